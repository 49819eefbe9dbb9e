/** Refuses decisions about a document's paragraphs that name nothing, contradict each other, or move an id. */
import { closest } from 'fastest-levenshtein';
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
  const { same, fresh, withdrawn, merged } = decisions;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const places = paragraphs.map(({ position }) => position);
  const didYouMean = (name: string, others: readonly string[]) =>
    others.length === 0 ? '' : ` Did you mean ${closest(name, [...others])}?`;
  const refusals: string[] = [];

  for (const id of new Set([...same.keys(), ...withdrawn, ...merged.keys()]))
    if (!byId.has(id)) refusals.push(`${id} is no paragraph's id.${didYouMean(id, [...byId.keys()])}`);
  for (const place of new Set([...same.values(), ...fresh]))
    if (!places.includes(place))
      refusals.push(`${place} is no place of a paragraph or caption.${didYouMean(place, places)}`);
  for (const id of byId.keys())
    if ([same.has(id), withdrawn.has(id), merged.has(id)].filter(Boolean).length > 1)
      refusals.push(`${id} has two fates: it is the same as a paragraph, withdrawn, or merged.`);
  for (const id of withdrawn) if (byId.get(id)?.state === 'withdrawn') refusals.push(`${id} is withdrawn already.`);
  for (const place of places) {
    const ids = [...same].flatMap(([id, at]) => (at === place ? [id] : []));
    if (ids.length > 1) refusals.push(`${place} cannot be ${ids.join(' and ')} at once.`);
    if (ids.length > 0 && fresh.has(place)) refusals.push(`${place} cannot be both new and ${ids.join()}.`);
  }
  for (const [id, into] of merged) {
    const target = byId.get(into);
    const stands = target?.state === 'stands' || same.has(into);
    if (target === undefined) refusals.push(`${into} is no paragraph's id.${didYouMean(into, [...byId.keys()])}`);
    else if (into === id) refusals.push(`${id} cannot be merged into itself.`);
    else if (!stands || withdrawn.has(into) || merged.has(into))
      refusals.push(`${id} cannot be merged into ${into}, which is not in the text.`);
  }
  return refusals.length > 0 ? refusals : separations(entries, paragraphs, decisions);
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
