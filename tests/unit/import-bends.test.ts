/** An import bends and never collapses: what cannot be kept as it is becomes plainer, and nothing else does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { refusalsOf } from '../../src/importing/judgement.ts';
import { formatReport } from '../../src/importing/report.ts';
import type { Format } from '../support/hostile-blocks/format.ts';
import { FORMATS } from '../support/hostile-blocks/formats.ts';
import { FIXTURES, imported } from '../support/imported.ts';
import { runs } from '../support/properties.ts';

/** Imports blocks of a format, and returns the document's lines: headings of sections and what is in them. */
async function linesOf({ name, fileOf }: Format, blocks: readonly string[]) {
  const { original } = inputOf(fileOf(blocks), name, FIXTURES);
  const made = await importOriginal(original, { today: '2026-11-26' });
  const lines = made.sections.flatMap(({ heading, slug }) => [
    `§ ${heading.join(' / ')}`,
    ...(made.files.get(`${slug}.mdx`) ?? '').split('\n').map((line) => line.trim()),
  ]);
  return { made, lines: lines.filter((line) => line !== '' && !line.startsWith('[^')) };
}

/** Places where a block can be replaced: any but the title, and the tags around blocks in XML. */
const placesIn = ({ blocks }: Format) =>
  [...blocks.keys()].filter((at) => at > 0 && !/<section>/.test(blocks[at] ?? ''));

const cases = fc
  .constantFrom(...FORMATS)
  .chain((format) =>
    fc.tuple(fc.constant(format), fc.constantFrom(...placesIn(format)), fc.constantFrom(...format.hostile)),
  );

test('every format has 40 hostile blocks', () => {
  expect(FORMATS.map(({ name, hostile }) => [name, new Set(hostile).size])).toEqual(
    ['a.html', 'a.md', 'a.txt', 'a.xml', 'a.docx'].map((name) => [name, 40]),
  );
});

test('whatever block takes the place of another, nothing but that block gets plainer, and no word is lost', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ([format, at, hostile]) => {
      const plain = await linesOf(format, format.blocks.with(at, format.plain));
      const place = plain.lines.indexOf('hostile end');
      const { made, lines } = await linesOf(format, format.blocks.with(at, hostile));
      expect([made.difference, made.faults]).toEqual([undefined, []]);
      expect(lines.slice(0, place)).toEqual(plain.lines.slice(0, place));
      const after = plain.lines.slice(place + 1);
      expect(lines.slice(lines.length - after.length)).toEqual(after);
      const said = [...lines, ...made.title, ...made.remarks.map(({ message }) => message)].join('\n');
      expect(said).toMatch(/hostile[^]*end|end[^]*hostile/);
    }),
    runs(400),
  );
}, 300_000);

describe('an editor', () => {
  const page = (body: string) => imported(Buffer.from(`<h1>The harbour</h1><h2>Berths</h2>${body}`), 'a.html');

  test('is told which block became plainer, with its line and words', async () => {
    const made = await page('<p>A berth.</p>\n<ul><li><h3>Of lamps</h3>They burn.</li></ul>');
    expect(formatReport(made, 'HTML', [])).toContain(
      'a heading within something else: it became a paragraph (line 2 "Of lamps")',
    );
  });

  test('gets the pictures of cells, headings and links after them', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>');
    const picture = `<img src="data:image/svg+xml;base64,${svg.toString('base64')}" alt="A lamp">`;
    const made = await page(
      `<table><tr><th>What</th></tr><tr><td>Lamp ${picture}</td></tr></table><p><a href="https://harbour.example/">${picture} More</a></p><p>End.</p>`,
    );
    expect(made.counts.pictures).toBe(2);
    expect(made.file('berths.mdx')).toBe(
      '| What |\n| - |\n| Lamp |\n\n![A lamp](picture-1.svg)\n\n[More](https://harbour.example/)\n\n![A lamp](picture-1.svg)\n\nEnd.',
    );
  });

  test('gets a table within a table as lines of its cell, one for each row', async () => {
    const made = await page(
      '<table><tr><th>What</th></tr><tr><td><table><tr><td>Wall</td><td>1902</td></tr><tr><td>Lamp</td><td>1903</td></tr></table></td></tr></table>',
    );
    expect(made.file('berths.mdx')).toBe('| What |\n| - |\n| Wall 1902<br />Lamp 1903 |');
  });

  const accepted = { plain: false, short: false };

  test('is refused a document that lost more than a tenth and more than three of its items, unless paragraphs will do', async () => {
    const items = Array.from({ length: 20 }, (_, nth) => `<li>Berth ${nth} is kept for a boat of the harbour.</li>`);
    const made = await page(`<ul>${items.join('')}</ul>`);
    expect(made.losses).toEqual({
      counted: { headings: 2, items: 20, rows: 0, pictures: 0 },
      lost: { headings: 0, items: 0, rows: 0, pictures: 0 },
    });
    const losing = (items: number) => ({ ...made, losses: { ...made.losses, lost: { ...made.losses.lost, items } } });
    expect(refusalsOf(losing(3), accepted)).toEqual([]);
    expect(refusalsOf(losing(4), accepted).join()).toMatch(
      /^Found that the import would lose 4 of the 20 list items that another parser counts in the file\.[^]*--plain\.$/,
    );
    expect(refusalsOf(losing(4), { ...accepted, plain: true })).toEqual([]);
  });

  test.each([
    ['cells', 'a.html', `<table>${'<tr><td>a</td></tr>'.repeat(50_001)}</table>`],
    ['cells', 'a.md', `${'| a '.repeat(50_001)}|`],
    ['deep', 'a.html', `${'<div>'.repeat(1001)}a`],
    ['deep', 'a.md', `${'> '.repeat(1001)}a`],
    ['paragraphs', 'a.html', '<p>a</p>'.repeat(60_001)],
  ])('is told at once that there are too many %s in %s', (what, name, text) => {
    expect(() => inputOf(Buffer.from(text), name, FIXTURES)).toThrow(new RegExp(`^Found .*${what}`));
  });

  test('is refused a text of next to no words', async () => {
    const made = await page('<p>Loading …</p>');
    expect(refusalsOf(made, accepted).join()).toMatch(/^Found 23 letters of running text, expected at least 200:/);
    expect(refusalsOf(made, { ...accepted, short: true })).toEqual([]);
  });

  test('is refused an edition in which most sections of the document are gone', async () => {
    const made = await page(`<p>${'A berth is kept for one boat. '.repeat(10)}</p>`);
    expect(refusalsOf(made, accepted, 9).join()).toContain('8 of the 9 sections that the document has');
    expect(refusalsOf(made, accepted, 4)).toEqual([]);
  });
});

test('a number that nothing can count stays as words of the text, as the file has it', async () => {
  const point = (number: string, words: string) =>
    `<point><num>${number}</num><content><p>${words}</p></content></point>`;
  const act = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="law"><meta/><preface><p><docTitle>Νόμος του λιμένα</docTitle></p></preface><body><article><num>Άρθρο 1</num><paragraph><num>1.</num><intro><p>Τα πλοία:</p></intro>${point('α)', 'πληρώνουν τέλη,')}${point('β)', 'ανάβουν φανό.')}</paragraph><paragraph><num>2.</num><content><p>Οι σχεδίες όχι.</p></content></paragraph></article></body></act></akomaNtoso>`;
  const made = await imported(new TextEncoder().encode(act), 'a.xml');
  expect(made.file('source.txt')).toContain('α) πληρώνουν τέλη,\nβ) ανάβουν φανό.');
});
