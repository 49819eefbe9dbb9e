/** Which texts of a work in different languages belong together. */
import type { Document } from '../model.ts';

type Dated = Pick<Document, 'published'>;

const ofDay = <One extends Dated>(editions: readonly One[], day: string): One | undefined =>
  editions.findLast(({ published }) => published <= day);

/** Returns the editions of a text, from the oldest to the current one. */
const editionsOf = (text: Document): readonly Document[] => [...text.former, text];

/**
 * Returns the texts in other languages that go with a text, the original first: the current ones with a current one, those
 * of its day with a former edition.
 *
 * @param documents the current texts of all works
 */
export function textsBeside(text: Document, documents: readonly Document[]): Document[] {
  const others = text.versions
    .filter(({ current }) => current !== text.current)
    .flatMap(({ id }) => documents.filter((one) => one.id === id));
  return text.edition === undefined
    ? others
    : others.flatMap((other) => ofDay(editionsOf(other), text.published) ?? []);
}

/** The original of a version, and how it has changed since. */
export interface OriginalOf {
  readonly original: Document;
  /** The edition of the original that the version is of; `undefined` if the publication has none as old. */
  readonly edition: Document | undefined;
  /** The first day on which the original was changed after that; `undefined` if it was not. */
  readonly changed: string | undefined;
}

/**
 * Returns the original of a version in another language; `undefined` for an original.
 *
 * @param documents the current texts of all works
 */
export function originalOf(text: Document, documents: readonly Document[]): OriginalOf | undefined {
  const original = documents.find(({ id }) => id === text.work);
  if (text.versions.length < 2 || text.version === undefined || original === undefined) return undefined;
  return {
    original,
    edition: ofDay(editionsOf(original), text.published),
    changed: editionsOf(original).find(({ published }) => published > text.published)?.published,
  };
}
