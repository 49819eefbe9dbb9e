/** Whether texts are in force, as the model says it of documents, editions and passages. */
import type { WithSources } from './register.ts';
import type { ForceData, ForceState, PassagesData } from './schemas/force.ts';

/** What a document says of the force of passages, with the sources found. */
export type PassagesForce = WithSources<PassagesData>;

/** What a document says of its force, with the sources found. */
export type Force = Omit<WithSources<ForceData>, 'passages'> & {
  readonly passages: readonly PassagesForce[];
  /** What the publisher's own file says of passages, those alike together. What the document says goes before it. */
  readonly fromFile: readonly PassagesForce[];
};

/** Since when and until when something is in force, and whether it is; the last day is included. */
export interface InForce {
  readonly from?: string;
  readonly to?: string;
  readonly state: ForceState;
}

/** What is said of the force of a document, an edition or passages. */
export type SaidOfForce = Pick<ForceData, 'state' | 'from' | 'until'>;

/** Returns whether something is in force, if it is said. */
export const inForceOf = ({ state, from, until }: SaidOfForce = {}): InForce | undefined =>
  state && { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { to: until }), state };

/** States of a text that is no longer in force, or not for the time being. */
const ENDED: readonly (ForceState | undefined)[] = ['repealed', 'expired', 'suspended'];

/** Whether a text in this state is no longer in force, or not for the time being: then neither are its passages. */
export const isEnded = (state: ForceState | undefined): boolean => ENDED.includes(state);

/** Milliseconds of a day. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Returns whether somebody is to look again whether a document is in force as it says.
 *
 * @param every after how many days the publication looks again, if it says so
 * @param today the day, such as 2025-11-14
 */
export const isOverdue = ({ asAt }: Pick<ForceData, 'asAt'>, every: number | undefined, today: string): boolean =>
  asAt !== undefined && every !== undefined && Date.parse(today) - Date.parse(asAt) > every * DAY;
