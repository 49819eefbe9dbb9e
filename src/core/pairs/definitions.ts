/**
 * Pairs definitions of two languages, which stand in the order of each alphabet. Where a law is authentic in both, each
 * definition begins with its term and ends with the term of the other language in brackets: `business day means a day other
 * than …; (jour ouvrable)`.
 */

import type { Passage } from './passage.ts';

/** What is found of a definition, with all that stands in it. */
interface Named {
  readonly section: string;
  readonly text: string;
  readonly twin: string;
}

/** The last words in brackets, at the end of a text. */
const TWIN = /[(（]([^()（）]{2,120})[)）][\s.;:。；]*$/u;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’']/g, "'")
    .replaceAll(/^[\s“”"«»]+|[\s“”"«»]+$/gu, '')
    .replaceAll(/\s+/gu, ' ');

const LETTER_AFTER = /^[\p{L}\p{N}]/u;

/** Whether a text begins with these words, and no word goes on. */
const begins = (text: string, words: string): boolean =>
  text.startsWith(words) && !LETTER_AFTER.test(text.slice(words.length));

/**
 * Returns the places of passages of which each begins with the words with which the other ends; in the same section, since a
 * law may define a term in several.
 */
export function pairDefinitions(first: readonly Passage[], second: readonly Passage[]): (readonly [number, number])[] {
  const [ours, theirs] = [whole(first).map(named), whole(second).map(named)];
  const pairs: [number, number][] = [];
  for (const [place, one] of ours.entries()) {
    if (one === undefined) continue;
    const found = theirs.flatMap((other, at) =>
      other !== undefined &&
      other.section === one.section &&
      begins(other.text, one.twin) &&
      begins(one.text, other.twin)
        ? [at]
        : [],
    );
    const [only] = found;
    if (found.length === 1 && only !== undefined) pairs.push([place, only]);
  }
  const times = new Map<number, number>();
  for (const [, other] of pairs) times.set(other, (times.get(other) ?? 0) + 1);
  return pairs.filter(([, other]) => times.get(other) === 1);
}

/** Each passage with the text of all passages in it. */
function whole(passages: readonly Passage[]): Passage[] {
  const texts = new Map(passages.map(({ id, text }) => [id, [text]]));
  const byId = new Map(passages.map((one) => [one.id, one]));
  for (const one of passages)
    for (let around = one.parent; around !== undefined; around = byId.get(around)?.parent)
      texts.get(around)?.push(one.text);
  return passages.map((one) => ({ ...one, text: texts.get(one.id)?.join(' ') ?? '' }));
}

function named({ text, section }: Passage): Named | undefined {
  const twin = TWIN.exec(text)?.[1];
  return twin === undefined ? undefined : { section, text: plain(text), twin: plain(twin) };
}
