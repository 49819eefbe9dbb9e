/** Finds how the numbers of a document are cited, by the words of its language for the levels below an article. */
import { ARTICLE_KINDS, SHORT_UNITS, unitWordsOf } from '../../core/languages/unit-words.ts';
import { numberAt, type NumberStyle } from '../../core/numbers/styles.ts';
import { flatten } from '../../core/reading-order.ts';
import type { ReadBlock } from '../../core/text/read-block.ts';
import type { PlannedSection } from './sections.ts';

/** Fields of `document.yaml` that say how numbers are cited. */
export interface Citing {
  readonly standsAlone?: true | undefined;
  readonly itemsByParagraph?: true | undefined;
  readonly join?: string | readonly string[] | undefined;
  readonly counted?: string | undefined;
}

/** What is known of a document's numbers. */
interface Numbers {
  readonly language: string;
  readonly styles: readonly NumberStyle[];
  readonly planned: readonly PlannedSection[];
}

/** Returns how a document's numbers are cited. */
export function citingOf({ language, styles, planned }: Numbers): Citing {
  const standsAlone = standsFirst(styles);
  const isLaw = standsAlone === true || planned.some(isArticle);
  const joins = isLaw ? joinsOf(language, styles) : [];
  const itemsByParagraph = standsAlone && unitWordsOf(language).itemsByParagraph;
  return { standsAlone, itemsByParagraph, join: shortened(joins), counted: ' ¶' };
}

/** Returns the styles of numbers as they are cited in a language, as far as their sequence depends on it. */
export function stylesIn(language: string, styles: readonly NumberStyle[]): NumberStyle[] {
  const standsAlone = standsFirst(styles);
  const itemsByParagraph = standsAlone && unitWordsOf(language).itemsByParagraph;
  return styles.map((style, index) =>
    index === 0 && standsAlone ? { ...style, standsAlone, itemsByParagraph } : style,
  );
}

const standsFirst = ([outermost]: readonly NumberStyle[]): true | undefined => (hasWord(outermost) ? true : undefined);

/**
 * Returns how the numbers of a section are joined, where it differs from its document, since it has no number of the
 * outermost level.
 */
export function joinWithin(blocks: readonly ReadBlock[], { language, styles, planned }: Numbers): Citing['join'] {
  const isLaw = planned.some(isArticle);
  if (!isLaw) return undefined;
  const levels = styles.filter(({ inHeading }) => !inHeading);
  const first = flatten(blocks).flatMap(({ numbers, marker }) =>
    numbers?.length === 1 && marker !== undefined
      ? levels.findIndex((style) => numberAt(marker, style)?.marker === marker)
      : [],
  );
  const outermost = Math.min(...first.filter((level) => level >= 0));
  return outermost > 0 && outermost < Infinity ? shortened(joinsOf(language, levels.slice(outermost))) : undefined;
}

const isArticle = ({ unit }: PlannedSection): boolean => unit !== undefined && ARTICLE_KINDS.includes(unit.kind);

/** Whether a number has its own word, as in "Article 1." and 第一条. */
const hasWord = (style: NumberStyle | undefined): boolean =>
  style !== undefined && !style.inHeading && /[\p{L}§]/u.test(`${style.before}${style.after}`);

/** How the numbers of a document are joined, from the outermost level. */
function joinsOf(language: string, styles: readonly NumberStyle[]): string[] {
  const { outermost = {}, levels = {} } = unitWordsOf(language);
  const joins = styles.map((style, index) => {
    const { sample } = style;
    const known = (index === 0 ? outermost[sample] : undefined) ?? levels[sample];
    return known ?? (index === 0 && hasWord(style) ? nameAsCited(sample) : undefined);
  });
  const last = joins.findLastIndex((join) => join !== undefined);
  return joins.slice(0, last + 1).map((join) => join ?? '(1)');
}

/** The first number with its word, as citations have it: "Art. 1" for "Article 1.". */
export function nameAsCited(sample: string): string {
  const plain = (sample.split(' | ').at(-1) ?? sample).replace(/(?<![\s.:：、])[\s.:：、]+$/u, '');
  const short = SHORT_UNITS.find(([pattern]) => pattern.test(plain));
  return short === undefined ? plain : plain.replace(short[0], short[1]);
}

const shortened = (joins: readonly string[]): Citing['join'] => (joins.length > 1 ? joins : joins[0]);
