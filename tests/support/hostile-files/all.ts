/** All hostile files, by what they try. */
import { BROKEN } from './broken.ts';
import { IN_CIRCLES } from './circles.ts';
import { TOO_MUCH } from './extremes.ts';
import type { Hostile } from './kind.ts';
import { ODD_LETTERS } from './letters.ts';
import { HOSTILE_YAML, ODD_FILE_NAMES } from './named.ts';
import { NAMES_OF_OBJECTS } from './names.ts';
import { NAMES_WHAT_IS_OUTSIDE } from './outside.ts';
import { UNPACKS_ELSEWHERE, UNPACKS_TO_MUCH } from './packed.ts';
import { RUNS_SOMETHING } from './scripts.ts';

/** The kinds, and the files of each by their names. */
export const HOSTILE_FILES: Readonly<Record<string, Hostile>> = {
  outside: NAMES_WHAT_IS_OUTSIDE,
  'packed-elsewhere': UNPACKS_ELSEWHERE,
  'packed-much': UNPACKS_TO_MUCH,
  circles: IN_CIRCLES,
  'too-much': TOO_MUCH,
  letters: ODD_LETTERS,
  names: NAMES_OF_OBJECTS,
  scripts: RUNS_SOMETHING,
  'file-names': ODD_FILE_NAMES,
  yaml: HOSTILE_YAML,
  broken: BROKEN,
};
