import { growsInProportion, PDF_ALONE } from '../support/growing/trial.ts';

growsInProportion(PDF_ALONE);
