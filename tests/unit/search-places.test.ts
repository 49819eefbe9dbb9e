/** Typed addresses in search: the place comes first, online and offline. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/features/search/client/engine.ts';
import { find } from '../../src/features/search/client/find.ts';
import { recordAddress } from '../../src/features/search/client/links.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import type { TextRecord } from '../../src/features/search/record.ts';
import { LIBRARIES } from '../support/search-index.ts';
import { paragraphRecord } from '../support/search-records.ts';

let order = 0;
const record = (
  document: string,
  title: string,
  slug: string,
  id: string,
  label: string,
  paths: string[],
  text: string,
) => ({
  ...paragraphRecord(id, text, order++, id === slug ? 'section' : 'paragraph'),
  label,
  paths,
  document: { id: document, title },
  section: { slug, title: `On ${slug.replaceAll('-', ' ')}` },
});
const act = (slug: string, id: string, label: string, paths: string[], text = `Words of ${label}.`): TextRecord =>
  record('harbour-act', 'Harbour Act', slug, id, label, paths, text);
const plan = (slug: string, id: string, label: string, paths: string[], text = `Words of ${label}.`): TextRecord =>
  record('plan', 'Plan for the Quays', slug, id, label, paths, text);
const law = (slug: string, id: string, label: string, paths: string[]): TextRecord =>
  record('law', '港务法', slug, id, label, paths, '港务。');

const RECORDS = [
  act('article-5', 'article-5', 'Art. 5', ['chapter ii', 'chapter ii/article 5'], 'Article 5 Forbidden boats'),
  act('article-5', 'article-5-1', 'Art. 5(1)', ['chapter ii/article 5/1']),
  act('article-5', 'article-5-1-c', 'Art. 5(1)(c)', ['chapter ii/article 5/1/c']),
  act('article-15', 'article-15', 'Art. 15', ['chapter ii/article 15'], 'Article 15 Exceptions to Article 5'),
  act(
    'article-15',
    'article-15-1',
    'Art. 15(1)',
    ['chapter ii/article 15/1'],
    'As Article 5(1)(c) says, and Annex III.',
  ),
  act('annex-iii', 'annex-iii', 'Annex III', ['annex iii'], 'ANNEX III Boats'),
  plan('iii', 'iii', 'III', ['any iii'], 'III. Of quays'),
  plan('iii', 'iii-4', 'III.4', ['any iii/4']),
  plan('iii', 'iii-14', 'III.14', ['any iii/14']),
  plan('v', 'v-figure-1', 'V, figure 1', []),
  law('17', '17', '第十七条', ['article 17']),
  law('18', '18-par-2', '第十八条 ¶2', ['article 18/¶2']),
  law('18', '18-2', '第十八条第二项', ['article 18/point 2']),
  act('article-7', 'article-7-2', 'Art. 7 ¶2', ['chapter ii/article 7/¶2']),
  act('article-7', 'article-7-3', 'Art. 7(3)', ['chapter ii/article 7/3']),
  {
    ...act('annex-iii', 'section-a', 'Annex III', ['annex iii/section a'], 'Section A. Rafts'),
    kind: 'heading' as const,
  },
  plan('vii', 'vii-3', '7(3)', ['any 7/3', 'point 3'], 'The recommendations are these.'),
  plan('vii', 'vii-4', '7(4)', ['any 7/4', 'point 4']),
];

describe.each(LIBRARIES)('in $library, a reader', ({ open }) => {
  let search: { engine: Engine; end: () => Promise<void> };
  beforeAll(async () => (search = await open(RECORDS)));
  afterAll(() => search.end());

  const addressed = async (typed: string) => {
    const { places } = await find(search.engine, readQuery(typed), () => Promise.resolve(new Map()));
    return places.map((found) => recordAddress(found.record));
  };

  test.each([
    ['Article 5', '/harbour-act/article-5/'],
    ['art. 5(1)(c)', '/harbour-act/article-5/#article-5-1-c'],
    ['5(1)(c)', '/harbour-act/article-5/#article-5-1-c'],
    ['Annex III', '/harbour-act/annex-iii/'],
    ['annex 3', '/harbour-act/annex-iii/'],
    ['Chapter II', '/harbour-act/article-5/'],
    ['第十七条', '/law/17/'],
    ['第17条', '/law/17/'],
    ['Article 17', '/law/17/'],
    ['III.4', '/plan/iii/#iii-4'],
    ['iii 4', '/plan/iii/#iii-4'],
    ['III4', '/plan/iii/#iii-4'],
    ['#iii-4', '/plan/iii/#iii-4'],
    ['paragraph III.4', '/plan/iii/#iii-4'],
    ['paragraph 4 of Section III', '/plan/iii/#iii-4'],
    ['Section III', '/plan/iii/'],
    ['section 3', '/plan/iii/'],
    ['V, figure 1', '/plan/v/#v-figure-1'],
    ['第十八条 ¶2', '/law/18/#18-par-2'],
    ['第18条¶2', '/law/18/#18-par-2'],
    ['第十八条第二项', '/law/18/#18-2'],
    ['Art. 7 ¶2', '/harbour-act/article-7/#article-7-2'],
    ['Article 7 ¶ 2', '/harbour-act/article-7/#article-7-2'],
    ['article-7-2', '/harbour-act/article-7/#article-7-2'],
    ['Art 7(3)', '/harbour-act/article-7/#article-7-3'],
    ['7(4)', '/plan/vii/#vii-4'],
    ['Art. 7(4)', '/plan/vii/#vii-4'],
    ['art. 5(1) c', '/harbour-act/article-5/#article-5-1-c'],
    ['annex III section A', '/harbour-act/annex-iii/#section-a'],
    ['recommendation 4', '/plan/vii/#vii-4'],
  ])('who types “%s” gets that place', async (typed, address) => {
    expect(await addressed(typed)).toEqual([address]);
  });

  test.each([
    ['Harbour Act Article 5', '/harbour-act/article-5/'],
    ['art. 5(1)(c) Harbour Act', '/harbour-act/article-5/#article-5-1-c'],
    ['Article 5 of the Harbour Act', '/harbour-act/article-5/'],
    ['Plan for the Quays III.4', '/plan/iii/#iii-4'],
    ['III.4 plan', '/plan/iii/#iii-4'],
    ['港务法第十七条', '/law/17/'],
    ['Article 5 forbidden boats', '/harbour-act/article-5/'],
  ])('who types “%s”, with words beside it, gets that place', async (typed, address) => {
    expect(await addressed(typed)).toEqual([address]);
  });

  test.each([
    'Article 6',
    'Article 5 of the Charter',
    '4 quays',
    'measure 4',
    'recommendation 5',
    'Article 5 taxes',
    '"Article 5"',
    'boats',
  ])('who types “%s” has typed no address of the library', async (typed) => {
    expect(await addressed(typed)).toEqual([]);
  });

  test.each(['第十八条第二款', 'Art. 7(2)', 'Article 7, paragraph 2', 'Art. 7.2'])(
    'who types “%s”, a number of the text, is led to no paragraph that we count',
    async (typed) => {
      expect(await addressed(typed)).toEqual([]);
    },
  );

  test('who mistypes the word for a place gets it too', async () => {
    const suggest = () => Promise.resolve(new Map([['recomendation', 'recommendation']]));
    const { places, isSuggestion } = await find(search.engine, readQuery('recomendation 4'), suggest);
    expect([places.map(({ record }) => record.id), isSuggestion]).toEqual([['vii-4'], true]);
  });

  test('gets what refers to the place below it', async () => {
    const { places, text } = await find(search.engine, readQuery('Article 5'), () => Promise.resolve(new Map()));
    expect(places).toHaveLength(1);
    expect(text.map((found) => found.record.id)).toContain('article-15-1');
    expect(text.map((found) => found.record.id)).not.toContain('article-5');
  });
});
