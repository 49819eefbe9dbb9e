/** Addresses that no longer lead to their paragraph, and what readers find there now. */
import { labelsOf, type LabelledDocument } from './labels.ts';
import type { PublishedId } from './lock-file.ts';

/** What a reader finds at such an address. */
export interface FormerParagraph {
  readonly id: string;
  readonly label: string;
  /** The section of the address. */
  readonly section: string;
  /** Where its words are now; `undefined` if they were withdrawn. */
  readonly now: { readonly id: string; readonly section: string; readonly label: string } | undefined;
  /** The day of withdrawal. */
  readonly withdrawn: string | undefined;
}

/**
 * Returns every address of a document that no longer leads to its paragraph: in the sections that a paragraph moved
 * from, and in all sections of a paragraph that was merged or withdrawn.
 *
 * @param document gives the labels of its entries
 */
export function formerParagraphs(entries: readonly PublishedId[], document: LabelledDocument): FormerParagraph[] {
  return publishedParagraphs(entries, document).filter(isFormer);
}

/** Whether an address no longer leads to its paragraph. */
export const isFormer = ({ id, section, now }: FormerParagraph) => now?.id !== id || now.section !== section;

/**
 * Returns every address that a document's paragraphs ever had, including those that still lead to them.
 *
 * @param document gives the labels of its entries
 */
export function publishedParagraphs(entries: readonly PublishedId[], document: LabelledDocument): FormerParagraph[] {
  const labelOf = (entry: PublishedId) => labelsOf(entry, document).label;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) => {
    const last = lastOf(entry, byId);
    const now = last.state === 'stands' ? { id: last.id, section: last.section, label: labelOf(last) } : undefined;
    const withdrawn = last.state === 'withdrawn' ? last.on : undefined;
    const sections = [entry.section, ...entry.formerly];
    return sections.map((section) => ({ id: entry.id, label: labelOf(entry), section, now, withdrawn }));
  });
}

/** What the pages of a document ask for repeatedly. */
interface DocumentWithIds extends LabelledDocument {
  readonly ids: readonly PublishedId[];
}

const byPage = new WeakMap<DocumentWithIds, Map<string, FormerParagraph[]>>();

/**
 * Returns the paragraphs that ever had an address on a page of a document, each once.
 *
 * @param page slug of a section that the document has or had, or `full`
 */
export function publishedOn(document: DocumentWithIds, page: string): readonly FormerParagraph[] {
  const pages = byPage.get(document) ?? pagesOf(document);
  byPage.set(document, pages);
  return pages.get(page) ?? [];
}

function pagesOf(document: DocumentWithIds): Map<string, FormerParagraph[]> {
  const all = publishedParagraphs(document.ids, document);
  const once = new Map(all.toReversed().map((paragraph) => [paragraph.id, paragraph]));
  return Map.groupBy(all, ({ section }) => section).set('full', [...once.values()].reverse());
}

/** The entry that contains a paragraph's words in the end. The lock file was checked for circles. */
function lastOf(entry: PublishedId, byId: ReadonlyMap<string, PublishedId>): PublishedId {
  const next = entry.state === 'merged' ? byId.get(entry.into) : undefined;
  return next === undefined ? entry : lastOf(next, byId);
}
