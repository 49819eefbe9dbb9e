/** What is known of the days of a document's editions. */
import { buildDay } from '../../core/environment.ts';
import type { DatedEdition } from '../../core/editions/on-day.ts';
import type { Document } from '../../core/model.ts';

/** Returns an edition with its days. */
export const dated = ({ published, force }: Document): DatedEdition => ({
  published,
  state: force?.state,
  from: force?.from,
  until: force?.until,
  known: force?.asAt ?? buildDay(),
});
