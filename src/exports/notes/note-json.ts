/** The whole note on a term as data. */
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { publicAddress, textPath } from '../../core/addresses/addresses.ts';
import type { NotePart, Term } from '../../core/model.ts';
import { MARKDOWN } from '../markdown-blocks.ts';
import { noteMarkdown } from './note-markdown.ts';
import { type Grounds, rowsOf, sentencesOf } from './statements.ts';

/** A part of a note. */
export interface NotePartExport {
  /** The id of the part in `site.yaml`. */
  readonly id: string;
  readonly heading: string;
  /** Its content in Markdown (GFM), where `[^2]` cites the second source of the term. */
  readonly markdown: string;
  /** Its sentences in plain words, in order; those of an item of a dated list with its date. */
  readonly sentences: readonly (GroundsExport & { readonly date?: string; readonly text: string })[];
  /** The rows of its table, if it has one: the cells that are not empty, by the names of their columns. */
  readonly rows?: readonly (GroundsExport & { readonly cells: Readonly<Record<string, string>> })[];
}

/** What a sentence or row rests on. */
export interface GroundsExport {
  /** Ids of sources of the term. */
  readonly sources: readonly string[];
  /** Texts of reference corpora that have a wording, if it names such. */
  readonly attested?: readonly {
    readonly corpus: string;
    readonly text: string;
    readonly date: string;
    readonly wording: string;
    readonly address: string;
  }[];
}

const markdown = unified().use(remarkGfm).use(remarkStringify, MARKDOWN).freeze();

/**
 * Makes the parts of a note, in order.
 *
 * @param language BCP 47 tag of the note
 * @param site the site's origin, if it is known
 */
export const exportNote = (term: Term, language: string, site: URL | undefined): NotePartExport[] =>
  term.note.map((part) => ({
    id: part.id,
    heading: part.heading,
    markdown: markdown.stringify({
      type: 'root',
      children: noteMarkdown(part, { term, site, footnote: (number) => number }),
    }),
    sentences: sentencesOf(part, language).map(({ date, text, ...grounds }) => ({
      ...(date === undefined ? {} : { date }),
      text,
      ...exportGrounds(term, grounds, site),
    })),
    ...rowsExport(term, part, site),
  }));

function rowsExport(term: Term, part: NotePart, site: URL | undefined): Pick<NotePartExport, 'rows'> {
  const rows = rowsOf(part).map(({ cells, ...grounds }) => ({ cells, ...exportGrounds(term, grounds, site) }));
  return rows.length === 0 ? {} : { rows };
}

const exportGrounds = ({ sources: listed }: Term, { sources, attested }: Grounds, site: URL | undefined) => ({
  sources: sources.map((number) => sourceId(listed[number - 1], number)),
  ...(attested.length === 0
    ? {}
    : {
        attested: attested.map((one) => ({ ...one, address: publicAddress(textPath(one.corpus, one.text), site) })),
      }),
});

/** The id of a source of a term: that in `sources.yaml`, or of one that is written out in the term, that on its page. */
const sourceId = (source: Term['sources'][number] | undefined, number: number): string =>
  source?.id ?? `source-${number}`;

/** The sources of a term, each with its id. */
export const sourcesWithIds = ({ sources }: Term): (Term['sources'][number] & { readonly id: string })[] =>
  sources.map((source, index) => ({ ...source, id: sourceId(source, index + 1) }));
