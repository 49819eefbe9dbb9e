/**
 * Decides which edition of another document a text refers to (docs/decisions/editions.md). What is in force refers to what is
 * in force: the current edition of a text refers to the current edition. A former edition refers to the one of its own day.
 */
import type { Document } from '../model.ts';

/** An edition, and what readers have to be told of it. */
export interface MeantEdition {
  readonly edition: Document;
  /** Its date, if there are others, or if it is later than the text that refers to it. */
  readonly told: string | undefined;
}

/** The day from which on an edition is read: that on which it came into force, or else was published. */
const dayOf = ({ force, published }: Document): string => force?.from ?? published;

/**
 * Returns the edition that a text refers to. If the publication has none as old as the text, it is the current one.
 *
 * @param referring an edition of another document
 * @param work the document that it names: the current edition, with the former ones
 */
export function editionMeant(referring: Document, work: Document): MeantEdition {
  const day = dayOf(referring);
  const ofDay = [...work.former, work].findLast((edition) => dayOf(edition) <= day);
  const edition = referring.edition === undefined ? work : (ofDay ?? work);
  const isTold = work.former.length > 0 || dayOf(edition) > day;
  return { edition, told: isTold ? edition.published : undefined };
}
