/** The texts of a library that are read for a query, and the order of its results. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wordsOfText } from '../../src/core/languages/words.ts';
import type { Library } from '../../src/features/search/client/library.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { paragraphRecord } from '../support/search-records.ts';

const LIBRARY = '../../src/features/search/client/library.ts';

// Each test loads search as on a new page.
beforeEach(() => {
  vi.resetModules();
});

describe('a reader who searches', () => {
  /** A text in a section of its own: its id, its score from Pagefind, and the positions of the words. */
  type Section = readonly [id: string, score: number, text: string, words?: readonly number[]];

  /** Makes an engine over sections that depend on the query. */
  async function engineWith(answers: Readonly<Record<string, readonly Section[]>>, longest = 99) {
    const asked: string[] = [];
    const read: string[] = [];
    const sections = [...new Map(Object.values(answers).flatMap((all) => all.map((one) => [one[0], one] as const)))];
    const numberOf = (id: string) => sections.findIndex(([other]) => other === id);
    const library: Library = {
      terms: [],
      documents: () => Promise.resolve([]),
      text: {
        longest,
        search: (query) => {
          asked.push(query);
          const hits = (answers[query] ?? []).map(([id, score, , words = []]) => ({
            section: numberOf(id),
            score,
            words,
            isInTitle: false,
          }));
          return Promise.resolve(hits);
        },
        read: (number) => {
          const [id, , text] = sections[number]?.[1] ?? ['', 0, ''];
          read.push(id);
          return Promise.resolve([paragraphRecord(id, text, 0)]);
        },
      },
    };
    vi.doMock(LIBRARY, () => ({ loadLibrary: () => Promise.resolve(library) }));
    const { openEngine } = await import('../../src/features/search/client/engine.ts');
    const engine = await openEngine('/');
    const answer = (query: string, wanted = 10) => engine.find(readQuery(query), { wanted });
    const find = async (query: string) => (await answer(query)).found.map(({ record: { id } }) => id);
    return { asked, read, find, answer };
  }
  afterEach(() => vi.doUnmock(LIBRARY));

  test('searches for the words as typed and for words that begin like them', async () => {
    const { asked, find } = await engineWith({
      policies: [['a', 2, 'policies']],
      polici: [
        ['a', 2, 'policies'],
        ['b', 2, 'policy'],
      ],
    });
    expect(await find('policies')).toEqual(['a', 'b']);
    expect(asked).toEqual(['"policies"', 'policies', 'polici']);
  });

  test('searches once if both are the same', async () => {
    const { asked, find } = await engineWith({});
    await find('boat');
    expect(asked).toEqual(['"boat"', 'boat']);
    await find('');
    expect(asked).toEqual(['"boat"', 'boat']);
  });

  test('gets the words as typed before other forms of them, and these before words far apart', async () => {
    const hits: readonly Section[] = [
      ['apart', 9, 'a quay that is open'],
      ['form', 8, 'open quays'],
      ['typed', 7, 'an open quay'],
      ['typed-too', 6, 'the open quay'],
    ];
    const { find } = await engineWith({ open: hits, qua: hits });
    expect(await find('open quay')).toEqual(['typed', 'typed-too', 'form', 'apart']);
  });

  test('gets words that begin like the query if no text has the whole words', async () => {
    const hits = [['begun', 9, 'quays'] as const, ['whole', 1, 'qu'] as const];
    const { find } = await engineWith({ qu: hits, q: hits });
    expect(await find('qu')).toEqual(['whole']);
    expect(await find('q')).toEqual(['begun', 'whole']);
  });

  test('reads each section once', async () => {
    const { read, find } = await engineWith({ boat: [['a', 1, 'boat']] });
    await find('boat');
    expect(await find('boat')).toEqual(['a']);
    expect(read).toEqual(['a']);
  });

  describe('in a library of many sections', () => {
    /** Makes sections with "open" and "boat" at given positions, as Pagefind's client reports them. */
    const libraryOf = (...sections: readonly (readonly [id: string, score: number, text: string])[]) => {
      const having = (...words: readonly string[]) =>
        sections.flatMap(([id, score, text]): Section[] => {
          const all = text.split(' ');
          const places = all.flatMap((word, at) => (words.some((sought) => word.startsWith(sought)) ? [at] : []));
          return words.every((sought) => all.some((word) => word.startsWith(sought)))
            ? [[id, score, text, places]]
            : [];
        });
      const asTyped = having('open', 'boat').filter(([, , text]) => text.includes('open boat '));
      return {
        'open boat': having('open', 'boat'),
        '"open boat"': asTyped,
        open: having('open'),
        boat: having('boat'),
      };
    };
    const many = (count: number, name: string, text: string) =>
      Array.from({ length: count }, (_, at) => [`${name}-${at}`, 100 - at, text] as const);

    test('gets the best of all first, even if it is the last for Pagefind', async () => {
      const { read, find } = await engineWith(
        libraryOf(
          ...many(40, 'apart', 'open to every boat here'),
          ['form', 2, 'many open boats here'],
          ['typed', 1, 'one open boat here'],
        ),
      );
      expect((await find('open boat')).slice(0, 3)).toEqual(['typed', 'form', 'apart-0']);
      expect(read).toHaveLength(10);
    });

    test('reads ten sections at once, and more only if these have too few results or more are wanted', async () => {
      const { read, answer } = await engineWith(libraryOf(...many(40, 'text', 'an open boat here')));
      expect(await answer('open boat')).toMatchObject({ found: { length: 10 }, hasMore: true });
      expect(read).toHaveLength(10);
      expect(await answer('open boat', 40)).toMatchObject({ found: { length: 40 }, hasMore: false });
      expect(read).toHaveLength(40);
    });

    test('reads the next ones if one of their texts could be better', async () => {
      const begun = many(10, 'begun', 'an open boater is here');
      const { find } = await engineWith(libraryOf(...begun, ['whole', 1, 'open to a boat here']));
      expect(await find('open boat')).toEqual(['whole']);
    });

    test('reads no section whose words are too far apart for any text', async () => {
      const far = `open ${'and '.repeat(20)} boat here`;
      const { read, find } = await engineWith(libraryOf(['far', 1, far], ['near', 1, 'open to a boat here']), 9);
      expect(await find('open boat')).toEqual(['near']);
      expect(read).toEqual(['near']);
    });

    test('reads texts with only a name of a term', async () => {
      const { answer } = await engineWith({ open: [['named', 1, 'an open boat']] });
      expect(await answer('open')).toMatchObject({ found: { length: 1 }, hasMore: false });
    });
  });

  test('finds a word that is one word in the index, and several here', async () => {
    const { asked, find } = await engineWith({ fumian: [['a', 1, 'fumian']] });
    expect(await find('fu mian')).toEqual(['a']);
    expect(asked).toEqual(['"fu mian"', 'fu mian', 'fu', 'mian', '"fumian"', 'fumian']);
  });

  test('finds a word without a particle that is written together with it here', async () => {
    const { find } = await engineWith({ كرامه: [['a', 1, 'كرامة']] });
    expect(wordsOfText('والكرامة')[0]?.text).toBe('والكرامه');
    expect(await find('والكرامة')).toEqual(['a']);
  });

  test('gets results again after search could not be loaded', async () => {
    const loadLibrary = vi.fn().mockRejectedValueOnce(new Error('404')).mockResolvedValue({ terms: [], text: {} });
    vi.doMock(LIBRARY, () => ({ loadLibrary }));
    const { openEngine } = await import('../../src/features/search/client/engine.ts');
    await expect(openEngine('/')).rejects.toThrow('404');
    await expect(openEngine('/')).resolves.toBeDefined();
    await openEngine('/');
    expect(loadLibrary).toHaveBeenCalledTimes(2);
  });
});
