/** Every kind of page, loaded with nothing cached. */
import { describe, expect } from 'vitest';
import { PAGE_KINDS } from '../support/charter.ts';
import { shiftsWhileLoading } from '../support/shifts.ts';
import { test, wide } from '../support/test.ts';

describe.for([375, 1024, 1440])('a reader, at %i px,', (width) => {
  test.for(PAGE_KINDS.filter((kind) => !kind.startsWith('search')))(
    'sees nothing shift while /%s loads with nothing cached',
    async (address, { openReader }) => {
      const reader = await openReader(wide(width));
      reader.expectComplaints(/404/);
      expect(await shiftsWhileLoading(reader, address)).toEqual([]);
    },
  );
});
