/** What is proposed for the ids of a document: its paragraphs beside the ids that it has published. */
import { accept } from '../ids/accept.ts';
import { align } from '../ids/align.ts';
import { type Alignment, type CurrentParagraph, type Decisions, NO_DECISIONS } from '../ids/alignment.ts';
import type { AddressKind } from '../ids/ids.ts';
import type { LabelledDocument } from '../ids/labels.ts';
import type { IdEntry, UnsealedEntry } from '../ids/lock-file.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import { flatten } from '../reading-order.ts';
import { addressKind } from '../text/read-block.ts';
import type { SectionText } from '../text/sections.ts';

/** A document's paragraphs beside the ids that it has published. */
export interface Proposal {
  /** The entries of the lock file; none if there is none yet, or one that is not whole. */
  readonly entries: readonly IdEntry[];
  readonly paragraphs: readonly CurrentParagraph[];
  readonly alignment: Alignment;
}

/** How a position names what is counted by itself. */
const POSITION_WORDS: Readonly<Record<Exclude<AddressKind, 'cell'>, string>> = {
  paragraph: '',
  caption: 'figure:',
  table: 'table:',
  footnote: 'footnote:',
  signature: 'signature:',
};

/** A document's paragraphs and captions as its files have them, with the positions by which decisions name them. */
function currentParagraphs(
  sections: readonly SectionText[],
  entries: readonly IdEntry[],
  former: FormerSections,
): CurrentParagraph[] {
  const prefixOf = prefixesOf(entries, former);
  return sections.flatMap(({ slug: section, blocks, footnotes }) => {
    const prefix = prefixOf(section);
    const counts = new Map<string, number>();
    const countUp = (name: string) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return counts.get(name) ?? 0;
    };
    let table = 0;
    return [...flatten(blocks), ...flatten(footnotes)].flatMap((block): CurrentParagraph[] => {
      if (block.kind === 'table') table += 1;
      const kind = addressKind(block);
      if (kind === undefined) return [];
      const word = kind === 'cell' ? `table:${table}:cell:` : POSITION_WORDS[kind];
      const position = `${section}:${word}${countUp(word)}`;
      const { text, numbers } = block;
      return [{ section, prefix, kind, text, numbers, table: kind === 'cell' ? table : undefined, position }];
    });
  });
}

/** The sections that a document has no more, with those that they became (published/former-pages.ts). */
type FormerSections = ReadonlyMap<string, string | undefined>;

/** Tells what a section's ids begin with: its slug, or the one that it had when its first ids were given. */
function prefixesOf(entries: readonly IdEntry[], former: FormerSections): (section: string) => string {
  const names = Map.groupBy(former.keys(), (slug) => former.get(slug));
  const born = new Set(
    entries.flatMap(({ id, section, formerly }) => [section, ...formerly].filter((slug) => id.startsWith(`${slug}-`))),
  );
  return (section) => [section, ...(names.get(section) ?? [])].find((slug) => born.has(slug)) ?? section;
}

/** Sections that a document has no more, by the labels that their paragraphs go on having. */
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
  return { entries, paragraphs, alignment: align(entries, paragraphs, decisions) };
}

/**
 * What the lock file will hold once a proposal is accepted.
 *
 * @param today day of withdrawals, such as 2026-11-25
 */
export function acceptProposal({ entries, paragraphs, alignment }: Proposal, today: string): UnsealedEntry[] {
  return accept(entries, paragraphs, alignment, today);
}
