/** Which of several answers a reader sees first, and which way of reading their words counts. */
import { describe, expect, test } from 'vitest';
import { engineOver } from '../../src/features/search/client/engine.ts';
import { find } from '../../src/features/search/client/find.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { askedAbout } from '../../src/features/search/client/readings.ts';
import { nearWords } from '../../src/features/search/client/suggest.ts';
import type { SearchRecord } from '../../src/features/search/record.ts';
import { noteRecord, paragraphRecord, TERM } from '../support/search-records.ts';

const NO_WORDS = () => Promise.resolve(new Map<string, string>());

/** Finds what texts answer, which are given in reading order. */
async function search(typed: string, texts: readonly (string | SearchRecord)[]) {
  const records = texts.map((one, order) =>
    typeof one === 'string' ? paragraphRecord(`i-${order + 1}`, one, order) : { ...one, order },
  );
  return find(engineOver(records), readQuery(typed), NO_WORDS);
}
const textsFor = async (typed: string, ...texts: readonly string[]) =>
  (await search(typed, texts)).text.map(({ record }) => record.text);

describe('among texts that answer equally well, a reader sees first', () => {
  test('those that come first in the document, if nothing else tells them apart', async () => {
    expect(await textsFor('boat', 'one boat', 'two boat', 'red boat')).toEqual(['one boat', 'two boat', 'red boat']);
  });

  test('those that have the word more often, where another form of it counts half', async () => {
    const [one, forms, two] = ['a boat was here then', 'a boat of all boats', 'a boat by the boat'];
    expect(await textsFor('boat', one, forms, two)).toEqual([two, forms, one]);
    const begun = 'a boat of all boathouses';
    expect(await textsFor('boat', one, begun)).toEqual([begun, one]);
  });

  test('short ones, which say little else', async () => {
    const [long, short] = ['a boat with much else that is said of it', 'a boat here'];
    expect(await textsFor('boat', long, short)).toEqual([short, long]);
    const longer = `boat ${'and then more of other things '.repeat(6)} boat`;
    expect(await textsFor('boat', longer, short)).toEqual([short, longer]);
    const twice = 'a boat is near a boat';
    expect(await textsFor('boat', short, twice)).toEqual([twice, short]);
  });

  test('those that have the rarer of the words more often', async () => {
    const common = 'boat one boat two mole';
    const rare = 'mole one mole two boat';
    const others = Array.from({ length: 5 }, (_, index) => `boat number ${index}`);
    expect(await textsFor('boat mole', common, rare, ...others)).toEqual([rare, common]);
  });

  test('those that have both words twice, and not one of them many times', async () => {
    const many = 'boat one boat two boat three mole';
    const both = 'boat one mole two boat three mole';
    expect(await textsFor('boat mole', many, both)).toEqual([both, many]);
  });

  test('those that have all words as typed, even if others have other forms of them more often', async () => {
    const other = 'boat then dues dues boat';
    const typed = 'boats, and at the end of it all, many dues';
    expect(await textsFor('boats dues', other, typed)).toEqual([typed, other]);
  });
});

describe('a reader who types what a section is about', () => {
  const under = (title: string, id: string, text: string): SearchRecord => {
    const record = paragraphRecord(id, text, 0, text === title ? 'section' : 'paragraph');
    return { ...record, section: { slug: id.split('-')[0] ?? '', title } };
  };
  const idsFor = async (typed: string, ...records: readonly SearchRecord[]) =>
    (await search(typed, records)).text.map(({ record }) => record.id);

  test('sees the section whose title is mostly that before what else has the words', async () => {
    const texts = [
      under('Other duties', 'i-1', 'no harbour due'),
      under('Harbour dues of boats', 'ii', 'Harbour dues of boats'),
      under('Of boats, rafts, buoys, lamps, sails and harbour dues', 'iii', 'Of boats and all else: harbour dues'),
    ];
    expect(await idsFor('harbour due', ...texts)).toEqual(['ii', 'i-1', 'iii']);
    // A term of that name says what it means; then the texts come first.
    const term = { ...TERM, names: [{ forms: [], names: ['harbour due'] }] };
    expect((await idsFor('harbour due', ...texts, term))[0]).toBe('i-1');
  });

  test('sees texts that have some of the words below a title with the others before a text with all of them somewhere', async () => {
    const far = `Penalties, and ${'much else '.repeat(9)} a forbidden thing or a practice.`;
    const texts = [
      under('Recitals', 'i-1', far),
      under('Penalties', 'ii-1', 'Whoever is at a forbidden practice pays.'),
      under('Boats', 'iii-1', 'Whoever is at a forbidden practice pays.'),
    ];
    expect(await idsFor('penalties for forbidden practices', ...texts)).toEqual(['ii-1', 'i-1']);
  });

  test('sees the section first that says most of it', async () => {
    const others = Array.from({ length: 30 }, (_, index) =>
      under('Of lamps', `iii-${index}`, 'nothing is to be paid here'),
    );
    const raft = under('Of rafts', 'i-1', 'dues are to be paid here');
    const boats = [1, 2, 3, 4].map((nth) => under('Of boats', `ii-${nth}`, 'dues of boats are to be paid here'));
    expect((await idsFor('dues', raft, ...boats, ...others))[0]).toBe('ii-1');
    expect((await idsFor('dues', raft, ...boats.slice(2), ...others))[0]).toBe('i-1');
  });
});

test('a reader may write an exponent with a sign before it', async () => {
  expect(await textsFor('10^25 operations', 'more than 1025 operations', '10 operations of 25')).toEqual([
    'more than 1025 operations',
  ]);
});

describe('a reader whose words only a few texts have, far from each other,', () => {
  const [far, most] = ['deep water, a buoy, and somewhere else a pilot', 'deep water for a pilot'];

  test('sees below them others that lack a word', async () => {
    const { text, near } = await search('deep pilot buoy', [far, most]);
    expect(text.map(({ record }) => record.text)).toEqual([far]);
    expect(near.map(({ found, missing }) => [found.record.text, ...missing])).toEqual([[most, 'buoy']]);
  });

  test('does not, if a text has them together or there are only two', async () => {
    expect((await search('deep pilot buoy', ['a deep pilot buoy', most])).near).toEqual([]);
    expect((await search('deep buoy', [far, most])).near).toEqual([]);
  });
});

describe('a reader who asks what a word means', () => {
  const [USED, DEFINED] = ['Boats lie at an open quay, at any open quay.', '“Open quay” means a quay for all.'];

  test('sees the text that defines it first, and once', async () => {
    const found = (await search('What is an open quay?', [USED, DEFINED])).text;
    expect(found.map(({ record }) => record.id)).toEqual(['i-2', 'i-1']);
  });

  test('sees what stands in the text word for word before any answer', async () => {
    const { text, query } = await search('What is an open quay', [DEFINED, 'What is an open quay, they asked.', TERM]);
    expect(text.map(({ record }) => record.id)).toEqual(['i-2']);
    expect(query.typed).toBe('What is an open quay');
  });

  test.each([
    ['open quay definition', 'open quay'],
    ['meaning of open quay', 'open quay'],
    ['who must pay dues?', 'pay dues'],
    ['how fast must dues be paid', 'dues paid'],
  ])('asks in “%s” about “%s”', (typed, about) => {
    expect(askedAbout(typed)?.words.map(({ text }) => text)).toEqual(about.split(' '));
  });

  test('asks about the words without the small ones around them', () => {
    expect(askedAbout('What is the open quay of?')?.words.map(({ text }) => text)).toEqual(['open', 'quay']);
    expect(askedAbout('the open quay')).toBeUndefined();
  });
});

describe('a reader who types initials with points', () => {
  const wordsIn = (typed: string) => readQuery(typed).words.map(({ text }) => text);

  test.each(['the W.T.O. rules', 'the W.T.O rules', 'the “W.T.O.” rules', 'the WTO rules'])(
    'means the same in %s',
    (typed) => {
      expect(wordsIn(typed)).toEqual(['the', 'wto', 'rules']);
    },
  );

  test('does not mean initials by numbers, or by the ends of words', () => {
    expect(wordsIn('5.a.b')).not.toContain('ab');
    expect(wordsIn('Reg.a.b')).not.toContain('ab');
  });
});

describe('a reader who types a part of a name', () => {
  const named = (id: string, ...names: readonly string[]) => ({
    ...TERM,
    id,
    label: id,
    names: [{ forms: [], names: names.map((name) => Array.from(name).join(' ')) }],
  });
  const termsFor = async (typed: string, ...terms: readonly SearchRecord[]) =>
    (await search(typed, terms)).terms.map(({ record }) => record.id);

  test('sees the term whose name begins so before one that has it later', async () => {
    expect(await termsFor('公共', named('later', '旧公共码头'), named('begun', '公共码头'))).toEqual([
      'begun',
      'later',
    ]);
  });

  test('sees the term with the shortest name of which it is a short form', async () => {
    const [five, four] = [named('five', '公共大码头'), named('four', '公共码头', '公共的大码头')];
    expect(await termsFor('公码', five, four)).toEqual(['four', 'five']);
  });
});

test('a reader gets notes too where the text may have the words only by chance', async () => {
  const names = [{ forms: ['boat'], names: ['vessel'] }];
  const records = [
    { ...paragraphRecord('i-1', 'A boat and a lamp.', 0), names },
    noteRecord('beyond', 'A vessel with a lamp.', 1),
  ];
  const found = await search('lamp vessel', records);
  expect([found.hasNotes, found.text.length, found.notes.length]).toEqual([true, 1, 1]);
  const whole = await search('lamp', records);
  expect([whole.hasNotes, whole.text.length, whole.notes.length]).toEqual([false, 1, 0]);
});

test('a reader who types a name is not told that they meant the name of something in Latin letters', () => {
  const known = [['gangwufei', 3, 1]] as const;
  const meant = (isName: boolean) => [...nearWords(known, [{ word: 'gangwufey', isName }])];
  expect(meant(true)).toEqual([]);
  expect(meant(false)).toEqual([['gangwufey', 'gangwufei']]);
});
