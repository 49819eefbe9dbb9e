/** The words that count as beside a quotation, and the sentences of a writer. */
import { describe, expect, test } from 'vitest';
import { wordsBeside } from '../../src/core/quotations/beside.ts';
import { firstSentence, lastSentence } from '../../src/core/quotations/sentence-ends.ts';

describe('the words beside a quotation', () => {
  /** The words beside each quotation, which is between angle brackets. */
  const beside = (marked: string) => {
    const pieces = marked.split(/[<>]/u);
    const ends = pieces.map((_, index) => pieces.slice(0, index + 1).join('').length);
    const quotations = ends.flatMap((end, index) => (index % 2 === 1 ? [{ start: ends[index - 1] ?? 0, end }] : []));
    return [...wordsBeside(pieces.join(''), quotations).values()];
  };

  test.each([
    ['He says “<it is so>” (II.1).', '(II.1)'],
    ['“<it is so>”, [II.1] and so on', '[II.1]'],
    ['“<it is so>” (Art. 5(1)(b) of it)', '(Art. 5(1)(b) of it)'],
    ['“<it is so>”[2] (II.1)', '(II.1)'],
    ['“<it is so>” (he says) (II.1)', '(he says) (II.1)'],
    ['“<其如此>”（第二条）。', '（第二条）'],
    ['“<it is so>” says he (II.1)', ''],
    ['“<it is so>” ()', ''],
    [`“<it is so>” (${'x'.repeat(81)})`, ''],
  ])('in brackets after it come first: %s', (text, words) => {
    expect(beside(text).map(([brackets]) => brackets)).toEqual([words]);
  });

  test('are then those of its sentence, before it and after it', () => {
    expect(beside('One. Two “<it is so>” says he. Three.')).toEqual([['', 'Two “', '” says he. ']]);
    expect(beside('Two “<it is so>” says he! Three.')).toEqual([['', 'Two “', '” says he! ']]);
    expect(beside('Two “<it is so>” says he. (II.1) Three.')).toEqual([['', 'Two “', '” says he. (II.1) ']]);
    expect(beside('Two “<it is so>” says he')).toEqual([['', 'Two “', '” says he']]);
    expect(beside('甲说“<其如此>”乙说。丙说。')).toEqual([['', '甲说“', '”乙说。']]);
    expect(beside('Two “<it is so.>” Three says more.')).toEqual([['', 'Two “', '.” ']]);
    expect(beside('Two “<it is so.>” says he.')).toEqual([['', 'Two “', '.” says he.']]);
    expect(beside('Two “<it is so.>”')).toEqual([['', 'Two “', '.”']]);
  });

  test('are not far from it', () => {
    const far = 'x'.repeat(400);
    const [[, introducing, following] = []] = beside(`${far}“<it>”${far}`);
    expect([introducing?.length, following?.length]).toEqual([300, 300]);
  });

  test.each([
    ['<A>; in I, the text says <B>', [';', ' in I, the text says ']],
    ['<A> of I: the text says <B>', [' of I:', ' the text says ']],
    ['<A> of I and <B>', [' of I and', ' ']],
    ['<A> of I and II and <B>', [' of I and II and', ' ']],
    ['<A> of you and us, and I says <B>', [' of you and us, and', ' I says ']],
    ['<A>, but I and II say <B>', [', but', ' I and II say ']],
    ['<A>, in I <B>', ['', ', in I ']],
    ['<A> is long, I says: <B>', ['', ' is long, I says: ']],
  ])('are divided between two quotations: %s', (text, [following, introducing]) => {
    expect(beside(text)).toEqual([
      ['', '', following],
      ['', introducing, ''],
    ]);
  });

  test.each([
    '<A> of I <B>',
    '<A>, I says, <B>',
    '<A> of I, <B>',
    '<A> for us and others in I, <B>',
    '<A> of I, and of II, and <B>',
    '<A>, but of I, but <B>',
  ])('belong to neither quotation if both may be meant: %s', (text) => {
    expect(beside(text)).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  test('before a list belong to all its members', () => {
    const all = (text: string) => beside(text).map(([, introducing]) => introducing);
    expect(all('In I <A>, <B>, and <C>.')).toEqual(['In I ', 'In I ', 'In I ']);
    expect(all('In I <A>, <B> and <C> is long.')).toEqual(['In I ', 'In I ', ' ']);
    expect(all('In I <A> (II) and <B>.')).toEqual(['In I ', ' ']);
    expect(all('In I <A> and of <B>.')).toEqual(['In I ', ' of ']);
  });

  test('in brackets after a list belong to all its members if they say so', () => {
    const all = (text: string) => beside(text).map(([brackets]) => brackets);
    expect(all('<A>, <B> and <C> (all I)')).toEqual(['(all I)', '(all I)', '(all I)']);
    expect(all('<A>, <B> and <C> (I)')).toEqual(['', '', '(I)']);
    expect(all('<A> (II) and <B> (both I)')).toEqual(['(II)', '(both I)']);
    expect(all('<A> is <B> (both I)')).toEqual(['', '(both I)']);
  });
});

test.each([
  ['One. Two', 'Two'],
  ['One. Two. ', 'Two. '],
  ['One, two', 'One, two'],
  ['One “two.” Three', 'Three'],
  ['One. (II.1) Three', 'Three'],
  ['Of No. 5 and e.g. this', 'Of No. 5 and e.g. this'],
  ['Of § 3 Abs. 2', 'Of § 3 Abs. 2'],
  ['They met Mao. I see', 'I see'],
  ['It is so. 5 boats', '5 boats'],
  ['One\n- two', '- two'],
  ['一。二', '二'],
  ['一。（二）三', '三'],
  ['', ''],
])('the last sentence of “%s” is “%s”', (text, sentence) => {
  expect(lastSentence(text)).toBe(sentence);
});

test.each([
  ['One. Two', 'One. '],
  ['One. (II.1) Two', 'One. (II.1) '],
  ['See Art. 5. Two', 'See Art. 5. '],
  ['一。（二）三', '一。（二）'],
  ['One', 'One'],
])('the first sentence of “%s” is “%s”', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
