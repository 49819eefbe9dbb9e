/**
 * The editions of a document as versions of one resource in time, for programs: Memento, by links alone, since a host of
 * plain files answers every request in the same way. A version has the day on which it was published, at midnight: the day
 * by which editions are named, whether or not it was in force then.
 *
 * https://www.rfc-editor.org/info/rfc7089 and https://www.rfc-editor.org/info/rfc5829
 */
import { documentPath, publicAddress, timemapPath } from '../../core/addresses/addresses.ts';
import { mediaTypeOf } from '../../core/media-types.ts';
import type { Document } from '../../core/model.ts';

/** A link to a version, or to what tells of versions. */
export interface VersionLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  /** When a version was published, as HTTP writes it. */
  readonly datetime?: string;
}

/** The formats of a list of versions, by the endings of their names. */
export const TIMEMAPS = ['wlnk', 'json'] as const;

type Timemap = (typeof TIMEMAPS)[number];

/** The beginning of a day, or of the first day of a month. */
const midnight = (date: string): string => `${new Date(date).toISOString().slice(0, 10)}T00:00:00Z`;

const httpDate = (day: string): string => new Date(day).toUTCString();

/** Returns links to all editions of a document, from the oldest. */
function mementos({ editions }: Document, site: URL | undefined): (VersionLink & { readonly day: string })[] {
  return editions.map(({ id, published }, index) => ({
    rel: [...(index === 0 ? ['first'] : []), ...(index === editions.length - 1 ? ['last'] : []), 'memento'].join(' '),
    href: publicAddress(documentPath(id), site),
    datetime: httpDate(published),
    day: published,
  }));
}

const linkToTimemap = (work: string, format: Timemap, rel: string, site: URL | undefined): VersionLink => {
  const path = timemapPath(work, format);
  return { rel, href: publicAddress(path, site), type: mediaTypeOf(path) };
};

const linkToOriginal = (work: string, site: URL | undefined): VersionLink => ({
  rel: 'original',
  href: publicAddress(documentPath(work), site),
});

/**
 * Returns the links of a page of one edition: to the document, to the lists of its editions, to its first and last edition
 * and to this one, and to the same page of the current edition and of those before and after.
 *
 * @param pathIn the path of the same page in another edition
 */
export function linksOfPage(
  document: Document,
  pathIn: (edition: Document) => string,
  expressions: readonly Document[],
  site: URL | undefined,
): VersionLink[] {
  const { current, editions } = document;
  const at = editions.findIndex(({ id }) => id === document.id);
  const same = (rel: string, index: number): VersionLink[] => {
    const edition = expressions.find(({ id }) => id === editions[index]?.id);
    return edition === undefined || edition === document ? [] : [{ rel, href: publicAddress(pathIn(edition), site) }];
  };
  return [
    linkToOriginal(current, site),
    ...TIMEMAPS.map((format) => linkToTimemap(current, format, 'timemap', site)),
    ...mementos(document, site).filter((_, index) => [0, at, editions.length - 1].includes(index)),
    ...same('latest-version', editions.length - 1),
    ...same('predecessor-version', at - 1),
    ...same('successor-version', at + 1),
  ];
}

/** Makes the list of all editions of a document as links: https://www.rfc-editor.org/info/rfc6690 */
export function linkFormat(document: Document, site: URL | undefined): string {
  const all: VersionLink[] = [
    linkToOriginal(document.id, site),
    linkToTimemap(document.id, 'wlnk', 'self', site),
    linkToTimemap(document.id, 'json', 'timemap', site),
    ...mementos(document, site),
  ];
  const written = all.map(({ href, rel, type, datetime }) =>
    [
      `<${href}>`,
      ...Object.entries({ rel, type, datetime }).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}="${value}"`],
      ),
    ].join(';'),
  );
  return `${written.join(',\n')}\n`;
}

/** An edition in the list that is JSON. */
interface ListedMemento {
  readonly datetime: string;
  readonly uri: string;
}

/** The same list as JSON, as the Memento project writes it: https://timetravel.mementoweb.org/guide/api/ */
export interface TimemapExport {
  readonly original_uri: string;
  readonly timemap_uri: { readonly link_format: string; readonly json_format: string };
  readonly mementos: {
    readonly first: ListedMemento;
    readonly last: ListedMemento;
    readonly list: readonly ListedMemento[];
  };
}

/** Makes the list of all editions of a document as JSON. */
export function exportTimemap(document: Document, site: URL | undefined): TimemapExport {
  const list = mementos(document, site).map(({ day, href }) => ({ datetime: midnight(day), uri: href }));
  const only = { datetime: midnight(document.published), uri: publicAddress(documentPath(document.id), site) };
  return {
    original_uri: linkToOriginal(document.id, site).href,
    timemap_uri: {
      link_format: publicAddress(timemapPath(document.id, 'wlnk'), site),
      json_format: publicAddress(timemapPath(document.id, 'json'), site),
    },
    mementos: { first: list[0] ?? only, last: only, list },
  };
}
