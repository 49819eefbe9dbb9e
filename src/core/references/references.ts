/**
 * Finds the references of a document to its own parts. One whose target is not sure is no link, because a wrong link is
 * far worse than a missing one.
 */
import type { AddressedBlock } from '../block.ts';
import { type ReferenceWords, referenceWordsOf } from '../languages/reference-words.ts';
import type { UnitKind } from '../languages/unit-words.ts';
import type { Document, Section } from '../model.ts';
import type { Target, Unresolved } from '../reference.ts';
import { blocksWithLead, type Context, contextOf, type LedBlock, MOST_BEFORE, sentenceStart } from './context.ts';
import { type PartReader, partReader } from './parts.ts';
import { type Item, type Phrase, phrasesIn } from './phrases.ts';
import type { NumberedPlace } from './numbered-places.ts';
import { articleOf, type Places, placesByNumber, startsWith } from './places.ts';
import { quotedIn } from './quoted.ts';

/** Words that refer to a part of the document, or may do so. */
export interface FoundReference {
  readonly section: string;
  /** The block that contains them. */
  readonly block: AddressedBlock;
  /** Offsets in its text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What they name, or why this is not known. */
  readonly target: Target | Unresolved;
}

/** What references are judged with. */
interface Judge {
  readonly words: ReferenceWords;
  readonly reader: PartReader;
  readonly places: Places;
  readonly context: Context;
}

/**
 * The most references of a sentence that are judged, each of them by all of the sentence before it. No law has so many one by
 * one; what follows these is unclear, and no link.
 */
const MOST_IN_SENTENCE = 200;

/** Returns all references of a document, in reading order; none if its language has no words for them. */
export function referencesIn(document: Document): FoundReference[] {
  const words = referenceWordsOf(document.language);
  if (words === undefined) return [];
  const reader = partReader(words);
  const judge = { words, reader, places: placesByNumber(document, reader, words), context: contextOf(words) };
  return document.sections.flatMap((section) => referencesOf(section, judge));
}

function referencesOf(section: Section, judge: Judge): FoundReference[] {
  const { words, reader, places, context } = judge;
  const blocks = blocksWithLead(section);
  /** The article of a block; what is in none, such as a recital, is a part of its own. */
  const article = (id: string | undefined) => articleOf(places.pathOf(section.slug, id)) || id;
  const amending = new Set(blocks.flatMap(({ block }) => (context.amends(block.text) ? [article(block.id)] : [])));
  /** The articles of other texts that each article has named. Later it may name them by their numbers alone. */
  const foreign = new Set<string>();
  let open: string | undefined;
  return blocks.flatMap((led): FoundReference[] => {
    const { block } = led;
    const { quoted, open: later } = quotedIn(block.text, open);
    open = later;
    if (block.label === undefined) return [];
    const phrases = phrasesIn(block.text, reader, words).filter(({ start }) => start >= block.numberLength);
    let [sentence, looked] = [0, 0];
    let earlier: readonly Phrase[] = [];
    return phrases.flatMap((phrase) => {
      const before = block.text.slice(block.numberLength, phrase.start);
      // What is before the last reference was looked through for it.
      const from = Math.max(sentence, looked - MOST_BEFORE);
      const start = sentenceStart(before.slice(from));
      if (start > 0) sentence = from + start;
      looked = before.length;
      const inSentence = before.slice(sentence);
      earlier = earlier.filter(({ end }) => end > block.numberLength + sentence);
      const isCrowded = earlier.length >= MOST_IN_SENTENCE;
      const isQuoted = quoted.some(({ start, end }) => phrase.start >= start && phrase.start < end);
      const whole = amending.has(article(block.id)) ? 'amending' : isCrowded ? 'unclear' : undefined;
      const why = isQuoted ? 'quoted' : whole;
      const around = { ...led, block, before, inSentence, earlier };
      if (!isCrowded) earlier = [...earlier, phrase];
      return phrase.items.map((item): FoundReference => {
        const [first] = item.chain;
        const name = first?.kind === undefined ? undefined : `${article(block.id)} ${first.kind} ${first.number}`;
        const found = why ?? targetOf(item, phrase, around, section, judge);
        const isNamed = phrase.of === 'another' || context.isAfterName(inSentence);
        if ((found === 'another text' || isCrowded) && name !== undefined && isNamed) foreign.add(name);
        const isForeign = typeof found === 'object' && phrase.of === 'nothing' && foreign.has(name ?? '');
        const target = isForeign ? 'unclear' : found;
        return { section: section.slug, block, start: item.start, end: item.end, target };
      });
    });
  });
}

/** Where a reference is. */
interface Surroundings extends LedBlock {
  readonly block: AddressedBlock;
  /** The words before it in its block, without the block's number, and in its sentence. */
  readonly before: string;
  readonly inSentence: string;
  /** The references before it in its sentence. */
  readonly earlier: readonly Phrase[];
}

function targetOf(
  { chain }: Item,
  phrase: Phrase,
  { block, lead, before, inSentence, earlier }: Surroundings,
  { slug }: Section,
  { words, reader, places, context }: Judge,
): Target | Unresolved {
  const isNear = context.isOfThisArticle(before);
  const foreign = whyForeign(phrase, { before, inSentence, lead, isNear }, context);
  if (foreign !== undefined) return foreign;
  const [first, second] = chain;
  if (first === undefined) return 'unclear';
  const path = places.pathOf(slug, block.id);
  if (first.kind !== undefined) {
    const mayBeTwo = second?.rank !== undefined && words.levels[second.rank]?.isParagraph === true;
    if (mayBeTwo && context.isInClause(inSentence)) return 'unclear';
    return only(places.named(chain), path, phrase, places);
  }
  const others = [...earlier, ...phrasesIn(lead, reader, words)];
  const level = first.rank === undefined ? undefined : words.levels[first.rank];
  const mayBeOfUnit = words.nearBefore !== undefined || others.some(namesUnit);
  const mayBeNone = level?.isParagraph !== true && !places.isNumbered(block.id);
  const isSure = isNear || typeof phrase.of === 'object';
  if (!isSure && (mayBeOfUnit || mayBeNone)) return 'unclear';
  return only(places.near(chain, path), path, phrase, places);
}

/** Whether a reference names a unit that stands by itself, such as an article. */
const namesUnit = ({ items: [item] }: Phrase): boolean => item?.chain[0]?.kind !== undefined;

/** Why a reference is, or may be, one to another text; `undefined` if it is to this one. */
function whyForeign(
  { of }: Phrase,
  at: { readonly before: string; readonly inSentence: string; readonly lead: string; readonly isNear: boolean },
  context: Context,
): Unresolved | undefined {
  if (of === 'another') return 'another text';
  if (of === 'unclear') return 'unclear';
  if (typeof of === 'object' || of === 'this' || at.isNear || context.isOfThis(at.before)) return undefined;
  const isOfAnother = context.isAfterName(at.inSentence) || context.isOfAnother(`${at.lead} ${at.inSentence}`);
  return isOfAnother ? 'another text' : undefined;
}

/** Returns the only place of those that a reference may mean. */
function only(
  found: readonly NumberedPlace[],
  path: NumberedPlace['path'],
  { of }: Phrase,
  { within }: Places,
): Target | Unresolved {
  const base = typeof of === 'object' ? within(path, of.this) : [];
  if (base === undefined) return 'unclear';
  const inside = found.filter((place) => startsWith(place.path, base));
  if (inside.length === 0) return 'no such place';
  return single(inside) ?? single(nearest(inside, path)) ?? 'several places';
}

/** Returns the one place that all of these are; `undefined` if they are several. */
export function single(found: readonly NumberedPlace[]): Target | undefined {
  const targets = new Map(found.map(({ section, id }) => [`${section} ${id ?? ''}`, { section, id }]));
  const [target, ...others] = targets.values();
  if (target === undefined || others.length > 0) return undefined;
  return found.every(({ isGroup }) => isGroup === true) ? { ...target, isGroup: true } : target;
}

/** Numbers that may be letters or roman. */
const IN_TWO_COUNTS = /^[ivx]$/;

/**
 * Of places with the same number, returns those that are nearest: a point of the same paragraph, a section of the same
 * chapter. Articles and paragraphs have no nearest, since a text may mean another of them.
 */
function nearest(found: readonly NumberedPlace[], path: NumberedPlace['path']): NumberedPlace[] {
  const near = found.filter((place) => {
    const last = place.path.at(-1);
    if (last === undefined || !startsWith(path, place.path.slice(0, -1))) return false;
    return last.kind === undefined
      ? /^\p{L}/u.test(last.number) && !IN_TWO_COUNTS.test(last.number)
      : HAS_NEAREST.has(last.kind);
  });
  const deepest = Math.max(...near.map((place) => place.path.length));
  return near.length < found.length && found.some(({ path: { length } }) => length > deepest)
    ? []
    : near.filter((place) => place.path.length === deepest);
}

const HAS_NEAREST: ReadonlySet<UnitKind | 'any'> = new Set(['part', 'title', 'chapter', 'section']);
