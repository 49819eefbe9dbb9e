/** The first numbers of articles, with the words and signs of each language. */
import { moreUnitWordsOf } from './article-words.ts';
import { ARTICLE_KINDS, UNIT_ROWS } from './unit-words.ts';

/** Articles of which the first is written in another way than the others. */
const FIRST_OTHERWISE = ['SECTION 1. | SEC. 1.', 'Section 1. | Sec. 1.'];

/** The ways to write a first article, with the signs that may follow: "Article 1.", "Article 1:". */
const withSigns = (name: string): string[] => [`${name}.`, `${name}:`, name];

/** Ordinal numbers of which later ones have no sign: "Art. 1º", and "Art. 10." after "Art. 9º". */
const ordinalOf = (name: string, sign: string): string[] => {
  const first = withSigns(`${name}${sign}`);
  return [...first.flatMap((one) => [`${name}.`, name].map((other) => `${one} | ${other}`)), ...first];
};

/** The first numbers of articles, as paragraphs may begin with them: "Article 1.", "§ 1", 第一条. */
export const ARTICLE_SAMPLES: readonly string[] = [
  ...FIRST_OTHERWISE,
  ...new Set(
    UNIT_ROWS.flatMap(({ articles = [], ordinals = [] }) => [
      ...ordinals.flatMap((sign) => articles.flatMap((name) => ordinalOf(name, sign))),
      ...articles.flatMap(withSigns),
    ]),
  ),
];

/** Returns the first numbers of articles in a language, as paragraphs may begin with them: "Madde 1", "제1조". */
export const moreArticleSamplesOf = (tag: string): readonly string[] =>
  moreUnitWordsOf(tag).flatMap(({ kind = 'article', before = '', behind = '' }) => {
    if (!ARTICLE_KINDS.includes(kind)) return [];
    const names = [before, before.toUpperCase()].flatMap((word) =>
      behind === '' ? [`${word} 1`] : [`${word}1${behind}`, `${word} 1 ${behind}`.trim(), `${word}1. ${behind}`],
    );
    return [...new Set(names)].flatMap(withSigns);
  });
