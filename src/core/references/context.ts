/** Judges by the words around a reference whether it is one to this text. */
import type { Block } from '../block.ts';
import type { ReferenceWords } from '../languages/reference-words.ts';
import type { Section } from '../model.ts';

/** A block with the words that lead to it: "Regulation X is amended as follows:". */
export interface LedBlock {
  readonly block: Block;
  readonly lead: string;
}

/** Returns the blocks of a section in reading order. Their lead is the last sentence of each block that contains them. */
export function blocksWithLead({ blocks, footnotes }: Pick<Section, 'blocks' | 'footnotes'>): LedBlock[] {
  const within = (inside: readonly Block[], lead: string): LedBlock[] =>
    inside.flatMap((block) => {
      const own = block.text.slice(sentenceStart(block.text.replace(/(?<![\s.;。；])[\s.;。；]+$/u, '')));
      return [{ block, lead }, ...within(block.children, `${lead} ${own}`)];
    });
  return within([...blocks, ...footnotes], '');
}

const SENTENCE_END = /[.;。；!?！？]["”’»」)）]?\s+(?=["“‘«„(]?[\p{Lu}\p{N}])|[。；！？]/gu;

/** Returns the offset at which the last sentence of a text begins. */
export function sentenceStart(text: string): number {
  let start = 0;
  for (const { index, 0: found } of text.matchAll(SENTENCE_END))
    if (index + found.length < text.length) start = index + found.length;
  return start;
}

/** The last word before a reference, without its comma: "GDPR, Article 5", "A-130 in section 8". */
const WORD_BEFORE = /(?<!\S)(\S+?),?\s(?:in\s)?$/u;

/** Whether it is the name of a text: capitals, letters with a digit, or numbers with a stroke. */
const isName = (word: string): boolean =>
  /\p{Lu}\.*\p{Lu}\.?s?$/u.test(word) || (/\d/.test(word) && (/\p{L}/u.test(word) || /\d\/\d/.test(word)));

/** A name in words: "Civil Code Section 56". */
const NAME_IN_WORDS = /[^\s.]\s\p{Lu}\p{L}+\s$/u;

/** Whether the name of a text stands directly before a reference: "GDPR, Article 5", "Circular A-130, section 8". */
const isAfterName = (before: string): boolean =>
  isName(WORD_BEFORE.exec(before)?.[1] ?? '') || NAME_IN_WORDS.test(before);

/** How many letters before a reference its name, or its "of this", may take. */
export const MOST_BEFORE = 1000;

const directly = (before: string) => before.slice(-MOST_BEFORE);

/** Answers about the words before a reference. */
export interface Context {
  /** Whether they end with the name of another text. */
  readonly isAfterName: (before: string) => boolean;
  /** Whether another text is named in them. */
  readonly isOfAnother: (before: string) => boolean;
  /** Whether they say that it is one to this text, or to this article. */
  readonly isOfThis: (before: string) => boolean;
  readonly isOfThisArticle: (before: string) => boolean;
  /** Whether they end in a clause that ends with a comma, as in "Without prejudice to Article 6, paragraph 2 …". */
  readonly isInClause: (before: string) => boolean;
  /** Whether a text says that it changes another. */
  readonly amends: (text: string) => boolean;
}

/** Returns what judges the words of a language. */
export function contextOf(words: ReferenceWords): Context {
  const { ownBefore = '(?!)', nearBefore = '(?!)', plainBefore, texts, clauses = '(?!)', amends } = words;
  const [own, near] = [new RegExp(`(?:${ownBefore})$`, 'u'), new RegExp(`(?:${nearBefore})$`, 'u')];
  const plain = plainBefore === undefined ? undefined : new RegExp(`(?:${plainBefore})$`, 'u');
  const [other, amending] = [new RegExp(texts, 'u'), new RegExp(amends, 'u')];
  const clause = new RegExp(String.raw`^\W*(?:\d+\W+)?(?:${clauses})\s(?:the\s)?$`, 'iu');
  return {
    isAfterName: (before) => (plain === undefined ? isAfterName(directly(before)) : !plain.test(directly(before))),
    isOfAnother: (before) => other.test(before),
    isOfThis: (before) => own.test(directly(before)),
    isOfThisArticle: (before) => near.test(directly(before)),
    isInClause: (before) => clause.test(before),
    amends: (text) => amending.test(text),
  };
}
