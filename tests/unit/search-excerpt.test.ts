// @vitest-environment jsdom
/** The excerpt of a text that a search shows. */
import { describe, expect, test } from 'vitest';
import { drawExcerpt } from '../../src/features/search/client/excerpt.ts';
import { match } from '../../src/features/search/client/match.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { readRecord } from '../../src/features/search/client/text.ts';
import { paragraphRecord } from '../support/search-records.ts';

describe('an excerpt', () => {
  const WORDS = Array.from({ length: 100 }, (_, index) => `w${index}`);
  const shown = (content: string, query: string) => {
    const record = paragraphRecord('i-1', content, 0);
    const text = readRecord(record);
    const p = document.createElement('p');
    p.append(...drawExcerpt({ record, text, ...(match(readQuery(query), text) ?? { rank: 'begun', marks: [] }) }));
    return { text: p.textContent, marks: [...p.querySelectorAll('mark')].map(({ textContent }) => textContent) };
  };

  test('is the whole of a short text, with every mark', () => {
    expect(shown('“An open quay, open.”', 'open')).toEqual({ text: '“An open quay, open.”', marks: ['open', 'open'] });
    expect(shown(WORDS.slice(0, 34).join(' '), 'w33').text).toBe(WORDS.slice(0, 34).join(' '));
    expect(shown('', 'x').text).toBe('');
  });

  test('begins nine words before the match, has 34 words, and dots if the text goes on', () => {
    expect(shown(`${WORDS.join(' ')}.`, 'w50')).toEqual({
      text: `… ${WORDS.slice(41, 75).join(' ')} …`,
      marks: ['w50'],
    });
    expect(shown(`(${WORDS.join(' ')}.`, 'w4').text).toBe(`(${WORDS.slice(0, 34).join(' ')} …`);
    expect(shown(`${WORDS.join(' ')}.`, 'w98').text).toBe(`… ${WORDS.slice(66).join(' ')}.`);
  });

  test('is the part with the most matches', () => {
    const words = WORDS.map((word, index) => ([2, 60, 70, 84].includes(index) ? 'boat' : word));
    const { text, marks } = shown(words.join(' '), 'boat');
    expect(text).toBe(`… ${words.slice(51, 85).join(' ')} …`);
    expect(marks).toEqual(['boat', 'boat', 'boat']);
    const even = WORDS.map((word, index) => ([20, 80].includes(index) ? 'boat' : word));
    expect(shown(even.join(' '), 'boat').text).toBe(`… ${even.slice(11, 45).join(' ')} …`);
  });

  test('shows words of the index as text, whatever they look like', () => {
    expect(shown('a <b>bold</b> boat', 'bold')).toEqual({ text: 'a <b>bold</b> boat', marks: ['bold'] });
  });
});
