// @vitest-environment jsdom
/** What a reader on a phone sees below a passage: the words of the page that has both languages, and nothing else of it. */
import { expect, test } from 'vitest';
import { readCells } from '../../src/features/versions/client/read-cells.ts';

const page = (cells: string) =>
  `<!doctype html><body><div data-side="other">No</div><main><div class="compared"><h2>English</h2>${cells}</div></main>`;

const read = (cells: string) => readCells(page(cells)).map(({ outerHTML }) => outerHTML);

test('a reader sees words with their emphasis, their language and their links, and each sign as it is written', () => {
  const cell =
    '<div data-side="other" lang="fr"><p data-passage="i-1">Le <em>bac</em> &amp; l&#39;écluse &lt; 3<br>\n<a href="/law/@fr/i/">Art. 1</a></p></div>';
  expect(read(cell)).toEqual([cell.replace('&#39;', "'")]);
});

test('a reader gets no element that a text cannot have, and no attribute that does something', () => {
  const [cell] = read(
    '<div data-side="other" onclick="run()"><p data-passage="i-1">Le <script>bac</script><img src="x" onerror="run()"> paie.</p></div>',
  );
  expect(cell).toBe('<div data-side="other"><p data-passage="i-1">Le bac paie.</p></div>');
});

test('a reader sees words that look like an element as words', () => {
  expect(read('<div data-side="leading"><p>&lt;b&gt;bold&amp;lt;/b&gt;</p></div>')).toEqual([
    '<div data-side="leading"><p>&lt;b&gt;bold&amp;lt;/b&gt;</p></div>',
  ]);
});
