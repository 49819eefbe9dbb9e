/** Judges the quotations in a text, and says of each what programs and reports need. */
import type { QuotedDifference } from '../core/quotations/align.ts';
import { gather, type PlacedFinding } from '../core/quotations/gather.ts';
import type { Verdict } from '../core/quotations/judge.ts';
import { inForceFrom, laterWording } from '../core/quotations/later-wording.ts';
import { type QuotableDocument, type Source, sourceOf } from '../core/quotations/source.ts';

/** A document that may be quoted, as `document.json` has it. */
export interface CheckedDocument extends QuotableDocument {
  /** What findings call it. A former edition has its date below the id of its work: `law/@2016-11-07`. */
  readonly id: string;
}

/** A place in a document. */
export interface QuotedPlace {
  readonly document: string;
  /** The id of its section; `undefined` for the title of the document. */
  readonly section: string | undefined;
  /** The id of its block, if it has one. */
  readonly block: string | undefined;
  /** As readers cite it: `Art. 5(1)`; empty for a title. */
  readonly label: string;
  /** All its words. */
  readonly text: string;
}

/** What became of words that only a former edition has. */
export interface SinceThen {
  /** The first later edition without them. */
  readonly document: string;
  /** What the passage says there, if it is there. */
  readonly text: string | undefined;
  /** The first day on which that is in force, if it is said. */
  readonly from: string | undefined;
}

/** A quotation with its verdict. */
export interface CheckedQuotation {
  /** The words, without the quotation marks around them. */
  readonly quotation: string;
  /**
   * `nearly verbatim`: only capitals and punctuation differ. `misplaced`: the text names another place beside it. `altered`:
   * the words come near those of a place. `no-quotation`: few words, set in marks as the writer's own, such as a name.
   */
  readonly verdict: Verdict;
  /** The place with the words, or with those that come nearest; `undefined` if none does. */
  readonly place: QuotedPlace | undefined;
  /** How many other places have the same words. */
  readonly others: number;
  readonly differences: readonly QuotedDifference[];
  /** For words of a former edition: what became of them. */
  readonly since: SinceThen | undefined;
  /** The number of its paragraph in the text, from 1. */
  readonly paragraph: number;
}

/** What was found in a text. */
export interface CheckedText {
  /** In the order of the text. */
  readonly quotations: readonly CheckedQuotation[];
  /** How many sentences hold no quotation, and were not checked. */
  readonly unquoted: number;
  /** Whether the whole text was checked. A text may have too many quotations. */
  readonly isComplete: boolean;
}

/** Prepares documents, so that many texts can be held against them. */
export const sourcesOf = (documents: readonly CheckedDocument[]): Source[] =>
  documents.map((document) => sourceOf(document.id, document));

/** Compares each quotation in a text with documents. */
export function checkText(text: string, sources: readonly Source[]): CheckedText {
  const work = gather(text, sources);
  let step = work.next();
  while (step.done !== true) step = work.next();
  const { findings, done, unquoted } = step.value;
  return {
    quotations: findings.map((finding) => checkedQuotation(finding, sources)),
    unquoted,
    isComplete: done === 1,
  };
}

function checkedQuotation(finding: PlacedFinding, sources: readonly Source[]): CheckedQuotation {
  const { quotation, verdict, source, passage, others, differences, paragraph } = finding;
  const later = laterWording(finding, sources);
  return {
    ...{ quotation, verdict, others, differences, paragraph },
    place: source &&
      passage && {
        document: source.id,
        section: passage.section?.id,
        block: passage.block,
        label: passage.label,
        text: passage.text,
      },
    since: later && { document: later.source.id, text: later.text, from: inForceFrom(later) },
  };
}
