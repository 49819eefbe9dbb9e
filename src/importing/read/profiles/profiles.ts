/** The XML formats that have a profile. A new one is one file beside this, and its line here. */
import { CLML } from './clml.ts';
import { E_GOV } from './e-gov.ts';
import { GII_NORM } from './gii-norm.ts';
import { LIMS } from './lims.ts';
import type { Profile } from './profile.ts';
import { USLM } from './uslm.ts';

export const PROFILES: readonly Profile[] = [LIMS, USLM, CLML, GII_NORM, E_GOV];

/** How much of a file shows its first element, in characters. */
const HEAD = 10_000;

/** Returns the profile of a file's format; `undefined` if no profile has it. */
export function profileOf(xml: string): Profile | undefined {
  const head = xml.slice(0, HEAD);
  return PROFILES.find(({ root }) => root.test(head));
}
