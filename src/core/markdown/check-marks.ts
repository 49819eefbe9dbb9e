import { closest } from 'fastest-levenshtein';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findOccurrences, type Forms } from '../terms/occurrences.ts';
import { type Block, type Mark, publish, published } from './blocks.ts';
import type { FactsOption } from './facts.ts';
import { attribute, isElement, wordsOf } from './official-text.ts';

/** The most terms that a paragraph or caption may have marked. */
export const MARKS_PER_PARAGRAPH = 3;

/**
 * A remark plugin that checks the marked terms of a section and publishes them.
 *
 * A mark, `<Term id="negative-list">negative lists</Term>`, must name a term that exists and stand around one of
 * its forms. A section marks a term once, at its first use or at the next where that paragraph already carries
 * three marks, the most it may. Every mark is told its section, for pages that hold several:
 *
 * ```mdx
 * <Term id="negative-list" section="iii">negative lists</Term>
 * ```
 */
export const checkMarks: Plugin<[FactsOption], Root> = ({ facts }) => {
  return (tree, file: VFile) => {
    const section = facts().section(file.path);
    if (section === undefined) return;
    const { forms } = facts();
    const { blocks } = published(file);
    const marks: Mark[] = [];
    const elements: MdxJsxTextElement[] = [];

    for (const [index, block] of blocks.entries()) {
      const node = tree.children[index];
      if (node === undefined) continue;
      const found = termsIn(node);
      const crowding = found[MARKS_PER_PARAGRAPH];
      if (crowding !== undefined)
        file.fail(
          `Found ${found.length} marked terms in one paragraph, expected at most ${MARKS_PER_PARAGRAPH}. Unwrap the terms that readers need least here.`,
          crowding.element,
        );
      for (const { element, start } of found) {
        const term = knownTerm(element, forms, file);
        if (!('id' in block))
          file.fail('Found a marked term outside a paragraph or caption. Headings carry no marks: unwrap it.', element);
        const earlier = marks.find((mark) => mark.term === term);
        if (earlier !== undefined)
          file.fail(
            `Found "${term}" marked a second time in this section (first in ${earlier.block}), expected once. Unwrap this one.`,
            element,
          );
        const words = wordsOf(element, file);
        if (!forms.get(term)?.includes(words))
          file.fail(
            `Found "${term}" marked around "${words}", expected one of its forms: ${forms
              .get(term)
              ?.map((form) => `"${form}"`)
              .join(', ')}. Move the mark, or add the words to the forms in the term's file.`,
            element,
          );
        marks.push({ term, block: block.id, words, start });
        element.attributes.push({ type: 'mdxJsxAttribute', name: 'section', value: section.slug });
        elements.push(element);
      }
    }

    for (const [index, mark] of marks.entries()) {
      const own = new Map([[mark.term, forms.get(mark.term) ?? []]]);
      // A use inside a longer term's wording may be marked, but need not be.
      const places = [forms, own].map((sought) => firstPlaceWithRoom(mark, marks, blocks, sought));
      if (!places.includes(mark.block))
        file.fail(
          `Found "${mark.term}" marked in ${mark.block}, expected at its first use, in ${places[0] ?? places[1]}, which carries fewer than ${MARKS_PER_PARAGRAPH} marks. Move the mark there.`,
          elements[index],
        );
    }
    publish(file, { marks });
  };
};

/** The `<Term>` elements in a block, in order, each with the length of the block's text before it. */
function termsIn(node: RootContent): { element: MdxJsxTextElement; start: number }[] {
  const found: { element: MdxJsxTextElement; start: number }[] = [];
  let start = 0;
  visit(node, (inner) => {
    if (inner.type === 'text') start += inner.value.length;
    if (isElement(inner, 'Term') && inner.type === 'mdxJsxTextElement') found.push({ element: inner, start });
  });
  return found;
}

/** The id that a mark names, once it is known to be a term's. */
function knownTerm(element: MdxJsxTextElement, forms: Forms, file: VFile): string {
  const id = attribute(element, 'id');
  if (id === undefined)
    file.fail('Found <Term> without an id, expected <Term id="…"> with the id of a file in content/terms/.', element);
  if (!forms.has(id)) {
    const suggestion = forms.size > 0 ? ` Did you mean "${closest(id, [...forms.keys()])}"?` : '';
    file.fail(
      `Found <Term id="${id}">, expected the id of a term, but there is no content/terms/${id}.mdx.${suggestion} Correct the id or add the file.`,
      element,
    );
  }
  return id;
}

/** Id of the first block that uses a term and has room for its mark, or carries it already. */
function firstPlaceWithRoom(
  mark: Mark,
  marks: readonly Mark[],
  blocks: readonly Block[],
  forms: Forms,
): string | undefined {
  return blocks
    .flatMap((block) => ('id' in block ? [block] : []))
    .find(
      ({ id, text }) =>
        (id === mark.block || marks.filter(({ block }) => block === id).length < MARKS_PER_PARAGRAPH) &&
        findOccurrences(text, forms).some(({ term }) => term === mark.term),
    )?.id;
}
