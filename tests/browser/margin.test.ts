import { expect } from 'vitest';
import { DENSE, testMargin } from '../support/margin-widths.ts';
import { DENSE_TERMS } from '../support/sites/dense-content.ts';
import { test } from '../support/test.ts';

// Other widths: tests/trials/margin.trial.ts.
testMargin(375, 1024, 1440);

test('a reader finds every note within 240 px of its term, however dense, and the footer below the last', async ({
  reader,
}) => {
  await reader.open(DENSE);
  const { distances, footer, lowest } = await reader.margin();
  expect(distances).toHaveLength(DENSE_TERMS);
  expect(Math.max(...distances)).toBeLessThanOrEqual(240);
  expect(footer).toBeGreaterThanOrEqual(lowest);
});
