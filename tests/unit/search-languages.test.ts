/** What readers find in any language: plain sentences, with the real index and client of the site. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/features/search/client/engine.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import type { Named, TextRecord } from '../../src/features/search/record.ts';
import { LIBRARIES } from '../support/search-index.ts';

/** The sentences, by language. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The harbour keeps a negative list of its policies.',
    'All visa-free countries use US$3 trillion, or 2,500 dollars.',
    'China’s economy and its labor.',
  ],
  zh: ['人人生而自由，在尊严和权利上一律平等。', '他们赋有理性和良心。', '加入WTO以来，港口更加开放。'],
  ar: [
    'يولد جميع الناس أحرارا متساوين في الكرامة والحقوق.',
    'كرامة كل إنسان مصونة.',
    'للأسرة حق التمتع بحماية المجتمع.',
    'وثيقة واحدة، والالتزام بها واجب.',
    'اللغة العربية، ودروس للغة الفرنسية.',
  ],
  fr: [
    'Tous les êtres humains naissent libres et égaux en dignité et en droits.',
    'La Déclaration universelle des droits de l’homme.',
    'L’œuvre est au cœur de la liberté d’expression.',
  ],
};

const TERM: Named = { forms: ['negative list'], names: ['负 面 清 单', 'fumian qingdan', 'nl'] };

describe.each(LIBRARIES)('a reader of $library', ({ open }) => {
  let engine: Engine;
  let end: () => Promise<void>;

  beforeAll(async () => {
    const texts = Object.entries(SENTENCES).flatMap(([language, all]) => all.map((text) => ({ language, text })));
    const records = texts.map(({ language, text }, order): TextRecord => ({
      kind: 'paragraph',
      id: `p-${order}`,
      label: `I.${order + 1}`,
      language,
      order,
      text,
      names: text.includes('negative list') ? [TERM] : [],
      document: { id: language, title: `Charter (${language})` },
      section: { slug: 'i', title: 'I' },
    }));
    ({ engine, end } = await open(records));
  });
  afterAll(() => end());

  /** Returns the marked words in the results of a query, sentence by sentence. */
  async function marked(query: string): Promise<string[][]> {
    const { found } = await engine.find(readQuery(query));
    return found.map(({ record, marks }) => marks.map(({ start, end }) => record.text.slice(start, end)));
  }

  test.each([
    // Chinese, inside running text.
    ['尊严', [['尊严']]],
    ['尊严和权利', [['尊严和权利']]],
    ['权利 平等', [['权利', '平等']]],
    ['WTO', [['WTO']]],
    ['港口开', [['港口', '开']]],
    // Arabic, with the article and particles and without.
    ['كرامة', [['كرامة'], ['الكرامة']]],
    ['الكرامة', [['الكرامة'], ['كرامة']]],
    ['والكرامة', [['كرامة'], ['الكرامة']]],
    ['حقوق', [['والحقوق']]],
    ['الأسرة', [['للأسرة']]],
    ['اسره', [['للأسرة']]],
    ['حماية', [['بحماية']]],
    ['بحماية', [['بحماية']]],
    ['وحماية', [['بحماية']]],
    ['الوثيقة', [['وثيقة']]],
    ['التزام', [['والالتزام']]],
    ['الكرا', [['الكرامة']]],
    ['لغة', [['اللغة', 'للغة']]],
    ['اللغة', [['اللغة', 'للغة']]],
    ['للغة', [['اللغة', 'للغة']]],
    // French, elided, with accents and without.
    ['dignité', [['dignité']]],
    ['dignite', [['dignité']]],
    ['homme', [['homme']]],
    ['droits de l’homme', [['droits de l’homme']]],
    ["l'homme", [['homme']]],
    ['oeuvre', [['œuvre']]],
    ['cœur', [['cœur']]],
    ['expression', [['expression']]],
    ['etres', [['êtres']]],
    ['droit', [['droits'], ['droits']]],
    // English.
    ['policy', [['policies']]],
    ['labour', [['labor']]],
    ['visafree', [['visa-free']]],
    ['2500', [['2,500']]],
    ['3', [['3']]],
    ['harb', [['harbour']]],
    ['fumianqingdan', [['negative list']]],
    ['fu mian qing dan', [['negative list']]],
    ['负面', [['negative list']]],
  ])('finds by %s %j', async (query, words) => {
    expect(await marked(query)).toEqual(words);
  });

  test.each(['尊敬', 'كلام', 'dignement', 'harmony'])('finds nothing by %s, which is nowhere', async (query) => {
    expect(await marked(query)).toEqual([]);
  });

  test('gets the whole place of each result', async () => {
    for (const [language, sentences] of Object.entries(SENTENCES))
      for (const text of sentences) {
        const [first] = (await engine.find(readQuery(text))).found;
        expect(first?.record).toMatchObject({ kind: 'paragraph', language, text, document: { id: language } });
      }
  });
});
