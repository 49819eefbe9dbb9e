/** Tells what later editions say in the place of words that stand in a former edition of their document. */
import { exactPlacesIn } from './exact-places.ts';
import type { Finding } from './judge.ts';
import { quotationPattern } from './pattern.ts';
import { passageAt, type Source } from './source.ts';

/** The first later edition in which the words no longer stand. */
export interface LaterWording {
  readonly source: Source;
  /** What the same passage says there; `undefined` if it is gone. */
  readonly text: string | undefined;
}

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
  return first && { source: first, text: first.passages.find((one) => one.block === block)?.text };
}
