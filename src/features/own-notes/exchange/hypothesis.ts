/**
 * Reads the annotations that Hypothesis exports as JSON.
 *
 * https://web.hypothes.is/help/exporting-and-importing-annotations-with-the-hypothesis-client/
 * https://h.readthedocs.io/en/latest/api-reference/v1/
 */
import { isRecord, KINDS, type OwnNote } from '../own-note.ts';
import { documentOf, type PageAt } from './pages.ts';
import type { Quotation } from '../find-in-context.ts';

/** An annotation whose place in the document is still to be found. */
export interface UnplacedNote {
  readonly note: Omit<OwnNote, 'targets' | 'language'>;
  /** The words that it is on; `undefined` for a note on the page as a whole. */
  readonly quotation: Quotation | undefined;
}

/**
 * Reads an annotation.
 *
 * @param pageAt returns the page of an address, below the site's root; `undefined` if it is no address
 * @returns `undefined` if it is none, or a reply to another
 */
export function fromHypothesis(value: unknown, pageAt: PageAt): UnplacedNote | undefined {
  if (!isRecord(value) || typeof value['id'] !== 'string' || typeof value['uri'] !== 'string') return undefined;
  const { id, uri, text, created, updated, document, references } = value;
  if (Array.isArray(references) && references.length > 0) return undefined;
  const page = pageAt(uri);
  if (page === undefined) return undefined;
  const titles: unknown = isRecord(document) ? document['title'] : undefined;
  const tags = listOf(value['tags']);
  const kind = KINDS.find((one) => tags.includes(one));
  return {
    note: {
      id: `hypothesis-${id}`,
      document: documentOf(page),
      title: listOf(titles).find((title) => typeof title === 'string') ?? '',
      page,
      ...(kind === undefined ? {} : { kind }),
      words: typeof text === 'string' ? text : '',
      made: timeOf(created),
      changed: timeOf(updated),
    },
    quotation: listOf(value['target'])
      .map(quotationOf)
      .find((found) => found !== undefined),
  };
}

function quotationOf(target: unknown): Quotation | undefined {
  if (!isRecord(target)) return undefined;
  const quote = listOf(target['selector'])
    .filter(isRecord)
    .find((selector) => selector['type'] === 'TextQuoteSelector');
  if (typeof quote?.['exact'] !== 'string') return undefined;
  const text = (name: string) => (typeof quote[name] === 'string' ? quote[name] : '');
  return { exact: quote['exact'], prefix: text('prefix'), suffix: text('suffix') };
}

/** The time in our form; Hypothesis gives microseconds and an offset. */
function timeOf(value: unknown): string {
  const time = new Date(String(value));
  return Number.isNaN(time.getTime()) ? new Date(0).toISOString() : time.toISOString();
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
