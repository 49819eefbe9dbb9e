/** The records of the index, and how they are written and read again. */
import { modelOf, publication, termOf } from '../support/charter-model.ts';
import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../src/features/search/index/make-records.ts';
import { recordsByDocument } from '../../src/features/search/index/records-by-document.ts';
import { inOtherLanguages, namesInText, namesOfTerm } from '../../src/features/search/index/term-names.ts';
import { vocabularyOf } from '../../src/features/search/index/vocabulary.ts';
import { contentOf } from '../../src/features/search/index/content.ts';
import { isText } from '../../src/features/search/kinds.ts';
import { type Named, recordSchema, type TermRecord, type TextRecord } from '../../src/features/search/record.ts';
import { formsIn } from '../../src/core/forms/forms.ts';

const records = () => searchRecords(publication());
const charter = () =>
  records()
    .filter(isText)
    .filter(({ document }) => document.id === 'harbour-charter');

const TERM: TermRecord = {
  kind: 'term',
  id: 'berth',
  label: 'berth',
  language: 'en',
  order: 0,
  text: 'A place for one boat.',
  names: [],
  inOtherLanguages: {},
};

test('a reader who keeps a document finds all of its text and each term in it offline, and nothing of another', () => {
  const kept = recordsByDocument(publication());
  expect([...kept.keys()]).toEqual(publication().documents.map(({ id }) => id));
  for (const [id, own] of kept) {
    const text = records()
      .filter(isText)
      .filter(({ document }) => document.id === id);
    const terms = [...publication().concordance].flatMap(([term, places]) =>
      places.some(({ document }) => document.id === id) ? [term] : [],
    );
    expect(own.filter(({ kind }) => kind !== 'term')).toEqual(text);
    expect(own.flatMap((record) => (record.kind === 'term' ? [record.id] : [])).toSorted()).toEqual(terms.toSorted());
  }
});

describe('a reader who searches', () => {
  test('can find every section, paragraph, caption, sub-heading and term, but not text that nobody cites', () => {
    expect(charter().map(({ kind, id, label }) => `${kind} ${id} ${label}`)).toEqual([
      'section preamble Pre',
      'paragraph preamble-1 Pre.1',
      'paragraph preamble-2 Pre.2',
      'section i I',
      'paragraph i-1 I.1',
      'paragraph i-2 I.2',
      'paragraph i-3 I.3',
      'heading of-pilots I',
      'paragraph i-4 I.4',
      'section ii II',
      'paragraph ii-1 II.1',
      'caption ii-figure-1 II, figure 1',
      'paragraph ii-2 II.2',
      'paragraph ii-3 II.3',
      'paragraph ii-4 II.4',
      'section iii III',
      'paragraph iii-1 III.1',
      'paragraph iii-2 III.2',
      'heading of-changes-and-the-three-towns III',
      'paragraph iii-3 III.3',
      'paragraph iii-4 III.4',
    ]);
    expect(
      records()
        .filter(({ kind }) => kind === 'term')
        .map(({ id }) => id),
    ).toEqual(publication().terms.map(({ id }) => id));
    expect(records().map(({ order }) => order)).toEqual(records().map((_, index) => index));
    for (const record of records()) recordSchema.parse(record);
  });

  test('learns the place and the language of each', () => {
    expect(charter()[7]).toEqual({
      kind: 'heading',
      id: 'of-pilots',
      label: 'I',
      text: 'Of pilots',
      language: 'en',
      order: expect.any(Number),
      document: { id: 'harbour-charter', title: 'The Harbour Charter of Pellan Bay' },
      section: { slug: 'i', title: 'The harbour and its people' },
      names: [],
    });
    expect(records().find(({ id, kind }) => kind === 'term' && id === 'harbour-dues')).toEqual({
      kind: 'term',
      id: 'harbour-dues',
      label: 'harbour dues',
      language: 'en',
      order: expect.any(Number),
      text: 'What a boat pays for lying in the harbour, reckoned by its length and due on the day it arrives.',
      names: [
        {
          forms: [],
          names: [
            '港 务 费',
            'gangwufei',
            'droits de port',
            'رسوم الميناء',
            'الرسوم',
            'rusum al mina',
            'ar rusum',
            'port dues',
          ],
        },
      ],
      inOtherLanguages: { zh: '港务费', fr: 'droits de port', ar: 'رسوم الميناء' },
    });
  });

  test('sees no name of a document if there is only one', () => {
    const [record] = searchRecords({ ...publication(), documents: [modelOf('harbour-charter')] });
    expect(record).toMatchObject({ document: { id: 'harbour-charter' } });
    expect(record).not.toHaveProperty('document.title');
  });

  test('finds a text by the other names of every term in it, even of shorter terms inside longer ones', () => {
    const { names = [] } = charter().find(({ id }) => id === 'ii-2') ?? {};
    expect(names).toEqual([
      { forms: ['berths'], names: ['mooring'] },
      { forms: ['visitors’ berths'], names: [] },
    ]);
  });
});

describe('the names of a term', () => {
  test('are all its names except its label, each once', () => {
    const term = {
      ...termOf('berth'),
      label: 'berth',
      forms: ['berth', 'berths', 'Mooring'],
      renderings: ['mooring', 'moorings', '…'],
      names: { zh: { name: '泊位', roman: 'bówèi', short: '泊', shortRoman: 'bó' }, fr: { name: 'mouillage' } },
    };
    expect(namesOfTerm(term)).toEqual({ forms: [], names: ['泊 位', '泊', 'bowei', 'bo', 'mouillage', 'mooring'] });
    expect(inOtherLanguages(term)).toEqual({ zh: '泊位', fr: 'mouillage' });
  });

  test('have the wordings that its note counts, and the Chinese ones in Latin letters, too', () => {
    const wordings = { zh: ['自力更生'], fr: ['amarrage'] };
    const term = { id: 'berth', label: 'berth', names: {}, forms: {}, renderings: [], wordings };
    expect(namesOfTerm(term).names).toEqual(['自 力 更 生', 'zi li geng sheng', 'amarrage']);
  });

  test('go with the wordings in a text, together with the label if these differ from it', () => {
    const wto = {
      ...termOf('berth'),
      id: 'wto',
      label: 'World Trade Organization',
      renderings: [],
      names: { zh: { name: '世贸' } },
    };
    const named = (text: string, forms: readonly string[], language: string) =>
      namesInText(text, [wto], new Map([['wto', formsIn([...forms], language)]]), language, 'en');
    expect(named('the WTO and the WTO', ['WTO'], 'en')).toEqual([
      { forms: ['WTO'], names: ['世 贸', 'world trade organization'] },
    ]);
    expect(named('the Organization', ['Organization', 'Trade Organization'], 'en-GB')).toEqual([
      { forms: ['Organization'], names: ['世 贸', 'wto'] },
    ]);
    expect(named('加入世贸', ['世贸'], 'zh-Hans')).toEqual([
      { forms: ['世贸'], names: ['wto', 'world trade organization'] },
    ]);
    expect(named('nothing of it', ['WTO'], 'en')).toEqual([]);
  });
});

/** A word that only addresses have. */
const TOKEN = /^zqx/;

describe('the text of a section', () => {
  const [text] = charter().filter(({ kind }) => kind === 'paragraph');
  const textOf = (content: string, names: Named[] = []) => {
    if (text === undefined) throw new Error('The charter has no text.');
    return { ...text, text: content, names };
  };
  const alsoOf = (record: TextRecord) => {
    const known = new Set(contentOf([textOf('')]).also);
    return contentOf([record]).also.filter((word) => !known.has(word));
  };

  test('is indexed word by word, with a mark between its paragraphs, and with their places', () => {
    const { text: content, also, longest } = contentOf([textOf('A place.'), textOf('Another  one there.')]);
    expect(content).toBe('a place | another one there');
    expect(also.filter((word) => !TOKEN.test(word))).toEqual(['pre', '1', 'preamble', 'preambl']);
    expect(longest).toBe(3);
  });

  test.each([
    ['港务费', '港 务 费'],
    ['加入WTO以来', '加 入 wto 以 来'],
    ['One  two\nthree', 'one two three'],
    [' “visa-free”, US$3 ', 'visa free us 3'],
    ['l’été, Café', 'ete cafe'],
    ['…', ''],
  ])('is searched as %j as %j: as words in the letters in which they are compared', (written, content) => {
    expect(contentOf([textOf(written)]).text).toBe(content);
  });

  test.each([
    ['Many lists.', ['mani']],
    ['berths', []],
    ['policies', []],
    ['labor', ['labour']],
    ['dues-paying', ['pai', 'duespaying']],
    ['والكرامة', ['كرامه', 'الكرامه']],
  ])(
    '%j is also found by stems that begin none of its words, and by its compounds in one word: %j',
    (written, stems) => {
      expect(alsoOf(textOf(written))).toEqual(stems);
    },
  );

  test('is found by the names of its terms', () => {
    expect(alsoOf(textOf('berths', [{ forms: [], names: ['fumian qingdan'] }]))).toEqual(['fumian', 'qingdan']);
  });
});

describe('“did you mean” knows', () => {
  test('every word of three letters or more, the number of its records, what is only a name, and what no record has', () => {
    const records = [
      { ...TERM, text: 'Déjà vu, berth, berth; the 2,500 US$ café’s berths' },
      { ...TERM, text: 'Berth of cafés', names: [{ forms: [], names: ['mooring of'] }] },
    ];
    expect(vocabularyOf(records)).toEqual(vocabulary);
    expect(vocabularyOf(records, ['The mole'])).toEqual(vocabulary.toSpliced(5, 0, ['mole', 0]));
  });
  const vocabulary = [
    ['berth', 2],
    ['berths', 1],
    ['cafe', 1],
    ['cafés', 1],
    ['déjà', 1],
    ['mooring', 1, 1],
    ['the', 1],
  ];
});
