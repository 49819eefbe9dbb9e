// @vitest-environment jsdom
/** The results of a search: their order, their display, their links, and the message if nothing is found. */
import { describe, expect, test, vi } from 'vitest';
import type { Found } from '../../src/features/search/client/answers.ts';
import type { Engine } from '../../src/features/search/client/engine.ts';
import { find, type Suggest } from '../../src/features/search/client/find.ts';
import { pageAddress, recordAddress, resultAddress, searchAddress } from '../../src/features/search/client/links.ts';
import { match } from '../../src/features/search/client/match.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { readRecord } from '../../src/features/search/client/text.ts';
import type { Named, SearchRecord, TermRecord, TextRecord } from '../../src/features/search/record.ts';

const NEGATIVE: Named = { forms: ['negative list'], names: ['fumian qingdan', '负 面 清 单', 'nl'] };

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

/** Makes an engine that searches every record in order, and remembers the queries. */
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
      return Promise.resolve({ found, hasMore: false, sections: found.length });
    },
    withTokens: () => Promise.resolve([]),
    has: () => Promise.resolve(false),
    documents: () => Promise.resolve([]),
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

  test('terms of that name, the nearest first, then text, then notes with the words', async () => {
    const results = await find(engineOf(...RECORDS), readQuery('quay'), NO_WORDS);
    expect(ids(results.terms)).toEqual(['quay', 'open quay', 'closed quays']);
    expect(ids(results.text)).toEqual(['i-1', 'i-2']);
    expect(ids(results.notes)).toEqual(['boat', 'mole']);
    expect([results.near, results.isSuggestion, results.query.typed]).toEqual([[], false, 'quay']);
  });

  test('an equal name before one that begins like that, and this before one that contains it', async () => {
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

  test('a name with the exact word before one with another form of it', async () => {
    const named = ['global boats', 'open globalization'].map((label) => term(label, 'x'));
    expect(ids((await find(engineOf(...named), readQuery('globalization'), NO_WORDS)).terms)).toEqual([
      'open globalization',
      'global boats',
    ]);
  });

  test('at most five terms above the text, and the others below it', async () => {
    const many = Array.from({ length: 7 }, (_, index) => term(`quay ${index}`, 'x'));
    const results = await find(engineOf(...many, paragraph('i-1', 'a quay')), readQuery('quay'), NO_WORDS);
    expect(ids(results.terms)).toEqual(['quay 0', 'quay 1', 'quay 2', 'quay 3', 'quay 4']);
    expect(ids(results.notes)).toEqual(['quay 5', 'quay 6']);
  });

  test('text with most of the words, and with rarer ones, first, if none has all of them, and says which are missing', async () => {
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
    // Each word is sought once.
    expect(engine.asked).toEqual(['boat mole crowns boat', 'boat', 'mole', 'crowns']);
  });

  test('at most eight of these, for the first eight words', async () => {
    const many = Array.from({ length: 12 }, (_, index) => paragraph(`i-${index}`, `a boat w${index}`));
    const engine = engineOf(...many);
    const query = readQuery(`boat ${Array.from({ length: 12 }, (_, index) => `no${index}`).join(' ')}`);
    const { near } = await find(engine, query, NO_WORDS);
    expect(near).toHaveLength(8);
    expect(engine.asked).toHaveLength(9);
  });

  test('nothing more for a single word that only terms have, or nothing has', async () => {
    const engine = engineOf(term('boat', 'It floats.'));
    const results = await find(engine, readQuery('boat'), NO_WORDS);
    expect(ids(results.terms)).toEqual(['boat']);
    expect(engine.asked).toEqual(['boat']);
    expect((await find(engine, readQuery('crowns'), NO_WORDS)).near).toEqual([]);
  });

  test('terms with all the words, and text with some of them', async () => {
    const results = await find(
      engineOf(term('boat dues', 'What boats pay.'), paragraph('i-1', 'a boat')),
      readQuery('boat dues'),
      NO_WORDS,
    );
    expect(ids(results.terms)).toEqual(['boat dues']);
    expect(results.near.map(({ found }) => found.record.id)).toEqual(['i-1']);
  });

  test('what was meant, if unknown words are nearly those of the site', async () => {
    const engine = engineOf(paragraph('i-1', 'an open quay'));
    const suggest = vi.fn(() => Promise.resolve(new Map([['quey', 'quay']])));
    const results = await find(engine, readQuery('open quey'), suggest);
    expect(suggest).toHaveBeenCalledWith([{ word: 'quey', isName: false }]);
    expect([results.isSuggestion, results.query.typed, ids(results.text)]).toEqual([true, 'open quay', ['i-1']]);
  });

  test('what was meant, even if a note happens to have a form of the mistyped word', async () => {
    const engine = engineOf(term('boat', 'They begged.'), paragraph('i-1', 'a negative list'));
    const suggest: Suggest = (words) =>
      Promise.resolve(new Map(words.map(({ word }) => [word, word === 'begative' ? 'negative' : word])));
    const results = await find(engine, readQuery('begative list'), suggest);
    expect([results.isSuggestion, results.query.typed, ids(results.text)]).toEqual([true, 'negative list', ['i-1']]);
    const asTyped = await find(engine, readQuery('begged list'), suggest);
    expect([asTyped.isSuggestion, asTyped.near.map(({ missing }) => missing)]).toEqual([false, [['begged']]]);
  });

  test('what was meant by a word of three letters, if the name of a term has another in its place', async () => {
    const engine = engineOf(
      term('negative list', 'What is not open.'),
      paragraph('i-1', 'a negative list'),
      paragraph('i-2', 'a last negative'),
    );
    const results = await find(engine, readQuery('negative lst'), NO_WORDS);
    expect([results.isSuggestion, results.query.typed, ids(results.terms), ids(results.text)]).toEqual([
      ...[true, 'negative list', ['negative list'], ['i-1']],
    ]);
    const another = await find(engine, readQuery('positive lst'), NO_WORDS);
    expect([another.isSuggestion, another.query.typed]).toEqual([false, 'positive lst']);
  });

  test('what comes nearest, if what was meant is nowhere either', async () => {
    const engine = engineOf(paragraph('i-1', 'an open door'));
    const results = await find(engine, readQuery('open crowm'), () => Promise.resolve(new Map([['crowm', 'crown']])));
    expect([results.isSuggestion, results.near.map(({ missing }) => missing)]).toEqual([false, [['crowm']]]);
  });

  test('without suggesting other words if every word is somewhere', async () => {
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

  test('with the words there, each once, if it was found by another name', () => {
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
