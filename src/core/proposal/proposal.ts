/** Compares a document's paragraphs with the ids that it has published, and proposes an id for each. */
import { accept } from '../ids/accept.ts';
import { alignIds } from '../ids/align.ts';
import {
  type Alignment,
  type CurrentParagraph,
  type Decisions,
  type IdsOfWork,
  NO_DECISIONS,
} from '../ids/alignment.ts';
import type { AddressKind } from '../ids/ids.ts';
import type { LabelledDocument } from '../ids/labels.ts';
import type { IdEntry, UnsealedEntry } from '../ids/lock-file.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import { flatten } from '../reading-order.ts';
import { countWithin } from '../text/count-within.ts';
import { addressKind } from '../text/read-block.ts';
import type { SectionText } from '../text/sections.ts';

/** A document's paragraphs, compared with the ids that it has published. */
export interface Proposal {
  /** The entries of the lock file; empty if there is no sound lock file yet. */
  readonly entries: readonly IdEntry[];
  readonly paragraphs: readonly CurrentParagraph[];
  readonly alignment: Alignment;
}

/** The word for each kind in the positions that decisions use. */
const POSITION_WORDS: Readonly<Record<Exclude<AddressKind, 'cell'>, string>> = {
  paragraph: '',
  caption: 'figure:',
  table: 'table:',
  footnote: 'footnote:',
  signature: 'signature:',
};

/** A document's present paragraphs and captions, with the positions that decisions use. */
function currentParagraphs(
  sections: readonly SectionText[],
  entries: readonly IdEntry[],
  former: FormerSections,
): CurrentParagraph[] {
  const prefixOf = prefixesOf(entries, former);
  return sections.flatMap(({ slug: section, blocks, footnotes, marksCounts, facts }) => {
    const prefix = prefixOf(section);
    const counts = new Map<string, number>();
    const countUp = (name: string) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return counts.get(name) ?? 0;
    };
    let table = 0;
    let aroundTable: readonly string[] | undefined;
    const nth = countWithin(blocks);
    return [...flatten(blocks), ...flatten(footnotes)].flatMap((block): CurrentParagraph[] => {
      if (block.kind === 'table') {
        table += 1;
        aroundTable = block.within;
      }
      const kind = addressKind(block);
      if (kind === undefined) return [];
      const word = kind === 'cell' ? `table:${table}:cell:` : POSITION_WORDS[kind];
      const position = `${section}:${word}${countUp(word)}`;
      const { text, numbers, definition, again } = block;
      const around = kind === 'cell' || kind === 'table' ? aroundTable : block.within;
      const within =
        around === undefined || (numbers !== undefined && !nth.has(block))
          ? undefined
          : { numbers: around, nth: nth.get(block) };
      const marked = kind === 'paragraph' && marksCounts;
      return [
        {
          ...{ section, prefix, kind, marked, text, numbers, within, definition, again, position },
          key: facts?.get(block)?.key,
          table: kind === 'cell' ? table : undefined,
        },
      ];
    });
  });
}

/** The sections that a document no longer has, with the sections that they became (published/former-pages.ts). */
type FormerSections = ReadonlyMap<string, string | undefined>;

/**
 * Returns a function for the first part of a section's ids: its slug, or the slug that it had when its first ids were
 * given.
 */
function prefixesOf(entries: readonly IdEntry[], former: FormerSections): (section: string) => string {
  const born = new Set(
    entries.flatMap(({ id, section, formerly }) => [section, ...formerly].filter((slug) => id.startsWith(`${slug}-`))),
  );
  return (section) =>
    [section, ...former.keys().filter((slug) => former.get(slug) === section)].find((slug) => born.has(slug)) ??
    section;
}

/** Returns the sections that a document no longer has, with the labels that their paragraphs keep. */
export function labelFormerSections(
  { data }: DocumentFiles,
  entries: readonly IdEntry[],
  former: FormerSections,
): Required<LabelledDocument>['formerSections'] {
  const prefixOf = prefixesOf(entries, former);
  const labels = new Map(data.sections.map(({ slug, label }) => [prefixOf(slug), label]));
  return [...former.keys()].map((slug) => ({ slug, label: labels.get(slug) ?? slug }));
}

/** Aligns a document's text with its ids. */
export function proposeIds(
  entries: readonly IdEntry[],
  sections: readonly SectionText[],
  former: FormerSections,
  decisions: Decisions = NO_DECISIONS,
): Proposal {
  const paragraphs = currentParagraphs(sections, entries, former);
  return { entries, paragraphs, alignment: alignIds(entries, paragraphs, decisions) };
}

/** Returns the proposal for a text of a work that has others: what is new gets an id that agrees with theirs. */
export const withIdsOfWork = (
  proposal: Proposal,
  ofWork: (paragraphs: readonly CurrentParagraph[]) => IdsOfWork,
): Proposal => ({ ...proposal, alignment: { ...proposal.alignment, ofWork: ofWork(proposal.paragraphs) } });

/**
 * Returns the lock file's entries after a proposal is accepted.
 *
 * @param today the day on which anything is withdrawn, such as 2026-11-25
 */
export function acceptProposal({ entries, paragraphs, alignment }: Proposal, today: string): UnsealedEntry[] {
  return accept(entries, paragraphs, alignment, today);
}
