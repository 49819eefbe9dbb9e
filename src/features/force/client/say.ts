import type { InForce } from '../../../core/force.ts';
import { forceInWords } from '../../../html/force-in-words.ts';

/** Returns a paragraph that says whether something is in force. */
export const say = ({ state, from, to }: InForce): HTMLElement =>
  Object.assign(document.createElement('p'), { textContent: forceInWords({ state, from, until: to }) ?? '' });
