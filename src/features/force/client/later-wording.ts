import { inForceFrom } from '../../../core/quotations/later-wording.ts';
import type { Places } from '../../places.ts';

/** Since when a later wording of quoted words is in force. */
const laterWording: Places['later-wording'] = inForceFrom;

export default laterWording;
