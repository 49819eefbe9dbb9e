import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from '../support/chromium.ts';

afterEach(() => vi.unstubAllEnvs());

test('tests run in the Chromium that CHROMIUM_PATH names, or else in an installed one', () => {
  vi.stubEnv('CHROMIUM_PATH', '/somewhere/chromium');
  expect(findChromium()).toBe('/somewhere/chromium');
  vi.stubEnv('CHROMIUM_PATH', undefined);
  const installed = findChromium();
  vi.stubEnv('CHROMIUM_PATH', '');
  expect(findChromium()).toBe(installed);
});
