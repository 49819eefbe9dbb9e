/** Says in words whether something is in force. */
import { words } from '@words/force.ts';
import type { Force, SaidOfForce } from '../core/force.ts';
import { forceOfPassages } from '../core/force-of-passages.ts';
import type { Document } from '../core/model.ts';
import { dateInWords } from '../ui/format.ts';

/** Returns the state with its days: "In force in these words since 1 March 2026"; nothing if no state is said. */
export const forceInWords = ({ state, from, until }: SaidOfForce): string | undefined =>
  state && words.states[state](from && dateInWords(from), until && dateInWords(until));

/** Returns the sentence about a document in a file to download; nothing if no state is said. */
export function forceInFile(force: Force | undefined): string | undefined {
  const state = force && forceInWords(force);
  return state && words.inFile(state, force.asAt && dateInWords(force.asAt));
}

/** Returns the words on the force of a passage that stand beside it; nothing if they stand around it, or nothing is said. */
export function forceBeside(document: Pick<Document, 'force' | 'sections'>, id: string): string | undefined {
  const force = forceOfPassages(document).get(id);
  return force === undefined || force.isSaidAround ? undefined : forceInWords(force.said);
}
