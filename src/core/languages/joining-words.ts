/** The words that join the parts of a sentence. All are patterns. A new language is a new row. */

/** The words of a language. */
interface JoiningRow {
  /** Between the members of a list. */
  readonly and: string;
  /** Where a sentence turns to something else. */
  readonly but: string;
  /** What comes before something that is said of all members of a list. */
  readonly all: string;
}

/** By language tag. */
const LANGUAGES: Readonly<Record<string, JoiningRow>> = {
  en: {
    and: 'and|or|as well as',
    but: String.raw`but|while|whilst|whereas|although|though|(?<=,\s)yet`,
    all: 'both|all|each',
  },
  fr: { and: 'et|ou|ainsi que', but: 'mais|tandis que|alors que|bien que', all: 'les deux|toutes|tous' },
  de: { and: 'und|oder|sowie', but: 'aber|sondern|während|obwohl|doch', all: 'beide|alle|jeweils' },
  zh: { and: '和|与|與|以及|及|或', but: '而|但', all: '均|都|皆' },
};

/** Words next to letters of their own script are whole only in scripts with spaces. */
const ofAll = (kind: keyof JoiningRow) =>
  String.raw`(?<!\p{Script=Latin})(?:${Object.values(LANGUAGES)
    .map((row) => row[kind])
    .join('|')})(?!\p{Script=Latin})`;

/** Patterns for the words of every language, since texts of several languages are read together. */
export const JOINING_WORDS: JoiningRow = { and: ofAll('and'), but: ofAll('but'), all: ofAll('all') };
