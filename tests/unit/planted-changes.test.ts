import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ALL, hasPlace } from '../mutation/planted/all.ts';

test('an engineer who plants changes in the engine finds the place of each in the code of today', () => {
  const lost = ALL.filter((change) => !hasPlace(readFileSync(`src/${change.file}`, 'utf8'), change));
  expect(lost.map(({ what, file, from }) => `${what}: src/${file} does not have these words once: ${from}`)).toEqual(
    [],
  );
});
