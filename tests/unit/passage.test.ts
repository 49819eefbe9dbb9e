// @vitest-environment jsdom
/** The passage that a reader has selected to copy, by its blocks. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { paragraphPassage, selectedPassage } from '../../src/features/copy/client/passage.ts';

beforeEach(() => {
  document.body.innerHTML = `<article lang="en">
    <h2 id="of-berths">Of berths</h2>
    <div class="numbered"><a class="number" href="#i-1" data-label="I.1"></a><p id="i-1">The <a class="term">quay</a> is open.</p></div>
    <div class="numbered"><a class="number" href="#i-2" data-label="I.2"></a><p id="i-2">Berths are free.</p></div>
    <figure class="table"><table><tr><td id="i-table-1-cell-1" data-name="I, table 1, cell 1">Length</td></tr></table></figure>
    <figure class="table">
      <a class="number" href="#i-table-2" data-label="Table 2" data-name="I, table 2"></a><figcaption id="i-table-2">Dues</figcaption>
      <table><tr><td id="i-table-2-cell-1">Five</td></tr></table>
    </figure>
    <p class="provenance">(Read aloud)</p>
  </article>`;
});
afterEach(() => vi.unstubAllGlobals());

const block = (selector: string) => document.querySelector<HTMLElement>(selector) ?? document.body;

/** Returns the range over the words of blocks. */
function over(from: string, to = from): Range {
  const range = document.createRange();
  range.setStart(block(from), 0);
  range.setEnd(block(to), block(to).childNodes.length);
  return range;
}

function passageOf(...ranges: readonly Range[]) {
  vi.stubGlobal('getSelection', () => ({
    isCollapsed: false,
    rangeCount: ranges.length,
    getRangeAt: (index: number) => ranges[index],
  }));
  const { ids, label, place, texts } = selectedPassage() ?? {};
  return { ids, label, kind: place?.kind, texts };
}

describe('a reader who has selected', () => {
  test.for([
    ['one paragraph', '#i-1', '#i-1', ['i-1', 'i-1'], 'I.1', 'paragraph'],
    ['a heading and what follows', '#of-berths', '#i-2', ['i-1', 'i-2'], 'I.1–I.2', 'paragraph'],
    ['a heading alone', '#of-berths', '#of-berths', [], 'Of berths', undefined],
    [
      'a cell of a table without a caption',
      'td',
      'td',
      ['i-table-1-cell-1', 'i-table-1-cell-1'],
      'I, table 1, cell 1',
      'section',
    ],
    [
      'a cell of a table with a caption',
      '#i-table-2-cell-1',
      '#i-table-2-cell-1',
      ['i-table-2-cell-1', 'i-table-2-cell-1'],
      'I, table 2',
      'section',
    ],
    ['words that have no number', '.provenance', '.provenance', [], '(Read aloud)', undefined],
    [
      'a paragraph and what has no number',
      '#i-2',
      '.provenance',
      ['i-2', 'i-table-2-cell-1'],
      'I.2–I, table 2',
      'section',
    ],
  ] as const)('%s cites it by what it is called', ([, from, to, ids, label, kind]) => {
    expect(passageOf(over(from, to))).toMatchObject({ ids, label, kind });
  });

  test('in a browser with several ranges around numbers, cites from the first to the last', () => {
    expect(passageOf(over('#i-1'), over('#i-2'))).toEqual({
      ids: ['i-1', 'i-2'],
      label: 'I.1–I.2',
      kind: 'paragraph',
      texts: ['The quay is open.', 'Berths are free.'],
    });
  });
});

test('a reader at the number of a paragraph cites it', () => {
  expect(paragraphPassage(block('#i-2'))).toMatchObject({
    ids: ['i-2', 'i-2'],
    label: 'I.2',
    texts: ['Berths are free.'],
  });
});
