import type { Places } from '../../places.ts';

/** Holds what the reader pastes against the text. */
const improvement: Places['improvements'] = ['.verify', () => import('./online-form.ts')];

export default improvement;
