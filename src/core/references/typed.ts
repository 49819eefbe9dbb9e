/**
 * Reads addresses as readers type them, in any language: "Art. 5(1)(c)", "5(1)(c)", "point (a) of Article 6", 第十七条. A path
 * is the numbers that lead to a place, as a text: `chapter ii/article 5/1/c`.
 */
import { type ReferenceWords, addressWordsOf } from '../languages/reference-words.ts';
import { UNIT_KINDS, UNIT_LANGUAGES, WORDLESS } from '../languages/unit-words.ts';
import { COUNTERS } from '../numbers/counters.ts';
import { comparable, INSERTED, type Part, type PartReader, partReader } from './parts.ts';
import { phrasesIn } from './phrases.ts';
import { type Key, leadsTo, MAY_BE_WORDLESS, mayBe } from './path.ts';

/** An address in what a reader typed. */
export interface TypedAddress {
  /** Its numbers, from the outermost. Without a kind, the first is that of any article or section. */
  readonly chain: readonly Part[];
  /** Which rank names paragraphs, and never points, in the language of the address. */
  readonly counted: number | undefined;
  /** What else was typed, such as the name of a document. */
  readonly beside: string;
}

/** How a language reads addresses. */
interface LanguageReader {
  readonly words: ReferenceWords;
  readonly reader: PartReader;
}

const READERS = new Map(
  UNIT_LANGUAGES.map((language): [string, LanguageReader] => {
    const words = addressWordsOf(language);
    return [language, { words, reader: partReader(words, true) }];
  }),
);

/** A letter at the end, to which readers may give no brackets: "annex III point 5 b". */
const LETTER_AT_END = /(?<=\d\)?)\s+(?<letter>[a-z])\s*$/u;

/**
 * Returns the addresses in what a reader typed. The same words may be read in several languages; those readings count that
 * leave the fewest letters over.
 */
export function typedAddresses(typed: string): TypedAddress[] {
  // Readers type roman numbers in small letters too.
  const text = typed
    .replace(LETTER_AT_END, ' ($<letter>)')
    .replace(/(?<![\p{L}\p{N}(])[ivxlcdm]+(?![\p{L}\p{N})])/gu, (roman) => roman.toUpperCase());
  const named = [...READERS.values()].flatMap((reader) => addressesIn(text, reader));
  const all = named.length > 0 ? named : bareAddresses(text);
  const least = Math.min(...all.map(({ beside }) => beside.length));
  const known = new Map(all.map((one) => [`${one.counted} ${one.chain.map(written).join('/')}`, one]));
  return [...known.values()].filter(({ beside }) => beside.length === least);
}

const written = ({ kind, rank, number }: Part) => [kind, rank, number].join(' ');

/** @param typed what was typed, with roman numbers in capitals */
function addressesIn(typed: string, { words, reader }: LanguageReader): TypedAddress[] {
  const text = (words.typed ?? []).reduce(
    (sum, [pattern, word]) =>
      sum.replaceAll(new RegExp(String.raw`(?<!\p{L})${pattern}(?=\s*[(\d])\s*`, 'giu'), `${word} `),
    typed,
  );
  // The reading of "point (a) of Article 6" in a language in which "of" means nothing is not complete.
  const phrases = phrasesIn(text, reader, words).filter(({ items: [item] }) => item?.chain[0]?.kind !== undefined);
  let [beside, at] = ['', 0];
  for (const { start, end } of phrases) {
    beside += `${text.slice(at, start)} `;
    at = end;
  }
  beside += text.slice(at);
  const chains = phrases.flatMap(({ items }) => items.map(({ chain }) => chain));
  return chains
    .filter((chain) => !chains.some((other) => isBeginning(chain, other)))
    .map((chain) => ({ chain, counted: words.counted, beside: beside.trim() }));
}

/** Whether a chain is the beginning of another: that of "Article 6", of which "point (a) of Article 6" names a part. */
const isBeginning = (chain: readonly Part[], other: readonly Part[]) =>
  other.length > chain.length && chain.every((part, index) => written(part) === written(other[index] ?? part));

/** A number with others in brackets, without a word: "5(1)(c)". */
const BARE = new RegExp(String.raw`(?<![\p{L}\p{N}.,(])\d+${INSERTED} ?\((?=[\p{L}\p{N}]{1,5}\))`, 'u');

function bareAddresses(text: string): TypedAddress[] {
  const at = BARE.exec(text)?.index;
  const known = READERS.get(WORDLESS.language);
  if (at === undefined || known === undefined) return [];
  const { words, reader } = known;
  const { called } = WORDLESS;
  const [phrase] = phrasesIn(called + text.slice(at), reader, words);
  const beside = `${text.slice(0, at)} ${text.slice(at + (phrase?.end ?? 0) - called.length)}`.trim();
  return (phrase?.items ?? []).flatMap(({ chain: [first, ...rest] }) => {
    if (first === undefined) return [];
    const { kind: _, ...number } = first;
    return [{ chain: [number, ...rest], counted: words.counted, beside }];
  });
}

/**
 * Returns how closely an address leads to a place: 0 if it does not, and more the more of its numbers are meant as they are.
 *
 * @param path the numbers that lead to the place
 */
export function closeness({ chain, counted }: TypedAddress, path: string): number {
  const keys = readPath(path);
  const value = (part: Part, key: Key) => {
    if (!mayBe(part, key, counted)) return 0;
    if (key.number === part.number) return 2;
    return part.kind !== undefined && valueOf(key.number) === valueOf(part.number) ? 1 : 0;
  };
  const fits = (part: Part, key: Key | undefined, isFirst: boolean) => {
    if (key === undefined || value(part, key) === 0) return false;
    if (part.kind === undefined) return !isFirst || (part.rank === undefined && key.kind !== undefined);
    return part.kind === key.kind || (key.kind === 'any' && MAY_BE_WORDLESS.has(part.kind));
  };
  if (!leadsTo(chain, keys, fits)) return 0;
  return chain.toReversed().reduce((sum, part, index) => {
    const key = keys[keys.length - 1 - index];
    return sum + (key === undefined ? 0 : value(part, key));
  }, 1);
}

/** Returns whether an address is of a part of what a path leads to: "Article 5(1)" is in `article 5`. */
export const isWithin = ({ chain, ...address }: TypedAddress, path: string): boolean =>
  chain.some((_, index) => closeness({ ...address, chain: chain.slice(0, index + 1) }, path) > 0);

/** Returns the path of a section by its label: "Art. 5", 第五条, "III"; `undefined` if that is no address. */
export function pathOfLabel(label: string): string | undefined {
  const [address] = typedAddresses(label);
  if (address !== undefined) return writePath(address.chain);
  return /^(?:[IVXLC]+|\d+(?:\.\d+)*)$/u.test(label)
    ? writePath([{ kind: 'any', number: comparable(label) }])
    : undefined;
}

/** The value of a number, which may be roman: "Annex 3" is "Annex III". */
const valueOf = (number: string) => {
  const values = ['1', 'I'].map((sample) => COUNTERS[sample]?.valueOf(number));
  return values.find((one) => one !== undefined) ?? number;
};

/** What a path has before the number of a point that is no paragraph. */
const POINT = 'point';

/** Writes the numbers that lead to a place. */
export const writePath = (keys: readonly Key[]): string =>
  keys
    .map(({ kind, isPoint, number }) => {
      const word = kind ?? (isPoint === true ? POINT : undefined);
      return word === undefined ? number : `${word} ${number}`;
    })
    .join('/');

function readPath(path: string): Key[] {
  return path.split('/').map((written): Key => {
    const [kind, number] = written.split(' ');
    if (number === undefined) return { number: written };
    const known = [...UNIT_KINDS, 'any' as const].find((one) => one === kind);
    return known === undefined ? { number, isPoint: kind === POINT } : { kind: known, number };
  });
}

/**
 * Returns what the last part that stands by itself may be called, with the numbers in it, such as "article 5/1/c"; and, last,
 * the same without the word for it.
 */
export function endingsOf(path: string): string[] {
  const keys = readPath(path);
  const own = keys.slice(
    Math.max(
      0,
      keys.findLastIndex(({ kind }) => kind !== undefined),
    ),
  );
  const [first, ...rest] = own;
  if (first === undefined) return [];
  const numbers = [String(valueOf(first.number)), ...rest.map(({ number }) => number)].join('/');
  const kinds = first.kind === undefined ? [] : first.kind === 'any' ? [...MAY_BE_WORDLESS] : [first.kind];
  return [...kinds.map((kind) => `${kind} ${numbers}`), numbers];
}

/** Returns the one of these by which an address is called. */
export const endingOf = ({ chain }: TypedAddress): string => endingsOf(writePath(chain))[0] ?? '';
