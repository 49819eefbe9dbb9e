/** What runs on pages of official text. */
import { bindGlosses } from './glosses.ts';
import { signPrintouts } from './print.ts';
import { followReading } from './progress.ts';

bindGlosses();
followReading();
signPrintouts();
