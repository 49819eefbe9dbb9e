/** Finds the names of other documents beside a reference: "Article 5 of the Harbour Code", 《…法》第五条. */
import type { ReferenceWords } from '../languages/reference-words.ts';
import { WITHOUT_SPACES } from '../languages/scripts.ts';
import type { Document } from '../model.ts';
import { MOST_BEFORE } from './context.ts';

/** Answers which document is named beside a reference: `undefined` if none is, or more than one may be. */
export interface NamesBeside {
  /** Whether a text has a name at all. */
  readonly isIn: (text: string) => boolean;
  readonly before: (text: string, start: number) => Document | undefined;
  readonly after: (text: string, end: number) => Document | undefined;
}

/**
 * Returns what finds the names of documents in a language. Their names are their official titles and their identifiers. A
 * name counts only where nothing makes it a longer one: the "Harbour Code" is no "New Harbour Code".
 */
export function namesBeside(documents: readonly Document[], { of }: Pick<ReferenceWords, 'of'>): NamesBeside {
  const named = Map.groupBy(
    documents.flatMap((document) => namesOf(document).map((name) => ({ name, document }))),
    ({ name }) => name,
  );
  const only = (name: string | undefined): Document | undefined => {
    const [first, ...others] = new Set(named.get(name ?? '')?.map(({ document }) => document));
    return others.length === 0 ? first : undefined;
  };
  if (named.size === 0) return { isIn: () => false, before: () => undefined, after: () => undefined };
  const any = [...named.keys()].toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  const [spaced, unspaced] = [false, true].map((is) =>
    any.filter((name) => WITHOUT_SPACES.test(name) === is).join('|'),
  );
  const alone = String.raw`(?:${spaced || '(?!)'})(?![\p{L}\p{N}\/-])`;
  const before = new RegExp(
    String.raw`(?:(?<![\p{L}\p{N}]|\p{Lu}\p{L}*\s(?=\p{L}))(?<spaced>${alone}),?\s(?:in\s)?|《(?<unspaced>${unspaced || '(?!)'})》的?)$`,
    'u',
  );
  const after = new RegExp(
    String.raw`(?:${of})(?:\p{Lu}\p{Ll}+\s(?=[\p{P}\p{N}]))?(?<name>${alone})(?!\s\p{Lu})`,
    'uy',
  );
  return {
    isIn: (text) => [...named.keys()].some((name) => text.includes(name)),
    before(text, start) {
      const { spaced, unspaced } = before.exec(text.slice(Math.max(0, start - MOST_BEFORE), start))?.groups ?? {};
      return only(spaced ?? unspaced);
    },
    after(text, end) {
      after.lastIndex = end;
      return only(after.exec(text)?.groups?.['name']);
    },
  };
}

/**
 * The names by which a text may call a document, in any of its editions. A title of one word, such as "Act", is the name of
 * many, and so is an identifier without a digit. Within a sentence, a title may begin with a small letter: "the Order".
 */
function namesOf({ title, former, identifiers }: Document): string[] {
  const titles = [title, ...former.map((edition) => edition.title)].filter(
    (one) => WITHOUT_SPACES.test(one) || /\s/u.test(one),
  );
  const small = titles.map((one) => one.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()));
  return [...new Set([...titles, ...small, ...identifiers.filter((one) => /\d/u.test(one))])];
}
