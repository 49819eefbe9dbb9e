/** `glossator/quotations`: holds the quotations in a text against the documents that it may quote (docs/parts.md). */
import type { QuotedDifference } from '../core/quotations/align.ts';
import { gather } from '../core/quotations/gather.ts';
import type { Finding, Verdict } from '../core/quotations/judge.ts';
import { inForceFrom, laterWording } from '../core/quotations/later-wording.ts';
import { type QuotableDocument, type Source, sourceOf } from '../core/quotations/source.ts';

export type { QuotedDifference } from '../core/quotations/align.ts';
export type { Verdict } from '../core/quotations/judge.ts';
export type { QuotableBlock, QuotableDocument, QuotableSection } from '../core/quotations/source.ts';

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
  /**
   * For words of a former edition: the first later edition without them, what the passage says there, if it is there, and
   * the first day on which that is in force, if it is said.
   */
  readonly since:
    { readonly document: string; readonly text: string | undefined; readonly from: string | undefined } | undefined;
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

/**
 * Compares each quotation in a text with documents: words in quotation marks, block quotations, and runs of a document's words.
 *
 * @param text plain text, Markdown or HTML
 */
export function checkQuotations(text: string, documents: readonly CheckedDocument[]): CheckedText {
  const sources = documents.map((document) => sourceOf(document.id, document));
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

function checkedQuotation(finding: Finding, sources: readonly Source[]): CheckedQuotation {
  const { quotation, verdict, source, passage, others, differences } = finding;
  const later = laterWording(finding, sources);
  return {
    ...{ quotation, verdict, others, differences },
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
