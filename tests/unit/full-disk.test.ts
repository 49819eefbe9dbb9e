import { tmpdir } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { reportFullDisk } from '../../src/integrations/full-disk.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  'ENOSPC: no space left on device, write\n  Stack trace:\n    at async write (node:internal/fs/promises:1450:8)',
  'Failed to write file in deps\n\nCaused by:\n    No space left on device (os error 28)\n   0: <unknown>',
])('an editor whose disk is full reads which one it is and what to do, and nothing of the code: %s', (error) => {
  const printed = vi.spyOn(console, 'error').mockReturnValue();
  const { error: before } = console;
  try {
    reportFullDisk([tmpdir(), 'a folder that is not there']);
    console.error('another error');
    console.error(error);
  } finally {
    console.error = before;
  }
  expect(printed.mock.calls).toEqual([
    ['another error'],
    [
      `\nNo room is left on the disk of ${tmpdir()}. Nothing was published. Delete from that disk what you do not need, then build again.`,
    ],
  ]);
});
