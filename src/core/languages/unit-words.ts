/**
 * The words for parts of a document, such as "Chapter", as headings write them, and how lawyers cite what is below an
 * article. A new language is a new row.
 */
import { HAN_NUMERALS } from '../numbers/han.ts';
import { covers } from './covers.ts';

/** The kinds of part, from the outermost; an annex can be beside any of them. A "paragraph" is a §. */
export const UNIT_KINDS = [
  ...['book', 'part', 'title', 'chapter', 'section', 'subsection'],
  ...['article', 'paragraph', 'rule', 'regulation', 'clause', 'annex'],
] as const;

/** A kind of part. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The kinds that are cited by their number alone, since it occurs once in a text, and that have numbered paragraphs. */
export const ARTICLE_KINDS: readonly UnitKind[] = ['article', 'paragraph', 'rule', 'regulation', 'clause', 'section'];

/** The words of a language. */
interface UnitWords {
  /** The words that come before the number of a part, as patterns, by its kind. */
  readonly before?: Partial<Readonly<Record<UnitKind, string>>>;
  /** The words that come after it, as in 第五条. */
  readonly behind?: Readonly<Record<string, UnitKind>>;
  /** The first article, as a paragraph may begin with it, and the signs of ordinal numbers, which later ones may lack. */
  readonly articles?: readonly string[];
  readonly ordinals?: readonly string[];
  /** How the name of a part is abbreviated in a citation: "Art. 5". */
  readonly short?: readonly (readonly [RegExp, string])[];
  /** Words that serve as a number: "Article premier". */
  readonly first?: string;
  /** What may follow a number that was inserted later: "12 bis". */
  readonly inserted?: string;
  /**
   * How the numbers below an article are cited, by their first sample. The first level can have a word of its own: below
   * an article, "1." is a 款, and a 目 anywhere else.
   */
  readonly outermost?: Readonly<Record<string, string>>;
  readonly levels?: Readonly<Record<string, string>>;
  /** Whether a number in an article of several paragraphs is cited with its paragraph. */
  readonly itemsByParagraph?: true;
}

/** By language tag. */
const LANGUAGES: Readonly<Record<string, UnitWords>> = {
  en: {
    before: {
      book: 'book',
      part: 'part',
      title: 'title',
      chapter: 'chapter',
      section: String.raw`section|sec\.`,
      subsection: 'subsection',
      article: String.raw`article|art\.?`,
      paragraph: '§',
      rule: 'rule',
      regulation: 'regulation',
      clause: 'clause',
      annex: 'annex|appendix|schedule',
    },
    articles: ['Article 1', 'ARTICLE 1', 'Art. 1', 'Section 1', 'Sec. 1', 'Clause 1', 'Rule 1', 'Regulation 1', '§ 1'],
    short: [
      [/^(?:article|art\.?)(?=\s)/iu, 'Art.'],
      [/^(?:section|sec\.)(?=\s)/iu, 'Sec.'],
    ],
    first: 'first|one',
  },
  fr: {
    before: {
      book: 'livre',
      part: 'partie',
      title: 'titre',
      chapter: 'chapitre',
      section: 'section',
      subsection: 'sous-section',
      article: String.raw`article|art\.?`,
      annex: 'annexe',
    },
    articles: ['Article 1', 'ARTICLE 1', 'Art. 1'],
    ordinals: ['er'],
    first: 'premier|première|1er|1re|Ier',
    inserted: 'bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies',
    outermost: { '1.': ', § ' },
  },
  de: {
    before: {
      book: 'buch',
      part: 'teil',
      title: 'titel',
      chapter: 'kapitel',
      section: 'abschnitt',
      subsection: 'unterabschnitt',
      article: String.raw`artikel|art\.?`,
      paragraph: '§',
      annex: 'anhang|anlage',
    },
    articles: ['Artikel 1', 'Art. 1', 'Art 1', '§ 1'],
    short: [[/^artikel(?=\s)/iu, 'Art.']],
    levels: {
      '(1)': ' Abs. ',
      '1.': ' Nr. ',
      'a)': ' Buchst. ',
      'aa)': ' Doppelbuchst. ',
      'aaa)': ' Dreifachbuchst. ',
    },
  },
  nl: {
    before: {
      book: 'boek',
      part: 'deel',
      title: 'titel',
      chapter: 'hoofdstuk',
      section: 'afdeling',
      article: String.raw`artikel|art\.?`,
      annex: 'bijlage',
    },
    articles: ['Artikel 1', 'Art. 1'],
    outermost: { '1.': ' lid ', '1': ' lid ' },
  },
  es: {
    before: {
      book: 'libro',
      part: 'parte',
      title: 'título',
      chapter: 'capítulo',
      section: 'sección',
      subsection: 'subsección',
      article: String.raw`artículo|art\.`,
      annex: 'anexo',
    },
    articles: ['Artículo 1', 'ARTÍCULO 1', 'ARTICULO 1', 'Art. 1'],
    ordinals: ['º', '°', '.º', 'o'],
    short: [[/^artículo(?=\s)/iu, 'Art.']],
    first: 'primero|primera|único',
    inserted: 'bis|ter|quater|quinquies',
  },
  it: {
    before: {
      book: 'libro',
      part: 'parte',
      title: 'titolo',
      chapter: 'capitolo|capo',
      section: 'sezione',
      subsection: 'sottosezione',
      article: String.raw`articolo|art\.`,
      annex: 'allegato',
    },
    articles: ['Articolo 1', 'Art. 1'],
    short: [[/^articolo(?=\s)/iu, 'Art.']],
    inserted: 'bis|ter|quater|quinquies|sexies',
    outermost: { '1.': ', c. ' },
  },
  pt: {
    before: {
      book: 'livro',
      part: 'parte',
      title: 'título',
      chapter: 'capítulo',
      section: 'seção|secção',
      subsection: 'subseção|subsecção',
      article: String.raw`artigo|art\.`,
      annex: 'anexo',
    },
    articles: ['Artigo 1', 'ARTIGO 1', 'Art. 1'],
    ordinals: ['º', '°', '.º', 'o'],
    short: [[/^artigo(?=\s)/iu, 'Art.']],
  },
  ar: {
    before: { part: 'الجزء', title: 'الباب', chapter: 'الفصل', section: 'القسم', article: 'المادة', annex: 'المرفق' },
    articles: ['المادة 1', 'المادة ١', 'مادة 1'],
    outermost: { '1.': '، الفقرة ', '١.': '، الفقرة ', '١-': '، الفقرة ' },
  },
  zh: {
    behind: { 编: 'part', 編: 'part', 章: 'chapter', 节: 'section', 節: 'section', 条: 'article', 條: 'article' },
    articles: ['第一条', '第一條', '第1条', '第1條'],
    outermost: { '1.': '第一款', '（一）': '第一项', '(一)': '第一项' },
    levels: {
      第一条: '第一条',
      第一條: '第一條',
      第1条: '第1条',
      第1條: '第1條',
      '（一）': '第一项',
      '(一)': '第一项',
      '1.': '第一目',
      '1．': '第一目',
    },
    itemsByParagraph: true,
  },
  // Only from the second on do paragraphs have a number in the text, but the first is cited like the others.
  ja: { levels: { '１': '第一項', '２': '第一項', 一: '第一号' } },
  ko: { levels: { '①': '제1항', '②': '제1항', '1.': '제1호' } },
};

/** The languages of which the words are known. */
export const UNIT_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);

/** The words of each language. */
export const UNIT_ROWS = Object.values(LANGUAGES);

/** The words for each kind that come before its number, as patterns. */
export const UNIT_WORDS: readonly (readonly [UnitKind, string])[] = UNIT_KINDS.map((kind) => [
  kind,
  [...new Set(UNIT_ROWS.flatMap(({ before }) => before?.[kind]?.split('|') ?? []))].join('|'),
]);

/** The words that follow a number, as in 第五条. */
export const WORDS_BEHIND_NUMBERS: Readonly<Record<string, UnitKind>> = Object.fromEntries(
  UNIT_ROWS.flatMap(({ behind = {} }) => Object.entries(behind)),
);

/** What stands before the number of an article that was inserted later, in Chinese and in Japanese: 第十条之一, 第十条の二. */
const BEHIND = '之の';
export const INSERTED_BEHIND = new RegExp(`[${BEHIND}]`, 'u');

/** A name in which the number comes first: its number, its word, what was inserted (第十条之一), and the rest of the heading. */
export const NUMBER_THEN_WORD = new RegExp(
  String.raw`^第([${HAN_NUMERALS}]+|\p{Nd}+)([${Object.keys(WORDS_BEHIND_NUMBERS).join('')}])(?:[${BEHIND}](?<inserted>[${HAN_NUMERALS}]+(?:[${BEHIND}][${HAN_NUMERALS}]+)*))?(?<rest>[^]*)$`,
  'u',
);

/** Words that serve as a number: "Article premier". */
export const FIRST = UNIT_ROWS.flatMap(({ first }) => first ?? []).join('|');

/** What may follow a number that was inserted later. */
export const INSERTED = [...new Set(UNIT_ROWS.flatMap(({ inserted }) => inserted?.split('|') ?? []))].join('|');

const annexes = UNIT_ROWS.flatMap(({ before }) => before?.annex ?? []).join('|');

/** The only annex of a document, which has no number. */
export const ANNEX_ALONE = new RegExp(`^(?:${annexes}|附件|附录)$`, 'iu');

/** Abbreviations of the words before the number of a paragraph: "Art. 5". */
export const SHORT_UNITS: readonly (readonly [RegExp, string])[] = UNIT_ROWS.flatMap(({ short }) => short ?? []);

/** A language, and what a number that readers type without a word is called in it. */
export const WORDLESS = { language: 'en', called: 'Article ' } as const;

/** How the parts of a text are cited in its language. */
export const unitWordsOf = (tag: string): UnitWords =>
  Object.entries(LANGUAGES).find(([language]) => covers(language, tag))?.[1] ?? {};
