/**
 * Since when and until when a document and its passages are in force, in Akoma Ntoso: events, intervals between these, and the
 * interval of each passage.
 *
 * http://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { SaidOfForce } from '../../core/force.ts';
import { forceOfPassages } from '../../core/force-of-passages.ts';
import type { Document } from '../../core/model.ts';

/** What the metadata and the passages of a document say of its force. */
export interface Periods {
  /** The events on which something comes into force or ends, by their days. */
  readonly events: readonly Element[];
  /** The intervals; none if no day is known. */
  readonly temporalData: readonly Element[];
  /** What the intervals are: being in force. */
  readonly concepts: readonly Element[];
  /** The attribute of the document itself, and of a passage by its id, if it is in force at another time. */
  readonly ofDocument: Attribute;
  readonly of: (id: string) => Attribute;
}

type Attribute = { readonly period?: string };

/** What intervals refer to. */
const IN_FORCE = 'in_force';

/**
 * Returns the periods of a document.
 *
 * @param source the id of who says so
 */
export function periodsOf(document: Document, source: string): Periods {
  const passages = forceOfPassages(document);
  const all = [document.force, ...[...passages.values()].map(({ said }) => said)];
  const groups = new Map(all.flatMap((said) => (hasDays(said) ? [[keyOf(said), said] as const] : [])));
  const names = new Map([...groups.keys()].map((key, index) => [key, `force_${index + 1}`]));
  const days = [...groups.values()].flatMap(({ from, until }) => [
    from ?? [],
    until === undefined ? [] : dayAfter(until),
  ]);
  const periodOf = (said: SaidOfForce | undefined): Attribute => {
    const name = said && names.get(keyOf(said));
    return name === undefined ? {} : { period: `#${name}` };
  };
  if (groups.size === 0) return { events: [], temporalData: [], concepts: [], ofDocument: {}, of: () => ({}) };
  return {
    events: [...new Set(days.flat())].toSorted().map((date) => x('eventRef', { eId: eventOf(date), date, source })),
    temporalData: [
      x(
        'temporalData',
        { source },
        [...groups].map(([key, { from, until }]) =>
          x('temporalGroup', { eId: names.get(key) }, [
            x('timeInterval', {
              start: from && `#${eventOf(from)}`,
              end: until && `#${eventOf(dayAfter(until))}`,
              refersTo: `#${IN_FORCE}`,
            }),
          ]),
        ),
      ),
    ],
    concepts: [x('TLCConcept', { eId: IN_FORCE, href: '/ontology/concept/inForce', showAs: 'in force' })],
    ofDocument: periodOf(document.force),
    of: (id) => periodOf(passages.get(id)?.said),
  };
}

const hasDays = (said: SaidOfForce | undefined): said is SaidOfForce =>
  said?.state !== undefined && (said.from ?? said.until) !== undefined;

const keyOf = ({ from = '', until = '' }: SaidOfForce): string => `${from}/${until}`;

const eventOf = (date: string): string => `force_event_${date}`;

/** The day of the event by which a text ends, on which it is no longer in force. */
function dayAfter(last: string): string {
  const date = new Date(`${last}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
