/** Finds how a document writes its official numbers, outermost first: `['1.', '(a)', '(i)']`. */
import type { Root } from 'mdast';
import { ARTICLE_SAMPLES, moreArticleSamplesOf } from '../../core/languages/article-samples.ts';
import { numberAt, type NumberStyle, readStyle, readStyles } from '../../core/numbers/styles.ts';
import { isPlain, numberOfItem, PLAIN } from '../write/item-numbers.ts';
import { isJudged } from './sequences.ts';
import { stylesInOrder, type PossibleNumber } from './levels.ts';
import { listsIn, type Numbered, numberedIn, numbersBeside } from './numbered-blocks.ts';

/** The ways of writing numbers that are tried. */
export const SAMPLES = [
  ...['1.', '1)', '(1)', '1.1', '1.1.', '1°', '§ 1', '§ 1.1', '§ 1.1.', '1．', '1、', '（1）', '1-'],
  ...['1º | 1.', '§ 1º | § 1.', '§ 1º | § 1', '§ 1o | § 1.', '§ 1o | § 1', '1º', '1.º', '§ 1º', '§ 1o', '§ 1.º'],
  ...['aa)', '(aa)', 'aaa)', '(a)', 'a)', 'a.', '(A)', 'A)', 'A.', '(i)', 'i)', 'i.', '(I)', 'I.'],
  ...['-', '–', '—'].map((dash) => `I ${dash}`),
  ...['一、', '（一）', '(一)', '一', '１', '２', '①', '②', 'イ', '가.', '(가)', 'أ.', '(أ)', 'أ-', 'а)', 'а.', '(а)'],
  ...ARTICLE_SAMPLES,
];

/** Numbers without a sign, which only stand beside a text. A line that begins with digits begins with words: "400 A". */
const BARE = readStyles(['1', '一', 'イ']);

/**
 * Returns the styles of a document's numbers.
 *
 * @param sections the blocks of each section
 * @param language whose words for articles are tried besides those of unit-words.ts
 * @param faultsOf returns how many numbers a numbering finds, and how many of them are out of sequence, by style
 */
export function numberingOf(
  sections: readonly Root[],
  language: string,
  faultsOf: (styles: readonly NumberStyle[]) => ReadonlyMap<string, { found: number; out: number }>,
): string[] {
  const numbered = sections.map(({ children }) => numberedIn(children));
  const lists = sections.flatMap(({ children }) => children.flatMap(listsIn));
  // Beside the text, only numbers whose kind is known can be drawn.
  const drawn = new Set(
    lists.flatMap((list) => list.children.flatMap((_, at) => numberOfItem(list, at)?.sample ?? [])),
  );
  const beside = new Set(sections.flatMap(({ children }) => children.flatMap(numbersBeside)));
  const tried = [...SAMPLES, ...moreArticleSamplesOf(language)];
  const samples = new Set([...tried, ...tried.map((one) => `# ${one}`), ...ownSamples(numbered), ...drawn]);
  const styles = [
    ...[...samples].flatMap((sample) => readStyle(sample) ?? []),
    ...BARE.filter((style) => [...beside].some((one) => numberAt(one, style))),
  ];
  const possible = numbered.map((list) =>
    list.map((block, index) =>
      styles.flatMap((style): PossibleNumber[] => {
        if (style.inHeading !== block.isHeading || (block.sample ?? style.sample) !== style.sample) return [];
        const found = numberAt(block.text, style);
        const value = found && style.counter.valueOf(found.bare ?? found.number);
        const isAnnounced = ANNOUNCES.test(list[index - 1]?.text ?? '');
        return value === undefined ? [] : [{ style: style.sample, value, goesOn: block.goesOn === true, isAnnounced }];
      }),
    ),
  );
  const around = containers(possible);
  const isCounted = lists.every(isPlain);
  const found = new Set([...countable(possible), ...around, ...drawn]);
  for (const sample of covering(beside, found, styles)) found.add(sample);
  // What is only in quotations and notes contains nothing.
  const counts = new Set(possible.flat(2).map(({ style }) => style));
  const all = bareInOrder(stylesInOrder(possible, withoutTwins([...found], possible))).toSorted(
    (a, b) => Number(counts.has(b)) - Number(counts.has(a)),
  );
  // "3.1" has the number of its heading in it.
  let chosen = all.some((sample) => sample.startsWith('1.1')) ? all.filter((sample) => sample !== '# 1.') : all;
  const isBySeries = (sample: string) => !drawn.has(sample) && readStyles([sample]).every(isJudged);
  for (;;) {
    const results = faultsOf(chosen.flatMap((sample) => readStyle(sample) ?? []));
    const bad = chosen.find((sample) => {
      // Markdown draws a plain list even if no kind is known, but not if others are.
      const isAlone = chosen.every((other) => other === sample || other.startsWith('# '));
      if (drawn.has(sample) && !(sample === PLAIN && isAlone && isCounted)) return false;
      const rest = chosen.filter((other) => other !== sample);
      if (covering(beside, new Set(rest), [readStyle(sample) ?? []].flat()).length > 0) return false;
      const { found, out } = results.get(sample) ?? { found: 0, out: 0 };
      // The numbers of sections that an act amends do not follow each other.
      if (around.has(sample) && found >= 2) return false;
      return found < 2 || (!isBySeries(sample) && out > found * MOST_OUT_OF_SEQUENCE);
    });
    if (bad === undefined) {
      // If the numbers continue across chapters, headings must not restart them.
      const plain = chosen.filter((sample) => !sample.startsWith('# '));
      const out = (counts: typeof results) => [...counts.values()].reduce((sum, count) => sum + count.out, 0);
      const others =
        plain.length < chosen.length ? faultsOf(plain.flatMap((sample) => readStyle(sample) ?? [])) : results;
      return out(others) < out(results) ? plain : chosen;
    }
    chosen = chosen.filter((sample) => sample !== bad);
  }
}

/** The order of numbers without a sign where they contain each other, as Japanese laws have it: paragraphs, points. */
const BARE_ORDER = ['1', '１', '２', '一', 'イ'];

/** Puts numbers without a sign in that order, at the places that they have among others. */
function bareInOrder(samples: readonly string[]): string[] {
  const bare = BARE_ORDER.filter((sample) => samples.includes(sample));
  return samples.map((sample) => (BARE_ORDER.includes(sample) ? (bare.shift() ?? sample) : sample));
}

const ANNOUNCES = /[:：—–-]\s*$/u;

/** If more than this share of its numbers is out of sequence, a style that is not judged by series is rejected. */
const MOST_OUT_OF_SEQUENCE = 0.3;

/**
 * Of some styles, those that are needed besides others for numbers to be known, the most useful first. Of two that are as
 * useful, the one in which the numbers have a first: ２ and ３ count from the second on.
 */
function covering(numbers: ReadonlySet<string>, others: ReadonlySet<string>, styles: readonly NumberStyle[]): string[] {
  const ofBlocks = styles.filter(({ inHeading }) => !inHeading);
  const isOf = (number: string, style: NumberStyle) => numberAt(number, style)?.marker === number;
  const isFirst = (number: string, style: NumberStyle) =>
    isOf(number, style) && style.counter.valueOf(numberAt(number, style)?.number ?? '') === 1;
  const known = [...others].flatMap((sample) => readStyle(sample) ?? []).filter(({ inHeading }) => !inHeading);
  let rest = [...numbers].filter((number) => !known.some((style) => isOf(number, style)));
  const needed: string[] = [];
  for (;;) {
    const times = ofBlocks.map((style) => rest.filter((number) => isOf(number, style)).length);
    const most = Math.max(...times);
    const useful = ofBlocks.filter((_, index) => most > 0 && times[index] === most);
    const best = useful.find((style) => rest.some((number) => isFirst(number, style))) ?? useful[0];
    if (best === undefined) return needed;
    needed.push(best.sample);
    rest = rest.filter((number) => !isOf(number, best));
  }
}

/** Ways of numbering that only this document has, with a word before the number: "Test 1.1" for "Test 1.1.1 Words". */
function ownSamples(lists: readonly (readonly Numbered[])[]): string[] {
  const words = lists.flat().flatMap(({ text, isHeading }) => {
    const { word, number = '' } = OWN.exec(text)?.groups ?? {};
    const isCompound = number.includes('.');
    if (word === undefined || !(isHeading || isCompound)) return [];
    return [`${isHeading ? '# ' : ''}${word} ${isCompound ? '1.1' : '1'}`];
  });
  const times = Map.groupBy(words, (sample) => sample);
  return [...times].flatMap(([sample, all]) =>
    all.length >= FEWEST && !SAMPLES.includes(sample.replace('# ', '')) ? sample : [],
  );
}

/** A word and a number at the beginning of a line. */
const OWN = /^(?<word>\p{Lu}\p{L}{2,20})[ \u00A0](?<number>\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,4})(?=[\s:.]|$)/u;

/** How many lines show that a word belongs to their numbers. */
const FEWEST = 3;

/** Compound numbers after which a line goes on with a deeper count, several times: each of them contains one. */
function containers(possible: readonly (readonly (readonly PossibleNumber[])[])[]): ReadonlySet<string> {
  const opening = possible.flat(2).filter(({ style, goesOn }) => goesOn && /^1\.1/.test(style));
  const times = Map.groupBy(opening, ({ style }) => style);
  return new Set([...times].flatMap(([style, all]) => (all.length >= 2 ? style : [])));
}

/** Styles of which a second number comes after a first in some section, maybe with numbers of a quoted text between. */
function countable(possible: readonly (readonly (readonly PossibleNumber[])[])[]): string[] {
  return possible.flatMap((section) => {
    const begun = new Set<string>();
    return section.flat().flatMap(({ style, value }) => {
      if (value === 1) begun.add(style);
      return value === 2 && begun.has(style) ? style : [];
    });
  });
}

/** Counts of which most texts write the first number, and some do not. */
const FROM_SECOND = [
  ['１', '２'],
  ['①', '②'],
] as const;

/** Of "SECTION 1. | SEC. 1." and "SEC. 1.", keeps the simpler one if it finds as many numbers, or else the other. */
function withoutTwins(
  styles: readonly string[],
  possible: readonly (readonly (readonly PossibleNumber[])[])[],
): string[] {
  const times = Map.groupBy(possible.flat(2), ({ style }) => style);
  const found = (style: string) => times.get(style)?.length ?? 0;
  const partsOf = (style: string) => {
    const sign = style.startsWith('# ') ? '# ' : '';
    return style
      .slice(sign.length)
      .split(' | ')
      .map((one) => `${sign}${one}`);
  };
  const isNeedless = (style: string) => partsOf(style).some((one) => one !== style && found(one) >= found(style));
  const beginsWith = (style: string) => times.get(style)?.filter(({ value }) => value === 1).length ?? 0;
  const isOther = (style: string) =>
    FROM_SECOND.some(
      ([first, second]) =>
        styles.includes(first) &&
        styles.includes(second) &&
        style === (2 * beginsWith(first) < beginsWith(second) ? first : second),
    );
  const rest = styles.filter((style) => !isNeedless(style) && !isOther(style));
  // Of several that read a number otherwise too, the one that finds the most.
  const most = rest.toSorted((a, b) => found(b) - found(a));
  return rest.filter(
    (style) =>
      !most.some(
        (other, at) =>
          other !== style &&
          (partsOf(other).includes(style) ||
            (at < most.indexOf(style) &&
              partsOf(style).length > 1 &&
              partsOf(other).some((one) => partsOf(style).includes(one)))),
      ),
  );
}
