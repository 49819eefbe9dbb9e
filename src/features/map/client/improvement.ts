import type { Places } from '../../places.ts';

/** Lets readers go through a map by keys and by taps. */
const improvement: Places['improvements'] = ['.map-frame', () => import('./term-map.ts')];

export default improvement;
