/** Prepares what Pagefind indexes of a section. */
import { type Word, wordsOfText } from '../../../core/languages/words.ts';
import { endingsOf } from '../../../core/references/typed.ts';
import { placeNames } from '../client/text.ts';
import { definedIn } from '../defined.ts';
import { isText } from '../kinds.ts';
import { tokenOf } from '../token.ts';
import type { Sectioned } from './sections.ts';

/** Separates two texts, so that the end of one and the beginning of the next are not found as a phrase. */
const BETWEEN = ' | ';

/** What Pagefind indexes of a section. */
export interface Content {
  /**
   * The words of its texts, divided in the same way as in our own comparison, so that nothing depends on how Pagefind
   * divides them.
   */
  readonly text: string;
  /**
   * Other words by which the texts can be found: names, labels, addresses, and those stems that are not the beginning of a
   * word in the texts.
   */
  readonly also: readonly string[];
  /** The words of the title of a section that begins here, with their stems. */
  readonly about: readonly string[];
  /** The number of words in the longest text. */
  readonly longest: number;
}

/** The words by which the index finds a record at its address, and a definition. */
function tokensOf(record: Sectioned): string[] {
  if (!isText(record)) return [];
  const labels = [record.label, record.id].flatMap((label) => {
    const words = wordsOfText(label).map(({ text }) => text);
    return [words.join(' '), words.join('')];
  });
  return [...labels, ...(record.paths ?? []).flatMap(endingsOf), ...[definedIn(record.text) ?? []].flat()].map(tokenOf);
}

/** A hyphen between two parts of a word. */
const HYPHEN = /^[-\u2010\u2011]$/u;

/** Returns the words that a text divides by hyphens, in one: "startups" for "start-ups". */
function compoundsIn(text: string, words: readonly Word[]): string[] {
  const compounds: string[] = [];
  let joined = '';
  for (const [index, word] of words.entries()) {
    joined += word.text;
    const next = words[index + 1];
    if (next !== undefined && HYPHEN.test(text.slice(word.end, next.start))) continue;
    if (joined !== word.text) compounds.push(joined);
    joined = '';
  }
  return compounds;
}

/** Returns the content of a section, given its records. */
export function contentOf(records: readonly Sectioned[]): Content {
  const texts = records.map(({ text }) => wordsOfText(text));
  const compounds = records.flatMap(({ text }, index) => compoundsIn(text, texts[index] ?? []));
  // Pagefind finds words by their beginnings, so that only other stems must be added.
  const unlikeStems = texts.flat().flatMap(({ text, stems }) => stems.filter((stem) => !text.startsWith(stem)));
  const about = new Set(
    records.flatMap((record) => (record.kind === 'section' ? inAllForms(record.section.title) : [])),
  );
  const names = new Set(
    records.flatMap((record) => [...placeNames(record), ...record.names.flatMap((one) => one.names)]),
  );
  const inNames = [...names].flatMap(inAllForms).filter((word) => !about.has(word));
  return {
    text: texts.map((words) => words.map(({ text }) => text).join(' ')).join(BETWEEN),
    also: [...new Set([...unlikeStems, ...compounds, ...inNames, ...records.flatMap(tokensOf)])],
    about: [...about],
    longest: Math.max(0, ...texts.map(({ length }) => length)),
  };
}

/** Returns the words of a name, and their stems. */
const inAllForms = (name: string) => wordsOfText(name).flatMap(({ text, stems }) => [text, ...stems]);
