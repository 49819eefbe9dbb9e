/** Pages at addresses that used to have other content. */
import { publishedOn } from '../ids/former.ts';
import { isOfLeftOut, type LeftOut } from '../features.ts';
import type { Fate, FormerPage, Publication, WithdrawnDocument } from '../model.ts';
import { type AddressEntry, endOf, oncePerList } from './address-file.ts';
import { documentOf, homeOf, pageKindOf } from './changes.ts';

/** What former pages can lead to. */
export interface FormerTargets extends Pick<Publication, 'expressions' | 'terms'> {
  /** BCP 47 tag of the publication's language. */
  readonly ownLanguage: string;
  /** The features and files that the publication leaves out. */
  readonly without: LeftOut;
}

/** Pages that every document has, below its address. */
const PAGES = ['', 'full/', 'map/'];

/**
 * Returns all pages at former addresses, in the order of the address file.
 *
 * @param entries every published address
 * @param withdrawn the documents for which only a notice is published
 */
export function formerPages(
  entries: readonly AddressEntry[],
  withdrawn: readonly WithdrawnDocument[],
  publication: FormerTargets,
): FormerPage[] {
  const withdrawnAt = new Map(withdrawn.map((document) => [`${document.id}/`, document]));
  const documentAt = new Map(publication.expressions.map((document) => [`${document.id}/`, document]));
  return entries.flatMap((entry) => {
    const { address } = entry;
    const end = endOf(address, entries);
    const hidden = end?.state === 'stands' ? withdrawnAt.get(documentOf(end.address)) : undefined;
    if (end === undefined || (end.address === address && end.state === 'stands' && hidden === undefined)) return [];
    const document = documentAt.get(endOf(homeOf(address), entries)?.address ?? '');
    const passages = hidden?.paragraphs.map((id) => `p/${id}/`) ?? [];
    const below =
      homeOf(address) === address ? [...PAGES, ...(pageKindOf(address) === 'document' ? passages : [])] : [''];
    return below.flatMap((page): FormerPage[] => {
      const path = `${address}${page}`;
      if (isOfLeftOut(path, publication.without)) return [];
      const became = fateOf(end, page, hidden, publication);
      const paragraphs =
        document === undefined ? [] : publishedOn(document, path.slice(homeOf(path).length).split('/')[0] ?? '');
      return became === undefined ? [] : [{ path, became, document, paragraphs }];
    });
  });
}

function fateOf(
  end: AddressEntry,
  page: string,
  hidden: WithdrawnDocument | undefined,
  { expressions, terms, ownLanguage }: FormerTargets,
): Fate | undefined {
  if (end.state === 'gone') return { kind: 'gone', on: end.on };
  if (hidden !== undefined) {
    const instead = expressions.find(({ id }) => id === hidden.withdrawn.instead);
    return { kind: 'withdrawn', document: hidden, instead };
  }
  const last = end.address.split('/').at(-2) ?? '';
  const path = `${end.address}${page}`;
  if (pageKindOf(end.address) === 'term') {
    const term = terms.find(({ id }) => id === last);
    return term && { kind: 'moved', path, title: term.label, language: ownLanguage };
  }
  const document = expressions.find(({ id }) => `${id}/` === homeOf(end.address));
  const section = document?.sections.find(({ slug }) => slug === last);
  if (section !== undefined) return { kind: 'moved', path, title: section.title, language: section.titleLanguage };
  return document && { kind: 'moved', path, title: document.title, language: document.language };
}

/** The addresses of documents and editions and of everything below them, by the final address of the document or edition. */
const byHome = oncePerList((entries) =>
  Map.groupBy(
    entries.filter(({ address }) => pageKindOf(address) !== 'term'),
    ({ address }) => endOf(homeOf(address), entries)?.address,
  ),
);

/** Every slug that a section of any document has had. */
export const publishedSlugs = oncePerList((entries) => [
  ...new Set(
    entries.flatMap(({ address }) => (pageKindOf(address) === 'section' ? [address.split('/').at(-2) ?? ''] : [])),
  ),
]);

/** Returns the former names in a document's address. */
export function formerNames(entries: readonly AddressEntry[], document: string): string[] {
  const own = byHome(entries).get(`${document}/`) ?? [];
  return own
    .filter(({ address, state }) => state === 'moved' && homeOf(address) === address)
    .map(({ address }) => address.slice(0, -1));
}

/**
 * Returns the sections that a document no longer has, with the section that each became; `undefined` for one that was
 * removed.
 *
 * @param listed slugs of its present sections
 */
export function formerSections(
  entries: readonly AddressEntry[],
  document: string,
  listed: readonly string[],
): Map<string, string | undefined> {
  const former = new Map<string, string | undefined>();
  const known = new Set(listed);
  for (const { address } of byHome(entries).get(`${document}/`) ?? []) {
    const slug = address.split('/').at(-2) ?? '';
    if (pageKindOf(address) !== 'section' || known.has(slug)) continue;
    const end = endOf(address, entries);
    const now = end?.state === 'stands' && homeOf(end.address) === `${document}/` ? end.address.split('/').at(-2) : '';
    former.set(slug, now === '' ? undefined : now);
  }
  return former;
}
