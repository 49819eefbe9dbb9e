/** Says how to choose what is to be copied. */
import { words } from '@words/nothing-chosen.ts';
import { announce } from '../../page/client/announce.ts';

/** For a reader who wants to copy and has chosen nothing. */
export const sayNothingChosen = (): void => announce(words.choose);
