import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/core/languages/count-words.ts';
import { contextOf } from '../../src/features/terms/context.ts';
import { formatDate } from '../../src/core/languages/dates.ts';

describe('a reader', () => {
  test.each([
    ['2025-11-14', '14 November 2025', '2025年11月14日'],
    ['2024-02', 'February 2024', '2024年2月'],
    ['2019', '2019', '2019年'],
  ])('sees %s written as %s, and in Chinese as %s, no more precise than it is known', (date, english, chinese) => {
    expect(formatDate(date, 'en-GB')).toBe(english);
    expect(formatDate(date, 'zh-Hans-CN')).toBe(chinese);
  });

  test('sees nine words of context on either side, with dots only if the text goes on', () => {
    const text = 'one two three four five six seven eight nine ten KEY one two';
    const { before, after } = contextOf(text, text.indexOf('KEY'), text.indexOf('KEY') + 3);
    expect(before).toBe('… two three four five six seven eight nine ten ');
    expect(after).toBe(' one two');
  });
});

describe('an editor', () => {
  test('can count the words of a gloss by the spaces between them', () => {
    expect(countWords('high-standard opening up, since 1978')).toBe(5);
    expect(countWords('  ')).toBe(0);
  });
});
