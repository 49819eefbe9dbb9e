/** More ways in which connections and sites fail those who keep documents. Files that fail: offline.trial.ts. */
import { describe, test } from 'vitest';
import { expectKeptOnlyIfAsked, expectToldOfGone } from '../support/offline-failures.ts';
import { provideHost } from '../support/offline-host.ts';

const offline = provideHost();

describe('a reader whose connection is dear', () => {
  test.each([
    ['pays for the amount', { type: 'cellular', effectiveType: '4g' }],
    ['has a slow one', { effectiveType: '3g' }],
  ])('keeps nothing unless they ask for it: one who %s', async (_, connection) => {
    await expectKeptOnlyIfAsked(offline, connection);
  });
});

test('a reader of a kept document is told, where the site’s worker leads elsewhere, that the site itself may have gone, and can look', async () => {
  await expectToldOfGone(offline, 'is redirected');
});
