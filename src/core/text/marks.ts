/** The marked terms of a section, and the rules that they keep. */
import { closest } from 'fastest-levenshtein';
import { writeOutLookAlikes } from '../characters/character-names.ts';
import { searchable } from '../characters/plain-text.ts';
import { tellApart } from '../characters/tell-apart.ts';
import type { Fault } from '../content/fault.ts';
import type { Block, Mark } from '../model.ts';
import { attribute, type Element } from '../markdown/elements.ts';
import { findOccurrences, type Forms } from '../terms/occurrences.ts';
import type { ReadBlock } from './blocks.ts';

/** The most terms that a paragraph or caption may have marked. */
const MARKS_PER_PARAGRAPH = 3;

/** What marks are held against. */
export interface KnownTerms {
  /** Ids of all terms, sound or not. */
  readonly ids: readonly string[];
  /** The forms of the sound ones in the document's language. */
  readonly forms: Forms;
  readonly language: string;
}

/**
 * The marks of a section and what is wrong with them. A mark, `<Term id="berth">berths</Term>`, must
 * name a term that exists and stand around one of its forms. A section marks a term once, at its first use or at the
 * next where that paragraph already carries three marks, the most it may.
 *
 * @param blocksByRead the blocks as the file has them, in reading order, each with what it is in the model
 * @param file path for faults
 */
export function readMarks(
  blocksByRead: ReadonlyMap<ReadBlock, Block>,
  known: KnownTerms,
  file: string,
): { marks: Mark[]; faults: Fault[] } {
  const found: { mark: Mark; element: Element }[] = [];
  const faults: Fault[] = [];
  const report = (element: Element, message: string) => {
    const { line, column } = element.position?.start ?? {};
    faults.push({ file, line, column, message });
  };

  const blocks = [...blocksByRead.values()];
  for (const [{ terms }, block] of blocksByRead) {
    const crowding = terms[MARKS_PER_PARAGRAPH];
    if (crowding !== undefined)
      report(
        crowding.element,
        `Found ${terms.length} marked terms in one paragraph, expected at most ${MARKS_PER_PARAGRAPH}. Unwrap the terms that readers need least here.`,
      );
    for (const { element, words, start } of terms) {
      const term = attribute(element, 'id');
      if (term === undefined) {
        report(element, 'Found <Term> without an id, expected <Term id="…"> with the id of a file in content/terms/.');
        continue;
      }
      if (!known.ids.includes(term)) {
        const name = writeOutLookAlikes(term);
        const suggestion = known.ids.length > 0 ? ` Did you mean "${closest(term, [...known.ids])}"?` : '';
        report(
          element,
          `Found <Term id="${name}">, expected the id of a term, but there is no content/terms/${name}.mdx.${suggestion} Correct the id or add the file.`,
        );
        continue;
      }
      if (block.label === undefined) {
        report(element, 'Found a marked term outside a paragraph or caption. Headings carry no marks: unwrap it.');
        continue;
      }
      const earlier = found.find(({ mark }) => mark.term === term);
      if (earlier !== undefined) {
        report(
          element,
          `Found "${term}" marked a second time in this section (first in ${earlier.mark.block}), expected once. Unwrap this one.`,
        );
        continue;
      }
      const forms = known.forms.get(term);
      if (forms !== undefined && !forms.some((form) => searchable(form) === searchable(words)))
        report(
          element,
          `Found "${term}" marked around "${tellApart(words, closest(words, ['', ...forms])).found}", expected one of its forms: ${forms.map((form) => `"${form}"`).join(', ')}. Move the mark, or add the words to the forms in the term's file.`,
        );
      else found.push({ mark: { term, block: block.id, words, start }, element });
    }
  }

  const marks = found.map(({ mark }) => mark);
  // Where something else is wrong the first place may only seem to be another.
  if (faults.length > 0) return { marks, faults };
  for (const { mark, element } of found) {
    const own = new Map([[mark.term, known.forms.get(mark.term) ?? []]]);
    // A use inside a longer term's wording may be marked, but need not be.
    const places = [known.forms, own].map((forms) => firstPlaceWithRoom(mark, marks, blocks, forms, known.language));
    if (known.forms.has(mark.term) && !places.includes(mark.block))
      report(
        element,
        `Found "${mark.term}" marked in ${mark.block}, expected at its first use, in ${places[0] ?? places[1]}, which carries fewer than ${MARKS_PER_PARAGRAPH} marks. Move the mark there.`,
      );
  }
  return { marks, faults };
}

/** Id of the first block that uses a term and has room for its mark, or carries it already. */
function firstPlaceWithRoom(
  mark: Mark,
  marks: readonly Mark[],
  blocks: readonly Block[],
  forms: Forms,
  language: string,
): string | undefined {
  return blocks
    .flatMap((block) => (block.label === undefined ? [] : [block]))
    .find(
      ({ id, text }) =>
        (id === mark.block || marks.filter(({ block }) => block === id).length < MARKS_PER_PARAGRAPH) &&
        findOccurrences(text, forms, language).some(({ term }) => term === mark.term),
    )?.id;
}
