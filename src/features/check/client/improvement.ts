import type { Places } from '../../places.ts';

/** Makes the form check what is pasted into it. */
const improvement: Places['improvements'] = ['form.check', () => import('./open.ts')];

export default improvement;
