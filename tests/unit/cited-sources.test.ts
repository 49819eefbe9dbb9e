/** The sources that notes and registers cite, as a reader gets them. */
import { describe, expect, test } from 'vitest';
import { citedSources, registerWithSources, withSources } from '../../src/core/terms/cited-sources.ts';
import { plainText } from '../../src/core/terms/plain-text.ts';

const KNOWN = {
  sources: [
    { id: 'diary', title: 'Diary', publisher: 'The Harbour Office' },
    { id: 'report', title: 'Report', publisher: 'Nobody', kind: 'press' as const },
  ],
  publishers: [{ name: 'The Harbour Office', kind: 'issuer' as const }],
};

describe('a reader of a source', () => {
  test('gets what is listed under its id, the passage that is cited, and the kind of its publisher', () => {
    expect(citedSources([{ id: 'diary', at: 'p. 5' }], KNOWN)).toEqual([
      { title: 'Diary', publisher: 'The Harbour Office', at: 'p. 5', kind: 'issuer' },
    ]);
    expect(citedSources([{ id: 'diary' }], KNOWN)[0]).not.toHaveProperty('at');
  });

  test('gets its own kind before that of its publisher, and none of an unknown one', () => {
    const written = { title: 'Letter', publisher: 'The Harbour Office', kind: 'reader' as const };
    expect(citedSources([{ id: 'report' }, written], KNOWN).map(({ kind }) => kind)).toEqual(['press', 'reader']);
    expect(citedSources([{ title: 'Letter', publisher: 'Nobody' }], KNOWN).map(({ kind }) => kind)).toEqual([
      undefined,
    ]);
  });

  test('gets none for an id that nobody lists, nor if the list has a fault', () => {
    expect(citedSources([{ id: 'letter' }, { id: 'report' }], KNOWN).map(({ title }) => title)).toEqual(['Report']);
    expect(citedSources([{ id: 'diary' }], { sources: undefined, publishers: undefined })).toEqual([]);
  });

  test('gets those of each statement, with all else that is known of the statement', () => {
    const quote = { quote: 'two boats', sources: [{ id: 'report' }] };
    expect(withSources([quote], KNOWN)).toEqual([
      { quote: 'two boats', sources: [{ title: 'Report', publisher: 'Nobody', kind: 'press' }] },
    ]);
    const entry = { paragraph: 'i-1', quote: 'two boats', sources: [{ id: 'report' }] };
    const said = { ...entry, by: 'The master' };
    const register = registerWithSources(
      {
        by: 'The charter',
        figures: [{ ...entry, figure: 'two' }],
        quotations: [said],
        admissions: [entry],
        calls: [entry],
        claims: [entry],
        waived: { figures: [], quotations: [], calls: [] },
      },
      KNOWN,
    );
    expect(register.by).toBe('The charter');
    for (const kind of ['figures', 'quotations', 'admissions', 'calls', 'claims'] as const)
      expect(register[kind].map(({ sources }) => sources.map(({ title }) => title))).toEqual([['Report']]);
  });
});

test('a reader finds the words of a note by search, with a space between its paragraphs, items and quotations', () => {
  const words = (value: string) => ({ type: 'text' as const, value });
  const around = (tagName: string, ...children: ReturnType<typeof words>[]) => ({
    type: 'element' as const,
    tagName,
    properties: {},
    children,
  });
  const body = {
    type: 'root' as const,
    children: [
      ...['p', 'li', 'ol', 'ul', 'blockquote'].map((name) => around(name, words(name))),
      around('em', words('one\n\n')),
      around('strong', words('two')),
      { type: 'comment' as const, value: 'not this' },
      words('three '),
    ],
  };
  expect(plainText(body)).toBe('p li ol ul blockquote one twothree');
});
