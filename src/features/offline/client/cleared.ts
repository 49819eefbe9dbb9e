import { words } from '@words/offline-settings.ts';
import { showChoice } from './offline-settings.ts';
import { removeOffline } from './registration.ts';

/** Removes what is saved, and shows that the reader has chosen nothing. */
export default function clearSaved(): Promise<string | undefined> {
  showChoice();
  return removeOffline().then(
    () => undefined,
    () => words.unsupported,
  );
}
