/** The register of the statements of a document: found in the text, in its order, and compared with it. */
import { modelOf } from '../support/charter-model.ts';
import { describe, expect, test } from 'vitest';
import { findNumerals } from '../../src/core/statements/numerals.ts';
import { nearestQuote, offsetsOf } from '../../src/core/statements/quotes.ts';
import { registerEntries } from '../../src/core/statements/register.ts';
import { findStatements } from '../../src/core/statements/statements.ts';
import { numberSources } from '../../src/core/terms/numbered-sources.ts';

describe('a reader of the register', () => {
  // A copy, whose entries nobody has asked for yet.
  const charter = () => ({ ...modelOf('harbour-charter') });

  test('gets every entry at its words, in the order of the text', () => {
    const entries = registerEntries(charter());
    expect(entries.map(({ block, kind, quote }) => `${block.label} ${kind} ${quote.slice(0, 24)}`)).toEqual([
      'Pre.1 claims longer than anyone has k',
      'I.1 figures in the name of the three',
      'I.3 quotations “A harbour is a promise ',
      'I.3 figures when she opened the new ',
      'I.4 figures A vessel longer than 24 ',
      'I.4 calls A vessel longer than 24 ',
      'I.4 figures whose master has made th',
      'II, figure 1 figures The new mole and its 46 ',
      'II.2 figures Of the 46 berths, six ar',
      'II.2 figures no longer than two night',
      'II.4 calls The Harbour Office shoul',
      'II.4 figures In 1986 it took 212,000 ',
      'III.1 figures from ten at night to six',
      'III.3 figures a vote of two of the thr',
      'III.3 calls It is essential that eve',
    ]);
    for (const { block, quote, start } of entries) expect(block.text.slice(start, start + quote.length)).toBe(quote);
  });

  test('learns the speaker, the occasion, the date, a summary, our caution, and its sources', () => {
    const tell = (quote: string) => {
      const { figure, by, occasion, asOf, caution, sources, section } =
        registerEntries(charter()).find((entry) => entry.quote === quote) ?? {};
      return {
        figure,
        by,
        occasion,
        asOf,
        caution,
        sources: sources?.map(({ title }) => title),
        section: section?.slug,
      };
    };
    expect(tell('In 1986 it took 212,000 crowns.')).toEqual({
      figure: '212,000 crowns in 1986',
      by: 'The charter',
      occasion: undefined,
      asOf: '1986',
      caution: 'Whether light dues are in it is not said.',
      sources: [],
      section: 'ii',
    });
    expect(tell('“A harbour is a promise made to strangers,”')).toEqual({
      figure: undefined,
      by: 'Ines Corvey, the first harbour master',
      occasion: 'Opening of the new mole',
      asOf: '1934',
      caution: undefined,
      sources: ['Harbour masters of Pellan Bay since 1934'],
      section: 'i',
    });
  });

  test('gets none for a document without a register', () => {
    expect(registerEntries(modelOf('lights-plan'))).toEqual([]);
  });

  test('gets an entry at each occurrence of its words in its paragraph', () => {
    const [section] = charter().sections;
    const [block] = section?.blocks ?? [];
    if (!section || block?.kind !== 'paragraph') throw new Error('No paragraph.');
    const twice = { ...block, text: 'two boats, two boats' };
    const document = {
      ...charter(),
      sections: [{ ...section, blocks: [twice, { ...twice, id: 'another' }] }],
      register: {
        by: 'x',
        figures: [{ paragraph: block.id, figure: 'two', quote: 'two boats', sources: [] }],
        quotations: [],
        admissions: [],
        calls: [],
        claims: [],
        waived: { figures: [], quotations: [], calls: [] },
      },
    };
    expect(registerEntries(document).map(({ start }) => start)).toEqual([0, 11]);
  });
});

test('a reader finds a source of several statements listed once, with its number at each of them', () => {
  const source = (title: string) => ({ title, publisher: 'The Harbour Office' });
  const { list, numbersOf } = numberSources([
    { sources: [source('Berths'), source('Masters')] },
    { sources: [] },
    { sources: [source('Dues'), source('Masters')] },
  ]);
  expect(list.map(({ title }) => title)).toEqual(['Berths', 'Masters', 'Dues']);
  expect(numbersOf([source('Dues'), source('Masters')])).toEqual([3, 2]);
});

describe('words', () => {
  test.each([
    ['aa', 'aaaa', [0, 1, 2]],
    ['two boats', 'two boats and two boats', [0, 14]],
    ['boat', 'none', []],
    ['boat', 'a boat', [2]],
  ])('%j stand in %j at %j', (words, text, places) => {
    expect(offsetsOf(words, text)).toEqual(places);
  });

  test.each<[string, string, string | undefined]>([
    ['cut from 191 items', 'The list was cut from 190 items to 29.', 'cut from 190 items'],
    ['the list was cut', 'Long ago, the lists were cut again.', 'the lists were cut'],
    ['boat', 'a boat', 'boat'],
    ['boats lie here', 'boats', 'boats'],
    ['a b c d e', 'x a b c y', 'a b c y'],
    ['to just 29', 'cut to 29 items', 'to 29'],
    ['cut to twenty', 'was cut to a twenty x', 'cut to a twenty'],
    ['x', '', ''],
    ['boat', 'boan boam', 'boan'],
    ['w x y z', 'aaaaaaa bbbbbbb ccccccc w', 'ccccccc w'],
    ['x'.repeat(500), 'x', 'x'],
    ['x'.repeat(501), 'x', undefined],
    ['x', 'x'.repeat(20_001), undefined],
    ['x', 'x'.repeat(20_000), 'x'.repeat(20_000)],
  ])('miscopied as %j from %j come nearest to %j', (words, text, nearest) => {
    expect(nearestQuote(words, text)).toBe(nearest);
  });
});

describe('numerals', () => {
  const ALL =
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth trillionth';

  test('are all those of English, in small letters and capitals', () => {
    for (const word of ALL.split(' ')) {
      expect(findNumerals(`x, ${word}, y`)).toEqual([{ text: word, start: 3, end: 3 + word.length }]);
      expect(findNumerals(word.toUpperCase())).toHaveLength(1);
      expect(findNumerals(`x${word} ${word}x é${word}`)).toEqual([]);
    }
  });

  test.each([
    ['US$ 3 trillion', ['US$ 3 trillion']],
    ['RMB¥3.5 hundred million', ['RMB¥3.5 hundred million']],
    ['3 millions of', ['3 millions']],
    ['3 millionaires', ['3']],
    ['20 % of 5%', ['20 %', '5%']],
    ['1st 2nd 3rd 4th', ['1st', '2nd', '3rd', '4th']],
    ['1,234.5 and 1.', ['1,234.5', '1']],
    ['twenty-five or two hundred and ten', ['twenty-five', 'two hundred and ten']],
    ['two and boats', ['two']],
    ['hundreds of dozens', ['hundreds', 'dozens']],
    ['A4 and X2', ['4', '2']],
    ['٢٠٢٥', ['٢٠٢٥']],
  ])('of %j are %j', (text, expected) => {
    expect(findNumerals(text).map((numeral) => numeral.text)).toEqual(expected);
  });
});

describe('statements', () => {
  test('of a text are found at their places, by kind', () => {
    const text = ' He said “go to all.” We must go!  “” It is, "x". ';
    const found = findStatements(text);
    for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words);
    expect(found.map(({ kind, text: words }) => `${kind} ${words}`)).toEqual([
      'quotations “go to all.”',
      'quotations “”',
      'quotations "x"',
      'calls We must go!',
    ]);
  });

  test.each([
    ['It is essential to go.', true],
    ['It is vital that we go.', true],
    ['It is also crucial to go.', true],
    ['It is thus very necessary to go.', false],
    ['It is essential.', false],
    ['It is essential too.', false],
    ['IT IS NECESSARY TO GO.', true],
    ['They SHOULD go.', true],
    ['Mustard, a shoulder.', false],
    ['xmust go', false],
    ['must', true],
    ['It is vital thatch.', false],
  ])('of “%s”: a call to action, %s', (text, isOne) => {
    expect(findStatements(text).some(({ kind }) => kind === 'calls')).toBe(isOne);
  });
});
