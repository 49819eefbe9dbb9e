/** Gives the passages of a version in another language the ids of their counterparts in the original. */
import type { CurrentParagraph, IdsOfWork } from '../ids/alignment.ts';
import type { UnsealedEntry } from '../ids/lock-file.ts';
import type { DocumentReading } from '../proposal/read-document.ts';
import { pairPassages } from './pair-passages.ts';
import { pairSections } from './pair-sections.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './text-passages.ts';

/** A text with the ids that it has or gets. */
interface TextWithIds {
  readonly reading: DocumentReading;
  readonly entries: readonly Pick<UnsealedEntry, 'id' | 'state'>[];
}

/** Returns the ids of a version that its original, and whatever else the work has, decide. */
export function idsOfVersion(
  original: TextWithIds,
  version: DocumentReading,
  paragraphs: readonly CurrentParagraph[],
  taken: ReadonlySet<string>,
): IdsOfWork {
  const known = new Set(version.ids.map(({ id }) => id));
  const [first, second] = passagesOfBoth(
    original,
    version,
    paragraphs.map(({ position }) => position),
  );
  const counterpart = counterpartsOf(first, second);
  const counterparts = paragraphs.flatMap((paragraph): [CurrentParagraph, string][] => {
    const id = counterpart.get(paragraph.position);
    return id === undefined || known.has(id) ? [] : [[paragraph, id]];
  });
  return { taken, counterparts: new Map(counterparts), isVersion: true };
}

/** Returns the id of the counterpart of each passage of a version that has one for sure: not by lengths. */
export function counterpartsOf(original: readonly Passage[], version: readonly Passage[]): ReadonlyMap<string, string> {
  return new Map(
    pairPassages(original, version)
      .filter(({ by }) => by !== 'length')
      // Of a list that the other language writes as one sentence, the passage around it is the counterpart.
      .flatMap(({ first: [id], second: [own] }) => (id === undefined || own === undefined ? [] : [[own, id] as const])),
  );
}

/** Returns the passages of an original and of its version, each with the ids that are given for them. */
export function passagesOfBoth(
  { reading, entries }: TextWithIds,
  version: DocumentReading,
  ids: readonly string[],
): readonly [Passage[], Passage[]] {
  const labelled = (one: DocumentReading) =>
    one.text.sections.map(({ slug, listed: { label, heading } }) => ({
      slug,
      label,
      heading,
      language: one.files.data.language,
    }));
  const sections = pairSections(labelled(reading), labelled(version));
  return [
    passagesOfOriginal({ reading, entries }),
    passagesOf(textOf(version), ids, (slug) => sections.get(slug) ?? `@${slug}`),
  ];
}

/** Returns the passages of an original. */
export function passagesOfOriginal({ reading, entries }: TextWithIds): Passage[] {
  const standing = entries.filter(({ state }) => state === 'stands').map(({ id }) => id);
  return passagesOf(textOf(reading), standing, (slug) => slug);
}

const textOf = ({ text, files: { data } }: DocumentReading) => ({
  sections: text.sections,
  language: data.language,
  standsAlone: data.standsAlone === true,
  names: data.names,
});
