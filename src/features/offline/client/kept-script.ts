import { words } from '@words/offline-settings.ts';
import type { Places } from '../../places.ts';
import { improve, showChoice } from './offline-settings.ts';
import { removeOffline } from './registration.ts';

/** Lets readers choose when documents are saved, and removes what is saved. */
const keptScript: Places['kept-script'] = {
  improve,
  clear() {
    showChoice();
    return removeOffline().then(
      () => undefined,
      () => words.unsupported,
    );
  },
};

export default keptScript;
