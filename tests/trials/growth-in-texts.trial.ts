import { growsInProportion, OTHERS } from '../support/growing/trial.ts';

growsInProportion(OTHERS);
