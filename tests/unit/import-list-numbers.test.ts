/** What an editor gets of the numbers that a browser draws beside the items of a list, and that are no words. */
import { describe, expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { refusalsOf } from '../../src/importing/judgement.ts';
import { formatFailure, formatReport } from '../../src/importing/report.ts';
import { flatten } from '../../src/core/reading-order.ts';
import { importDocument, UN } from '../support/imported-document.ts';
import { FIXTURES, imported } from '../support/imported.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const page = (...sections: string[]) =>
  `<!doctype html><html lang="en"><title>Harbour Act</title><h1>Harbour Act</h1>${sections
    .map((body, index) => `<h2>Section ${index + 1}</h2>${body}`)
    .join('')}<h2>Section ${sections.length + 1}</h2><p>Done at the quay.</p></html>`;

/** The document that an editor gets from a file without an edit but the required fields. */
async function documentOf(text: string, name: string) {
  const { original } = inputOf(bytes(text), name, FIXTURES);
  return (await importDocument(original, { id: 'act', fields: UN })).document;
}

/** The numbers that a reader sees beside the items of a file's first section, with the first word of each. */
async function shown(text: string, name = 'a.html'): Promise<string[]> {
  const { sections } = await documentOf(text, name);
  return flatten(sections[0]?.blocks ?? []).flatMap((block) =>
    block.kind === 'item' ? `${block.marker ?? '-'} ${block.text.split(' ')[0]}` : [],
  );
}

const items = (...words: string[]) => words.map((word) => `<li>${word}</li>`).join('');

describe('a reader sees the numbers of a list as a browser draws them', () => {
  test.each([
    ['letters', '<ol type="a">', ['a. Bow', 'b. Stern']],
    ['capital letters', '<ol type="A">', ['A. Bow', 'B. Stern']],
    ['Roman numbers', '<ol type="i">', ['i. Bow', 'ii. Stern']],
    ['capital Roman numbers', '<ol type="I">', ['I. Bow', 'II. Stern']],
    ['digits', '<ol>', ['1. Bow', '2. Stern']],
    ['another start', '<ol start="4" type="a">', ['d. Bow', 'e. Stern']],
    ['zero, which no letter can write', '<ol start="0" type="a">', ['0. Bow', 'a. Stern']],
    ['counting down', '<ol reversed>', ['2. Bow', '1. Stern']],
    ['a start of more than 32 bits, which is none', `<ol start="${'9'.repeat(309)}" type="a">`, ['a. Bow', 'b. Stern']],
    ['a start that no number has room for', `<ol start="${'9'.repeat(30)}">`, ['1. Bow', '2. Stern']],
    ['counting down from a start', '<ol reversed start="9">', ['9. Bow', '8. Stern']],
    ['letters by a style', '<ol style="color: red; list-style-type: lower-alpha">', ['a. Bow', 'b. Stern']],
    ['the shorter style', '<ul style="list-style: upper-roman inside">', ['I. Bow', 'II. Stern']],
    [
      'a style rather than a type',
      '<ol type="a" style="list-style-type: decimal-leading-zero">',
      ['01. Bow', '02. Stern'],
    ],
    ['no numbers', '<ol style="list-style-type: none">', ['- Bow', '- Stern']],
    ['Arabic digits', '<ol style="list-style-type: arabic-indic">', ['١. Bow', '٢. Stern']],
    ['after z', '<ol type="a" start="26">', ['z. Bow', 'aa. Stern']],
    ['Roman numbers that are too large', '<ol type="i" start="3999">', ['mmmcmxcix. Bow', '4000. Stern']],
  ])('%s', async (_, list, expected) => {
    expect(await shown(page(`<p>It has</p>${list}${items('Bow', 'Stern')}</ol>`))).toEqual(expected);
  });

  test('no number beside words that count by themselves, and the official numbers are those of the words', async () => {
    const list = (...words: string[]) => page(`<p>It has</p><ol>${items(...words)}</ol>`);
    expect(await shown(list('a. Bow', 'b. Stern'))).toEqual(['- a.', '- b.']);
    expect(await shown(list('4. Bow', '5. Stern'))).toEqual(['- 4.', '- 5.']);
    expect(await shown(list('(iv) Bow', '(v) Stern'))).toEqual(['- (iv)', '- (v)']);
    expect(await shown(list('b. Bow'))).toEqual(['- b.']);
    expect(await shown(list('(iv) Bow'))).toEqual(['- (iv)']);
    expect(await shown(list('4. Bow'))).toEqual(['- 4.']);
    expect(await shown(list('A. Smith'))).toEqual(['1. A.']);
    expect(await shown(list('No. 4 is free'))).toEqual(['1. No.']);
    expect(await shown(list('ill. 4'))).toEqual(['1. ill.']);
    expect(await shown(list('a. Bow', 'Stern'))).toEqual(['1. a.', '2. Stern']);
    expect(await shown(list('a. Bow', 'd. Stern'))).toEqual(['1. a.', '2. d.']);
  });

  test('an item that says its own number, after which the others count on', async () => {
    expect(await shown(page(`<ol type="a"><li>Bow<li value="5">Keel<li>Stern<li type="I">Mast</ol>`))).toEqual([
      ...['a. Bow', 'e. Keel', 'f. Stern', 'VII. Mast'],
    ]);
  });

  test('lists within lists, also where a list is right within another', async () => {
    expect(
      await shown(
        page(
          `<ol type="a"><li>Bow<ol><li>Deck<ol type="A">${items('Rope', 'Hook')}</ol><li>Hull</ol></li><ol type="i">${items('Oar')}</ol><li>Stern</ol>`,
        ),
      ),
    ).toEqual(['a. Bow', '1. Deck', 'A. Rope', 'B. Hook', '2. Hull', 'i. Oar', 'b. Stern']);
  });

  test('a list that begins again, and a paragraph between two parts of one', async () => {
    expect(
      await shown(
        page(
          `<p>First</p><ol type="a">${items('Bow', 'Stern')}</ol><p>Then</p><ol type="a" start="3">${items('Keel')}</ol><p>Again</p><ol type="a">${items('Mast')}</ol>`,
        ),
      ),
    ).toEqual(['a. Bow', 'b. Stern', 'c. Keel', 'a. Mast']);
  });

  test('items that are empty or left out, after which the others keep their numbers', async () => {
    expect(await shown(page('<ol type="a"><li>Bow<li> <li>Stern</ol>'))).toEqual(['a. Bow', 'c. Stern']);
  });

  test('quoted lists and footnotes, whose numbers are none of the text', async () => {
    const { sections } = await documentOf(
      page(`<ol type="a">${items('Bow')}</ol><blockquote><ol type="I">${items('Deck', 'Hull')}</ol></blockquote>`),
      'a.html',
    );
    expect(
      flatten(sections[0]?.blocks ?? []).flatMap((block) =>
        block.kind === 'item' ? [[block.text, block.marker, block.label]] : [],
      ),
    ).toEqual([
      ['Bow', 'a.', 'Sec. 1(a)'],
      ['Deck', 'I.', 'Sec. 1 ¶1'],
      ['Hull', 'II.', 'Sec. 1 ¶2'],
    ]);
  });

  test('quoted lists of a kind that the text does not have, which change no label of it', async () => {
    const act = (body: string) => page(`<p>§ 1 Berths</p><p>(a) Bow</p>${body}<p>(b) Stern</p><p>§ 2 Dues</p>`);
    const quoted = `<blockquote><ol type="I">${items('Deck', 'Hull')}</ol></blockquote>`;
    const labels = async (html: string) =>
      flatten((await documentOf(html, 'a.html')).sections[0]?.blocks ?? []).map((block) => block.label);
    expect((await labels(act(quoted))).filter((label) => label?.includes('¶') !== true && label !== undefined)).toEqual(
      (await labels(act(''))).filter((label) => label?.includes('¶') !== true),
    );
  });

  test('lists of Markdown, with their start and their sign', async () => {
    const text = (list: string) => `# Harbour Act\n\n## Section 1\n\n${list}\n\n## Section 2\n\nDone.\n`;
    expect(await shown(text('3) Bow\n4) Stern'), 'a.md')).toEqual(['3) Bow', '4) Stern']);
    expect(await shown(text('7. Bow\n7. Stern'), 'a.md')).toEqual(['7. Bow', '8. Stern']);
    expect(await shown(text('<ol type="a"><li>Bow</li><li>Stern</li></ol>'), 'a.md')).toEqual(['a. Bow', 'b. Stern']);
    expect(await shown(text('1. Bow\n   1) Deck\n   2) Hull'), 'a.md')).toEqual(['1. Bow', '1) Deck', '2) Hull']);
  });
});

test('a reader cites a point by the numbers that lead to it', async () => {
  const { sections } = await documentOf(
    page(
      '<p>Nothing.</p>',
      `<ol type="a"><li>Grant<ol><li>You may<ol type="A">${items('reproduce', 'share')}</ol></ol></ol>`,
    ),
    'a.html',
  );
  const blocks = flatten(sections[1]?.blocks ?? []);
  expect(blocks.map((block) => block.label)).toEqual([
    'Sec. 2(a)',
    'Sec. 2(a)(1)',
    'Sec. 2(a)(1)(A)',
    'Sec. 2(a)(1)(B)',
  ]);
  expect(blocks.map((block) => block.id)).toEqual([
    'section-2-a',
    'section-2-a-1',
    'section-2-a-1-a',
    'section-2-a-1-b',
  ]);
  expect(blocks.map((block) => block.text)).toEqual(['Grant', 'You may', 'reproduce', 'share']);
});

describe('the proof of an import', () => {
  const lists = (type: string) => page(`<p>It has</p><ol type="${type}">${items('Bow', 'Stern')}</ol>`);
  /** Imports one file, and proves it by another, as if a reader had read the numbers wrongly. */
  const provedBy = async (read: string, text: string) =>
    importOriginal(
      {
        read: inputOf(bytes(read), 'a.html', FIXTURES).original.read,
        text: inputOf(bytes(text), 'a.html', FIXTURES).original.text,
      },
      { today: '2026-11-26' },
    );

  test('stops at a number that is another in the original', async () => {
    const made = await provedBy(lists('a'), lists('i'));
    expect(made.difference).toEqual({
      original: 'i. Bow Stern Section 2 Done at the quay.',
      written: 'a. Bow Stern Section 2 Done at the quay.',
    });
    expect(formatFailure(made)).toContain('Found a difference from the original at "i. Bow');
  });

  test('stops at a number that the original does not have', async () => {
    const { difference } = await provedBy(lists('a'), lists('a').replaceAll('ol', 'ul').replace('type="a"', ''));
    expect(difference?.written).toMatch(/^a\. Bow/);
  });

  test('never counts a lost number as proved: the report names it, and if many are lost the import is refused', async () => {
    const cells = `<table><tr><th>What</th><th>How</th></tr><tr><td>Boat</td><td><ol type="a">${items('Bow', 'Stern', 'Keel', 'Mast')}</ol></td></tr></table>`;
    const made = await imported(bytes(page(`<p>It has</p>${cells}`)), 'a.html');
    expect(formatReport(made, 'HTML', [])).toContain('the number "c." of an item');
    expect(refusalsOf(made, { plain: false, short: true }).join()).toContain(
      '4 of the 4 numbers beside items that another parser counts in the file',
    );
    expect(refusalsOf(made, { plain: true, short: true })).toEqual([]);
  });

  test('says how many numbers are the same', async () => {
    const made = await imported(bytes(lists('a')), 'a.html');
    expect(formatReport(made, 'HTML', [])).toMatch(
      /^Proved: .* in their order, and the 2 numbers that are drawn beside items are the same; not counted/m,
    );
  });

  test('says where a style sheet may draw other numbers', async () => {
    const list = (attributes: string) => `<ol${attributes}>${items('Bow', 'Stern')}</ol>`;
    const remarks = async (head: string, attributes: string) =>
      (await imported(bytes(page(list(attributes)).replace('<h1>', `${head}<h1>`)), 'a.html')).remarks.flatMap(
        ({ message }) =>
          message.includes('style sheet') ? message.replace(/^.*is not read: |\. Compare.*$/g, '') : [],
      );
    expect(await remarks('<style>ol.law { list-style-type: lower-alpha; }</style>', '')).toEqual([
      '"list-style-type: lower-alpha"',
    ]);
    expect(await remarks('<link rel="stylesheet" href="law.css">', ' class="law"')).toEqual([
      'a list has the class "law"',
    ]);
    expect(await remarks('<link rel="stylesheet" href="law.css">', ' class="law" type="a"')).toEqual([]);
    expect(await remarks('<style>ol { list-style: none; color: red }</style>', ' class="law"')).toEqual([]);
  });

  test('names the kinds of numbers that content files cannot have', async () => {
    const made = await imported(
      bytes(
        page(
          `<ol style="list-style-type: lower-greek">${items('Bow', 'Stern')}</ol><ol start="-1">${items('Keel')}</ol>`,
        ),
      ),
      'a.html',
    );
    const report = formatReport(made, 'HTML', []);
    expect(report).toContain(
      'the numbers of a list, which count in a way that content files do not have ("lower-greek")',
    );
    expect(report).toContain('the number "-1." of an item: content files have no numbers below zero');
  });
});
