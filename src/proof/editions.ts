/**
 * Reads what lists the editions of a document: the page that asks for a day, the history of all articles, and the lists for
 * programs.
 */
import { z } from 'zod';
import { allWithin, blockOf, type Detail, homeOf, plain } from './details.ts';
import { written } from './force.ts';
import { blockAt, documentOf, passageAt } from './hrefs.ts';
import type { JsonReading } from './json.ts';
import { attribute, below, type Element, hasClass, type Page, textContentOf } from './tree.ts';

/** What the proof knows of an edition. */
interface Edition {
  readonly id: string;
  readonly published: string;
  readonly paragraphs: readonly { readonly id: string; readonly text: string | undefined }[];
}

/** Returns the editions of each document that has several, from the oldest, by the id of the document. */
export function editionsOf<One extends Pick<Edition, 'id' | 'published'>>(
  documents: readonly One[],
): ReadonlyMap<string, One[]> {
  const byWork = Map.groupBy(documents, ({ id }) => id.replace(/\/@\d[^/]*$/, ''));
  return new Map(
    [...byWork].flatMap(([work, editions]) =>
      editions.length < 2 ? [] : [[work, editions.toSorted((a, b) => (a.published < b.published ? -1 : 1))] as const],
    ),
  );
}

const listed = (editions: readonly string[]): string => editions.toSorted().join(' ');

/** Writes what a detail is of: a passage in the history of a document, in one edition. */
const inHistory = (edition: string, id: string): string => `${blockOf(edition, id)} in the history`;

/** What the content promises of editions. */
interface PromisedEditions extends Pick<Detail, 'kind' | 'of'> {
  readonly allowed: readonly string[];
}

/** Returns what the editions of a document promise: which there are, their days, and which passages each of them has. */
export function promisedEditions(work: string, editions: readonly Edition[]): PromisedEditions[] {
  const texts = editions.map(({ paragraphs }) => new Map(paragraphs.map(({ id, text }) => [id, text])));
  const ids = new Set(texts.flatMap((text) => [...text.keys()]));
  return [
    { kind: 'editions', of: work, allowed: [listed(editions.map(({ id }) => id))] },
    ...editions.map(({ id, published }): PromisedEditions => ({
      kind: 'memento',
      of: id,
      allowed: [dayOf(published)],
    })),
    ...editions.flatMap((edition, index) =>
      [...ids].map((id): PromisedEditions => ({
        kind: 'inHistory',
        of: inHistory(edition.id, id),
        allowed: becameOf(texts[index]?.get(id), index === 0 ? undefined : { text: texts[index - 1]?.get(id) }),
      })),
    ),
  ];
}

/**
 * What the history may say of a passage in an edition. A row is an article, with all that stands in it: so it may have changed
 * where its first passage has not, and a passage of an article that another one begins has no number in this row.
 *
 * @param before the passage in the edition before, if there is one
 */
function becameOf(text: string | undefined, before: { readonly text: string | undefined } | undefined): string[] {
  const isSame = text?.replaceAll(/\s/g, '') === before?.text?.replaceAll(/\s/g, '');
  if (text === undefined) return before?.text === undefined ? ['absent'] : ['changed', 'absent'];
  if (before === undefined) return ['same', 'absent'];
  return isSame ? ['same', 'changed', 'absent'] : ['changed', 'absent'];
}

/** The day of a date: a month begins with its first. */
const dayOf = (date: string): string => new Date(date).toISOString().slice(0, 10);

/** Returns what a page says of the editions of a document, and of the days on which they are in force. */
export function editionDetails(page: Page): Detail[] {
  const { file, elements } = page;
  const [, work = '', name] = /^(.+)\/@(at|history)\/index\.html$/.exec(file) ?? [];
  if (name === 'at') return detailsOfDays(work, page);
  if (name === 'history') return detailsOfHistory(work, page);
  const home = homeOf(file);
  if (file !== `${home}/index.html` && file !== `${home}/full/index.html`) return [];
  return elements.filter((one) => hasClass(one, 'force-line')).flatMap((line) => daysInWords(line, home));
}

/** The days on which an edition is in force, as an element says them in words. */
const daysInWords = (element: Element, of: string): Detail[] =>
  allWithin(plain(textContentOf(element)), [
    { kind: 'firstDay', of },
    { kind: 'lastDay', of },
  ]);

const editionIn = (element: Element, page: Page): string =>
  below(element).flatMap((one) => documentOf(one, page) ?? [])[0] ?? '';

function detailsOfDays(work: string, page: Page): Detail[] {
  const items = page.elements.filter((one) => one.tagName === 'li' && attribute(one, 'data-published') !== undefined);
  const editions = items.map((item) => ({ item, edition: editionIn(item, page) }));
  return [
    { kind: 'editions', of: work, given: listed(editions.map(({ edition }) => edition)) },
    ...editions.flatMap(({ item, edition: of }): Detail[] => {
      const [published, state, from, until] = ['published', 'state', 'from', 'until'].map((name) =>
        attribute(item, `data-${name}`),
      );
      return [
        { kind: 'published', of, given: published ?? '' },
        { kind: 'force', of, given: written({ state, from, until }) },
        ...daysInWords(item, of),
      ];
    }),
  ];
}

function detailsOfHistory(work: string, page: Page): Detail[] {
  const [table] = page.elements.filter((one) => one.tagName === 'table' && hasClass(one, 'history'));
  if (table === undefined) return [{ kind: 'editions', of: work, given: 'no table' }];
  const heads = below(table).filter((one) => attribute(one, 'scope') === 'col');
  const editions = heads.slice(1).map((head) => editionIn(head, page));
  const rows = below(table).filter(({ tagName }) => tagName === 'tr');
  return [
    { kind: 'editions', of: work, given: listed(editions) },
    ...rows.flatMap((row) => {
      const [link] = below(row).filter(({ tagName }) => tagName === 'a');
      const [, id] = ((link && (blockAt(link, page) ?? passageAt(link, page))) ?? '').split('#');
      const cells = below(row).filter(({ tagName }) => tagName === 'td');
      if (id === undefined) return [];
      return editions.flatMap((edition, index): Detail[] => {
        const cell = cells[index];
        const became = cell === undefined ? 'no cell' : becameIn(cell);
        return [
          { kind: 'inHistory', of: inHistory(edition, id), given: became },
          ...(cell === undefined || became === 'absent'
            ? []
            : allWithin(textContentOf(cell), [{ kind: 'label', of: blockOf(edition, id) }])),
        ];
      });
    }),
  ];
}

/** What a cell of the history says: a link leads to what changed. */
function becameIn(cell: Element): string {
  const inIt = below(cell);
  if (inIt.some(({ tagName }) => tagName === 'a')) return 'changed';
  return inIt.some((one) => hasClass(one, 'absent-mark')) ? 'absent' : 'same';
}

const memento = z.object({ datetime: z.string(), uri: z.string() });
const timemapShape = z.object({
  mementos: z.object({ first: memento, last: memento, list: z.array(memento) }),
});

type Memento = z.infer<typeof memento>;

/** The edition to whose address a memento belongs: the end of a path, whatever comes before it. */
const editionAt = (uri: string, work: string): string => {
  const at = uri.lastIndexOf(`/${work}/`);
  return at === -1 ? uri : uri.slice(at + 1).replace(/\/$/, '');
};

const detailsOfMementos = (work: string, mementos: readonly Memento[]): Detail[] => [
  { kind: 'editions', of: work, given: listed(mementos.map(({ uri }) => editionAt(uri, work))) },
  ...mementos.map(({ uri, datetime }): Detail => ({
    kind: 'memento',
    of: editionAt(uri, work),
    given: dayOf(datetime),
  })),
];

/** `@timemap.json` */
export const readTimemap = (content: unknown, work: string): JsonReading => {
  const { first, last, list } = timemapShape.parse(content).mementos;
  return {
    details: [
      ...detailsOfMementos(work, list),
      // The first and the last of the list are named once more.
      ...detailsOfMementos(work, [first, ...list.slice(1, -1), last]),
    ],
  };
};

/** `@timemap.wlnk`: https://www.rfc-editor.org/info/rfc6690 */
export const readLinkFormat = (text: string, work: string): JsonReading => ({
  details: detailsOfMementos(
    work,
    [...text.matchAll(/<([^>]*)>;rel="[^"]*memento"[^\n]*;datetime="([^"]*)"/g)].map(([, uri = '', datetime = '']) => ({
      uri,
      datetime,
    })),
  ),
});
