/** Reads the marked terms of a section, and checks them. */
import { closest } from 'fastest-levenshtein';
import { didYouMean } from '../faults/did-you-mean.ts';
import { writeOutLookAlikes } from '../characters/character-names.ts';
import { searchable } from '../characters/searchable-text.ts';
import { showDifference } from '../characters/show-difference.ts';
import type { Fault } from '../faults/fault.ts';
import type { AddressedBlock, Block } from '../block.ts';
import type { Mark } from '../model.ts';
import { attribute, type Element } from '../markdown/elements.ts';
import { findEachTerm, type Forms, isInCompound, spellingsOf } from '../forms/occurrences.ts';
import type { ReadBlock } from './read-block.ts';
import type { MarkedTerm } from './read-words.ts';

/** The most terms that may be marked in a paragraph or caption. */
export const MARKS_PER_PARAGRAPH = 3;

/** What marks are checked against. */
export interface KnownTerms {
  /** Ids of all terms, with or without faults. */
  readonly ids: ReadonlySet<string>;
  /** Addresses of the drafts that are left out. Their terms may be marked, and the marks are ignored. */
  readonly leftOut?: ReadonlySet<string>;
  /** The forms of the sound terms in the document's language. */
  readonly forms: Forms;
  readonly language: string;
  /** Whether terms are also marked automatically; then an editor's mark may be at any occurrence. */
  readonly isAutomatic?: boolean;
}

/**
 * Returns the marks of a section and their faults. A mark, `<Term id="berth">berths</Term>`, must name an existing term
 * and surround one of its forms. A section marks a term once: at its first occurrence, or at a later one if the
 * paragraph already has three marks, which is the most.
 *
 * @param blocksByRead the blocks of the file in reading order, each with its block in the model
 * @param file path for faults
 */
export function readMarks(
  blocksByRead: ReadonlyMap<ReadBlock, Block>,
  known: KnownTerms,
  file: string,
): { marks: Mark[]; faults: Fault[] } {
  const found: FoundMark[] = [];
  const faults: Fault[] = [];
  let hasDrafts = false;
  const report = (element: Element, message: string) => {
    const { line, column } = element.position?.start ?? {};
    faults.push({ file, line, column, message });
  };

  for (const [{ terms }, block] of blocksByRead) {
    const crowding = terms[MARKS_PER_PARAGRAPH];
    if (crowding !== undefined)
      report(
        crowding.element,
        `Found ${terms.length} marked terms in one paragraph, expected at most ${MARKS_PER_PARAGRAPH}. Unwrap the terms that readers need least here.`,
      );
    for (const marked of terms) {
      const mark = readMark(marked, block, found, known);
      if (mark === 'of a draft') hasDrafts = true;
      else if ('fault' in mark) report(marked.element, mark.fault);
      else found.push({ mark, element: marked.element });
    }
  }

  // If there is another fault, the first occurrence may not be where it seems to be.
  if (faults.length === 0 && !hasDrafts && known.isAutomatic !== true)
    for (const { element, message } of marksElsewhere(found, [...blocksByRead.values()], known))
      report(element, message);
  return { marks: found.map(({ mark }) => mark), faults };
}

/** A mark with its element. */
interface FoundMark {
  readonly mark: Mark;
  readonly element: Element;
}

/** Reads a mark, unless it has a fault or its term is a draft that is left out. */
function readMark(
  { element, words, start }: MarkedTerm,
  block: Block,
  earlier: readonly FoundMark[],
  known: KnownTerms,
): Mark | 'of a draft' | { readonly fault: string } {
  const term = attribute(element, 'id');
  if (term === undefined)
    return { fault: 'Found <Term> without an id, expected <Term id="…"> with the id of a file in content/terms/.' };
  if (!known.ids.has(term)) return { fault: unknownTerm(term, known) };
  if (known.leftOut?.has(`terms/${term}/`) === true) return 'of a draft';
  if (block.label === undefined)
    return { fault: 'Found a marked term outside a paragraph or caption. Headings carry no marks: unwrap it.' };
  const first = earlier.find(({ mark }) => mark.term === term);
  if (first !== undefined)
    return {
      fault: `Found "${term}" marked a second time in this section (first in ${first.mark.block}), expected once. Unwrap this one.`,
    };
  const forms = known.forms.get(term);
  const isSpelling = (form: string) =>
    spellingsOf(form, known.language).some(({ letters }) => letters === searchable(words));
  if (forms !== undefined && !forms.some(isSpelling))
    return {
      fault: `Found "${term}" marked around "${showDifference(words, closest(words, ['', ...forms])).found}", expected one of its forms: ${forms.map((form) => `"${form}"`).join(', ')}. Move the mark, or add the words to the forms in the term's file.`,
    };
  return { term, block: block.id, words, start };
}

/** Says that a mark names a term that there is not. */
function unknownTerm(term: string, { ids }: KnownTerms): string {
  const name = writeOutLookAlikes(term);
  const suggestion = didYouMean(term, ids);
  return `Found <Term id="${name}">, expected the id of a term, but there is no content/terms/${name}.mdx.${suggestion} Correct the id or add the file.`;
}

/** The marks that are not at the first use of their term that has room for them, and what to say of each. */
function marksElsewhere(
  found: readonly FoundMark[],
  blocks: readonly Block[],
  { forms, language }: KnownTerms,
): { element: Element; message: string }[] {
  if (found.length === 0) return [];
  const marks = found.map(({ mark }) => mark);
  const addressed = blocks.filter((block) => block.label !== undefined);
  const firstPlace = firstWithRoom(marks, addressed, ({ text, occurrences }) =>
    occurrences.filter((place) => !isInCompound(text, place)).map(({ term }) => term),
  );
  const elsewhere = found.filter(({ mark }) => forms.has(mark.term) && firstPlace(mark) !== mark.block);
  if (elsewhere.length === 0) return [];
  // An occurrence inside a longer term's wording, or inside a compound, may be marked, but need not be.
  const own: Forms = new Map(elsewhere.map(({ mark: { term } }) => [term, forms.get(term) ?? []]));
  const firstWithin = firstWithRoom(marks, addressed, ({ text }) => findEachTerm(text, own, language).keys());
  return elsewhere
    .filter(({ mark }) => firstWithin(mark) !== mark.block)
    .map(({ mark, element }) => ({
      element,
      message: `Found "${mark.term}" marked in ${mark.block}, expected at its first use, in ${firstPlace(mark) ?? firstWithin(mark)}, which carries fewer than ${MARKS_PER_PARAGRAPH} marks. Move the mark there.`,
    }));
}

/** The id of the first block that contains a mark's term and has room for the mark, or has it already. */
function firstWithRoom(
  marks: readonly Mark[],
  blocks: readonly AddressedBlock[],
  termsIn: (block: AddressedBlock) => Iterable<string>,
): (mark: Mark) => string | undefined {
  const taken = Map.groupBy(marks, ({ block }) => block);
  const uses = new Map(marks.map(({ term }): [string, string[]] => [term, []]));
  for (const block of blocks) for (const term of termsIn(block)) uses.get(term)?.push(block.id);
  return (mark) =>
    uses.get(mark.term)?.find((block) => block === mark.block || (taken.get(block)?.length ?? 0) < MARKS_PER_PARAGRAPH);
}
