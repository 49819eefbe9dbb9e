import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWordings, lengthOf, stretchesOfLines } from '../../src/features/wordings/content/count.ts';
import { countNaively, type NaiveCount, wholeOf } from '../support/naive-count.ts';
import { runs } from '../support/properties.ts';

/** Counts the wordings of a family in a text, as `wording count/own: lines`. */
function counted(text: string, wordings: readonly string[], language = 'en'): string[] {
  const counts = countWordings(stretchesOfLines(text), new Map([['family', wordings]]), language).get('family');
  return wordings.flatMap((wording) => {
    const found = counts?.get(wording);
    return found === undefined ? [] : [`${wording} ${found.count}/${found.own}: ${found.lines.join(' ')}`];
  });
}

const chinese = (text: string, ...wordings: string[]) => counted(text, wordings, 'zh-Hans');

describe('an analyst who counts wordings of one family', () => {
  test('gets every place of a wording, and how many are in no longer wording', () => {
    expect(chinese('高水平对外开放，对外开放，扩大对外开放', '对外开放', '高水平对外开放')).toEqual([
      '对外开放 3/2: 1',
      '高水平对外开放 1/1: 1',
    ]);
  });

  test('gets places that overlap in part as places of their own', () => {
    expect(chinese('国内国际市场', '国内国际', '国际市场')).toEqual(['国内国际 1/1: 1', '国际市场 1/1: 1']);
    expect(chinese('好好好', '好好')).toEqual(['好好 2/2: 1']);
  });

  test('gets adjacent places one by one', () => {
    expect(chinese('中国游中国购中国游', '中国游', '中国购')).toEqual(['中国游 2/2: 1', '中国购 1/1: 1']);
  });

  test('gets the innermost of three nested wordings as own only where it stands alone', () => {
    expect(
      chinese(
        '准入前国民待遇加负面清单。准入前国民待遇。国民待遇。',
        '国民待遇',
        '准入前国民待遇',
        '准入前国民待遇加负面清单',
      ),
    ).toEqual(['国民待遇 3/1: 1', '准入前国民待遇 2/1: 1', '准入前国民待遇加负面清单 1/1: 1']);
  });

  test('gets the enumeration comma and quotation marks as signs like others', () => {
    const text = '规则、规制、管理、标准。规则规制管理标准。“走出去”战略。走出去战略。';
    expect(chinese(text, '规则、规制、管理、标准', '规则规制管理标准', '“走出去”战略', '走出去战略', '走出去')).toEqual(
      [
        ...['规则、规制、管理、标准 1/1: 1', '规则规制管理标准 1/1: 1', '“走出去”战略 1/1: 1', '走出去战略 1/1: 1'],
        '走出去 2/0: 1',
      ],
    );
  });

  test('gets signs of full and of half width, and traditional and simplified ones, as different signs', () => {
    const text = '加入WTO，加入ＷＴＯ；对外开放，對外開放。';
    expect(chinese(text, 'WTO', 'ＷＴＯ', '对外开放', '對外開放')).toEqual([
      ...['WTO 1/1: 1', 'ＷＴＯ 1/1: 1', '对外开放 1/1: 1', '對外開放 1/1: 1'],
    ]);
  });

  test('gets words in Latin letters only as whole words, with the capitals of the wording', () => {
    const text = 'Open quays. An open quay, open quays; OPEN QUAY. Reopen quayside.';
    expect(counted(text, ['open quay', 'open quays', 'Open quays'])).toEqual([
      ...['open quay 1/1: 1', 'open quays 1/1: 1', 'Open quays 1/1: 1'],
    ]);
  });

  test('gets wordings that a line break parts, on the line where they begin', () => {
    const text = 'The open\nquay is open. A high-\nstandard quay.\n\nThe high-standard open\n\nquay';
    expect(counted(text, ['open quay', 'high-standard quay', 'high-standard'])).toEqual([
      ...['open quay 1/1: 1', 'high-standard quay 1/1: 2', 'high-standard 2/1: 2 5'],
    ]);
  });

  test('gets a hyphen as a sign: with it and without it are two wordings', () => {
    expect(
      counted('A high-standard, a high standard, a high\u00ADstandard.', ['high-standard', 'high standard']),
    ).toEqual([...['high-standard 1/1: 1', 'high standard 1/1: 1']]);
  });

  test('gets no place of one family taken by a longer wording of another', () => {
    const forms = new Map([
      ['opening', ['对外开放']],
      ['level', ['高水平对外开放']],
    ]);
    const counts = countWordings(stretchesOfLines('高水平对外开放'), forms, 'zh-Hans');
    expect(counts.get('opening')?.get('对外开放')).toEqual({ count: 1, own: 1, lines: [1] });
  });

  test('gets the same from the engine as from a naive count, whatever the text and the families', () => {
    const signs = ['开', '放', '高', '、', '“', '”', 'a', 'B', 'ab', '-', ' ', '的', '开放', 'é', '１', '1', '𠮷'];
    const text = fc.array(fc.constantFrom(...signs, '\n', '\n\n'), { maxLength: 40 }).map((pieces) => pieces.join(''));
    const wording = fc
      .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.join('').trim())
      .filter((words) => words !== '');
    const wordings = fc.uniqueArray(wording, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(text, wordings, fc.nat(8), (words, all, first) => {
        const families = new Map([
          ['one', all.slice(0, first)],
          ['other', all.slice(first)],
        ]);
        const counts = countWordings(stretchesOfLines(words), families, 'zh-Hans');
        for (const [id, family] of families) {
          const found = counts.get(id) ?? new Map<string, NaiveCount>();
          const expected = countNaively(words, family);
          expect(new Map([...found].toSorted())).toEqual(new Map([...expected].toSorted()));
          // The whole family stands where any of its wordings does, and a place within a longer one is no second place.
          expect([...found.values()].reduce((sum, { own }) => sum + own, 0)).toBe(wholeOf(words, family));
        }
      }),
      runs(5000),
    );
  });
});

test.each([
  ['', 0],
  ['对外开放', 4],
  ['对外\n开放\n', 4],
  ['a \u{20000} b', 5],
])('an analyst is told the length of a text, %j, in characters without line breaks', (text, length) => {
  expect(lengthOf(text)).toBe(length);
});
