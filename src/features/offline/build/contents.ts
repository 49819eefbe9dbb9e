/** Which of the site's files a reader may keep, and in which packs they come. */
import { isOfPassage } from '../../../core/addresses.ts';
import type { Document, Publication } from '../../../core/model.ts';
import { isText } from './pack.ts';

/** What one pack is made of. */
export interface PackContents {
  /** How its file's name begins. */
  readonly name: string;
  /** What it holds, for readers; a document's title. */
  readonly title: string;
  /** Addresses of its files below the site's root. */
  readonly files: readonly string[];
}

/** Everything that may be kept. */
export interface Contents {
  /** Packs that every reader needs. */
  readonly site: readonly PackContents[];
  /** Files that every reader needs and that are packed as they are. */
  readonly fonts: readonly string[];
  /** Packs with the pages of terms that several documents use, or none. */
  readonly terms: readonly PackContents[];
  /** Each document with its own pack, in which are the terms that no other uses, and the packs in which its other terms are. */
  readonly documents: readonly {
    readonly document: Document;
    readonly own: PackContents;
    readonly terms: readonly PackContents[];
  }[];
}

/** How large the pages of a pack of terms may be, in bytes; one page alone may be larger. */
const TERM_PAGES = 400_000;

/** Pages, scripts, styles and signs, and the entry of the search index, by which search knows its edition. */
const OF_THE_SITE =
  /^(?!_astro\/|_offline\/|pagefind\/).*\.(?:html|svg|webmanifest)$|^pagefind\/edition\.json$|^check\/library\.json$/;
const CODE = /^_astro\/.*\.(?:js|css)$/;
const FONT = /^_astro\/.*\.woff2$/;

/**
 * Sorts the files of a finished site. What belongs to no document and no term is the site's own: a notice at the address
 * of something withdrawn, too. Pictures for link previews and the search index are not kept, nor passages by themselves, which
 * stand in the text too: worker/answer.ts leads there.
 *
 * @param sizes of all files in bytes, by address below the site's root
 */
export function sortFiles(
  sizes: ReadonlyMap<string, number>,
  { documents, terms, concordance }: Publication,
): Contents {
  const files = [...sizes.keys()].filter((file) => !isOfPassage(file)).toSorted();
  const inFolders = Map.groupBy(files, (file) => file.slice(0, file.indexOf('/') + 1));
  const uses = new Map(terms.filter(({ id }) => sizes.has(termPage(id))).map(({ id }) => [id, usersOf(id)]));
  const termsOf = new Map(documents.map((document) => [document, new Array<string>()]));
  for (const [id, users] of uses) for (const document of users) termsOf.get(document)?.push(id);
  const own = new Map(
    documents.map((document) => {
      const { id, title } = document;
      const pages = (inFolders.get(`${id}/`) ?? []).filter(isText);
      const ownTerms = (termsOf.get(document) ?? []).filter((term) => uses.get(term)?.length === 1);
      return [id, { name: id, title, files: [...pages, ...ownTerms.map(termPage)] }];
    }),
  );
  const termPacks = packTerms(new Map([...uses].filter(([, users]) => users.length !== 1)), sizes);
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
 * Packs the pages of terms, each once: those that most documents use together, and then those that few use, beside others
 * of the same document. So a document needs few packs, and little in them that it does not need.
 */
function packTerms(uses: ReadonlyMap<string, readonly Document[]>, sizes: ReadonlyMap<string, number>): PackContents[] {
  const first = (users: readonly Document[]) => users[0]?.id ?? '';
  const order = [...uses].toSorted(
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
