/** A document's register: its figures, quotations, admissions, calls to action and claims, each with its place. */
import type { SourceData } from '../schemas/sources.ts';
import { type Register, type StatementKind, statementKinds } from '../register.ts';
import { offsetsOf } from './quotes.ts';
import type { AddressedBlock } from '../block.ts';
import type { Document, Section } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';
import { memoOf } from '../memo/memo.ts';

/** An entry of the register. */
export interface RegisterEntry {
  readonly kind: StatementKind;
  /** The id of its row on the page of the register: that of its block, and its position among the block's entries. */
  readonly fragment: string;
  /** A figure in brief: "190 → 29 items". */
  readonly figure: string | undefined;
  /** The exact words. */
  readonly quote: string;
  /** Who says it. */
  readonly by: string;
  /** For a quotation: the occasion on which it was said. */
  readonly occasion: string | undefined;
  /** The date to which it refers; for a quotation, when it was said: `2025-06`. */
  readonly asOf: string | undefined;
  /** Our caution. */
  readonly caution: string | undefined;
  /** The sources of the caution, the occasion and the date. */
  readonly sources: readonly SourceData[];
  readonly section: Section;
  readonly block: AddressedBlock;
  /** Offset of the words in the block's text. */
  readonly start: number;
}

/**
 * Returns every entry of a document's register, in reading order; none if it has no register. The result is remembered,
 * because a page and a table need it.
 */
export const registerEntries = memoOf(({ register, sections }: Document): readonly RegisterEntry[] => {
  if (register === undefined) return [];
  const entries = Map.groupBy(
    statementKinds.flatMap((kind) => entriesOf(register, kind)),
    ({ paragraph }) => paragraph,
  );
  // The content check has made sure that each quote occurs in its block.
  return sections.flatMap((section) =>
    addressedBlocks(section).flatMap((block) =>
      (entries.get(block.id) ?? [])
        .flatMap(({ paragraph: _, ...entry }) =>
          offsetsOf(entry.quote, block.text).map((start) => ({ ...entry, section, block, start })),
        )
        .toSorted((a, b) => a.start - b.start)
        .map((entry, index) => ({ ...entry, fragment: `fact-${block.id}-${index + 1}` })),
    ),
  );
});

function entriesOf(register: Register, kind: StatementKind) {
  return register[kind].map((entry) => ({
    kind,
    paragraph: entry.paragraph,
    figure: 'figure' in entry ? entry.figure : undefined,
    quote: entry.quote,
    by: entry.by ?? register.by,
    occasion: 'occasion' in entry ? entry.occasion : undefined,
    asOf: entry.asOf,
    caution: entry.caution,
    sources: entry.sources,
  }));
}
