/** What is taken for a quotation, and how its words are read: the marks, the dots, and the brackets of whoever quotes. */
import { describe, expect, test } from 'vitest';
import { quotationPattern } from '../../src/core/quotations/pattern.ts';
import { judgeAll } from '../../src/core/quotations/judge.ts';
import { type Quotation, quotationsIn } from '../../src/core/quotations/quotations.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';
import { comparableText, isInCompound, tokensOf } from '../../src/core/quotations/tokens.ts';

/** The quotations of a text, each with those within it in braces. */
function found(text: string, goesOn = false): string {
  const write = ({ text: words, start, end, within }: Quotation): string => {
    expect(text.slice(start, end)).toBe(words);
    return words + (within.length === 0 ? '' : ` {${within.map(write).join(', ')}}`);
  };
  return quotationsIn(text, goesOn).map(write).join(' | ');
}

describe('a reader has quotations found', () => {
  test.each([
    ['He said “one” and "two" and „drei“ and «quatre» and ‹cinq›.', 'one | two | drei | quatre | cinq'],
    ["He said 'one' and ‘two’ and ‚drei‘", 'one | two | drei'],
    ['»zwei« und »zwei»', 'zwei | zwei'],
    ['「一」『二』〝三〞＂四＂', '一 | 二 | 三 | 四'],
    ['｢一｣﹁二﹂﹃三﹄〝四〟＇五＇', '一 | 二 | 三 | 四 | 五'],
    [
      '‟two” „three" »four» ›five› ›six‹ ‛seven’ ‚eight’ ’nine’',
      'two | three | four | five | six | seven | eight | nine',
    ],
    ['他说"一"和"二"（"三"）。', '一 | 二 | 三'],
    ['”one”', 'one'],
    ['“ one ”', ' one '],
    ['"One," he said, "two."', 'One, | two.'],
  ])('in the marks of any language: %s', (text, quotations) => {
    expect(found(text)).toBe(quotations);
  });

  test.each([
    ['It is the boats’ quay, the master’s “word”.', 'word'],
    ["the '90s and 'one two'", 'one two'],
    ['rock ‘n’ roll ‘one’', 'n | one'],
    ['5" and 6" planks', ''],
    ['say"one" now', ''],
    ['“…” “!” “a”', 'a'],
  ])('but no apostrophes, inches or marks without words: %s', (text, quotations) => {
    expect(found(text)).toBe(quotations);
  });

  test.each([
    ['“He said ‘one’ to us”', 'He said ‘one’ to us {one}'],
    ['“He said “one” to us”', 'He said “one” to us {one}'],
    ['“One “two” three', 'two'],
    [`${'“'.repeat(10)}one”`, 'one'],
  ])('within each other: %s', (text, quotations) => {
    expect(found(text)).toBe(quotations);
  });

  test.each([
    ['“One. Two', 'One.', 'One. Two'],
    ['“One two', 'One two', 'One two'],
    ['“one” “two', 'one | two', 'one | two'],
    ["'One two", '', ''],
  ])(
    'that nothing closes, to the end of the sentence, or of the paragraph if the next one goes on: %s',
    (text, alone, on) => {
      expect(found(text)).toBe(alone);
      expect(found(text, true)).toBe(on);
    },
  );
});

/** The parts of a quotation and what is between them; "^" is before words whose first letter may be a capital or not. */
const pattern = (text: string) =>
  quotationPattern(comparableText(text))
    .map(({ kind, tokens }) => [kind, ...tokens.map((one) => (one.anyCapital ? '^' : '') + one.text)].join(' '))
    .join(' | ');

describe('whoever quotes', () => {
  test.each([
    ...['one … two', 'one ... two', 'one . . . two', 'one […] two', 'one (...) two', 'one .... two', 'one, …, two'],
    ...['one [Two] … two', 'one … [Two] two', 'one […] […] two'],
  ])('leaves words out by dots: %s', (text) => {
    expect(pattern(text)).toBe('part one | ellipsis | part two');
  });

  test.each([
    ['one .. two', 'part one . . two'],
    ['…one', 'ellipsis | part one'],
    ['one…', 'part one | ellipsis'],
    ['one two.', 'part one two'],
    ['one, two,', 'part one , two'],
    ['one。', 'part one'],
    ['.', ''],
  ])('ends with a stop of their own: %s', (text, expected) => {
    expect(pattern(text)).toBe(expected);
  });

  test.each([
    ['[T]he pier', 'part ^The pier'],
    ['[o]penness', 'part ^openness'],
    ['[op]enness', 'part openness'],
    ['moor[ed]', 'part moored'],
    ['moor[ed] here', 'part moored here'],
    ['un[moor]ed here', 'part unmoored here'],
    ['[n]’est', "part ^n'est"],
    ['[] one', 'part one'],
    ['[one', 'part one'],
    ['one] two', 'part one two'],
  ])('puts letters of a word into brackets: %s', (text, expected) => {
    expect(pattern(text)).toBe(expected);
  });

  test.each([
    ['[The boat] ends', 'supply ^The boat | part ends'],
    ['one, [Two] three', 'part one , | supply ^Two | part three'],
    ['pier [12] is', 'part pier | supply ^12 | part is'],
    ['pier [sic] is', 'part pier | supply ^sic | part is'],
    ['[港务局]说', 'supply ^港 务 局 | part 说'],
    ['［One Two］ three', 'supply ^One Two | part three'],
    ['a [A B C D E F G H] b', 'part a | supply ^A B C D E F G H | part b'],
  ])('supplies a name, the number of a note or "sic" in brackets: %s', (text, expected) => {
    expect(pattern(text)).toBe(expected);
  });

  test.each([
    ['It [the boat] ends', 'part It ^the boat ends'],
    ['pier [12a] is', 'part pier ^12a is'],
    ['[Article 5] says', 'part ^Article 5 says'],
    ['a [A B C D E F G H I] b', 'part a ^A B C D E F G H I b'],
    ['[!] one', 'part ^! one'],
    ['x [b] y', 'part x ^b y'],
    ['one [two]', 'part one ^two'],
  ])('supplies nothing else: %s', (text, expected) => {
    expect(pattern(text)).toBe(expected);
  });

  test('may complete a word in brackets anywhere in the quotation', () => {
    const source = sourceOf('rules', {
      title: 'Rules',
      sections: [
        { id: 'i', label: 'I', blocks: [{ id: 'i-1', label: 'I.1', text: 'Boats moored here pay at noon.' }] },
      ],
    });
    for (const quotation of ['Boats moor[ed] here pay', 'here pay at noon', 'Boats moor[ed]'])
      expect(judgeAll(`“${quotation}”`, [source]).map(({ verdict }) => verdict)).toEqual(['verbatim']);
  });
});

test.each([
  ['non-resident boats', 'non +- +resident boats'],
  ['US$3 or $30', 'US +$ +3 or $ +30'],
  ['€ 5 and a$', '€ 5 and a +$'],
  ['- a -b c- d', '- a - b c - d'],
  ['a--b', 'a - - b'],
  ['a‑b', 'a +- +b'],
  ['2.5 or 2,5.', '2.5 or 2,5 .'],
  ['٣٫٥ x.y 1.5a', '٣٫٥ x . y 1 . 5a'],
  ['it’s the master‘s', "it's the master's"],
  ['港务 x', '港 务 x'],
  ['*a* _b_ `c` “d”', 'a b c d'],
  ['e\u0301 a\u{AD}b', 'é ab'],
])('the words of “%s” that count are %s; "+" is before what belongs to the word before it', (text, expected) => {
  const tokens = tokensOf(comparableText(text));
  expect(tokens.map((token, index) => (isInCompound(tokens, index) ? '+' : '') + token.text).join(' ')).toBe(expected);
});
