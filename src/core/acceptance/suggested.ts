/** What the words of the paragraphs suggest to an editor who has questions to answer. */
import type { Alignment, Decisions } from '../ids/alignment.ts';
import type { IdEntry } from '../ids/lock-file.ts';
import { type Suggestion, suggestAnswers } from '../ids/suggest.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { WhereTo } from '../published/changes.ts';

/** Suggests answers to the questions of a proposal. */
export const answersTo = ({ entries, paragraphs, alignment }: Proposal, decisions: Decisions): Suggestion =>
  suggestAnswers(entries, paragraphs, alignment, decisions);

/**
 * Writes suggested answers as options of `npm run paragraphs`.
 *
 * @param prefix what decisions write before the document's ids: `charter:`
 */
export function optionsOf({ same, fresh, withdrawn, merged }: Suggestion, prefix: string): string[] {
  return [
    ...[...same].map(([id, place]) => `--same ${prefix}${id}=${place}`),
    ...[...fresh].map((place) => `--new ${prefix}${place}`),
    ...[...withdrawn].map((id) => `--withdraw ${prefix}${id}`),
    ...[...merged].map(([id, into]) => `--merge ${prefix}${id}=${into}`),
  ];
}

/** A document with the suggested alignment of its paragraphs. */
export interface SuggestedDocument {
  readonly id: string;
  readonly entries: readonly IdEntry[];
  readonly alignment: Alignment;
}

/** Returns a function that tells in which section most paragraphs of a section are now. */
export function whereParagraphsWent(documents: readonly SuggestedDocument[]): WhereTo {
  return (address) => {
    const [name, slug] = address.split('/');
    const document = documents.find(({ id }) => id === name);
    if (document === undefined) return undefined;
    const before = document.entries.filter(({ state, section }) => state === 'stands' && section === slug);
    if (before.length === 0) return undefined;
    const old = new Set(before);
    const went = [...document.alignment.pairs].flatMap(([{ section }, entry]) => (old.has(entry) ? [section] : []));
    const [most] = [...Map.groupBy(went, (section) => section)].toSorted(([, a], [, b]) => b.length - a.length);
    if (most === undefined) return 'gone';
    const [section, { length }] = most;
    return { to: `${document.id}/${section}/`, why: `: ${length} of its ${before.length} paragraphs are there` };
  };
}
