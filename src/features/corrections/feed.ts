import { CORRECTIONS_FEED } from '../../core/addresses/addresses.ts';

/** The feed of corrections, below the site's base. */
export default CORRECTIONS_FEED;
