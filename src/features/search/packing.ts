/**
 * Records in the shape of Pagefind, which knows only strings: put into the index here, and taken out of it again.
 *
 * https://pagefind.app/docs/node-api/#indexaddcustomrecord
 */
import { readOwn } from '../page/client/own-files.ts';
import { wordsOf } from '../../core/languages/words.ts';
import type { Named, SearchRecord, TermRecord, TextRecord } from './record.ts';

/** What Pagefind's client knows its own files by. */
export const SIGNATURE = 'pagefind_dcd';

/** Where a file of records is published: as JSON, under the name that Pagefind has for it. */
export const recordsFile = (name: string) => name.replace(/\.pf_fragment$/, '.json');

/** A record as Pagefind takes it and gives it back. */
export interface PackedRecord {
  /** Tells records apart; addresses are made from the record (client/links.ts). */
  readonly url: string;
  readonly language: string;
  /** Searched. Pagefind gives it back with single spaces. */
  readonly content: string;
  /**
   * Searched too. `title` is a record's bare label: with the section's title in it the ranking breaks. `also` has the
   * words of its names, and all others by which the record is to be found and that are not in its content.
   */
  readonly meta: { readonly title: string; readonly also: string };
  /** Not searched: the rest of the record, in JSON. */
  readonly filters: { record: string[] };
}

/**
 * All records are of one language to Pagefind, and of none that it knows. Left to itself it keeps an index for each
 * language and its client loads one, so that nothing else is found. To load them all costs a WebAssembly of 60 kB each;
 * one without stemming costs 55 kB for all (the Universal Declaration in four languages: 130 kB in
 * place of 275). It leaves words alone: stems are ours, and the same in the index and in what is compared with it.
 */
const LANGUAGE = 'unknown';

/**
 * Packs a record for the index.
 *
 * @param unseen words by which it is to be found besides those of its content and its names
 */
export function packRecord(record: SearchRecord, unseen: readonly string[]): PackedRecord {
  const content = contentOf(record);
  const { text, label, names, ...rest } = record;
  const own = { ...rest, ...(content === text ? {} : { text }), names: names.map(countWords) };
  return {
    url: `/${record.order}`,
    language: LANGUAGE,
    content,
    meta: { title: label, also: [...names.flatMap((named) => named.names), ...unseen].join(' ') },
    filters: { record: [JSON.stringify(own)] },
  };
}

/** Takes a record out of what Pagefind gives. */
export function unpackRecord({ content, meta, filters }: PackedRecord): SearchRecord {
  const [json = ''] = filters.record;
  const own = readOwn<Packed>(json);
  const words = meta.also.split(' ').values();
  return { text: content, label: meta.title, ...own, names: own.names.map((counted) => takeWords(counted, words)) };
}

/** What stands in JSON: all but what Pagefind gives beside it. */
type Packed = PackedOf<TextRecord> | PackedOf<TermRecord>;
type PackedOf<Of extends SearchRecord> = Omit<Of, 'text' | 'label' | 'names'> & {
  /** Only where it is not the content. */
  readonly text?: string;
  readonly names: readonly CountedNames[];
};

/** Words with how many words each of their other names has; the names themselves stand in `also`, one after the other. */
interface CountedNames {
  readonly forms: string[];
  readonly counts: readonly number[];
}

const countWords = ({ forms, names }: Named): CountedNames => ({
  forms,
  counts: names.map((name) => name.split(' ').length),
});

const takeWords = ({ forms, counts }: CountedNames, words: Iterator<string, undefined>): Named => ({
  forms,
  names: counts.map((length) => Array.from({ length }, () => words.next().value ?? '').join(' ')),
});

/**
 * What Pagefind is given to search: the text, with a space between words that touch. A sentence without spaces would be one word
 * to it, and the index larger by a tenth.
 */
export function contentOf({ text }: SearchRecord): string {
  let content = '';
  let end = 0;
  for (const word of wordsOf(text)) {
    content += `${word.start === end && end > 0 ? ' ' : ''}${text.slice(end, word.end)}`;
    end = word.end;
  }
  return `${content}${text.slice(end)}`.split(/\s+/u).join(' ').trim();
}
