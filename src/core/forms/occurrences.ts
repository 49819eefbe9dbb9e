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
 * A form is found only as whole words ("pier" not in "pierhead"), with the capitals it is given in. In a script without
 * spaces it is found wherever its letters are. Characters that nobody sees, such as a soft hyphen within a word, are passed
 * over. Where forms overlap the longest one wins: "visitors’ berth" is no occurrence of "berth".
 *
 * @param language BCP 47 tag of the text
 */
export function findOccurrences(text: string, forms: Forms, language: string): readonly Occurrence[] {
  return longestOf(findForms(text, forms, language), text.length);
}

/**
 * The occurrences of each term by itself: "visitors’ berth" is one of "berth" too.
 *
 * @returns by term id, those that do not stand in the text left out
 */
export function findEachTerm(text: string, forms: Forms, language: string): Map<string, readonly Occurrence[]> {
  const found = Map.groupBy(findForms(text, forms, language), ({ term }) => term);
  return new Map([...found].map(([term, own]) => [term, longestOf(own, text.length)]));
}

/** Every place where a form stands as whole words, also within longer ones. */
function findForms(written: string, forms: Forms, language: string): Occurrence[] {
  const root = treeOf(forms, language);
  const { text, start: startOf, end: endOf } = plainText(written);
  const found: Occurrence[] = [];
  for (let start = 0; start < text.length; start += 1) {
    let branch: FormTree | undefined = root;
    for (let at = start; branch !== undefined; branch = branch.next.get(text.charCodeAt(at)), at += 1)
      for (const { term, form, letters, prefix } of branch.forms) {
        const end = start + letters.length;
        if (text.startsWith(letters, start) && isWholeWords(text, start, end, prefix))
          found.push({ term, form, start: startOf(start), end: endOf(end) });
      }
  }
  return found;
}

/** Where places overlap, the longest or else the first; in the order of the text, which is so many UTF-16 units long. */
function longestOf(found: readonly Occurrence[], length: number): readonly Occurrence[] {
  if (found.length < 2) return found;
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

/** A form as it may stand in a text. */
interface SoughtForm extends Spelling {
  readonly term: string;
  readonly form: string;
}

/**
 * Forms by their letters, so that few are compared with what begins at a place: a branch for each UTF-16 unit that may
 * come next, until few forms are left.
 */
interface FormTree {
  readonly next: ReadonlyMap<number, FormTree>;
  readonly forms: readonly SoughtForm[];
}

/** So many forms are compared one by one, and so are those that begin with so many of the same letters. */
const FEW = 4;
const ALIKE = 64;

function branchOf(forms: readonly SoughtForm[], depth: number): FormTree {
  if (forms.length <= FEW || depth === ALIKE) return { next: new Map(), forms };
  const longer = Map.groupBy(
    forms.filter(({ letters }) => letters.length > depth),
    ({ letters }) => letters.charCodeAt(depth),
  );
  return {
    next: new Map([...longer].map(([unit, own]) => [unit, branchOf(own, depth + 1)])),
    forms: forms.filter(({ letters }) => letters.length === depth),
  };
}

const trees = new WeakMap<Forms, Map<string, FormTree>>();

function treeOf(forms: Forms, language: string): FormTree {
  const byLanguage = trees.get(forms) ?? new Map<string, FormTree>();
  trees.set(forms, byLanguage);
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const sought = [...forms].flatMap(([term, wordings]) =>
    wordings.flatMap((form) => spellingsOf(form, language).map((spelling) => ({ term, form, ...spelling }))),
  );
  const root = branchOf(
    sought.filter(({ letters }) => letters !== ''),
    0,
  );
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
