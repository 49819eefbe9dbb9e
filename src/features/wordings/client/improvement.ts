import type { Places } from '../../places.ts';

/** Shows the wordings that have the reader's words. */
const improvement: Places['improvements'] = ['.wordings-filter', () => import('../../../browser/filter-rows.ts')];

export default improvement;
