/** Passages are found by their address in words if only their labels are known. */
import { describe, expect, test } from 'vitest';
import { closenessTo, pathsOfLabel } from '../../src/core/references/label-paths.ts';

describe('a label stands for the numbers that lead to the passage', () => {
  test.each([
    ['III.4', ['any iii/4']],
    ['Art. 5(1)(c)', ['article 5/1/c']],
    ['第十七条第二款', ['article 17/2']],
    ['6.5', ['any 6-5', 'any 6/5']],
    ['Art. 5(1), table 2', []],
    ['Intro.2', []],
    ['二.3', []],
  ])('%s', (label, paths) => {
    expect(pathsOfLabel(label)).toEqual(paths);
  });
});

describe('an address in words', () => {
  test.each([
    ['Section 3 paragraph 4', 'III.4'],
    ['section III, para. 4', 'III.4'],
    ['Article 5, paragraph 1, point (c)', 'Art. 5(1)(c)'],
    ['5(1)(c)', 'Art. 5(1)(c)'],
    ['Section 6.5', '6.5'],
    ['Section 6, paragraph 5', '6.5'],
  ])('“%s” leads to %s', (written, label) => {
    expect(closenessTo(written)(label)).toBeGreaterThan(0);
  });

  test.each([
    ['Section 3 paragraph 4', 'III.5'],
    ['Section 3', 'III.4'],
    ['Chapter 1(1)(a)', 'Art. 1(1)(a)'],
    ['Article 12, paragraph 2', 'Art. 12 ¶2'],
    ['the negative list', 'III.4'],
    ['Article 5 of another law', 'Art. 5'],
  ])('“%s” does not lead to %s', (written, label) => {
    expect(closenessTo(written)(label)).toBe(0);
  });
});
