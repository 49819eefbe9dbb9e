/** Tells what later editions say in the place of words that stand in a former edition of their document. */
import { editionDate, workOf } from '../editions/edition-id.ts';
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
  const date = source && editionDate(source.id);
  if (source === undefined || date === undefined || passage?.block === undefined) return undefined;
  const { block } = passage;
  // The current edition has no date in its id. It is the latest.
  const dateOf = ({ id }: Source) => editionDate(id) ?? 'current';
  const later = sources
    .filter((other) => workOf(other.id) === workOf(source.id) && dateOf(other) > date)
    .toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  const pattern = quotationPattern(quotation);
  const first = later.find(
    (other) => !exactPlacesIn(pattern, other).some(({ from }) => passageAt(other, from).block === block),
  );
  return first && { source: first, text: first.passages.find((one) => one.block === block)?.text };
}
