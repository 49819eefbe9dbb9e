/** Says in words whether something is in force. */
import { words } from '@words/force.ts';
import type { SaidOfForce } from '../core/force.ts';
import { dateInWords } from '../ui/format.ts';

/** Returns the state with its days: "In force since 1 March 2026"; nothing if no state is said. */
export const forceInWords = ({ state, from, until }: SaidOfForce): string | undefined =>
  state && words.states[state](from && dateInWords(from), until && dateInWords(until));
