/** Where two readers of a file differ, that place gets plainer, and the rest of the document keeps its form. */
import fc from 'fast-check';
import type { Paragraph, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { soundTogether } from '../../src/importing/bend/sound.ts';
import { ImportLog } from '../../src/importing/import-log.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { FIXTURES, imported } from '../support/imported.ts';
import { runs } from '../support/properties.ts';

/** A part of a document, with a block of each form. */
const part = (nth: number) => [
  `<h2>Part ${nth}</h2>`,
  `<p>The boat number ${nth} is kept by its owner.</p>`,
  `<ul><li>A lamp of pier ${nth}.</li><li>A wall of pier ${nth}.</li></ul>`,
  `<table><tr><th>What ${nth}</th><th>Who</th></tr><tr><td>Buoy ${nth}</td><td>Master ${nth}</td></tr></table>`,
  `<p>Dues ${nth} are paid in winter.</p>`,
];
const PARTS = 8;
const BLOCKS = Array.from({ length: PARTS }, (_, index) => part(index + 1)).flat();

/** Imports blocks that the other reader reads in another way. */
async function readTwice(other: readonly string[]) {
  const original = (blocks: readonly string[]) =>
    inputOf(Buffer.from(`<h1>Harbour</h1>${blocks.join('')}`), 'a.html', FIXTURES).original;
  const made = await importOriginal({ ...original(BLOCKS), text: original(other).text }, { today: '2026-11-26' });
  expect([made.difference, made.faults]).toEqual([undefined, []]);
  return made;
}

/** What another reader may do to a block: lose it, read it elsewhere, twice or in other words. */
const CHANGES = {
  loses: (blocks: readonly string[], at: number) => blocks.toSpliced(at, 1),
  moves: (blocks: readonly string[], at: number, to: number) =>
    blocks.toSpliced(at, 1).toSpliced(to, 0, blocks[at] ?? ''),
  repeats: (blocks: readonly string[], at: number, to: number) => blocks.toSpliced(to, 0, blocks[at] ?? ''),
  rewords: (blocks: readonly string[], at: number) =>
    blocks.with(at, (blocks[at] ?? '').replace(/ (?:is|of|are) /u, ' were ')),
} as const;

const changes = fc.array(
  fc.tuple(
    fc.constantFrom(...Object.values(CHANGES)),
    fc.nat({ max: BLOCKS.length - 4 }),
    fc.nat({ max: BLOCKS.length - 4 }),
  ),
  { minLength: 1, maxLength: 3 },
);

test('whatever places the two readers differ in, the document keeps its form elsewhere', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (all) => {
      const made = await readTwice(
        all.reduce<readonly string[]>((blocks, [change, at, to]) => change(blocks, at, to), BLOCKS),
      );
      // Each change concerns two places at most, each with the part that it is in and the one beside it.
      const kept = PARTS - 4 * all.length;
      expect(made.counts.items).toBeGreaterThanOrEqual(2 * kept);
      expect(made.counts.tables).toBeGreaterThanOrEqual(kept);
      expect(made.sections.length).toBeGreaterThanOrEqual(kept);
    }),
    runs(300),
  );
});

test.each([
  ['a paragraph', 4, { items: 16, tables: 8, paragraphs: 15 }],
  ['a list', 2, { items: 14, tables: 8, paragraphs: 16 }],
  ['a table', 3, { items: 16, tables: 7, paragraphs: 16 }],
  ['a heading', 5, { items: 16, tables: 8, paragraphs: 16 }],
])('only %s that one reader does not find is left out, and named', async (_, at, counts) => {
  const made = await readTwice(BLOCKS.toSpliced(at, 1));
  expect(made.counts).toMatchObject(counts);
  expect(made.remarks.map(({ message }) => message).join('\n')).toMatch(
    /^words that only one of two readers finds in the file: "[^"]+"/m,
  );
});

test('nothing is proved of a text of which one reader finds little', async () => {
  const other = BLOCKS.slice(0, BLOCKS.length / 2);
  const original = (blocks: readonly string[]) =>
    inputOf(Buffer.from(`<h1>Harbour</h1>${blocks.join('')}`), 'a.html', FIXTURES).original;
  const made = await importOriginal({ ...original(BLOCKS), text: original(other).text }, { today: '2026-11-26' });
  expect(made.difference).toBeDefined();
});

test('a cell longer than a line becomes paragraphs, and the sections around it keep their form', async () => {
  const lamps = (name: string) =>
    `<h2>${name}</h2><ul><li>A lamp.</li></ul><table><tr><th>A</th></tr><tr><td>B</td></tr></table>`;
  const long = `<h2>Two</h2><table><tr><th>A</th></tr><tr><td>${'boat and '.repeat(13_000)}</td></tr></table>`;
  const made = await imported(Buffer.from(`<h1>Harbour</h1>${lamps('One')}${long}${lamps('Three')}`), 'a.html');
  expect(made.sections.map(({ heading }) => heading[0])).toEqual(['One', 'Two', 'Three']);
  expect(made.counts).toMatchObject({ items: 2, tables: 2 });
});

test('a section with more lists than it can have keeps the first of them, and says from where the others are plain', () => {
  const words = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  const blocks = Array.from({ length: 9 }, (_, nth): RootContent[] => [
    { type: 'list', children: [{ type: 'listItem', children: [words(`Boat ${nth}`)] }] },
    words('And'),
  ]).flat();
  const log = new ImportLog();
  let parsed = 0;
  const fits = (all: readonly RootContent[]) => all.filter(({ type }) => type === 'list').length <= 5;
  const isSound = () => {
    parsed += 1;
    return true;
  };
  const made = soundTogether(blocks, { isSound, fits }, log);
  expect(parsed).toBe(1);
  expect(made.map(({ type }) => type)).toEqual(blocks.map(({ type }, index) => (index < 10 ? type : 'paragraph')));
  expect(log.remarks).toMatchObject([{ kind: 'flattened', words: 'Boat 5' }]);
});

test.each([
  [
    'below lines that are further in than their item',
    '        1.  a lamp,\n\n        2.  a rope.',
    ['a lamp,', 'a rope.'],
  ],
  ['in a list whose first item has only a list', '    *        *   a lamp\n\n        *   a rope', ['a lamp', 'a rope']],
])('the items of a Markdown list stay items, %s', async (_, list, expected) => {
  const law = `# Harbour\n\n## § 1\n\n1.  It reads:\n\n    "(h) A boat\n        carries\n\n${list}\n\n2.  No other boat does.\n`;
  const made = await imported(new TextEncoder().encode(law), 'a.md');
  expect(made.remarks.filter(({ message }) => message.includes('could not be kept'))).toEqual([]);
  const found = expected.map(
    (words) =>
      [...made.files.values()].find((text) => new RegExp(`(?:[-*]|\\d\\.) +${words}`).test(text)) !== undefined,
  );
  expect(found).toEqual([true, true]);
});
