/** Decides which of the site's files can be read offline, and which pack each of them is in. */
import { isOfPassage } from '../../../core/addresses/addresses.ts';
import { isTextFile } from '../../../core/media-types.ts';
import type { Document, Publication } from '../../../core/model.ts';

/** What is in a pack. */
export interface PackContents {
  /** How the name of the pack's file begins. */
  readonly name: string;
  /** What the pack holds, for readers: a document's title, or nothing. */
  readonly title: string;
  /** Addresses of its files below the site's root. */
  readonly files: readonly string[];
}

/** Everything that can be read offline. */
export interface Contents {
  /** The packs that every reader needs. */
  readonly site: readonly PackContents[];
  /** The fonts, which every reader needs. They are fetched as they are. */
  readonly fonts: readonly string[];
  /** The packs with the pages of terms that several documents use, or that none does. */
  readonly terms: readonly PackContents[];
  /** For each document, its own pack, with the terms that only it uses, and the packs with its other terms. */
  readonly documents: readonly {
    readonly document: Document;
    readonly own: PackContents;
    readonly terms: readonly PackContents[];
  }[];
}

/** The greatest size of the pages in a pack of terms, in bytes, unless it has only one page. */
const TERM_PAGES = 400_000;

/**
 * Pages, icons and the manifest, but not those of reference corpora, which are large and of which few readers need
 * anything offline; the file of the search index that names its edition; and the list of documents of the
 * page that checks quotations.
 */
const OF_THE_SITE =
  /^(?!_astro\/|_offline\/|pagefind\/|wordings\/|corpora\/).*\.(?:html|svg|webmanifest)$|^pagefind\/edition\.json$|^check\/library\.json$/;
/**
 * What is of no use to a reader offline, who has the current text in each language: former editions of a document, the pages
 * that have two texts, and the page that needs that of the publisher.
 */
const ONLINE = /^[^/]+\/(?:@[a-z][^/]*\/)?(?:@\d|@beside\/|@verify\/|changes\/|compare\/|since\/)/;
/** The folders in which a file may belong to a document: of a version in another language, and of the work. */
const HOMES = [/^[^/]*\/@[^/]+\//, /^[^/]*\//];
/** The whole text once more, and the feed, which no browser shows. */
const FOR_PROGRAMS = /\.akn\.xml$|\/feed\.xml$/;
/**
 * Code, but for what only pages need that are not kept: it is in files whose names begin with `online-`. Those of style sheets
 * begin as the source files of their pages do.
 */
const CODE = /^_astro\/(?!online-).*\.(?:js|css)$/;
const FONT = /^_astro\/.*\.woff2$/;

/**
 * Sorts the files of a finished site into packs. A page that belongs to no document and no term goes into the site's
 * own pack, a notice at the address of something withdrawn among them. Left out are pictures for link previews, the
 * search index, the pages of reference corpora, what is of no use offline, and the pages of single passages:
 * worker/answer.ts leads from these to the full text.
 *
 * @param sizes of all files in bytes, by address below the site's root
 */
export function sortFiles(
  sizes: ReadonlyMap<string, number>,
  { documents, terms, concordance }: Publication,
): Contents {
  const files = [...sizes.keys()].filter((file) => !isOfPassage(file) && !ONLINE.test(file)).toSorted();
  const folders = new Set(documents.map(({ id }) => `${id}/`));
  const homeOf = (file: string) => HOMES.map((home) => home.exec(file)?.[0] ?? '').find((home) => folders.has(home));
  const inFolders = Map.groupBy(files, homeOf);
  const users = new Map(terms.filter(({ id }) => sizes.has(termPage(id))).map(({ id }) => [id, usersOf(id)]));
  const termsOf = new Map(documents.map((document) => [document, new Array<string>()]));
  for (const [id, documentsWithTerm] of users)
    for (const document of documentsWithTerm) termsOf.get(document)?.push(id);
  const own = new Map(
    documents.map((document) => {
      const { id, title } = document;
      const pages = (inFolders.get(`${id}/`) ?? []).filter((file) => isTextFile(file) && !FOR_PROGRAMS.test(file));
      const ownTerms = (termsOf.get(document) ?? []).filter((term) => users.get(term)?.length === 1);
      return [id, { name: id.replaceAll('/', ''), title, files: [...pages, ...ownTerms.map(termPage)] }];
    }),
  );
  const termPacks = packTerms(new Map([...users].filter(([, { length }]) => length !== 1)), sizes);
  const packOf = new Map(termPacks.flatMap((one) => one.files.map((file) => [file, one] as const)));
  const taken = new Set([...own.values(), ...termPacks].flatMap((one) => one.files));
  const others = files.filter((file) => !taken.has(file));
  const pick = (pattern: RegExp) => others.filter((file) => pattern.test(file));
  return {
    site: [
      { name: 'code', title: '', files: pick(CODE) },
      { name: 'site', title: '', files: pick(OF_THE_SITE) },
    ],
    fonts: pick(FONT),
    terms: termPacks,
    documents: documents.flatMap((document) => {
      const pages = own.get(document.id);
      const needed = new Set((termsOf.get(document) ?? []).map((term) => packOf.get(termPage(term))));
      return pages === undefined ? [] : [{ document, own: pages, terms: termPacks.filter((one) => needed.has(one)) }];
    }),
  };

  function usersOf(term: string): Document[] {
    return [...new Set((concordance.get(term) ?? []).map((place) => place.document))];
  }
}

const termPage = (term: string) => `terms/${term}/index.html`;

/**
 * Puts the pages of terms into packs, each page into one: first the terms that most documents share, then those that
 * few share, next to others of the same document. So a document needs few packs, with little in them that it does not
 * need.
 *
 * @param users the documents that use each term
 * @param sizes of all files in bytes, by address
 */
function packTerms(
  users: ReadonlyMap<string, readonly Document[]>,
  sizes: ReadonlyMap<string, number>,
): PackContents[] {
  const first = ([document]: readonly Document[]) => document?.id ?? '';
  const order = [...users].toSorted(
    ([, a], [, b]) => b.length - a.length || (first(a) < first(b) ? -1 : Number(first(a) > first(b))),
  );
  const packs: string[][] = [];
  let size = Infinity;
  for (const [term] of order) {
    const page = termPage(term);
    size += sizes.get(page) ?? 0;
    if (size > TERM_PAGES) {
      packs.push([]);
      size = sizes.get(page) ?? 0;
    }
    packs.at(-1)?.push(page);
  }
  return packs.map((files, index) => ({ name: `terms-${index + 1}`, title: '', files }));
}
