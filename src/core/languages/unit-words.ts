/** The words for parts of a document, such as "Chapter", as headings write them. */

/** The kinds of part, from the outermost; an annex can be beside any of them. */
export const UNIT_KINDS = ['book', 'part', 'title', 'chapter', 'section', 'subsection', 'article', 'annex'] as const;

/** A kind of part. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The words for each kind that come before its number, as patterns. */
export const UNIT_WORDS: readonly (readonly [UnitKind, string])[] = [
  ['book', 'book|livre|buch|libro'],
  ['part', 'part|partie|teil|parte|الجزء'],
  ['title', 'title|titre|titel|título|titolo|الباب'],
  ['chapter', 'chapter|chapitre|kapitel|capítulo|capitolo|الفصل'],
  ['section', 'section|sec\\.|abschnitt|sección|sezione|القسم'],
  ['subsection', 'subsection|sous-section|unterabschnitt|subsección|sottosezione'],
  ['article', 'article|artikel|artículo|articolo|المادة'],
  ['annex', 'annex|appendix|schedule|annexe|anhang|anexo|allegato|المرفق'],
];

/** The words that follow a number, as in 第五条, each with a pattern for the number. */
export const WORDS_BEHIND_NUMBERS: Readonly<Record<string, UnitKind>> = {
  编: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
};

/** A name in which the number comes first: its number, its word, and the rest of the heading. */
export const NUMBER_THEN_WORD = /^第([零〇一二三四五六七八九十百\d]+)([编章节条])(?<rest>[^]*)$/u;

/** Words that serve as a number: "Article premier". */
export const FIRST = 'premier|first|one';

/** The only annex of a document, which has no number. */
export const ANNEX_ALONE = /^(?:annex|appendix|schedule|annexe|anhang|anexo|allegato|附件|附录)$/iu;

/** Abbreviations of the words before the number of a paragraph: "Art. 5". */
export const SHORT_UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:article|artikel)(?=\s)/iu, 'Art.'],
  [/^(?:artículo|articolo)(?=\s)/iu, 'Art.'],
  [/^(?:section|sec\.)(?=\s)/iu, 'Sec.'],
];
