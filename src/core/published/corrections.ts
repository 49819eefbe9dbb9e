/** Lists what was corrected, added and withdrawn, day by day. */
import { documentPath, termPath } from '../addresses/addresses.ts';
import type { Document, Publication, Term, WithdrawnDocument } from '../model.ts';
import type { ChangesData } from '../schemas/fields.ts';

/** A document or term that was corrected, added or withdrawn. */
export interface Subject {
  /** Path of its page. */
  readonly path: string;
  readonly name: string;
  /** BCP 47 tag of the name's language; `undefined` for the publication's own. */
  readonly language: string | undefined;
  /** The language of a version of another document, which may have the same name; `undefined` for all others. */
  readonly version: string | undefined;
}

/** A day on which something was corrected, added or withdrawn. */
export interface CorrectedDay {
  /** The day: `2025-11-14`. */
  readonly date: string;
  readonly newDocuments: readonly Subject[];
  readonly newTerms: readonly Subject[];
  /** Later editions of documents, each with its date. */
  readonly newEditions: readonly { readonly subject: Subject; readonly edition: string }[];
  readonly withdrawn: readonly WithdrawnDocument[];
  /** What was corrected, with the corrections; documents come before terms. */
  readonly corrected: readonly Corrected[];
}

/** A document or term with corrections of it. */
export interface Corrected {
  readonly subject: Subject;
  readonly changes: ChangesData;
}

/** Returns all such days of a publication, the latest first. */
export function correctedDays({
  documents,
  terms,
  former,
}: Pick<Publication, 'documents' | 'terms' | 'former'>): CorrectedDay[] {
  const subjects = [
    ...documents.map((document) => ({ subject: subjectOf(document), isTerm: false, ...document })),
    ...terms.map((term) => ({ subject: subjectOf(term), isTerm: true, ...term })),
  ];
  const editions = documents.flatMap(laterEditions).map((after) => ({
    on: after.received,
    subject: subjectOf(after),
    edition: after.published,
  }));
  const withdrawn = former.flatMap(({ path, became }) =>
    became.kind === 'withdrawn' && path === `${became.document.id}/` ? [became.document] : [],
  );
  const dates = new Set([
    ...subjects.flatMap(({ added, changes }) => [...(added === undefined ? [] : [added]), ...changes.map(dateOf)]),
    ...withdrawn.map((document) => document.withdrawn.on),
    ...editions.map(({ on }) => on),
  ]);
  return [...dates]
    .toSorted()
    .toReversed()
    .map((date) => {
      const added = subjects.filter((one) => one.added === date);
      return {
        date,
        newDocuments: added.filter(({ isTerm }) => !isTerm).map(({ subject }) => subject),
        newTerms: added.filter(({ isTerm }) => isTerm).map(({ subject }) => subject),
        newEditions: editions.filter(({ on }) => on === date),
        withdrawn: withdrawn.filter((document) => document.withdrawn.on === date),
        corrected: subjects.flatMap(({ subject, changes }) => {
          const ofDay = changes.filter((change) => change.date === date);
          return ofDay.length === 0 ? [] : [{ subject, changes: ofDay }];
        }),
      };
    });
}

/**
 * Gathers the corrections of days by documents and terms: the one that was corrected last comes first, and of each its
 * latest corrections.
 */
export function correctedSubjects(days: readonly CorrectedDay[]): Corrected[] {
  const all = days.flatMap(({ corrected }) => corrected);
  return [...Map.groupBy(all, ({ subject }) => subject.path).values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ subject: first.subject, changes: own.flatMap(({ changes }) => changes) }];
  });
}

/**
 * Returns the editions of a document that are new here on the day on which we received them, if that is known. The first one is the
 * document itself.
 */
export const laterEditions = (document: Document): Document[] =>
  [...document.former, document].slice(1).filter(({ received }) => received.length === DAY);

/** Whether anything was added or withdrawn on a day. */
export const hasAdditions = ({ newDocuments, newTerms, newEditions, withdrawn }: CorrectedDay): boolean =>
  [newDocuments, newTerms, newEditions, withdrawn].some(({ length }) => length > 0);

/** The letters of a whole date: 2026-11-25. */
const DAY = 10;

const dateOf = ({ date }: { readonly date: string }) => date;

function subjectOf(one: Document | Term): Subject {
  return 'label' in one
    ? { path: termPath(one.id), name: one.label, language: undefined, version: undefined }
    : { path: documentPath(one.id), name: one.name, language: one.nameLanguage, version: one.version };
}
