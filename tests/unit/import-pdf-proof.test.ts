/** What the second reader of a PDF notices, whatever the first one makes of it. */
import { expect, test } from 'vitest';
import { textOfPdf } from '../../src/importing/prove/pdf-text.ts';
import { readPages } from '../../src/importing/read/pdf/pages.ts';
import type { Run } from '../../src/importing/read/pdf/runs.ts';
import { recognise } from '../../src/importing/read/pdf/text.ts';
import { column, pdfOf } from '../support/pdf.ts';

const LINES = ['Every boat pays the dues,', 'unless the wind keeps it there.'];

/** The text for the proof if the first reader had read the runs otherwise. */
async function provedWith(change: (runs: readonly Run[]) => readonly Run[]): Promise<string> {
  const bytes = pdfOf([{ letters: column(LINES) }]);
  const read = await readPages(bytes);
  const pages = read.pages.map((page) => ({ ...page, runs: change(page.runs) }));
  return textOfPdf(bytes, pages, recognise({ ...read, pages }));
}

test('the text for the proof is that of the import if both readers agree', async () => {
  expect(await provedWith((runs) => runs)).toBe(LINES.join(' '));
});

test('a letter that the first reader takes for another is that of the second reader', async () => {
  const text = await provedWith((runs) => runs.map((run) => ({ ...run, text: run.text.replace('dues', 'does') })));
  expect(text).toContain('dues');
  expect(text).not.toContain('does');
});

test('words that the first reader loses are in the text for the proof', async () => {
  expect(await provedWith((runs) => runs.filter(({ text }) => !text.startsWith('unless')))).toContain('unlessthewind');
});

test('words that only the first reader has are not in the text for the proof', async () => {
  const text = await provedWith((runs) =>
    runs.flatMap((run) => [run, { ...run, text: 'twice', index: run.index + 0.5 }]),
  );
  expect(text).not.toContain('twice');
});
