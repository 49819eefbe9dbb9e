/** Finds our links within the site that lead nowhere: to a missing page, or to a missing part of a page. */
import { didYouMean } from '../faults/did-you-mean.ts';
import { CHECKSUMS_FILE, CORRECTIONS_FEED, FEED_FILE } from '../addresses/addresses.ts';
import { comparedPairs } from '../editions/steps.ts';
import type { LeftOut } from '../features.ts';
import { isFormer, publishedOn } from '../ids/former.ts';
import { isPageId } from '../markdown/fragments.ts';
import type { OwnLink } from '../markdown/links.ts';
import type { Document, Publication, Section } from '../model.ts';
import { allBlocks } from '../reading-order.ts';
import { documentFiles } from '../published/document-files.ts';
import { correctedDays } from '../published/corrections.ts';
import type { Fault } from '../faults/fault.ts';

/** The links of a text, and the address of the page that shows it: `terms/berth/`. */
export interface LinksOfPage {
  readonly page: string;
  readonly links: readonly OwnLink[];
}

/** What links are checked against. */
export interface KnownPages {
  readonly publication: Pick<Publication, 'documents' | 'expressions' | 'terms' | 'former'>;
  /** The pages and files of features with content of their own, each with a function for its fragment ids. */
  readonly ofFeatures: readonly ReadonlyMap<string, () => ReadonlySet<string>>[];
  /** The features and files that the publication leaves out. */
  readonly without: LeftOut;
  /** The pages with texts of the publication itself, such as `about/`, each with the fragment ids of its headings. */
  readonly ownTexts: ReadonlyMap<string, readonly string[]>;
  /** Addresses of the drafts that are not published. */
  readonly leftOut: ReadonlySet<string>;
  /** Beginnings of addresses that cannot be checked, because the documents or terms there have faults of their own. */
  readonly unknown: readonly string[];
}

/**
 * Returns a fault for each link that leads nowhere. The proof of the finished site checks links to fragment ids that
 * the layouts add.
 */
export function checkLinks(texts: readonly LinksOfPage[], { leftOut, unknown, ...known }: KnownPages): Fault[] {
  const pages = pagesOf(known);
  const former = new Map(known.publication.former.map(({ path, became }) => [path, became]));
  return texts.flatMap(({ page, links }) =>
    links.flatMap(({ url, ...position }) => {
      const { path, fragment } = targetOf(url, page);
      if (unknown.some((beginning) => path.startsWith(beginning))) return [];
      if ([...leftOut].some((draft) => path.startsWith(draft)))
        return [
          {
            ...position,
            message: `Found a link to "/${path}", which is a draft and not published. Take the link out, or publish the draft first.`,
          },
        ];
      const became = former.get(path);
      if (became !== undefined) {
        const now =
          became.kind === 'moved' ? `, expected its address now: "/${became.path}". Correct it` : '. Take it out';
        return [{ ...position, message: `Found a link to "/${path}", a former address${now}.` }];
      }
      const partsOfPage = pages.get(path);
      if (partsOfPage === undefined) {
        const near = didYouMean(path, pages.keys(), (one) => `"/${one}"`);
        return [
          {
            ...position,
            message: `Found a link to "/${path}", expected the address of a page or file of this site.${near}`,
          },
        ];
      }
      if (fragment === '') return [];
      const parts = partsOfPage();
      if (parts.has(fragment) || (isPageId(fragment) && !fragment.startsWith('source-'))) return [];
      const near = didYouMean(fragment, parts, (one) => `"#${one}"`);
      return [
        {
          ...position,
          message: `Found a link to "#${fragment}" of "/${path}", expected a part that the page has.${near}`,
        },
      ];
    }),
  );
}

/** The path to which a link leads, below the site's root, and the fragment. */
function targetOf(url: string, page: string): { path: string; fragment: string } {
  // The site may be served below a path, out of which `/../` would lead: that is no path of the site.
  const root = 'https://site.invalid/site/';
  const { href, pathname, hash } = new URL(url.replace(/^\//, root), root + page);
  const path = href.startsWith(root) ? pathname.slice('/site/'.length) : url.slice(1);
  return { path: decoded(path), fragment: decoded(hash.slice(1)) };
}

/** The pages and files of the site, each with a function for its fragment ids: links ask for only a few of them. */
function pagesOf({ publication, ofFeatures, without, ownTexts }: Omit<KnownPages, 'leftOut' | 'unknown'>) {
  const { expressions, terms } = publication;
  const none = (): ReadonlySet<string> => new Set();
  return new Map<string, () => ReadonlySet<string>>([
    ['', none],
    ...[...ownTexts].map(([page, headings]) => [page, () => new Set(headings)] as const),
    ...(without.includes('corrections')
      ? []
      : ([
          ['corrections/', () => new Set(correctedDays(publication).map(({ date }) => date))],
          [CORRECTIONS_FEED, none],
          ...terms.map(({ id }) => [`terms/${id}/${FEED_FILE}`, none] as const),
          ...publication.documents.map(({ id }) => [`${id}/${FEED_FILE}`, none] as const),
        ] as const)),
    ['search/', none],
    ['notices.txt', none],
    ['terms/', () => new Set(terms.some(({ sources }) => sources.length > 0) ? ['source-kinds'] : [])],
    ['terms/table/', none],
    ['terms/terms.csv', none],
    ['terms/terms.tbx', none],
    ['terms/terms.json', none],
    ['terms/terms.md', none],
    ...ofFeatures.flatMap((own) => [...own]),
    ...terms.map(({ id, note, sources }) => {
      const cited = () => sources.map((_, index) => `source-${index + 1}`);
      return [`terms/${id}/`, () => new Set([...note.map(({ fragment }) => fragment), ...cited()])] as const;
    }),
    ...expressions.flatMap((document): [string, () => ReadonlySet<string>][] => {
      const { id, sections, register } = document;
      const compared = comparedPairs(document).map(
        ([before, after]) => `changes/${before.published}/${after.published}/`,
      );
      const plain = [
        '',
        ...(without.includes('map') ? [] : ['map/']),
        ...(register === undefined ? [] : ['facts/']),
        ...documentFiles(document, without),
        CHECKSUMS_FILE,
        ...(without.includes('verify') ? [] : ['@verify/']),
        ...(compared.length === 0 || without.includes('comparisons') ? [] : ['changes/', '@history/', ...compared]),
        ...(compared.length === 0 || without.includes('any-date') ? [] : ['@at/']),
      ];
      return [
        ...plain.map((page): [string, typeof none] => [`${id}/${page}`, none]),
        ...sections.map((section): [string, typeof none] => [
          `${id}/${section.slug}/`,
          () => partsOf([section], document),
        ]),
        [`${id}/full/`, () => partsOf(sections, document)],
      ];
    }),
  ]);
}

/**
 * The fragment ids of the paragraphs and headings of a document's sections, and of paragraphs that used to be there.
 */
function partsOf(sections: readonly Section[], document: Document): ReadonlySet<string> {
  const gone = sections.flatMap(({ slug }) => publishedOn(document, slug).filter(isFormer));
  return new Set([...sections.flatMap(allBlocks).flatMap(({ id }) => id ?? []), ...gone.map(({ id }) => id)]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
