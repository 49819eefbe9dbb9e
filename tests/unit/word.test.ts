/** A colleague opens a document's Word file, and programs of others read it. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bookmarkOf, idOfBookmark } from '../../src/core/addresses/word-file.ts';
import type { Block } from '../../src/core/block.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { publicationIn } from '../support/imported-document.ts';
import { edited, faultsIn, linesOf, officialIn, pageOf, wordOf } from '../support/word.ts';

const CHARTER = 'tests/fixtures/charter/content';
const STRUCTURE = 'tests/fixtures/structure/content';

function documentIn(folder: string, id: string) {
  const { documents, terms } = publicationIn(folder);
  const document = documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`There is no ${id}.`);
  return { document, word: () => wordOf(document, terms) };
}

const partOf = (word: Uint8Array, name: string): string => strFromU8(unzipSync(word)[name] ?? new Uint8Array());

/** Puts the cell at the beginning of a table's third row into the second row too. */
function withTallCell(block: Block): Block {
  const [head, second, third, ...others] = block.kind === 'table' ? block.rows : [];
  const [tall, ...rest] = third ?? [];
  if (block.kind !== 'table' || head === undefined || second === undefined || tall === undefined) return block;
  return { ...block, rows: [head, [{ ...tall, rows: 2 }, ...second.slice(1)], rest, ...others] };
}

describe.for([CHARTER, STRUCTURE])('the Word files of %s', (folder) => {
  const folders = globSync(`${folder}/documents/*/`);

  test.for(folders)('of %s: Microsoft’s checker finds no fault', async (at) => {
    expect(await faultsIn(await documentIn(folder, path.basename(at)).word())).toEqual([]);
  });

  test.for(folders)('of %s: another program reads source.txt line by line, with every id in its place', async (at) => {
    const { document, word } = documentIn(folder, path.basename(at));
    const { lines, bookmarks } = await officialIn(await word());
    expect(lines).toEqual(linesOf(readFileSync(path.join(at, 'source.txt'), 'utf8')));
    for (const { id, text } of document.sections.flatMap(addressedBlocks))
      expect([id, bookmarks.get(bookmarkOf(id))]).toEqual([id, linesOf(text).join('\n')]);
  });
});

/** What Word shows of a document: not the runs that are hidden, which another program may show. */
const withoutHidden = (xml: string): string => xml.replace(/<w:r>(?:(?!<\/w:r>).)*<w:vanish\/>.*?<\/w:r>/gs, '');

describe('a colleague who opens a Word file', () => {
  test('reads numbers that lead to their paragraphs, and notes and the text’s own footnotes at the foot', async () => {
    const word = await documentIn(STRUCTURE, 'harbour-code').word();
    // LibreOffice hides a link whole if its end is hidden.
    expect(partOf(word, 'word/document.xml')).not.toMatch(/<w:hyperlink\b(?:(?!<\/w:hyperlink>).)*<w:vanish\/>/s);
    const { body } = await pageOf(edited(word, withoutHidden));
    const links = [...body.querySelectorAll('a')];
    const number = links.find((link) => link.getAttribute('href')?.endsWith('/article-1/#article-1-1-a'));
    expect(number?.getAttribute('href')).toBe('https://papers.example/harbour-code/article-1/#article-1-1-a');
    // The text’s own number follows, and nobody reads it twice.
    expect(number?.parentElement?.textContent).toMatch(/^Art\. 1\(1\)\s+\(a\) (?!\(a\))/);
    const [first, second] = [...body.querySelectorAll('li[id^="footnote-"]')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(first).toMatch(/^berth\. The place by the quay/);
    expect(second).toBe('1 OJ of the Bay 12, 1987, p. 3. ↑');
  });

  test('reads the number once with which the words of an article begin', async () => {
    const word = await documentIn(STRUCTURE, 'quay-law').word();
    const { body } = await pageOf(edited(word, withoutHidden));
    const numbered = [...body.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(numbered.filter((text) => text.includes('第一条'))).toEqual([
      expect.stringMatching(/^第一章\s+第一条　为了/),
    ]);
  });

  test('is told at the beginning whose words are whose, and how to check the text', async () => {
    const { document, word } = documentIn(CHARTER, 'harbour-charter');
    const { body } = await pageOf(await word());
    const about = [...body.querySelectorAll('p')].slice(1, 4).map(({ textContent }) => textContent);
    expect(about[1]).toContain('styles whose names begin with “Official”, word for word');
    expect(about[2]).toContain(document.sourceHash);
  });

  test('can change how everything looks in its style: nothing is formatted by hand', async () => {
    const word = await documentIn(STRUCTURE, 'harbour-code').word();
    const body = partOf(word, 'word/document.xml');
    const own = [...body.matchAll(/<w:(?:b|i|sz|color|u|jc|ind|vertAlign|rFonts|shd)\b[^>]*>/g)].map(
      ([found]) => found,
    );
    expect(own).toEqual([]);
    const styles = new Set([...partOf(word, 'word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of body.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)) expect(styles).toContain(id);
  });

  test('sees a table with its spans and its head', async () => {
    const { document } = documentIn(STRUCTURE, 'harbour-code');
    const { body } = await pageOf(await wordOf(document, []));
    expect([...body.querySelectorAll('thead th')].map(({ textContent }) => textContent)).toEqual([
      'Berth',
      'Length',
      '',
    ]);
    expect([...body.querySelectorAll('td[colspan]')].map((cell) => cell.getAttribute('colspan'))).toEqual(['2', '3']);
    const taller = {
      ...document,
      sections: document.sections.map((one) => ({ ...one, blocks: one.blocks.map(withTallCell) })),
    };
    const { body: other } = await pageOf(await wordOf(taller, []));
    expect(
      [...other.querySelectorAll('td[rowspan]')].map((cell) => [cell.textContent, cell.getAttribute('rowspan')]),
    ).toEqual([['1', '2']]);
  });

  test('sees the number of the text’s own footnote at its call, and letters at the calls of our notes', async () => {
    const body = partOf(await documentIn(STRUCTURE, 'harbour-code').word(), 'word/document.xml');
    expect(body).toMatch(/<w:footnoteReference w:customMarkFollows="1" w:id="\d+"\/><w:t[^>]*>1<\/w:t>/);
    expect(body).toContain('<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachPage"/>');
  });

  test('reads a text from right to left where it is written so, and our own words from left to right', async () => {
    const word = await documentIn(CHARTER, 'small-ports-declaration').word();
    const styles = partOf(word, 'word/styles.xml');
    expect(styles).toMatch(/w:styleId="Normal"><w:name w:val="Normal"\/><w:qFormat\/><w:pPr><w:bidi\/>/);
    expect(styles).toMatch(/w:styleId="AboutThisCopy">.*?<w:bidi w:val="0"\/>.*?<w:lang w:val="en"/);
    const runs = [...partOf(word, 'word/document.xml').matchAll(/<w:r>(?:(?!<\/w:r>).)*\p{Script=Arabic}.*?<\/w:r>/gu)];
    expect(runs.length).toBeGreaterThan(0);
    for (const [run] of runs) expect(run).toContain('<w:rtl/>');
  });

  test('reads a text in the fonts that Word has for its language', async () => {
    const word = await documentIn(CHARTER, 'dues-memorandum').word();
    expect(partOf(word, 'word/settings.xml')).toContain('<w:themeFontLang w:val="zh-Hans" w:eastAsia="zh-CN"');
    expect(partOf(word, 'word/styles.xml')).not.toMatch(/<w:rFonts [^>]*w:(?:ascii|hAnsi|eastAsia|cs)="/);
  });

  test('gets the same bytes at another time, whatever other files were made before', async () => {
    const { word } = documentIn(CHARTER, 'lights-plan');
    const first = await word();
    await documentIn(STRUCTURE, 'harbour-code').word();
    expect(Buffer.from(await word()).equals(Buffer.from(first))).toBe(true);
  });
});

describe('the bookmark of a block', () => {
  test('says its id, in letters that Word allows', () => {
    for (const id of ['iii-4', '2-1', 'article-5-1-b-ii', 'annex-i-table-1-cell-12']) {
      expect(bookmarkOf(id)).toMatch(/^[A-Za-z]\w{0,39}$/);
      expect(idOfBookmark(bookmarkOf(id))).toBe(id);
    }
  });

  test('is cut and told from others if its id is too long, and then says no id', () => {
    const [one, other] = ['a', 'b'].map((end) => bookmarkOf(`on-the-duties-of-those-who-keep-the-quay-${end}`));
    expect(one).toMatch(/^[A-Za-z]\w{0,39}$/);
    expect(one).not.toBe(other);
    expect(idOfBookmark(one ?? '')).toBeUndefined();
  });
});
