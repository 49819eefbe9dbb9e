/** How languages are written and read, as far as it bears on numbers, forms and reading time. */
import { afterPreposition, ARABIC_PREFIX, type JoinedForm } from './ar.ts';
import { covers } from './tags.ts';

/** What the engine knows of a language. What is left out is as in {@link OTHERS}. */
interface Writing {
  /** How a figure's number follows its section's: "I, figure 1". */
  readonly figure: string;
  /** The same in short, and where the section is plain: "I, fig. 1", "Fig. 1". */
  readonly shortFigure: string;
  readonly figureAlone: string;
  /** What may stand before a form in the same word, written together: "and", "with", "for" in Arabic. */
  readonly prefix: RegExp | undefined;
  /** How a form is written where what stands before it changes it; `undefined` for one that nothing changes. */
  readonly joined: ((form: string) => JoinedForm | undefined) | undefined;
  /** Words, or for languages without spaces characters, that are read in a minute. */
  readonly wordsAMinute: number;
}

/** Any other language, and English. Brysbaert 2019 gives 238 words a minute for English non-fiction. */
const OTHERS: Writing = {
  figure: ', figure ',
  shortFigure: ', fig. ',
  figureAlone: 'Fig. ',
  prefix: undefined,
  joined: undefined,
  wordsAMinute: 238,
};

/** By language tag. Reading rates: Trauzettel-Klosinski and Dietz 2012 (IReST). */
const LANGUAGES: Readonly<Record<string, Partial<Writing>>> = {
  ar: {
    figure: '، الشكل ',
    shortFigure: '، الشكل ',
    figureAlone: 'الشكل ',
    prefix: ARABIC_PREFIX,
    joined: afterPreposition,
    wordsAMinute: 138,
  },
  fr: { wordsAMinute: 195 },
  ja: { figure: '、図', shortFigure: '、図', figureAlone: '図', wordsAMinute: 357 },
  zh: { figure: '，图 ', shortFigure: '，图 ', figureAlone: '图 ', wordsAMinute: 255 },
};

/**
 * How a language is written.
 *
 * @param tag BCP 47 tag: `zh-Hans` is written as `zh` is
 */
export function writingOf(tag: string): Writing {
  const [, own] = Object.entries(LANGUAGES).find(([language]) => covers(language, tag)) ?? [];
  return { ...OTHERS, ...own };
}
