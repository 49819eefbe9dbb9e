/** More ways in which files, connections and sites fail those who keep documents; one of each kind is in `npm test`. */
import { describe, test } from 'vitest';
import type { Meddling } from '../support/host.ts';
import { expectKeptOnlyIfAsked, expectNoPartGiven, expectToldOfGone } from '../support/offline-failures.ts';
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

describe('when a file is not to be had that is to be kept', () => {
  test.each<[string, RegExp, Meddling]>([
    ['the worker is redirected', /^\/sw\.js$/, 'is redirected'],
    ['the pages of the site are cut', /^\/_offline\/site\./, 'is cut'],
    ['a page to log in stands for the terms', /^\/_offline\/terms-/, 'is another page'],
  ])('or not as it was built, no part of it is given to a reader: %s', async (_, file, way) => {
    await expectNoPartGiven(offline, file, way);
  });
});

test('a reader of a kept document is told, where the site’s worker leads elsewhere, that the site itself may have gone, and can look', async () => {
  await expectToldOfGone(offline, 'is redirected');
});
