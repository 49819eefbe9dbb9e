/** How languages are written and read, as far as numbers, forms and reading time depend on it. */
import { afterPreposition, ARABIC_PREFIX, type JoinedForm } from './ar.ts';
import { memo } from '../memo/memo.ts';
import { covers } from './covers.ts';

/** A word that is followed by a number, such as "figure". */
interface PlaceWord {
  /** After a section's label: "I, figure 1". */
  readonly after: string;
  /** Abbreviated, after a section's label and on its own: "I, fig. 1", "Fig. 1". */
  readonly shortAfter: string;
  readonly alone: string;
}

/** The words for the kinds that are counted within a section. */
interface PlaceWords {
  readonly caption: PlaceWord;
  readonly table: PlaceWord;
  /** After the table's label: "I, table 1, cell 5". */
  readonly cell: PlaceWord;
  readonly footnote: PlaceWord;
  readonly signature: PlaceWord;
}

/** What the engine knows of a language. The default for each field is in {@link OTHERS}. */
interface Writing {
  readonly words: PlaceWords;
  /** What may be attached to the front of a form, such as "and", "with" and "for" in Arabic. */
  readonly prefix: RegExp | undefined;
  /** Returns how a form is written if the attached word changes it; `undefined` if nothing changes. */
  readonly joined: ((form: string) => JoinedForm | undefined) | undefined;
  /** How many words are read in a minute; for languages without spaces, how many characters. */
  readonly wordsAMinute: number;
}

const word = (after: string, alone: string, shortAfter = after): PlaceWord => ({ after, shortAfter, alone });

/**
 * English and all languages that the engine does not know. Brysbaert 2019 gives 238 words a minute for English
 * non-fiction.
 */
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

/** By language tag. Reading speeds: Trauzettel-Klosinski and Dietz 2012 (IReST). */
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
 * Returns how a language is written.
 *
 * @param tag BCP 47 tag; `zh-Hans` gets the entry for `zh`
 */
export const writingOf = memo((tag): Writing => {
  const [, own] = Object.entries(LANGUAGES).find(([language]) => covers(language, tag)) ?? [];
  return { ...OTHERS, ...own };
});
