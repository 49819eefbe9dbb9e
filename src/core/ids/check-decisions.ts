/** Refuses decisions about a document's paragraphs that name nothing, contradict each other, or move an id. */
import { didYouMean } from '../faults/did-you-mean.ts';
import { alignIds } from './align.ts';
import type { Alignment, CurrentParagraph, Decisions } from './alignment.ts';
import type { IdEntry } from './lock-file.ts';

/**
 * Checks the decisions about a document.
 *
 * @param entries the entries of its lock file
 * @param paragraphs all its paragraphs and captions, in order
 * @returns what is wrong with the decisions, a sentence or two for each
 */
export function checkDecisions(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  decisions: Decisions,
): string[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const places = paragraphs.map(({ position }) => position);
  const refusals = [
    ...unknownNames(byId, places, decisions),
    ...secondFates(byId, decisions),
    ...contestedPlaces(places, decisions),
    ...impossibleMergers(byId, decisions),
  ];
  return refusals.length > 0 ? refusals : separations(entries, paragraphs, decisions);
}

/** The entries of a lock file by their ids. */
type Entries = ReadonlyMap<string, IdEntry>;

const noId = (name: string, byId: Entries) =>
  `${name} is no paragraph's id.${didYouMean(name, byId.keys(), (one) => one)}`;

/** Refuses ids and places that nothing has. */
function unknownNames(byId: Entries, places: readonly string[], decisions: Decisions): string[] {
  const { same, fresh, withdrawn, merged } = decisions;
  const ids = [...new Set([...same.keys(), ...withdrawn, ...merged.keys()])].filter((id) => !byId.has(id));
  const unknown = [...new Set([...same.values(), ...fresh])].filter((place) => !places.includes(place));
  return [
    ...ids.map((id) => noId(id, byId)),
    ...unknown.map(
      (place) => `${place} is no place of a paragraph or caption.${didYouMean(place, places, (one) => one)}`,
    ),
  ];
}

/** Refuses more than one fate of an id. */
function secondFates(byId: Entries, { same, withdrawn, merged }: Decisions): string[] {
  const torn = [...byId.keys()].filter(
    (id) => [same.has(id), withdrawn.has(id), merged.has(id)].filter(Boolean).length > 1,
  );
  const gone = [...withdrawn].filter((id) => byId.get(id)?.state === 'withdrawn');
  return [
    ...torn.map((id) => `${id} has two fates: it is the same as a paragraph, withdrawn, or merged.`),
    ...gone.map((id) => `${id} is withdrawn already.`),
  ];
}

/** Refuses several ids for one place, and an id for a place that is said to be new. */
function contestedPlaces(places: readonly string[], { same, fresh }: Decisions): string[] {
  return places.flatMap((place) => {
    const ids = [...same].flatMap(([id, at]) => (at === place ? [id] : []));
    return [
      ...(ids.length > 1 ? [`${place} cannot be ${ids.join(' and ')} at once.`] : []),
      ...(ids.length > 0 && fresh.has(place) ? [`${place} cannot be both new and ${ids.join()}.`] : []),
    ];
  });
}

/** Refuses to merge a paragraph into itself, or into one that is not in the text. */
function impossibleMergers(byId: Entries, { same, withdrawn, merged }: Decisions): string[] {
  return [...merged].flatMap(([id, into]) => {
    const target = byId.get(into);
    if (target === undefined) return [noId(into, byId)];
    if (into === id) return [`${id} cannot be merged into itself.`];
    const stands = target.state === 'stands' || same.has(into);
    return !stands || withdrawn.has(into) || merged.has(into)
      ? [`${id} cannot be merged into ${into}, which is not in the text.`]
      : [];
  });
}

/**
 * Ids that decisions would separate from the very words that they were published for, although nothing was in question.
 */
function separations(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  decisions: Decisions,
): string[] {
  const plain = alignIds(entries, paragraphs);
  const asked = new Set(plain.questions.flatMap((question) => question.entries));
  const decided = pairedEntries(alignIds(entries, paragraphs, decisions));
  return [...plain.pairs].flatMap(([{ position, text }, entry]) => {
    const isCertain = entry.state === 'stands' && entry.text === text && !asked.has(entry);
    if (!isCertain || decided.get(entry)?.text === text) return [];
    return [`${entry.id} cannot leave ${position}: the words there are those that it was published for.`];
  });
}

/** The paragraph of each entry that has one. */
function pairedEntries({ pairs }: Alignment): ReadonlyMap<IdEntry, CurrentParagraph> {
  return new Map([...pairs].map(([paragraph, entry]) => [entry, paragraph]));
}
