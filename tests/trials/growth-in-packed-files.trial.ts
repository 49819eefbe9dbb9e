import { growsInProportion, PACKED } from '../support/growing/trial.ts';

growsInProportion(PACKED);
