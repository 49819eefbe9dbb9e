/** How languages are written and read, as far as it bears on numbers, forms and reading time. */
import { afterPreposition, ARABIC_PREFIX, type JoinedForm } from './ar.ts';
import { memo } from '../memo/memo.ts';
import { covers } from './tags.ts';

/** A word by which something is called, with its number after it. */
interface PlaceWord {
  /** How it follows a section's label: "I, figure 1". */
  readonly after: string;
  /** The same in short, and where the section is plain: "I, fig. 1", "Fig. 1". */
  readonly shortAfter: string;
  readonly alone: string;
}

/** The words for what is counted by itself in a section. */
interface PlaceWords {
  readonly caption: PlaceWord;
  readonly table: PlaceWord;
  /** After the table's: "I, table 1, cell 5". */
  readonly cell: PlaceWord;
  readonly footnote: PlaceWord;
  readonly signature: PlaceWord;
}

/** What the engine knows of a language. What is left out is as in {@link OTHERS}. */
interface Writing {
  readonly words: PlaceWords;
  /** What may stand before a form in the same word, written together: "and", "with", "for" in Arabic. */
  readonly prefix: RegExp | undefined;
  /** How a form is written where what stands before it changes it; `undefined` for one that nothing changes. */
  readonly joined: ((form: string) => JoinedForm | undefined) | undefined;
  /** Words, or for languages without spaces characters, that are read in a minute. */
  readonly wordsAMinute: number;
}

const word = (after: string, alone: string, shortAfter = after): PlaceWord => ({ after, shortAfter, alone });

/** Any other language, and English. Brysbaert 2019 gives 238 words a minute for English non-fiction. */
const OTHERS: Writing = {
  words: {
    caption: word(', figure ', 'Fig. ', ', fig. '),
    table: word(', table ', 'Table '),
    cell: word(', cell ', 'Cell '),
    footnote: word(', footnote ', 'Footnote ', ', fn. '),
    signature: word(', signature ', 'Signature '),
  },
  prefix: undefined,
  joined: undefined,
  wordsAMinute: 238,
};

/** By language tag. Reading rates: Trauzettel-Klosinski and Dietz 2012 (IReST). */
const LANGUAGES: Readonly<Record<string, Partial<Writing>>> = {
  ar: {
    words: {
      caption: word('، الشكل ', 'الشكل '),
      table: word('، الجدول ', 'الجدول '),
      cell: word('، الخلية ', 'الخلية '),
      footnote: word('، الحاشية ', 'الحاشية '),
      signature: word('، التوقيع ', 'التوقيع '),
    },
    prefix: ARABIC_PREFIX,
    joined: afterPreposition,
    wordsAMinute: 138,
  },
  fr: {
    words: {
      ...OTHERS.words,
      table: word(', tableau ', 'Tableau ', ', tabl. '),
      cell: word(', cellule ', 'Cellule '),
      footnote: word(', note ', 'Note '),
    },
    wordsAMinute: 195,
  },
  ja: {
    words: {
      caption: word('、図', '図'),
      table: word('、表', '表'),
      cell: word('、欄', '欄'),
      footnote: word('、注', '注'),
      signature: word('、署名', '署名'),
    },
    wordsAMinute: 357,
  },
  zh: {
    words: {
      caption: word('，图 ', '图 '),
      table: word('，表 ', '表 '),
      cell: word('，单元格 ', '单元格 '),
      footnote: word('，脚注 ', '脚注 '),
      signature: word('，署名 ', '署名 '),
    },
    wordsAMinute: 255,
  },
};

/**
 * How a language is written.
 *
 * @param tag BCP 47 tag: `zh-Hans` is written as `zh` is
 */
export const writingOf = memo((tag): Writing => {
  const [, own] = Object.entries(LANGUAGES).find(([language]) => covers(language, tag)) ?? [];
  return { ...OTHERS, ...own };
});
