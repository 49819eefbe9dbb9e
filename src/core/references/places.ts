/** Finds places of a document by the numbers of its text. */
import type { ReferenceWords } from '../languages/reference-words.ts';
import type { UnitKind } from '../languages/unit-words.ts';
import type { Document } from '../model.ts';
import { type NumberedPlace, numberedPlaces } from './numbered-places.ts';
import type { Part, PartReader } from './parts.ts';
import { type Key, leadsTo, MAY_BE_WORDLESS, mayBe } from './path.ts';

/** Returns the numbers that lead to the article, or other part that stands by itself, in which a place is. */
export const articleOf = (path: NumberedPlace['path']): string =>
  path
    .slice(0, path.findLastIndex(({ kind }) => kind !== undefined) + 1)
    .map(({ kind, number }) => `${kind} ${number}`)
    .join(', ');

/** Whether the numbers of a path begin with others. */
export const startsWith = (path: NumberedPlace['path'], base: NumberedPlace['path']): boolean =>
  base.every(({ kind, number }, index) => {
    const key = path[index];
    return key?.number === number && key.kind === kind;
  });

/** The numbered places of a document. */
export interface Places {
  /** The numbers that lead to a block, by its id; for a block without number, those of what it belongs to. */
  readonly pathOf: (section: string, id: string | undefined) => readonly Key[];
  /** Whether a block has a number of its own. */
  readonly isNumbered: (id: string) => boolean;
  /** Returns the places that a reference from outside an article names. */
  readonly named: (chain: readonly Part[]) => readonly NumberedPlace[];
  /** Returns the places that a reference names from within an article. */
  readonly near: (chain: readonly Part[], path: readonly Key[]) => readonly NumberedPlace[];
  /** Returns the numbers of the part of a kind that contains a place: of "this Chapter", or of "this paragraph". */
  readonly within: (path: readonly Key[], kind: UnitKind | 'level') => readonly Key[] | undefined;
}

/** Returns the numbered places of a document. */
export function placesByNumber(document: Document, reader: PartReader, words: ReferenceWords): Places {
  const { levels } = words;
  const places = numberedPlaces(document, reader, words);
  const kinds = new Set(places.flatMap(({ path }) => path.map(({ kind }) => kind)));
  const byNumber = Map.groupBy(
    places.filter(({ isUnnumbered }) => isUnnumbered !== true),
    ({ path }) => path.at(-1)?.number,
  );
  // Of two names of a block, the first is its own.
  const paths = new Map(places.toReversed().map((place) => [keyOf(place.section, place.id), place]));
  const numbered = new Set(document.ids.flatMap(({ id, numbers }) => (numbers === undefined ? [] : [id])));
  const isOf = (part: Part, key: Key | undefined): key is Key =>
    key?.number === part.number &&
    (key.kind !== undefined || part.isCapital === (key.isCapital ?? false)) &&
    mayBe(part, key, words.counted);
  const fits = (part: Part, key: Key | undefined, isFirst: boolean): boolean => {
    const { kind } = part;
    return (
      isOf(part, key) &&
      (kind === key.kind ||
        (key.kind === 'any' && kind !== undefined && MAY_BE_WORDLESS.has(kind) && !kinds.has(kind)) ||
        (!isFirst && kind === undefined))
    );
  };
  const found = (chain: readonly Part[], test: (path: readonly Key[]) => boolean) =>
    (byNumber.get(chain.at(-1)?.number) ?? []).filter(({ path }) => test(path));
  return {
    pathOf: (section, id) => paths.get(keyOf(section, id))?.path ?? [],
    isNumbered: (id) => numbered.has(id),
    named: (chain) => found(chain, (path) => leadsTo(chain, path, fits)),
    within(path, kind) {
      const article = path.findLastIndex((key) => key.kind !== undefined);
      if (kind === 'level') {
        const paragraph = path[article + 1];
        return paragraph === undefined || paragraph.number.startsWith('¶') ? undefined : path.slice(0, article + 2);
      }
      const at = path.findLastIndex((key) => key.kind === kind || (key.kind === 'any' && MAY_BE_WORDLESS.has(kind)));
      // "This Regulation" is the whole text, if nothing in it is called a regulation.
      return at !== -1 ? path.slice(0, at + 1) : kinds.has(kind) ? undefined : [];
    },
    near: (chain, path) => {
      const article = path.findLastIndex(({ kind }) => kind !== undefined);
      if (article === -1) return [];
      const [first] = chain;
      const isOutermost = first?.rank !== undefined && levels[first.rank]?.isOutermost === true;
      return found(chain, (other) => {
        const above = other.length - chain.length;
        return (
          above > article &&
          above <= (isOutermost ? article + 1 : path.length) &&
          startsWith(path, other.slice(0, above)) &&
          chain.every((part, index) => isOf(part, other[above + index]))
        );
      });
    },
  };
}

const keyOf = (section: string, id: string | undefined) => `${section} ${id ?? ''}`;
