import type { Places } from '../../places.ts';

/** Lets readers choose when documents are saved. */
const improvement: Places['improvements'] = ['#keep-documents', () => import('./offline-settings.ts')];

export default improvement;
