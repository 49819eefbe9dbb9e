/** The pages of documents with every kind of block. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Site } from '../support/site.ts';

const site = await Site.of('structure');

const charter = await Site.of('charter');

const DOCUMENTS = ['harbour-code', 'mooring-rules', 'quay-law', 'tide-act'];

const linesOf = (id: string) =>
  readFileSync(`tests/fixtures/structure/content/documents/${id}/source.txt`, 'utf8').split('\n').filter(Boolean);

/** Returns the lines of official text on a page, in order. */
const linesOn = (address: string) =>
  [...site.page(address).querySelectorAll('article :is(h1, h2, h3, h4, h5, h6, p, figcaption, th, td)')]
    .flatMap(({ textContent }) => textContent.split('\n'))
    .filter(Boolean);

/** Counts the elements that a selector finds in the article of a page. */
const count = (address: string, selector: string) => site.page(address).querySelectorAll(`article ${selector}`).length;

/** Returns the name of the permalink of a block, and what it shows. */
function numberOf(address: string, id: string) {
  const number = site.page(address).querySelector(`a.number[href="#${id}"]`);
  return [number?.getAttribute('aria-label'), number?.getAttribute('data-label')];
}

test('a reader is told on the front page that the form of a text is ours, if it was a PDF', () => {
  const saysSo = DOCUMENTS.filter((id) =>
    site.page(`${id}/`).querySelector('.facts')?.textContent.includes('as a PDF:'),
  );
  expect(saysSo).toEqual(['mooring-rules']);
});

describe.each(DOCUMENTS)('a reader of %s', (id) => {
  test('gets every line of the source in order on the page of the whole text', () => {
    expect(linesOn(`${id}/full/`)).toEqual(linesOf(id));
  });

  test('finds nothing else in the article: no number, call or label of ours', () => {
    const article = site.page(`${id}/full/`).querySelector('article');
    const bare = (text: string) => text.replaceAll(/\s/gu, '');
    expect(bare(article?.textContent ?? '')).toBe(bare(linesOf(id).join('')));
  });

  test('gets the same lines in the text file', () => {
    expect(site.file(`${id}/document.txt`).split('\n').filter(Boolean)).toEqual(linesOf(id));
  });
});

test.for([
  ['harbour-code/recitals/', 'recitals-2', 'Paragraph Recital 2', '¶'],
  ['harbour-code/recitals/', 'recitals-par-1', 'Paragraph Recital ¶1', '¶1'],
  ['harbour-code/recitals/', 'recitals-footnote-1', 'Paragraph Recital, footnote 1', 'Footnote 1'],
  ['harbour-code/article-1/', 'article-1-1', 'Paragraph Art. 1(1)', '¶'],
  ['harbour-code/article-1/', 'article-1-1-a-ii', 'Paragraph Art. 1(1)(a)(ii)', '¶'],
  ['harbour-code/article-1/', 'article-1-par-1', 'Paragraph Art. 1 ¶1', '¶1'],
  ['harbour-code/article-3/', 'article-3-2a', 'Paragraph Art. 3(2A)', '2A.'],
  ['harbour-code/closing/', 'closing-signature-1', 'Paragraph Closing, signature 1', 'Signature 1'],
  ['harbour-code/annex-i/', 'annex-i-2', 'Paragraph Annex I, 2', '¶'],
  ['harbour-code/annex-i/', 'annex-i-table-1', 'Caption Annex I, table ¶1', 'Table ¶1'],
  ['mooring-rules/article-1/', 'article-1-1-2', 'Paragraph المادة ١، الفقرة ١(ب)', '¶'],
  ['mooring-rules/article-1/', 'article-1-par-3', 'Paragraph المادة ١ ¶3', '¶3'],
  ['quay-law/chapter-1/', 'chapter-1-2-1', 'Paragraph 第一章第二条(一)', '¶'],
  ['quay-law/chapter-2/', 'chapter-2-3', 'Paragraph 第二章第三条', '¶'],
] as const)('at %s a reader finds #%s under its number', ([address, id, name, label]) => {
  expect(numberOf(address, id)).toEqual([name, label]);
  expect(site.page(address).getElementById(id)).not.toBeNull();
});

test('a reader sees points inside points, and what continues a paragraph below it', () => {
  const page = site.page('harbour-code/article-1/');
  const depthOf = (id: string) => {
    let depth = 0;
    for (let item = page.getElementById(id)?.closest('li'); item; item = item.parentElement?.closest('li')) depth += 1;
    return depth;
  };
  expect(
    ['1', '1-a', '1-a-i', '1-a-ii', '1-b', 'par-1', '2'].map((number) => [number, depthOf(`article-1-${number}`)]),
  ).toEqual([
    ['1', 1],
    ['1-a', 2],
    ['1-a-i', 3],
    ['1-a-ii', 3],
    ['1-b', 2],
    ['par-1', 1],
    ['2', 1],
  ]);
});

test('a reader sees numbers that only a list gives beside their words, and numbers of the text only once', () => {
  const markers = (address: string) =>
    [...site.page(address).querySelectorAll('article .item-number')].map((number) => [
      number.getAttribute('data-label'),
      number.textContent,
    ]);
  expect(markers('harbour-code/article-3/')).toEqual([
    ['1.', ''],
    ['2.', ''],
    ['2A.', ''],
  ]);
  expect(markers('harbour-code/article-1/')).toEqual([]);
});

test('a reader gets headings of four levels, lists in lists, quotations, emphasis, sup, sub and struck-out words, links, breaks and signatures', () => {
  const address = 'harbour-code/full/';
  const page = site.page('harbour-code/article-2/');
  expect(['h1', 'h2', 'h3', 'h4', 'h5'].map((name) => page.querySelector(`article ${name}`)?.textContent)).toEqual([
    'Article 2\nOf dues',
    'Kinds of coin',
    'Old coins',
    'Coins of bronze',
    'Coins of tin',
  ]);
  // On the page of the whole text they are below the heading of their section.
  const headings = [
    ...site.page(address).querySelectorAll('#section-article-2, #section-article-2 ~ :is(h2, h3, h4, h5, h6)'),
  ];
  expect(headings.map(({ localName, textContent }) => [localName, textContent])).toEqual([
    ['h2', 'Article 2\nOf dues'],
    ['h3', 'Kinds of coin'],
    ['h4', 'Old coins'],
    ['h5', 'Coins of bronze'],
    ['h6', 'Coins of tin'],
  ]);
  expect(count(address, 'li.bullet li.bullet')).toBe(2);
  expect(count(address, 'blockquote p')).toBe(2);
  expect([count(address, 'em'), count(address, 'p strong')]).toEqual([1, 1]);
  expect([count(address, 'sup'), count(address, 'sub'), count(address, 's')]).toEqual([1, 1, 1]);
  expect(count(address, 'p a[href="https://harbour.example/rates"]')).toBe(1);
  expect(count(address, '.signature p > br')).toBe(1);
  expect(page.getElementById('article-2-1')?.innerHTML).toMatch(/https:\/\/harbour\.example\/dues or write to/);
});

test('a reader goes between a footnote and its calls, which are not part of the words or of a term', () => {
  const page = site.page('harbour-code/article-2/');
  const called = page.getElementById('article-2-par-1');
  expect(called?.textContent).toBe('Dues of a berth are paid as follows.');
  expect(called?.querySelector('a.term')?.textContent).toBe('berth');
  const calls = [...page.querySelectorAll('article a.call')];
  expect(calls.map((call) => [call.getAttribute('href'), call.getAttribute('data-label')])).toEqual([
    ['#article-2-footnote-2', '2'],
    ['#article-2-footnote-3', '3'],
    ['#article-2-footnote-3', '3'],
  ]);
  expect(calls.map(({ textContent }) => textContent)).toEqual(['', '', '']);
  const backs = [...page.querySelectorAll('.footnotes a.back')].map((back) => back.getAttribute('href'));
  expect(backs).toEqual(calls.map(({ id }) => `#${id}`));
});

test('a reader gets a table with its caption, header cells and spans, and can scroll it by key', () => {
  const page = site.page('harbour-code/annex-i/');
  const figure = page.querySelector('figure.table');
  expect(figure?.querySelector('figcaption')?.textContent).toBe('Berths and their length');
  const region = figure?.querySelector('.table-scroll');
  expect(['role', 'tabindex', 'aria-label'].map((name) => region?.getAttribute(name))).toEqual([
    'region',
    '0',
    'Annex I, table ¶1',
  ]);
  const cells = [...(figure?.querySelectorAll<HTMLTableCellElement>('th, td') ?? [])];
  expect(cells.map(({ tagName, colSpan, textContent }) => `${tagName} ${colSpan} ${textContent}`)).toEqual([
    'TH 1 Berth',
    'TH 1 Length',
    'TD 1 ',
    'TD 1 ',
    'TD 1 North',
    'TD 1 East',
    'TD 1 1',
    'TD 1 5 m',
    'TD 1 7 m',
    'TD 1 2',
    'TD 2 6 m',
    'TD 3 All of them',
  ]);
  expect([...(figure?.querySelectorAll('th') ?? [])].map(({ scope }) => scope)).toEqual(['col', 'col']);
});

test('a reader gets pictures from the site, with their size and a description', () => {
  const pictures = [...site.page('harbour-code/article-3/').querySelectorAll<HTMLImageElement>('article img')];
  expect(pictures.map(({ alt, width, height }) => [alt, width, height])).toEqual([
    ['The quay with three boats', 120, 60],
    ['A lamp', 60, 80],
  ]);
  for (const picture of pictures)
    expect(existsSync(`${site.folder}${picture.getAttribute('src')?.slice(1) ?? ''}`)).toBe(true);
});

test('a reader of a caption whose picture is not here is told so, beside the official words and not among them', () => {
  const figures = [
    ...charter.page('harbour-charter/ii/').querySelectorAll('article figure'),
    ...site.page('harbour-code/article-3/').querySelectorAll('article figure'),
  ];
  expect(figures.map((figure) => figure.getAttribute('data-label'))).toEqual([
    'Picture not reproduced here',
    null,
    null,
  ]);
});

test('a reader finds chapters, which have no page, with their sections in the contents, on the front page and in links to the next section', () => {
  const contents = (address: string) =>
    [...site.page(address).querySelectorAll('.contents :is(li.contents-group > span, a)')].map(({ textContent }) =>
      textContent.trim(),
    );
  const tree = [
    'Recitals',
    ...['CHAPTER I GENERAL PROVISIONS', 'Of berths', 'SECTION 1 OF RULES', 'Of dues'],
    ...['CHAPTER II FINAL PROVISIONS', 'Article 3'],
    ...['Closing words', 'Table of berths'],
  ];
  expect(contents('harbour-code/').filter((name) => tree.includes(name))).toEqual(tree);
  expect(contents('harbour-code/article-1/').filter((name) => tree.includes(name))).toEqual(tree);
  const page = site.page('harbour-code/article-2/');
  expect([...page.querySelectorAll('.group-heading')].map(({ textContent }) => textContent)).toEqual([
    'SECTION 1 OF RULES',
  ]);
  expect([...page.querySelectorAll('.previous-next a')].map((link) => link.getAttribute('href'))).toEqual([
    '/harbour-code/article-1/',
    '/harbour-code/article-3/',
  ]);
});

test('only pages with other blocks than paragraphs load the styles for these', () => {
  const code = site.file('harbour-code/article-1/');
  const article = charter.file('harbour-charter/ii/');
  for (const rule of ['.points', '.item-number']) {
    expect(code).toContain(rule);
    expect(article).not.toContain(rule);
  }
});
