/** What the parts of a document are called, as their headings write it. */

/** The kinds of part, outermost first; an annex stands beside them all. */
export const UNIT_KINDS = ['book', 'part', 'title', 'chapter', 'section', 'subsection', 'article', 'annex'] as const;

/** A kind of part. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The words for each kind that stand before its number, as patterns. */
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

/** The words that stand behind a number, as in 第五条, with the number before them as a pattern. */
export const WORDS_BEHIND_NUMBERS: Readonly<Record<string, UnitKind>> = {
  编: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
};

/** Such a name: its number, its word, and the rest of the heading. */
export const NUMBER_THEN_WORD = /^第([零〇一二三四五六七八九十百\d]+)([编章节条])(?<rest>[^]*)$/u;

/** Words that are numbers: "Article premier". */
export const FIRST = 'premier|first|one';

/** An annex that is the only one, and has no number. */
export const ANNEX_ALONE = /^(?:annex|appendix|schedule|annexe|anhang|anexo|allegato|附件|附录)$/iu;

/** How words are shortened where they stand before the number of a paragraph: "Art. 5". */
export const SHORT_UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:article|artikel)(?=\s)/iu, 'Art.'],
  [/^(?:artículo|articolo)(?=\s)/iu, 'Art.'],
  [/^(?:section|sec\.)(?=\s)/iu, 'Sec.'],
];
