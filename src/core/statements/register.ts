/** A document's register: its figures, quotations, calls to action and claims, each at its place in the text. */
import type { RegisterData } from '../schemas/register.ts';
import type { SourceData } from '../schemas/term.ts';
import { offsetsOf } from './quotes.ts';
import { type StatementKind, statementKinds } from './statements.ts';
import type { AddressedBlock } from '../block.ts';
import type { Document, Section } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';
import { memoOf } from '../memo/memo.ts';

/** An entry of the register. */
export interface RegisterEntry {
  readonly kind: StatementKind;
  /** A figure in short: "190 → 29 items". */
  readonly figure: string | undefined;
  /** The exact words. */
  readonly quote: string;
  /** Who says it. */
  readonly by: string;
  /** On what occasion: of a quotation. */
  readonly occasion: string | undefined;
  /** As of when; of a quotation, when it was said: `2025-06`. */
  readonly asOf: string | undefined;
  /** Our caution. */
  readonly caution: string | undefined;
  /** What that, the occasion and the date rest on. */
  readonly sources: readonly SourceData[];
  readonly section: Section;
  readonly block: AddressedBlock;
  /** Offset of the words in the block's text. */
  readonly start: number;
}

/** Every entry of a document's register, in reading order; none if it keeps no register. Made once for page and table. */
export const registerEntries = memoOf(({ register, sections }: Document): readonly RegisterEntry[] => {
  if (register === undefined) return [];
  const entries = Map.groupBy(
    statementKinds.flatMap((kind) => entriesOf(register, kind)),
    ({ paragraph }) => paragraph,
  );
  // Blocks in reading order, with what the register has of each: the content check knows that each quote stands there.
  return sections.flatMap((section) =>
    addressedBlocks(section).flatMap((block) =>
      (entries.get(block.id) ?? [])
        .flatMap(({ paragraph: _, ...entry }) =>
          offsetsOf(entry.quote, block.text).map((start) => ({ ...entry, section, block, start })),
        )
        .toSorted((a, b) => a.start - b.start),
    ),
  );
});

function entriesOf(register: RegisterData, kind: StatementKind) {
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
