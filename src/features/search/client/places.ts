/** Finds the places whose address a reader typed: "III.4", "art. 5(1)(c)", "AI Act Article 5". */
import { mayHaveAddress } from '../../../core/languages/fold.ts';
import { isSmall, type Word, wordsOfText } from '../../../core/languages/words.ts';
import { mayMean } from '../../../core/references/our-counts.ts';
import { runningPath, typedPoint } from '../../../core/references/running-numbers.ts';
import type { NamedDocument } from '../files.ts';
import { withTimeout } from '../../../browser/timeout.ts';
import { isText } from '../kinds.ts';
import type { TextRecord } from '../record.ts';
import { tokenOf } from '../token.ts';
import type { Found } from './answers.ts';
import type { Engine } from './engine.ts';
import { untilPause } from './pause.ts';
import type { Query } from './query.ts';
import { PLACES_SHOWN } from './limits.ts';
import { withoutPlaceWords } from './readings.ts';

/** A reading of a query as an address. */
export interface Address {
  /** The words of the index for it (token.ts). */
  readonly tokens: readonly string[];
  /** Returns how well a text is what is addressed; 0 if it is not. */
  readonly closeness: (record: TextRecord) => number;
  /** What else was typed. */
  readonly beside: readonly Word[];
}

/** The most words that a label has. */
const LABEL = 5;

/** More than any path gives, because a label says exactly what is meant. */
const AS_LABELLED = 100;

/**
 * Returns the texts at the addresses in a query, in reading order. What else it has must be the name of their document, or
 * words of theirs.
 *
 * @throws what the engine throws; if the code that reads addresses cannot be loaded
 */
export async function placesAt(engine: Engine, { typed, phrases }: Query): Promise<Found[]> {
  const isNumber = /^[\p{N}\s.,]*$/u.test(typed);
  if (phrases.length > 0 || isNumber || !mayHaveAddress(typed)) return [];
  const [words = [], bare = []] = [typed, withoutPlaceWords(typed)].map(wordsOfText);
  const byLabel = await atAny(engine, [labelled(typed, words, [])]);
  if (byLabel.length > 0) return byLabel;
  const addresses = await readAddresses(typed);
  const isAlone = ({ beside }: Address) => beside.length === 0;
  const alone = await atAny(engine, addresses.filter(isAlone));
  if (alone.length > 0) return alone;
  // Only now without its word: "Art 3(3)" is no point 3(3) of a text that has no articles, if another text has that article.
  const byBareLabel = await atAny(engine, [labelled(typed, bare, [])]);
  if (byBareLabel.length > 0) return byBareLabel;
  const parts = [...[words, bare].flatMap((some) => splits(typed, some)), ...addresses].filter(
    (address) => !isAlone(address),
  );
  if (parts.length === 0) return [];
  const documents = await engine.documents();
  const named = parts.map((address) => ({ address, of: documentsNamed(address.beside, documents) }));
  for (const { address, of } of named.filter(({ of: { length } }) => length > 0)) {
    const found = await atAny(engine, [address], of);
    if (found.length > 0) return found;
  }
  return (await atAny(engine, addresses)).filter(({ record, text }) =>
    addresses.some(({ beside }) => hasAll([...text.words, ...titleOf(record)], beside)),
  );
}

/**
 * Returns the points that a reader names by a word and their number, which is counted through their whole document:
 * "recommendation 23". The document must have the word.
 *
 * @throws what the engine throws
 */
export async function pointsAt(engine: Engine, { typed }: Query): Promise<Found[]> {
  const point = typedPoint(typed);
  if (point === undefined) return [];
  const path = runningPath(point.number);
  const found = await atAny(engine, [
    {
      tokens: [tokenOf(point.number)],
      closeness: ({ paths = [] }) => Number(paths.includes(path)),
      beside: [],
    },
  ]);
  const has = await Promise.all(
    found.map(async ({ record }) => isText(record) && (await engine.has(wordsOfText(point.word), record.document.id))),
  );
  return found.filter((_, index) => has[index]);
}

/**
 * Returns the addresses in what a reader typed. The code that reads them is loaded once the reader pauses, since few queries
 * have one, and it knows many languages.
 *
 * @throws if it cannot be loaded; `Overtaken` if the reader goes on typing
 */
async function readAddresses(typed: string): Promise<Address[]> {
  if (!isLoaded) await untilPause();
  const { closeness, endingOf, typedAddresses } = await withTimeout(import('../../../core/references/typed.ts'));
  isLoaded = true;
  return typedAddresses(typed).map((address) => ({
    tokens: [tokenOf(endingOf(address))],
    closeness: ({ paths = [] }) => Math.max(0, ...paths.map((path) => closeness(address, path))),
    beside: wordsOfText(address.beside).filter((word) => !isSmall(word)),
  }));
}

let isLoaded = false;

const titleOf = (record: Found['record']) => (isText(record) ? wordsOfText(record.section.title) : []);

/** Whether words have all others. */
const hasAll = (words: readonly Word[], others: readonly Word[]) =>
  others.every((word) => words.some(({ stems }) => stems.includes(word.stem)));

/** Returns the ids of the documents that have all words in one of their names. */
const documentsNamed = (words: readonly Word[], documents: readonly NamedDocument[]) =>
  documents.filter(({ names }) => names.some((name) => hasAll(wordsOfText(name), words))).map(({ id }) => id);

/** Returns the texts at the best of some addresses. */
async function atAny(engine: Engine, addresses: readonly Address[], documents?: readonly string[]): Promise<Found[]> {
  const tokens = [...new Set(addresses.flatMap((address) => address.tokens))];
  if (tokens.length === 0) return [];
  const found = (await engine.withTokens(tokens, documents)).flatMap((one) => {
    const { record } = one;
    if (!isText(record)) return [];
    const value = Math.max(...addresses.map(({ closeness }) => closeness(record)));
    return value > 0 ? [{ value, found: { ...one, rank: 'as-typed' as const, marks: [] } }] : [];
  });
  const best = Math.max(...found.map(({ value }) => value));
  return found
    .filter(({ value }) => value === best)
    .map((one) => one.found)
    .slice(0, PLACES_SHOWN);
}

/** The address that is a label: "III.4", "iii 4", or the same as one word, "III4". */
function labelled(typed: string, words: readonly Word[], beside: readonly Word[]): Address {
  const [apart, joined] = [' ', ''].map((space) => words.map(({ text }) => text).join(space));
  return {
    tokens: words.length === 0 || apart === undefined ? [] : [tokenOf(apart)],
    closeness: ({ kind, label, id }) => {
      const names = (kind !== 'heading' && mayMean(typed, label) ? [label, id] : []).map((name) =>
        wordsOfText(name).map(({ text }) => text),
      );
      const isSame = names.some((name) => name.join(' ') === apart || (words.length === 1 && name.join('') === joined));
      return isSame ? AS_LABELLED : 0;
    },
    beside: beside.filter((word) => !isSmall(word)),
  };
}

/** The addresses that are a label before or after other words. */
const splits = (typed: string, words: readonly Word[]): Address[] =>
  Array.from({ length: Math.min(LABEL, words.length - 1) }, (_, index) => index + 1).flatMap((length) => [
    labelled(typed, words.slice(0, length), words.slice(length)),
    labelled(typed, words.slice(-length), words.slice(0, -length)),
  ]);
