/** The XML formats that have a profile. A new one is one file beside this, and its line here. */
import { LIMS } from './lims.ts';
import type { Profile } from './profile.ts';

export const PROFILES: readonly Profile[] = [LIMS];
