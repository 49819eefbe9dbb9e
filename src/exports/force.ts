/** What exports say of the force of a document, an edition or a passage. */
import { type InForce, inForceOf, type SaidOfForce } from '../core/force.ts';

/** The field of what says whether it is in force. */
export interface ForceExport {
  /** Whether it is in force, from the first day to the last one, which is included. */
  readonly inForce?: InForce;
}

/** Returns the field; nothing if nothing is said. */
export function exportForce(force: SaidOfForce | undefined): ForceExport {
  const inForce = inForceOf(force);
  return inForce === undefined ? {} : { inForce };
}
