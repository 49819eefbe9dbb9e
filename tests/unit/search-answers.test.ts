// @vitest-environment jsdom
/** What answers a query, how well, in which order, and what is said where nothing does. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Engine, Found } from '../../src/features/search/client/engine.ts';
import { drawExcerpt } from '../../src/features/search/client/excerpt.ts';
import { find } from '../../src/features/search/client/find.ts';
import { forgetAll } from '../../src/features/page/client/forget.ts';
import { keepMatches, keptMatches } from '../../src/features/search/client/kept-matches.ts';
import { pageAddress, recordAddress, resultAddress, searchAddress } from '../../src/features/search/client/links.ts';
import { match } from '../../src/features/search/client/match.ts';
import { queryOf, readQuery } from '../../src/features/search/client/query.ts';
import { readRecord, readText } from '../../src/features/search/client/text.ts';
import type { Named, SearchRecord, TermRecord, TextRecord } from '../../src/features/search/record.ts';

const NEGATIVE: Named = { forms: ['negative list'], names: ['fumian qingdan', '负 面 清 单', 'nl'] };

describe('a query is read', () => {
  test('as its words and its quoted phrases, with quotation marks of any language', () => {
    for (const [open, close] of ['""', '“”', '„“', '«»', '「」', '『』', '””'].map((pair) => Array.from(pair))) {
      const { typed, words, phrases } = readQuery(`  berths ${open}open quay${close} ${open}…${close} dues `);
      expect(typed).toBe(`berths ${open}open quay${close} ${open}…${close} dues`);
      expect(words.map(({ text }) => text)).toEqual(['berths', 'open', 'quay', 'dues']);
      expect(phrases.map((phrase) => phrase.map(({ text }) => text))).toEqual([['open', 'quay']]);
    }
  });

  test('without regard to a quotation mark that has no fellow', () => {
    expect(readQuery('a "berth').phrases).toEqual([]);
    expect(readQuery('"a" berth"').phrases).toHaveLength(1);
  });

  test('as far as it is a query and not a text: 24 words, 500 letters', () => {
    expect(readQuery('boat '.repeat(30)).words).toHaveLength(24);
    const long = `${'x'.repeat(497)} ab cd`;
    expect(
      readQuery(long)
        .words.map(({ text }) => text)
        .slice(1),
    ).toEqual(['ab']);
    expect(readQuery(long).typed).toBe(long);
  });

  test('from words, in their plain letters', () => {
    const { typed, words, phrases } = queryOf(readQuery('Élan "BERTHS"').words);
    expect([typed, words.length, phrases]).toEqual(['elan berths', 2, []]);
  });
});

describe('a text answers', () => {
  const answer = (query: string, content: string, named: readonly Named[] = []) => {
    const found = match(readQuery(query), readText(content, named));
    return found && [found.rank, ...found.marks.map(({ start, end }) => content.slice(start, end))];
  };

  test.each([
    ['negative lists', 'a negative list and negative lists', 'as-typed', 'negative list', 'negative lists'],
    ['negative lists', 'a negative list', 'as-a-phrase', 'negative list'],
    ['fumian', 'a negative list', 'by-a-name', 'negative list'],
    ['清单', 'no negative lists, a negative list', 'by-a-name', 'negative lists', 'negative list'],
    ['list policy', 'policies and lists', 'in-its-words', 'policies', 'lists'],
    ['清单 policy', 'a policy, a negative list', 'in-words-and-names', 'policy', 'negative list'],
    ['negative li', 'a negative list', 'begun', 'negative list'],
    ['policy li', 'lists and policies', 'begun', 'lists', 'policies'],
    ['清单 pol', 'policies for a negative list', 'begun', 'policies', 'negative list'],
    ['fum', 'a negative list', 'begun', 'negative list'],
    ['"negative list" pol', 'policies: a negative list', 'begun', 'policies', 'negative list'],
  ])('%s in “%s”: %s', (query, content, ...expected) => {
    expect(answer(query, content, [NEGATIVE])).toEqual(expected);
  });

  test.each([
    ['', 'a negative list'],
    ['…', 'a negative list'],
    ['nega list', 'a negative list'],
    ['policy boat', 'a policy'],
    ['"lists policy"', 'policies and lists'],
    ['"negative list" boat', 'a negative list'],
    ['"negative boat" list', 'a negative list'],
    ['"negative li"', 'a lined negative'],
    ['policy "negative li"', 'a negative list of policies'],
    ['"negative li" pol', 'a negative list of policies'],
    ['list', ''],
  ])('nothing by %j in “%s”', (query, content) => {
    expect(answer(query, content, [NEGATIVE])).toBeUndefined();
  });

  test('with the marks of neighbouring words joined, and none of small words by themselves', () => {
    expect(answer('list of policy', 'policy list of a boat, one of a policy')).toEqual([
      'in-its-words',
      'policy list',
      'policy',
    ]);
    expect(answer('of the', 'the policy of one')).toEqual(['in-its-words', 'the', 'of']);
  });

  test('with every place where the whole stands', () => {
    expect(answer('open quay', 'open quay open quay, open quays')).toEqual([
      'as-typed',
      'open quay',
      'open quay',
      'open quays',
    ]);
    expect(answer('a a', 'a a a a a')).toEqual(['as-typed', 'a a', 'a a']);
  });

  test('words that are parted otherwise than in the query', () => {
    expect(answer('visafree', 'visa-free')).toEqual(['as-a-phrase', 'visa-free']);
    expect(answer('visa free entry', 'visafree entry')).toEqual(['as-a-phrase', 'visafree entry']);
    expect(answer('visa free', 'visafre')).toBeUndefined();
    expect(answer('visafreely', 'visa-free')).toBeUndefined();
    expect(answer('visa', 'vis')).toBeUndefined();
  });

  test('with marks in order that do not overlap, within the text, whatever is sought', () => {
    const words = fc.array(fc.constantFrom('open', 'quay', 'of', 'the', '港', 'dues', 'op'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (sought, text) => {
        const content = text.join(' ');
        const { marks = [] } = match(readQuery(sought.join(' ')), readText(content)) ?? {};
        for (const [index, { start, end }] of marks.entries()) {
          expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(content.length);
        }
      }),
      { seed: 14, numRuns: 500 },
    );
  });
});

const common = { language: 'en', order: 0, names: [] };
const paragraph = (id: string, text: string, order = 0, names: Named[] = []): TextRecord => ({
  ...common,
  kind: 'paragraph',
  id,
  label: id,
  order,
  text,
  names,
  document: { id: 'charter' },
  section: { slug: 'i', title: 'On quays' },
});
const term = (label: string, text: string, names: string[] = []): TermRecord => ({
  ...common,
  kind: 'term',
  id: label,
  label,
  text,
  names: [{ forms: [], names }],
  inOtherLanguages: {},
});

/** An engine that looks at every record, in their order, and remembers what it was asked. */
function engineOf(...records: readonly SearchRecord[]): Engine & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    find: (query) => {
      asked.push(query.typed);
      const found = records.flatMap((record): Found[] => {
        const text = readRecord(record);
        const answer = match(query, text);
        return answer === undefined ? [] : [{ record, text, ...answer }];
      });
      return Promise.resolve({ found, hasMore: false });
    },
  };
}

const NO_WORDS = () => Promise.resolve(new Map<string, string>());
const ids = (found: readonly Found[]) => found.map(({ record }) => record.id);

describe('a search finds', () => {
  const RECORDS = [
    term('quay', 'Where boats lie.', ['open quay', 'wharf']),
    term('open quay', 'A custom.'),
    term('boat', 'It lies at a quay.'),
    term('closed quays', 'Others.'),
    term('mole', 'Beside the quay wall.'),
    paragraph('i-1', 'The quay is open.'),
    paragraph('i-2', 'An open quay for boats.'),
  ];

  test('terms of that name, the nearest first, then text, then notes that have the words', async () => {
    const results = await find(engineOf(...RECORDS), readQuery('quay'), NO_WORDS);
    expect(ids(results.terms)).toEqual(['quay', 'open quay', 'closed quays']);
    expect(ids(results.text)).toEqual(['i-1', 'i-2']);
    expect(ids(results.notes)).toEqual(['boat', 'mole']);
    expect([results.near, results.isSuggestion, results.query.typed]).toEqual([[], false, 'quay']);
  });

  test('by a name that is that, before one that begins so, before one that has it within', async () => {
    const named = ['old quay wall', 'quay wall', 'quay'].map((label) => term(label, 'x'));
    expect(ids((await find(engineOf(...named), readQuery('quay'), NO_WORDS)).terms)).toEqual([
      'quay',
      'quay wall',
      'old quay wall',
    ]);
    expect(ids((await find(engineOf(...named), readQuery('qu'), NO_WORDS)).terms)).toEqual([
      'quay',
      'quay wall',
      'old quay wall',
    ]);
  });

  test('five terms at most above the text, the others below it', async () => {
    const many = Array.from({ length: 7 }, (_, index) => term(`quay ${index}`, 'x'));
    const results = await find(engineOf(...many, paragraph('i-1', 'a quay')), readQuery('quay'), NO_WORDS);
    expect(ids(results.terms)).toEqual(['quay 0', 'quay 1', 'quay 2', 'quay 3', 'quay 4']);
    expect(ids(results.notes)).toEqual(['quay 5', 'quay 6']);
  });

  test('where no text has all the words, what has most of them, and the rarer ones, first; and says which it lacks', async () => {
    const engine = engineOf(
      paragraph('common', 'boats'),
      paragraph('common-too', 'a boat'),
      paragraph('rare', 'the mole'),
      paragraph('both', 'a mole for a boat'),
      term('dues', 'For a boat.'),
    );
    const results = await find(engine, readQuery('boat mole crowns boat'), NO_WORDS);
    expect(results.near.map(({ found, missing }) => [found.record.id, ...missing])).toEqual([
      ['both', 'crowns'],
      ['rare', 'boat', 'crowns'],
      ['common', 'mole', 'crowns'],
      ['common-too', 'mole', 'crowns'],
    ]);
    expect(results.near[0]?.found.marks.map(({ start }) => start)).toEqual([2, 13]);
    // Each word is asked for once.
    expect(engine.asked).toEqual(['boat mole crowns boat', 'boat', 'mole', 'crowns']);
  });

  test('eight of these at most, for the first eight words', async () => {
    const many = Array.from({ length: 12 }, (_, index) => paragraph(`i-${index}`, `a boat w${index}`));
    const engine = engineOf(...many);
    const query = readQuery(`boat ${Array.from({ length: 12 }, (_, index) => `no${index}`).join(' ')}`);
    const { near } = await find(engine, query, NO_WORDS);
    expect(near).toHaveLength(8);
    expect(engine.asked).toHaveLength(9);
  });

  test('nothing more where one word is sought and only terms have it, or nothing has', async () => {
    const engine = engineOf(term('boat', 'It floats.'));
    const results = await find(engine, readQuery('boat'), NO_WORDS);
    expect(ids(results.terms)).toEqual(['boat']);
    expect(engine.asked).toEqual(['boat']);
    expect((await find(engine, readQuery('crowns'), NO_WORDS)).near).toEqual([]);
  });

  test('terms that have all the words, and text that has some', async () => {
    const results = await find(
      engineOf(term('boat dues', 'What boats pay.'), paragraph('i-1', 'a boat')),
      readQuery('boat dues'),
      NO_WORDS,
    );
    expect(ids(results.terms)).toEqual(['boat dues']);
    expect(results.near.map(({ found }) => found.record.id)).toEqual(['i-1']);
  });

  test('what was meant, where words that no text has are nearly those of the site', async () => {
    const engine = engineOf(paragraph('i-1', 'an open quay'));
    const suggest = vi.fn(() => Promise.resolve(new Map([['quey', 'quay']])));
    const results = await find(engine, readQuery('open quey'), suggest);
    expect(suggest).toHaveBeenCalledWith(['quey']);
    expect([results.isSuggestion, results.query.typed, ids(results.text)]).toEqual([true, 'open quay', ['i-1']]);
  });

  test('what comes nearest, where what was meant is nowhere either', async () => {
    const engine = engineOf(paragraph('i-1', 'an open door'));
    const results = await find(engine, readQuery('open quey'), () => Promise.resolve(new Map([['quey', 'quay']])));
    expect([results.isSuggestion, results.near.map(({ missing }) => missing)]).toEqual([false, [['quey']]]);
  });

  test('without asking for other words where every word is somewhere', async () => {
    const suggest = vi.fn(NO_WORDS);
    await find(engineOf(paragraph('i-1', 'open'), paragraph('i-2', 'quay')), readQuery('open quay'), suggest);
    expect(suggest).not.toHaveBeenCalled();
  });
});

describe('a result leads', () => {
  const found = (query: string, record: SearchRecord): Found => {
    const text = readRecord(record);
    return { record, text, ...(match(readQuery(query), text) ?? { rank: 'begun', marks: [] }) };
  };

  test('to its paragraph, with what to mark there', () => {
    const record = paragraph('i-1', 'An open quay and open quays.');
    expect(resultAddress(readQuery(' open "quay" '), found('open quay', record))).toBe(
      '/charter/i/?q=open+%22quay%22#i-1',
    );
    expect(pageAddress(record)).toBe('/charter/i/');
    expect(recordAddress(record)).toBe('/charter/i/#i-1');
  });

  test('with the words that stand there, each once, where it was found by another name', () => {
    const record = paragraph('i-1', 'A negative list, negative lists, a negative list.', 0, [NEGATIVE]);
    expect(resultAddress(readQuery('fumian'), found('fumian', record))).toBe(
      '/charter/i/?q=fumian&mark=negative+list&mark=negative+lists#i-1',
    );
    expect(resultAddress(readQuery('清单 list'), found('清单 list', record))).toContain('&mark=');
  });

  test('to the page of a term', () => {
    expect(resultAddress(readQuery('boat'), found('boat', term('boat', 'x')))).toBe('/terms/boat/');
    expect(recordAddress(term('boat', 'x'))).toBe('/terms/boat/');
    expect(searchAddress('a b&c')).toBe('/search/?q=a+b%26c');
  });
});

describe('an excerpt', () => {
  const WORDS = Array.from({ length: 100 }, (_, index) => `w${index}`);
  const shown = (content: string, query: string) => {
    const record = paragraph('i-1', content);
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

  test('begins nine words before what was found, has 34, and dots where the text goes on', () => {
    expect(shown(`${WORDS.join(' ')}.`, 'w50')).toEqual({
      text: `… ${WORDS.slice(41, 75).join(' ')} …`,
      marks: ['w50'],
    });
    expect(shown(`(${WORDS.join(' ')}.`, 'w4').text).toBe(`(${WORDS.slice(0, 34).join(' ')} …`);
    expect(shown(`${WORDS.join(' ')}.`, 'w98').text).toBe(`… ${WORDS.slice(66).join(' ')}.`);
  });

  test('is that part which shows most of what was found', () => {
    const words = WORDS.map((word, index) => ([2, 60, 70, 84].includes(index) ? 'boat' : word));
    const { text, marks } = shown(words.join(' '), 'boat');
    expect(text).toBe(`… ${words.slice(51, 85).join(' ')} …`);
    expect(marks).toEqual(['boat', 'boat', 'boat']);
    const even = WORDS.map((word, index) => ([20, 80].includes(index) ? 'boat' : word));
    expect(shown(even.join(' '), 'boat').text).toBe(`… ${even.slice(11, 45).join(' ')} …`);
  });

  test('has words of the index as text, whatever they look like', () => {
    expect(shown('a <b>bold</b> boat', 'bold')).toEqual({ text: 'a <b>bold</b> boat', marks: ['bold'] });
  });
});

describe('the matches of a search', () => {
  const MATCHES = { typed: 'quay', places: [{ address: '/a/i/?q=quay#i-1', path: '/a/i/', fragment: 'i-1' }] };
  beforeEach(() => sessionStorage.clear());
  afterEach(() => vi.unstubAllGlobals());

  test('are there on the next page for the same query, until all is forgotten', () => {
    keepMatches(MATCHES);
    expect(keptMatches('quay')).toEqual(MATCHES);
    expect(keptMatches('boat')).toBeUndefined();
    forgetAll();
    expect(keptMatches('quay')).toBeUndefined();
  });

  test.each([
    'null',
    '3',
    '"quay"',
    '{',
    '[]',
    JSON.stringify({ typed: 'quay' }),
    JSON.stringify({ places: [] }),
    JSON.stringify({ typed: 3, places: [] }),
    JSON.stringify({ typed: 'quay', places: {} }),
    JSON.stringify({ typed: 'quay', places: [null] }),
    JSON.stringify({ typed: 'quay', places: ['/a/'] }),
    JSON.stringify({ typed: 'quay', places: [...MATCHES.places, { ...MATCHES.places[0], path: 3 }] }),
    JSON.stringify({ typed: 'quay', places: [{ address: '/a/', path: '/a/' }] }),
    JSON.stringify({ typed: 'quay', places: [{ ...MATCHES.places[0], address: 'javascript:steal()' }] }),
    JSON.stringify({ typed: 'quay', places: [{ ...MATCHES.places[0], address: 'https://evil.example/' }] }),
  ])('are none where something else was kept: %s', (kept) => {
    sessionStorage.setItem('glossator:matches', kept);
    expect(keptMatches('quay')).toBeUndefined();
  });

  test('are none in a browser that keeps nothing, and nothing else fails there', () => {
    const refuse = () => {
      throw new DOMException('Refused.');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(() => keepMatches(MATCHES)).not.toThrow();
    expect(() => forgetAll()).not.toThrow();
    expect(keptMatches('quay')).toBeUndefined();
  });
});
