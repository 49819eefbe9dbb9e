import { expect } from 'vitest';
import { getDocument } from '../../src/importing/read/pdf/pdfjs.ts';
import { test } from '../support/test.ts';

test('a reader who prints the article with all its notes gets at most 14 pages', async ({ reader }) => {
  await reader.open('high-standard-opening-up/full/');
  const data = new Uint8Array(await reader.page.pdf({ format: 'A4' }));
  expect((await getDocument({ data, verbosity: 0 }).promise).numPages).toBeLessThanOrEqual(14);
});
