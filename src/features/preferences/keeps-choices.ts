/** Says by being there that choices are stored. */
import type { Places } from '../places.ts';

const keepsChoices: Places['keeps-choices'] = true;

export default keepsChoices;
