/** Which lines of a PDF an editor gets as one paragraph: each decision of it by two or three lines. */
import { describe, expect, test } from 'vitest';
import { columnOf } from '../../src/importing/read/pdf/columns.ts';
import { paragraphsOf } from '../../src/importing/read/pdf/paragraphs.ts';
import { type Line, textOfLine } from '../../src/importing/read/pdf/runs.ts';

/** The left and the right edge of a column, and the distance of its lines. */
const [LEFT, RIGHT, STEP] = [50, 450, 15];

interface Written {
  readonly x?: number;
  readonly y?: number;
  /** Where it ends: at the edge, if it is left out. */
  readonly right?: number;
  readonly size?: number;
  readonly font?: string;
  readonly isBold?: boolean;
  readonly page?: number;
}

/** A line at the top of a column, as wide as that. */
function line(text: string, written: Written = {}): Line {
  const place = { x: LEFT, y: 700, right: RIGHT, size: 10, font: 'serif', isBold: false, page: 1, ...written };
  const run = { ...place, text, index: 0, width: place.right - place.x, content: undefined, isArtifact: false };
  return { ...place, isTurned: false, runs: [{ ...run, isTurned: false }] };
}

/** The paragraphs of columns, where a gap or, if it is given, an indent of so many sizes begins them. */
const read = (columns: readonly (readonly Line[])[], indent?: number) =>
  paragraphsOf(
    columns.map((lines) => ({ ...columnOf(lines), left: LEFT, right: RIGHT })),
    { size: 10, leading: STEP / 10, indent },
  ).map((lines) => lines.map((one) => textOfLine(one)).join(' '));

const [ONE, TWO] = ['Each boat that lies at the quay pays', 'its dues before it sails away again.'];
const TOGETHER = [`${ONE} ${TWO}`];
const APART = [ONE, TWO];

describe('a line goes on the paragraph above it', () => {
  test.each<[why: string, above: Written, below: Written]>([
    ['if it is right below a line that fills its column', {}, { y: 700 - STEP }],
    ['if its small capitals have some letters of the same size', { size: 10.5 }, { y: 700 - STEP }],
    ['if it is in the next column, and no sentence has ended', {}, { y: 720, x: LEFT }],
    ['if it is on the next page, and no sentence has ended', {}, { page: 2 }],
  ])('%s', (_, above, below) => {
    const columns =
      (below.y ?? 0) > 700 || below.page === 2
        ? [[line(ONE, above)], [line(TWO, below)]]
        : [[line(ONE, above), line(TWO, below)]];
    expect(read(columns)).toEqual(TOGETHER);
  });

  test('if it is on the same line, such as words after a tab', () => {
    expect(read([[line(TWO, { right: 200 }), line(ONE, { y: 698, x: 300 })]])).toEqual([`${TWO} ${ONE}`]);
  });

  test('if it hangs below the words of an item', () => {
    expect(read([[line(`(a) ${ONE}`), line(TWO, { y: 700 - STEP, x: LEFT + 20 })]])).toEqual([`(a) ${ONE} ${TWO}`]);
  });
});

describe('a line begins a paragraph', () => {
  test.each<[why: string, above: Written, below: Written]>([
    ['after a wide gap', {}, { y: 700 - STEP * 1.4 }],
    ['in letters of another size', {}, { y: 700 - STEP, size: 12 }],
    ['if it is bold and the line above is not', {}, { y: 700 - STEP, isBold: true }],
    ['below a line that ends long before its edge', { right: 200 }, { y: 700 - STEP, right: 300 }],
    ['further right than the line above', {}, { y: 700 - STEP, x: LEFT + 20 }],
  ])('%s', (_, above, below) => {
    expect(read([[line(ONE, above), line(TWO, below)]])).toEqual(APART);
  });

  test('after the end of a sentence, if its first word had room there', () => {
    const above = line(TWO, { right: 380 });
    expect(read([[above, line(ONE, { y: 700 - STEP })]])).toEqual([TWO, ONE]);
    expect(read([[line(TWO), line(ONE, { y: 700 - STEP })]])).toEqual([`${TWO} ${ONE}`]);
  });

  test('if it begins with the mark of an item after the end of a sentence', () => {
    const lines = [line(TWO), line(`(b) ${ONE}`, { y: 700 - STEP })];
    expect(read([lines])).toEqual([TWO, `(b) ${ONE}`]);
    expect(read([lines], 1.5)).toEqual([TWO, `(b) ${ONE}`]);
  });

  test('below a heading with a number that has another font', () => {
    const heading = '4.2 Fees of the quay';
    const lines = [line(heading, { font: 'sans' }), line(TWO, { y: 700 - STEP })];
    expect(read([lines])).toEqual([heading, TWO]);
    expect(read([[line(heading), line(TWO, { y: 700 - STEP })]])).toEqual([`${heading} ${TWO}`]);
  });

  test('in the next column after the end of a sentence', () => {
    expect(read([[line(TWO)], [line(ONE, { page: 2 })]])).toEqual([TWO, ONE]);
  });

  test('with an indent, where indents begin paragraphs, in its column and in the next', () => {
    const indented = { x: LEFT + 15 };
    expect(read([[line(ONE), line(TWO, { ...indented, y: 700 - STEP })]], 1.5)).toEqual(APART);
    expect(read([[line(ONE)], [line(TWO, { ...indented, page: 2 })]], 1.5)).toEqual(APART);
    expect(read([[line(ONE)], [line(TWO, { page: 2 })]], 1.5)).toEqual(TOGETHER);
  });
});
