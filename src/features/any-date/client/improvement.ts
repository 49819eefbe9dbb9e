import type { Places } from '../../places.ts';

/** Makes the page lead to the edition of the day that its address names. */
const improvement: Places['improvements'] = ['form.any-date', () => import('./lead.ts')];

export default improvement;
