import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from '../support/chromium.ts';

afterEach(() => vi.unstubAllEnvs());

test('who runs the tests gets the Chromium that CHROMIUM_PATH names, and an installed one where it names none', () => {
  vi.stubEnv('CHROMIUM_PATH', '/somewhere/chromium');
  expect(findChromium()).toBe('/somewhere/chromium');
  vi.stubEnv('CHROMIUM_PATH', undefined);
  const installed = findChromium();
  vi.stubEnv('CHROMIUM_PATH', '');
  expect(findChromium()).toBe(installed);
});
