/** `npm run word-checker`: installs the checker of Word files for the tests, unless it is there. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { WORD_CHECKER, WORD_CHECKER_FOLDER } from './word-checker.ts';

const machine = `${process.platform}-${process.arch}`;
if (machine !== 'linux-x64')
  console.error(`word-checker: there is none for ${machine}, so the tests that ask it will fail.`);
else if (!existsSync(WORD_CHECKER)) {
  console.log('word-checker: npm ci in tests/word-checker/');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: WORD_CHECKER_FOLDER,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
