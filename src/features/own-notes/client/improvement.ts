import type { Places } from '../../places.ts';

/** Lists the reader's own notes. */
const improvement: Places['improvements'] = ['.own-notes', () => import('./list.ts')];

export default improvement;
