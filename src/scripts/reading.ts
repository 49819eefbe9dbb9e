/** What runs on pages of official text. */
import { bindCopying } from './copy/open.ts';
import { bindGlosses } from './glosses.ts';
import { bindKeys } from './keys.ts';
import { signPrintouts } from './print.ts';
import { followReading } from './progress.ts';

bindGlosses();
followReading();
signPrintouts();
bindKeys({ c: bindCopying() });

// A browser that knows links to words keeps them out of the hash.
if (location.hash.includes(':~:')) void import('./copy/arrival.ts').then(({ arriveAtWords }) => arriveAtWords());
