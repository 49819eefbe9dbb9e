/** Which PDFs an editor cannot import, and what to do instead. */
import { expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { PDF } from '../support/growing/pdf.ts';
import { FIXTURES } from '../support/imported.ts';
import { column, pdfOf } from '../support/pdf.ts';

const TEXT = { letters: column(['Every boat that lies at the quay for more than a night pays the dues.']) };

const read = (bytes: Uint8Array) => importOriginal(inputOf(bytes, 'a.pdf', FIXTURES).original, { today: '2026-11-26' });

test.each([
  ['a scan', pdfOf([{ letters: [{ text: '1', x: 300, y: 30 }] }]), /1 letters on 1 pages.*\(OCR\)/],
  ['a damaged file', new Uint8Array(Buffer.from('%PDF-1.7\nnothing')), /^Found a damaged PDF .*Get the file again/],
  [
    'a file with a password',
    pdfOf([TEXT], {
      trailer: `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
    }),
    /opens with a password only\. Get a copy without one/,
  ],
  ['a file of too many pages', pdfOf(Array.from({ length: 1501 }, () => TEXT)), /1501 pages, expected at most 1500/],
])('%s is refused, with what to do', async (_, bytes, message) => {
  await expect(read(bytes)).rejects.toThrow(message);
});

test.each([
  ['marks', 'BMC, among words', 'the second reader fills the memory with them'],
  ['drawings', 'forms in forms', 'their text is read, for which pdf.js takes minutes'],
])('%s within each other are refused, before $2', async (_, repeated) => {
  const deep = [PDF.others[repeated]?.(1001) ?? []].flat();
  await expect(read(deep[0]?.bytes ?? new Uint8Array())).rejects.toThrow(/^Found elements more than 1000 deep within/);
});
