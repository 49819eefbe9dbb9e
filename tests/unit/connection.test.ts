import { afterEach, describe, expect, test, vi } from 'vitest';
import { isCostly } from '../../src/features/offline/connection.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a connection', () => {
  test.each<[string, unknown]>([
    ['saves data', { saveData: true, effectiveType: '4g' }],
    ['is paid by the amount', { type: 'cellular', effectiveType: '4g' }],
    ['is slow', { effectiveType: '3g' }],
  ])('is dear that %s', (_, connection) => {
    vi.stubGlobal('navigator', { connection });
    expect(isCostly()).toBe(true);
  });

  test.each<[string, unknown]>([
    ['is quick and does not count', { saveData: false, type: 'wifi', effectiveType: '4g' }],
    ['the browser does not tell of', undefined],
  ])('is not dear that %s', (_, connection) => {
    vi.stubGlobal('navigator', { connection });
    expect(isCostly()).toBe(false);
  });
});
