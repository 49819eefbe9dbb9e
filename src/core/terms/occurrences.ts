/** Finds the forms of terms in a text. */
import { plainText, searchable } from '../characters/plain-text.ts';
import { WITHOUT_SPACES } from '../languages/scripts.ts';
import { writingOf } from '../languages/writing.ts';

/** One place where a form stands. Offsets are UTF-16 units into the text; `end` is exclusive. */
export interface Occurrence {
  readonly term: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** The forms of each term, by term id. */
export type Forms = ReadonlyMap<string, readonly string[]>;

/**
 * Every occurrence of every form in a text, in order.
 *
 * A form stands only as whole words ("pier" not in "pierhead"), with the capitals it is given in. Where a script has no
 * spaces it stands wherever its letters do. What nobody sees, such as a soft hyphen within a word, is passed over. Where forms overlap the longest has the place: "visitors’ berth" is no
 * occurrence of "berth".
 *
 * @param language BCP 47 tag of the text
 */
export function findOccurrences(text: string, forms: Forms, language: string): Occurrence[] {
  return longestOf(findForms(text, forms, language), text.length);
}

/**
 * The occurrences of each term by itself: "visitors’ berth" is one of "berth" too.
 *
 * @returns by term id, those that do not stand in the text left out
 */
export function findEachTerm(text: string, forms: Forms, language: string): Map<string, Occurrence[]> {
  const found = Map.groupBy(findForms(text, forms, language), ({ term }) => term);
  return new Map([...found].map(([term, own]) => [term, longestOf(own, text.length)]));
}

/** Every place where a form stands as whole words, also within longer ones. */
function findForms(written: string, forms: Forms, language: string): Occurrence[] {
  const root = treeOf(forms, language);
  const { prefix, joined } = writingOf(language);
  const beginsWithinWords = prefix !== undefined || joined !== undefined;
  const { text, start: startOf, end: endOf } = plainText(written);
  const found: Occurrence[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!beginsWithinWords && isLatinLetter(text, start - 1) && isLatinLetter(text, start)) continue;
    let node = root.next.get(text.charAt(start));
    for (let end = start + 1; node !== undefined; node = node.next.get(text.charAt(end)), end += 1)
      for (const { term, form, prefix } of node.forms)
        if (isWholeWords(text, start, end, prefix)) found.push({ term, form, start: startOf(start), end: endOf(end) });
  }
  return found;
}

/** Whether a letter is one of A to Z, of which most words are: a look that costs nearly nothing. */
function isLatinLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

/** Where places overlap, the longest or else the first; in the order of the text, which is so many UTF-16 units long. */
function longestOf(found: readonly Occurrence[], length: number): Occurrence[] {
  const covered = new Uint8Array(length);
  return found
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      if (covered.subarray(start, end).includes(1)) return false;
      covered.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

/** The letters of a form as text is searched for them. */
interface Spelling {
  readonly letters: string;
  /** What may or must stand before them in their word. */
  readonly prefix: RegExp | undefined;
}

/** The ways in which a form may stand in a text of a language: as it is, and changed by what is before it in its word. */
export function spellingsOf(form: string, language: string): Spelling[] {
  const { prefix, joined } = writingOf(language);
  const letters = searchable(form);
  const changed = joined?.(letters);
  return [{ letters, prefix }, ...(changed === undefined ? [] : [changed])];
}

/** Forms by their letters, as text is searched for them: a branch for each letter, so that all are sought at once. */
interface FormTree {
  readonly next: Map<string, FormTree>;
  /** The forms that end here, each with its term and what may stand before it. */
  readonly forms: { readonly term: string; readonly form: string; readonly prefix: RegExp | undefined }[];
}

const trees = new WeakMap<Forms, Map<string, FormTree>>();

function treeOf(forms: Forms, language: string): FormTree {
  const byLanguage = trees.get(forms) ?? new Map<string, FormTree>();
  trees.set(forms, byLanguage);
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const root: FormTree = { next: new Map(), forms: [] };
  for (const [term, wordings] of forms)
    for (const form of wordings)
      for (const { letters, prefix } of spellingsOf(form, language)) {
        let node = root;
        for (const letter of letters.split('')) {
          const next = node.next.get(letter) ?? { next: new Map(), forms: [] };
          node.next.set(letter, next);
          node = next;
        }
        if (node !== root) node.forms.push({ term, form, prefix });
      }
  byLanguage.set(language, root);
  return root;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}]+$/u;

/** The longest word that is looked back upon for a prefix, in UTF-16 units. */
const LONGEST_PREFIX = 4;

function isWholeWords(text: string, start: number, end: number, prefix: RegExp | undefined): boolean {
  if (joins(characterAt(text, end), characterBefore(text, end))) return false;
  const isPart = isPartOfWord(text, start);
  if (prefix === undefined) return !isPart;
  const before = isPart ? (WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_PREFIX), start))?.[0] ?? '') : '';
  return prefix.test(before);
}

/** Whether the word that begins here has begun before: as at the "I" of "XI", but not at a Han character after another. */
export function isPartOfWord(text: string, at: number): boolean {
  return joins(characterBefore(text, at), characterAt(text, at));
}

/** Whether two neighbouring characters belong to one word. */
function joins(outside: string, inside: string): boolean {
  if (!LETTER.test(outside) || !LETTER.test(inside)) return false;
  return !WITHOUT_SPACES.test(outside) && !WITHOUT_SPACES.test(inside);
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  const isPair = at > 1 && /[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 2));
  return text.slice(Math.max(0, at - (isPair ? 2 : 1)), at);
}
