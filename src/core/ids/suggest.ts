/**
 * Suggests answers to the questions of an alignment: of the paragraphs and ids that are asked about, those whose words
 * are most alike belong together, one to one. What is left is new, merged into a paragraph that has its words now, or
 * withdrawn. The editor checks them.
 */
import { alignIds } from './align.ts';
import type { Alignment, CurrentParagraph, Decisions } from './alignment.ts';
import { addressKindOf } from './ids.ts';
import { isJoined } from './joined.ts';
import type { IdEntry } from './lock-file.ts';
import { similarity, wordCountsOf } from './similarity.ts';

/** From this similarity on, words that are asked about count as the same paragraph, reworded. */
const REWORDED = 0.3;

/** Suggested answers. */
export interface Suggestion {
  readonly same: ReadonlyMap<string, string>;
  readonly fresh: ReadonlySet<string>;
  readonly withdrawn: ReadonlySet<string>;
  readonly merged: ReadonlyMap<string, string>;
  /** The alignment with these answers. */
  readonly alignment: Alignment;
}

/**
 * Suggests an answer to each question. Answers may raise other questions, which are asked next time.
 *
 * @param decisions what the editor has decided already
 */
export function suggestAnswers(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  alignment: Alignment,
  decisions: Decisions,
): Suggestion {
  if (alignment.questions.length === 0)
    return { same: new Map(), fresh: new Set(), withdrawn: new Set(), merged: new Map(), alignment };
  const { pairs, leftEntries, leftParagraphs } = pairsAsked(alignment);
  const same = new Map(pairs.map(([entry, paragraph]) => [entry.id, paragraph.position]));
  const fresh = new Set([...leftParagraphs].map(({ position }) => position));
  const merged = new Map(
    [...leftEntries].flatMap((entry) => {
      const whole = pairs.find(([into, paragraph]) => isOfKind(entry, paragraph) && isJoined(entry, into, paragraph));
      return whole === undefined ? [] : [[entry.id, whole[0].id]];
    }),
  );
  const withdrawn = new Set([...leftEntries].flatMap(({ id }) => (merged.has(id) ? [] : [id])));
  const answered = alignIds(entries, paragraphs, {
    same: new Map([...decisions.same, ...same]),
    fresh: new Set([...decisions.fresh, ...fresh]),
    withdrawn: new Set([...decisions.withdrawn, ...withdrawn]),
    merged: new Map([...decisions.merged, ...merged]),
  });
  return { same, fresh, withdrawn, merged, alignment: answered };
}

/** Pairs everything that is asked about by its words, the most similar first. */
function pairsAsked({ questions }: Alignment) {
  const entries = new Set(questions.flatMap((question) => question.entries));
  const paragraphs = new Set(questions.flatMap((question) => question.paragraphs));
  const candidates = questions.flatMap((question) =>
    question.entries.flatMap((entry) =>
      question.paragraphs
        .filter((paragraph) => isOfKind(entry, paragraph))
        .map((paragraph) => ({ entry, paragraph, alike: likeness(entry, paragraph) })),
    ),
  );
  const pairs: [IdEntry, CurrentParagraph][] = [];
  for (const { entry, paragraph } of candidates
    .filter(({ alike }) => alike >= REWORDED)
    .toSorted((a, b) => b.alike - a.alike))
    // Each belongs to one other.
    if (entries.has(entry) && paragraphs.has(paragraph)) {
      entries.delete(entry);
      paragraphs.delete(paragraph);
      pairs.push([entry, paragraph]);
    }
  return { pairs, leftEntries: entries, leftParagraphs: paragraphs };
}

const isOfKind = (entry: IdEntry, { kind }: CurrentParagraph): boolean => kind === addressKindOf(entry);

const likeness = (entry: IdEntry, paragraph: CurrentParagraph): number =>
  similarity(wordCountsOf(entry.text), wordCountsOf(paragraph.text));
