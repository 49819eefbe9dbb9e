/** Queries as readers mean them: questions, places, numbers, initials, other letters, and omissions. */
import { describe, expect, test } from 'vitest';
import { otherLetters } from '../../src/core/languages/other-letters.ts';
import { engineOver } from '../../src/features/search/client/engine.ts';
import { find, type Suggest } from '../../src/features/search/client/find.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { nearWords, type Vocabulary } from '../../src/features/search/client/suggest.ts';
import { initialsOf, initialsOfEnds } from '../../src/features/search/index/initials.ts';
import { contentOf } from '../../src/features/search/index/content.ts';
import type { Named, SearchRecord, TextRecord } from '../../src/features/search/record.ts';

const common = { language: 'en', order: 0 };
const paragraph = (id: string, text: string, names: Named[] = []): TextRecord => ({
  ...common,
  kind: 'paragraph',
  id,
  label: id.toUpperCase().replace('-', '.'),
  text,
  names,
  document: { id: 'charter' },
  section: { slug: 'i', title: 'The harbour' },
});
const term = (label: string, names: string[] = []): SearchRecord => ({
  ...common,
  kind: 'term',
  id: label,
  label,
  text: 'It is explained here.',
  names: [{ forms: [], names }],
  inOtherLanguages: {},
});

const RECORDS = [
  paragraph('i-1', 'The open quay is for every boat.', [{ forms: ['open quay'], names: ['公 共 码 头 区'] }]),
  paragraph('i-2', 'Forty-seven boats lie here; of the dues, 1.24 million were paid.'),
  paragraph('iii-4', 'The list of dues has eight items.', [{ forms: ['list of dues'], names: ['dues list', 'lod'] }]),
  paragraph('iii-14', 'A boat may leave at dawn, and begin at noon.'),
  term('list of dues', ['dues list', 'lod']),
  term('open quay', ['公 共 码 头 区']),
  term('boat'),
];

/** Searches these records as a reader does, with the words of the site. */
async function search(typed: string, vocabulary: Vocabulary = []) {
  const engine = engineOver(RECORDS);
  const suggest: Suggest = (words) => Promise.resolve(nearWords(vocabulary, words));
  const { places, text, terms, query, isSuggestion } = await find(engine, readQuery(typed), suggest);
  const ids = (found: readonly { readonly record: SearchRecord }[]) => found.map(({ record }) => record.id);
  return { text: ids([...places, ...text]), terms: ids(terms), query: query.typed, isSuggestion };
}

describe('a reader who asks', () => {
  test.each([
    ['What is the open quay?', 'open quay', 'i-1'],
    ['how many items are on the list of dues', 'list of dues', 'iii-4'],
    ['when does the boat begin', 'boat', 'iii-14'],
    ['who invented the list of dues', 'list of dues', 'iii-4'],
    ['公共码头区是什么意思', 'open quay', 'i-1'],
    ["qu'est-ce que open quay", 'open quay', 'i-1'],
  ])('%s gets the term first, %s, and the text that answers', async (typed, name, place) => {
    const { terms, text } = await search(typed);
    expect([terms[0], text[0]]).toEqual([name, place]);
  });

  test('in the words of the text gets that text', async () => {
    expect((await search('is for every')).text).toEqual(['i-1']);
  });
});

describe('a reader finds a paragraph', () => {
  test.each([
    'III.4',
    'III 4',
    '#iii-4',
    'paragraph III.4',
    '§ III.4',
    'section III, paragraph 4',
    'iii4',
    '第III.4段',
  ])('by its place: %s', async (typed) => {
    expect((await search(typed)).text).toEqual(['iii-4']);
  });

  test('by its place and one of its words', async () => {
    expect((await search('paragraph III.4 items')).text).toEqual(['iii-4']);
  });

  test('not by a number without more, which means one in the text', async () => {
    expect((await search('14')).text).toEqual([]);
  });

  test.each([
    ['1,240,000', 'i-2'],
    ['1.24m', 'i-2'],
    ['$1.24 mn', 'i-2'],
    ['124万', 'i-2'],
    ['47 boats', 'i-2'],
    ['8 items', 'iii-4'],
  ])('by a number in other dress: %s', async (typed, place) => {
    expect((await search(typed)).text).toEqual([place]);
  });

  test.each(['LOD', 'L.O.D.', 'LODs'])('by the initials of a name: %s', async (typed) => {
    expect(await search(typed)).toMatchObject({ text: ['iii-4'], terms: ['list of dues'] });
  });

  test.each(['公码区', '公共区', '头区'])(
    'by a short form of a name with some of its characters: %s',
    async (typed) => {
      expect((await search(typed)).text).toEqual(['i-1']);
    },
  );

  test.each(['共头', '区公', '码公区'])(
    'not by characters in another order, or only from the middle of a name: %s',
    async (typed) => {
      expect((await search(typed)).terms).toEqual([]);
    },
  );

  test('without the small words of the query, which are marked only between others', async () => {
    expect((await search('the list for our dues')).text).toEqual(['iii-4']);
    expect((await search('of the open quay')).terms).toEqual(['open quay']);
  });

  test('by letters and quotation marks that the site writes differently', async () => {
    const letters = otherLetters(new Set('公共码头区'));
    expect(letters).toContainEqual(['碼', '码']);
    expect(letters.some(([typed]) => '公共码头区'.includes(typed))).toBe(false);
    expect(await search('「公共碼頭區」', letters)).toMatchObject({
      text: ['i-1'],
      query: '「公共码头区」'.replace(/[「」]/gu, '"'),
    });
  });
});

test('a word with a wrong, missing or doubled first letter is recognised by the rest', () => {
  const known: Vocabulary = [
    ['harbour', 3],
    ['quay', 9],
    ['标', '標'],
  ];
  const typed = ['jarbour', 'arbour', 'hharbour', 'auay', 'zebra'];
  const unknown = typed.map((word) => ({ word, isName: false }));
  expect([...nearWords(known, unknown)]).toEqual([
    ['jarbour', 'harbour'],
    ['arbour', 'harbour'],
    ['hharbour', 'harbour'],
    ['auay', 'quay'],
  ]);
});

test('initials are those of three or four significant words, and of the end of a name', () => {
  expect(initialsOf('the freedom of every Open-quay')).toEqual(['feoq']);
  for (const name of ['open quay', 'one two three four five', '港务费收费', '18th harbour meeting'])
    expect(initialsOf(name)).toEqual([]);
  expect(initialsOfEnds('mega free trade agreements')).toEqual(['mfta', 'fta']);
});

test('the index contains the numbers in the place of a paragraph', () => {
  expect(contentOf([paragraph('iii-4', 'A boat.')]).also).toEqual(expect.arrayContaining(['iii', '4']));
});
