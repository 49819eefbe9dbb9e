import type { Places } from '../../places.ts';

/** Shows the entries of a register that have the reader's words. */
const improvement: Places['improvements'] = ['.register-filter', () => import('../../../browser/filter-rows.ts')];

export default improvement;
