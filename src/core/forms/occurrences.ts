/** Finds the forms of terms in a text. */
import { searchableText, searchable } from '../characters/searchable-text.ts';
import { WITHOUT_SPACES } from '../languages/scripts.ts';
import { writingOf } from '../languages/writing.ts';

/** A place where a form occurs. Offsets are UTF-16 units in the text; `end` is exclusive. */
export interface Occurrence {
  readonly term: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** The forms of each term, by term id. */
export type Forms = ReadonlyMap<string, readonly string[]>;

/**
 * Returns every occurrence of every form in a text, in order.
 *
 * A form is found only as whole words ("pier" not in "pierhead"), and only with its own capitals. In a script without
 * spaces it is found wherever its letters are. Invisible characters, such as a soft hyphen within a word, are ignored.
 * Where forms overlap the longest one wins: "visitors’ berth" is not an occurrence of "berth".
 *
 * @param language BCP 47 tag of the text
 */
export function findOccurrences(text: string, forms: Forms, language: string): readonly Occurrence[] {
  return longestOf(findEvery(text, forms, language), text.length);
}

/**
 * Returns the occurrences of each term without regard to other terms: "visitors’ berth" is an occurrence of "berth"
 * too.
 *
 * @returns the occurrences by term id, without terms that do not occur
 */
export function findEachTerm(text: string, forms: Forms, language: string): Map<string, readonly Occurrence[]> {
  const found = Map.groupBy(findEvery(text, forms, language), ({ term }) => term);
  return new Map([...found].map(([term, own]) => [term, longestOf(own, text.length)]));
}

/**
 * Returns every place where a form occurs as whole words, including those inside longer forms and those that overlap, in
 * the order in which they begin.
 */
export function findEvery(written: string, forms: Forms, language: string): Occurrence[] {
  const root = treeOf(forms, language);
  const { text, start: startOf, end: endOf } = searchableText(written);
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

/**
 * Chooses the longest of overlapping places, or the first of equally long ones. Returns them in the order of the text.
 */
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

/** The letters of a form as they are searched for. */
interface Spelling {
  readonly letters: string;
  /** What may or must come before them in the same word. */
  readonly prefix: RegExp | undefined;
}

/** The ways in which a form can be written in a language: unchanged, or changed by a prefix in the same word. */
export function spellingsOf(form: string, language: string): Spelling[] {
  const { prefix, joined } = writingOf(language);
  const letters = searchable(form);
  const changed = joined?.(letters);
  return [{ letters, prefix }, ...(changed === undefined ? [] : [changed])];
}

/** A form with the spelling that is searched for. */
interface SoughtForm extends Spelling {
  readonly term: string;
  readonly form: string;
}

/**
 * Forms in a tree by their letters, so that only a few have to be compared at each place of a text: there is a branch
 * for each UTF-16 unit that may come next, until few forms are left.
 */
interface FormTree {
  readonly next: ReadonlyMap<number, FormTree>;
  readonly forms: readonly SoughtForm[];
}

/** Up to this many forms are compared one by one; so are forms that share this many first letters. */
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
/** A hyphen, a non-breaking one or the plain sign, with a letter on its other side. */
const ENDS_JOINED = /[\p{L}\p{M}\p{N}][-\u2010\u2011]$/u;
const BEGINS_JOINED = /^[-\u2010\u2011][\p{L}\p{M}\p{N}]/u;

const WORD_BEFORE = /[\p{L}\p{M}\p{N}]*$/u;

/** The longest prefix that is searched for before a form, in UTF-16 units. */
const LONGEST_PREFIX = 4;

function isWholeWords(text: string, start: number, end: number, prefix: RegExp | undefined): boolean {
  if (joins(characterAt(text, end), characterBefore(text, end))) return false;
  const isPart = isPartOfWord(text, start);
  if (prefix === undefined) return !isPart;
  const before = text.slice(Math.max(0, start - LONGEST_PREFIX), start);
  return prefix.test(isPart ? before.slice(before.search(WORD_BEFORE)) : '');
}

/** Whether the word at this offset began earlier: true at the "I" of "XI", but not at a Han character after another. */
export function isPartOfWord(text: string, at: number): boolean {
  return joins(characterBefore(text, at), characterAt(text, at));
}

/**
 * Whether an occurrence is a part of a compound with a hyphen, as "risk" is in "high-risk". A form that has the hyphen
 * itself, "high-risk", is a whole compound; so is a word before a hyphen that ends it, as in "high- and low-risk".
 */
export function isInCompound(text: string, { start, end }: Pick<Occurrence, 'start' | 'end'>): boolean {
  return ENDS_JOINED.test(text.slice(0, start)) || BEGINS_JOINED.test(text.slice(end));
}

/** Whether two neighbouring characters belong to the same word. */
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
