/**
 * Follows a text beside a document, from three tokens that they share: over words that differ, as long as enough of what
 * comes next agrees again.
 */
import {
  agreement,
  type Beside,
  beginsInDocument,
  beginsSentence,
  endsInDocument,
  endsSentence,
  isEllipsis,
  size,
  sizeInDocument,
} from './side-by-side.ts';
import { isWord, type Token } from './tokens.ts';
import { turnedBefore, turnedRound } from './turned.ts';

/** A stretch of the text and one of the document that nearly agree. Each `to` is exclusive. */
export interface Followed {
  readonly from: number;
  readonly to: number;
  readonly place: number;
  readonly placeTo: number;
  /** How many words agree, and how many do not, in the text or in the document, whichever has more. */
  readonly agreeing: number;
  readonly differing: number;
  /** Whether every token agrees. */
  readonly isExact: boolean;
}

/** The most words in a row that may differ, and the least that have to agree after them. */
const FEW = 3;
/** The most words that may be left out or added in a row, and the least that have to agree after them. */
const CLAUSE = 12;
const AFTER_CLAUSE = 4;
/** The most tokens that are passed over. */
const NEAR = 8;
const FAR = 40;
/** Over an ellipsis, as many may be left out. */
const FARTHEST = 80;

/** At the edge of a sentence, the most tokens before the first word that agrees, or after the last. */
const EDGE = 5;
const DIFFERENT_AT_EDGE = 2;

/** Every pair of steps over tokens of the text and of the document, the shortest first. */
const STEPS = pairs(NEAR, NEAR)
  .concat(pairs(2, FAR), pairs(FAR, 2))
  .toSorted((one, other) => one.over + one.document - other.over - other.document);
const OVER_ELLIPSIS = pairs(6, FARTHEST);

function pairs(most: number, mostInDocument: number) {
  return Array.from({ length: most + 1 }, (_, over) =>
    Array.from({ length: mostInDocument + 1 }, (__, document) => ({ over, document })),
  ).flat();
}

/** Follows the text from two tokens that agree. */
export function follow(text: Beside, from: number, place: number): Followed {
  let last: Step = { at: from, place, length: agreement(text, from, place), isMarked: false };
  let [agreeing, differing, isExact] = [size(text, from, from + last.length), 0, true];
  for (let step = next(text, last); step !== undefined; step = next(text, last)) {
    const [to, placeTo] = [last.at + last.length, last.place + last.length];
    // The words after an ellipsis may begin like some that come next, and yet be from before.
    if (step.isMarked && (turnedRound(text, to, place) ?? 0) > step.at + step.length) break;
    if (!step.isMarked)
      differing += Math.max(size(text, to, step.at), sizeInDocument(text.source, placeTo, step.place));
    agreeing += size(text, step.at, step.at + step.length);
    isExact = false;
    last = step;
  }
  const [to, placeTo] = [last.at + last.length, last.place + last.length];
  const [begin, end] = [turnedBefore(text, from, placeTo), turnedRound(text, to, place)];
  if (begin !== undefined || end !== undefined)
    return {
      ...{ from: begin ?? from, to: end ?? to, place, placeTo, differing, isExact: false },
      agreeing: agreeing + size(text, begin ?? from, from) + size(text, to, end ?? to),
    };
  return withEdges({ from, to, place, placeTo, agreeing, differing, isExact }, text);
}

/** Where a text and a document agree again. */
interface Step {
  readonly at: number;
  readonly place: number;
  readonly length: number;
  /** Whether the text marks by an ellipsis that words are left out before it. */
  readonly isMarked: boolean;
}

/** The shortest step over what differs; `undefined` if not enough agrees after any. */
function next(text: Beside, last: Step): Step | undefined {
  const [to, placeTo] = [last.at + last.length, last.place + last.length];
  const { tokens, ids, source } = text;
  if (to >= tokens.length || placeTo >= source.tokens.length) return undefined;
  const isMarked = isEllipsis(tokens, to);
  for (const { over, document } of isMarked ? OVER_ELLIPSIS : STEPS) {
    const [at, place] = [to + over, placeTo + document];
    if (at >= ids.length || ids[at] !== source.exact[place]) continue;
    const step = { at, place, length: agreement(text, at, place), isMarked };
    if (goesOn(text, to, placeTo, step)) return step;
  }
  return undefined;
}

/** Whether enough agrees after a step over what differs. */
function goesOn(text: Beside, to: number, placeTo: number, step: Step): boolean {
  const { at, place, length, isMarked } = step;
  const agrees = size(text, at, at + length);
  const [over, document] = [size(text, to, at), sizeInDocument(text.source, placeTo, place)];
  if (isMarked) return over === 0 && agrees >= FEW;
  if (isBetweenSentences(text, to, placeTo, step)) return false;
  const [less, more] = [Math.min(over, document), Math.max(over, document)];
  if (more > FEW) return less === 0 && more <= CLAUSE && agrees >= AFTER_CLAUSE;
  const isEnd = endsSentence(text, at + length) && endsInDocument(text.source, place + length);
  return agrees >= (isEnd ? 1 : FEW);
}

/** Whether words are left out or added between sentences: whoever does so quotes two passages. */
function isBetweenSentences(text: Beside, to: number, placeTo: number, { at, place }: Step): boolean {
  const { source } = text;
  const isEdge = (ends: boolean, begins: boolean) => ends || begins;
  return (
    isEdge(endsSentence(text, to), beginsSentence(text, to)) &&
    isEdge(endsInDocument(source, placeTo), beginsInDocument(source, placeTo)) &&
    beginsSentence(text, at) &&
    beginsInDocument(source, place) &&
    size(text, to, at) + sizeInDocument(source, placeTo, place) > 0
  );
}

/** Adds the first words of a sentence, and the last, if one or two of them are others than in the document. */
function withEdges(followed: Followed, text: Beside): Followed {
  const { from, to, place, placeTo } = followed;
  const before = afterNumber(text, from, place) ?? edge(text, [from, place], -1);
  const after = edge(text, [to, placeTo], 1);
  return {
    isExact: followed.isExact && before === NO_EDGE && after === NO_EDGE,
    from: from - before.text,
    to: to + after.text,
    place: place - before.document,
    placeTo: placeTo + after.document,
    agreeing: followed.agreeing + before.agreeing + after.agreeing,
    differing: followed.differing + before.differing + after.differing,
  };
}

const NO_EDGE = { text: 0, document: 0, agreeing: 0, differing: 0 };

/**
 * The same if the text has the number of a passage, which the page shows or the passage begins with, and then lacks the first
 * words of that: whoever writes the number does not begin in the middle.
 */
function afterNumber({ tokens, ids, begins, source }: Beside, from: number, place: number): typeof NO_EDGE | undefined {
  const passage = source.passages[source.passageOf[place] ?? -1];
  const [number, sign] = [tokens[0], tokens[1]];
  if (passage === undefined || number === undefined || sign === undefined) return undefined;
  if (from !== 2 || !begins || isWord(sign)) return undefined;
  const written = [0, 1].every((at) => ids[at] === source.exact[passage.from + at]) ? 2 : 0;
  const lacking = place - passage.from - written;
  const isLacking = lacking > 0 && lacking <= DIFFERENT_AT_EDGE;
  if (!isLacking || (written === 0 && !passage.drawn.includes(number.text))) return undefined;
  return { text: 2, document: lacking + written, agreeing: 0, differing: lacking };
}

/** How many tokens of the text and of the document are between agreeing words and the edge of their sentences. */
function edge(text: Beside, [at, place]: readonly [number, number], way: 1 | -1): typeof NO_EDGE {
  const { source, ids } = text;
  const count = (isEdge: (steps: number) => boolean) =>
    Array.from({ length: EDGE + 1 }, (_, steps) => steps).find((steps) => isEdge(steps));
  const here = count((steps) =>
    way < 0 ? beginsSentence(text, at - steps) : at + steps > 0 && endsSentence(text, at + steps),
  );
  const there = count((steps) =>
    way < 0 ? beginsInDocument(source, place - steps) : endsInDocument(source, place + steps),
  );
  if (here === undefined || there === undefined || here === 0 || there === 0) return NO_EDGE;
  const idAt = (steps: number) => ids[way < 0 ? at - 1 - steps : at + steps];
  const idInDocument = (steps: number) => source.exact[way < 0 ? place - 1 - steps : place + steps];
  // Signs aside: an ellipsis that cuts a word is one more, and a comma moves with a word that is moved.
  const wordsOf = (count: number, all: readonly Token[], from: number, id: (steps: number) => number | undefined) =>
    Array.from({ length: count }, (_, steps) => steps)
      .filter((steps) => isWordAt(all, way < 0 ? from - 1 - steps : from + steps))
      .map(id);
  const [own, its] = [wordsOf(here, text.tokens, at, idAt), wordsOf(there, source.tokens, place, idInDocument)];
  const differing = own.filter((id, index) => id !== its[index]);
  const isReplaced = own.length === its.length && own.length > 0 && differing.length <= DIFFERENT_AT_EDGE;
  const isShorter = Math.abs(here - there) <= 2 && idAt(here - 1) === idInDocument(there - 1);
  if (!isReplaced && !isShorter) return NO_EDGE;
  const different = Math.max(isReplaced ? differing.length : here - 1, Math.abs(here - there));
  const agreeing = Math.max(0, Math.min(here, there) - different);
  return { text: here, document: there, agreeing, differing: different };
}

function isWordAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isWord(token);
}
