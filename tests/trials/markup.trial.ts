import { expect, test } from 'vitest';
import { Site } from '../support/site.ts';
import { checkMarkup } from './checkers.ts';

test(
  'the Nu HTML checker finds no error in the markup of any page of the site "charter"',
  { timeout: 10 * 60_000 },
  async () => {
    const { read, complaints } = await checkMarkup(await Site.of('charter'));
    expect(read, 'pages that it has read').toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  },
);
