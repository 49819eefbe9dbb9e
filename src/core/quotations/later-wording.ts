/** Tells what later editions say in the place of words that stand in a former edition of their document. */
import { exactPlacesIn } from './exact-places.ts';
import type { Finding } from './judge.ts';
import { quotationPattern } from './pattern.ts';
import { passageAt, type QuotableBlock, type Source } from './source.ts';

/** The first later edition in which the words no longer stand. */
export interface LaterWording {
  readonly source: Source;
  /** What the same passage says there; `undefined` if it is gone. */
  readonly text: string | undefined;
  /** The passage there. */
  readonly block: QuotableBlock | undefined;
}

/** Returns the first day on which a later wording is in force, if that is said: of the passage, or of the edition. */
export const inForceFrom = ({ source, block }: LaterWording): string | undefined =>
  (block?.inForce ?? source.document.inForce)?.from;

/** Returns what became of words that were found in a former edition; `undefined` for any other finding. */
export function laterWording(finding: Finding, sources: readonly Source[]): LaterWording | undefined {
  const { quotation, source, passage } = finding;
  if (source?.edition === undefined || passage?.block === undefined) return undefined;
  const { current, edition: date } = source;
  const { block } = passage;
  // The current edition is the latest.
  const dateOf = ({ edition = 'current' }: Source) => edition;
  const later = sources
    .filter((other) => other.current === current && dateOf(other) > date)
    .toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  const pattern = quotationPattern(quotation);
  const first = later.find(
    (other) => !exactPlacesIn(pattern, other).some(({ from }) => passageAt(other, from).block === block),
  );
  if (first === undefined) return undefined;
  const there = first.passages.find((one) => one.block === block);
  return { source: first, text: there?.text, block: there?.section?.blocks.find(({ id }) => id === block) };
}
