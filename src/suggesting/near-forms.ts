/** Finds wordings that are almost a form of a term, but belong to none. */
import { distance } from 'fastest-levenshtein';
import type { Word } from '../core/languages/words.ts';
import { wordsOfText } from '../core/languages/words.ts';
import { formsIn } from '../core/forms/forms.ts';
import type { Term } from '../core/model.ts';
import { goesOn, meetsTerm, type CountedBlock, type Span, type CountedText, wordingAt } from './passages.ts';

/** A wording that is almost a form of a term. */
export interface NearForm {
  readonly wording: string;
  /** The id of the term, and the form that the wording is close to. */
  readonly term: string;
  readonly form: string;
  readonly count: number;
  readonly first: CountedBlock;
}

/**
 * Finds wordings that differ from a form of a term only by their ending or capitals or, in a longer word, by one
 * letter. Returns the most frequent first. Leaves out what is within a form of any term.
 */
export function findNearForms(text: CountedText, terms: readonly Pick<Term, 'id' | 'forms'>[]): NearForm[] {
  const forms = terms.flatMap(({ id, forms: own }) =>
    formsIn(own, text.language).map((form) => ({ term: id, form, words: wordsOfText(form) })),
  );
  const byLength = Map.groupBy(
    forms.filter(({ words }) => words.length > 0),
    ({ words }) => words.length,
  );
  const found = new Map<string, NearForm>();
  for (const passage of text.passages)
    for (const index of passage.words.keys())
      for (const [length, near] of byLength) {
        const place = spanAt(passage, index, length);
        if (place === undefined || meetsTerm(place)) continue;
        const words = passage.words.slice(index, index + length);
        const form = near.find((one) => one.words.every((word, at) => isNear(word, words[at])));
        if (form === undefined) continue;
        const wording = wordingAt(place);
        const known = found.get(wording) ?? { wording, term: form.term, form: form.form, count: 0, first: passage };
        found.set(wording, { ...known, count: known.count + 1 });
      }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}

function spanAt(passage: CountedBlock, index: number, length: number): Span | undefined {
  const words = passage.words.slice(index, index + length);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < length) return undefined;
  const isOne = words.every((word, at) => {
    const before = words[at - 1];
    return before === undefined || goesOn(passage.text, before, word);
  });
  return isOne ? { passage, start: first.start, end: last.end } : undefined;
}

/** The shortest word that may be misspelt: shorter words that differ by one letter are mostly other words. */
const SHORTEST = 6;

/**
 * Whether two words differ only by their endings, or by one letter within them. The first and the last letter must be
 * the same in a misspelt word.
 */
function isNear(word: Word, other: Word | undefined): boolean {
  if (other === undefined) return false;
  if (word.stem === other.stem) return true;
  const [a, b] = [word.text, other.text];
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  return a[0] === b[0] && a.at(-1) === b.at(-1) && distance(a, b) === 1;
}
