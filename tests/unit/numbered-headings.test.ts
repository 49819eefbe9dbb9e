/** Official numbers in the styles of a document, also in headings. */
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { readStyle } from '../../src/core/numbers/styles.ts';
import { readBlocks } from '../../src/core/text/blocks.ts';
import { flatten } from '../../src/core/reading-order.ts';

/** Reads a section file, and returns the numbers and words of each block, and the faults. */
function read(body: string, ...numbering: readonly string[]) {
  const parsed = parseMarkdown(body, 'section', 'iii.mdx');
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  const styles = numbering.flatMap((sample) => readStyle(sample) ?? []);
  const { blocks, faults } = readBlocks(parsed.tree, styles, 'iii.mdx');
  return {
    numbers: flatten(blocks).map(({ numbers, text }) => [numbers?.join(' ') ?? '', text].join('|')),
    faults: faults.map(({ line, message }) => `${line} ${message}`),
  };
}

describe('in a document with numbered headings', () => {
  test('lists that begin again below each heading have the numbers of their headings', () => {
    const { numbers, faults } = read(
      '## 1. Of berths\n\n### a. Of two\n\n1. One\n2. Two\n\nWords.\n\n### b. Of three\n\n1. One\n\n## 2. Of dues\n\n1. One\n\n   (i) Once',
      ...['# 1.', '# a.', '1.', '(i)'],
    );
    expect(faults).toEqual([]);
    expect(numbers).toEqual([
      '|1. Of berths',
      '|a. Of two',
      '1 a 1|One',
      '1 a 2|Two',
      '|Words.',
      '|b. Of three',
      '1 b 1|One',
      '|2. Of dues',
      '2 1|One',
      '2 1 i|(i) Once',
    ]);
  });

  test('a heading without a number has the numbers around it, and ends those of its level', () => {
    const { numbers, faults } = read('## 1. One\n\n### More\n\n1. A\n\n## Other\n\n1. B', '# 1.', '1.');
    expect(faults).toEqual([]);
    expect(numbers).toEqual(['|1. One', '|More', '1 1|A', '|Other', '1|B']);
  });

  test('a missing heading is a fault', () => {
    expect(read('## 1. One\n\nWords.\n\n## 3. Three', '# 1.').faults).toEqual([
      '5 Found the number "3." after "1.", expected the next. Compare it with the source: a line may be missing, or stand twice; if the text is meant so, say why under "outOfSequence" in document.yaml.',
    ]);
  });
});

test('articles of Chinese laws are read with their points', () => {
  const { numbers, faults } = read(
    '第一条　为了港口，制定本法。\n\n第二条　港口包括：\n\n（一）泊位；',
    '第一条',
    '（一）',
  );
  expect(faults).toEqual([]);
  expect(numbers).toEqual(['一|第一条　为了港口，制定本法。', '二|第二条　港口包括：', '二 一|（一）泊位；']);
});

test('in other documents, numbers in headings are words, and lists below them continue or begin again', () => {
  const { numbers, faults } = read('## 1. One\n\n1. A\n\n## 7. Seven\n\n2. B\n\n## 9. Nine\n\n1. C', '1.');
  expect(faults).toEqual([
    expect.stringMatching(/^11 Found the number "1\.", which line 3 has already, .*: only the sign ′/),
  ]);
  expect(numbers).toEqual(['|1. One', '1|A', '|7. Seven', '2|B', '|9. Nine', '1|C']);
});
