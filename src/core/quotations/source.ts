/** A document as quotations are compared with it: all its words in order, with the place of each. */
import type { InForce } from '../force.ts';
import { type Expression, expressionOf } from '../expression.ts';
import { fold } from '../languages/fold.ts';
import { isBracket, isWord, comparableText, type Token, tokensOf } from './tokens.ts';

/** The parts of a document's `document.json` that are needed here. */
export interface QuotableDocument {
  readonly title: string;
  /** Whether it is in force, if that is said. */
  readonly inForce?: InForce;
  readonly sections: readonly QuotableSection[];
}

/** A section of it. */
export interface QuotableSection {
  /** Last part of its address. */
  readonly id: string;
  readonly label: string;
  readonly heading?: string;
  readonly blocks: readonly QuotableBlock[];
}

/** A block of its text; one that cannot be cited has no id and no label. */
export interface QuotableBlock {
  readonly kind?: string;
  readonly id?: string;
  readonly label?: string;
  /** What is shown before its words: "(b)". */
  readonly number?: string;
  readonly text: string;
  /** Whether it is in force, if something is said of it, or of what is around it. */
  readonly inForce?: InForce;
}

/** The text of one block, heading or title, with its place. */
export interface QuotablePassage {
  /** The label of the block; for a heading, that of the section; empty for a title. */
  readonly label: string;
  /** Id of the block, if it has one. */
  readonly block: string | undefined;
  /** `undefined` for the document's title. */
  readonly section: QuotableSection | undefined;
  /**
   * The numbers shown before it, in every way in which they may be quoted: "b ii" and "ii"; "" for an item without a
   * number.
   */
  readonly drawn: readonly string[];
  readonly text: string;
  /** Index of its first token in the document, and of the token after its last. */
  readonly from: number;
  readonly to: number;
}

/** The number shown before a passage, in one of the ways in which it may be quoted. */
export interface DrawnNumber {
  readonly number: string;
  readonly passage: QuotablePassage;
}

/** A document, prepared for searches. */
export interface Source extends Expression {
  readonly document: QuotableDocument;
  readonly passages: readonly QuotablePassage[];
  /** All its tokens; their offsets are those in their passages. */
  readonly tokens: readonly Token[];
  /**
   * For each token: the index of its passage, the number of its exact text, and that of its folded text; -1 for signs.
   */
  readonly passageOf: readonly number[];
  readonly exact: readonly number[];
  readonly folded: readonly number[];
  /** The numbers of the distinct texts. */
  readonly exactIds: ReadonlyMap<string, number>;
  readonly foldedIds: ReadonlyMap<string, number>;
  /** Shown numbers, by their first word. */
  readonly drawn: ReadonlyMap<string, readonly DrawnNumber[]>;
  /** The folded text of each number. */
  readonly foldedTexts: readonly string[];
  /** All places of the text with each number. */
  readonly exactPlaces: readonly (readonly number[])[];
  readonly foldedPlaces: readonly (readonly number[])[];
}

/**
 * Prepares a document for searches.
 *
 * @param id the document's id
 */
export function sourceOf(id: string, document: QuotableDocument): Source {
  const passages: QuotablePassage[] = [];
  const tokens: Token[] = [];
  const passageOf: number[] = [];
  const [exact, folded]: [number[], number[]] = [[], []];
  const [exactIds, foldedIds] = [new Map<string, number>(), new Map<string, number>()];
  const [exactPlaces, foldedPlaces]: [number[][], number[][]] = [[], []];

  const add = (
    raw: string,
    place: Pick<QuotablePassage, 'label' | 'block' | 'section'>,
    drawn: readonly string[] = [],
  ): void => {
    const text = comparableText(raw);
    const from = tokens.length;
    for (const token of tokensOf(text)) {
      // The document's own brackets make no difference, because in a quotation brackets are the writer's.
      if (isBracket(token)) continue;
      const at = tokens.push(token) - 1;
      passageOf.push(passages.length);
      exact.push(number(token.text, exactIds, exactPlaces, at));
      folded.push(isWord(token) ? number(folder(token.text), foldedIds, foldedPlaces, at) : -1);
    }
    passages.push({ ...place, drawn, text, from, to: tokens.length });
  };

  const { title, sections } = document;
  add(title, { label: '', block: undefined, section: undefined });
  for (const section of sections) {
    const here = { label: section.label, block: undefined, section };
    if (section.heading !== undefined) add(section.heading, here);
    for (const one of section.blocks)
      add(one.text, { label: one.label ?? section.label, block: one.id, section }, drawnBefore(one));
  }
  return {
    ...expressionOf(id),
    document,
    passages,
    tokens,
    passageOf,
    exact,
    folded,
    exactIds,
    foldedIds,
    drawn: Map.groupBy(
      passages.flatMap((passage) => passage.drawn.map((number) => ({ number, passage }))),
      ({ number }) => number.split(' ')[0] ?? '',
    ),
    foldedTexts: [...foldedIds.keys()],
    exactPlaces,
    foldedPlaces,
  };
}

/** What is shown before a block, without brackets and points: "b ii" and "ii"; "" for an item without a number. */
function drawnBefore({ kind, number: numbers }: QuotableBlock): string[] {
  if (numbers === undefined) return kind === 'item' ? [''] : [];
  const words = tokensOf(comparableText(numbers)).filter(isWord);
  return words.map((_, index) =>
    words
      .slice(index)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** Returns the number of a text, and records another place of it. */
function number(text: string, ids: Map<string, number>, places: number[][], at: number): number {
  const id = ids.get(text) ?? ids.size;
  ids.set(text, id);
  (places[id] ??= []).push(at);
  return id;
}

const known = new Map<string, string>();

/** Returns a word without capitals, accents and the like; each distinct word is folded only once. */
export function folder(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  // The memory is emptied now and then, because a reader may paste texts of any size.
  if (known.size > 100_000) known.clear();
  const plain = fold(word);
  known.set(word, plain);
  return plain;
}

/** Returns the passage that contains a token. */
export function passageAt({ passages, passageOf }: Source, token: number): QuotablePassage {
  const passage = passages[passageOf[token] ?? -1];
  if (passage === undefined) throw new RangeError(`The document has no token ${token}.`);
  return passage;
}

/** Returns the text from the first to the last of some tokens, which may be in several passages. */
export function textBetween({ passages, passageOf, tokens }: Source, places: readonly number[]): string {
  const [first = -1] = places;
  const last = places.at(-1) ?? -1;
  return passages
    .slice(passageOf[first] ?? 0, (passageOf[last] ?? -1) + 1)
    .map(({ from, to, text }) => text.slice(tokens[Math.max(first, from)]?.start, tokens[Math.min(last, to - 1)]?.end))
    .join(' ');
}
