/** What the proof takes for official words in a document's Markdown file. */
import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/proof/downloads/markdown.ts';

const read = (text: string) => readMarkdown({ parts: [], textOf: () => text }).map((block) => block.text);

const HEAD = '# Fees\n\nPublished by us.\n\n';

test('a law can be published whose section 452 has no words but those of its subsections', () => {
  const law = `${HEAD}- **452**\n\n  <a id="s-1"></a>[Sec. 452(1)](https://example.com/#s-1) **(1)** A fee is due.\n`;
  expect(read(law)).toEqual(['Fees', 'A fee is due.']);
});

test('words beside such a number that are not of the text are seen', () => {
  expect(read(`${HEAD}- **452** Repealed\n`)).toEqual(['Fees', '452 Repealed']);
});
