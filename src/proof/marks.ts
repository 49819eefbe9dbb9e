/** Reads the marks of terms in official text, and the list of terms beside each block. */
import type { PromisedTerm } from './terms.ts';
import { plain } from './details.ts';
import type { ProofFault } from './fault.ts';
import { termOf } from './hrefs.ts';
import type { PromisedPassage } from './passages.ts';
import { ancestors, attribute, below, closest, hasClass, type Page, textContentOf } from './tree.ts';
import { hasWording, isWording } from './terms.ts';
import { quoted } from './visible.ts';

/** A marked term. */
export interface ShownMark {
  readonly term: string;
  readonly words: string;
  /** The id of the block with the mark, and its whole text; the list of terms beside it. */
  readonly block: string;
}

/** The terms that a page lists for a block. */
export interface ShownList {
  readonly block: string;
  readonly terms: readonly string[];
  /** The words of the block, or of the whole table if it is the caption of one. */
  readonly text: string;
}

/** What a page marks and lists. */
export interface Marked {
  readonly marks: readonly ShownMark[];
  readonly lists: readonly ShownList[];
}

/**
 * Returns the marks of a page, and the lists of terms for its blocks.
 *
 * @param passage the passage whose page it is, if it is one's
 */
export function marksAndLists(page: Page, passage?: PromisedPassage): Marked {
  const { elements } = page;
  const inArticle = elements.filter((element) => ancestors(element).some(({ tagName }) => tagName === 'article'));
  const within = new Set(inArticle);
  const byId = new Map(inArticle.map((element) => [attribute(element, 'id'), element]));
  const marks = elements
    .filter((element) => element.tagName === 'a' && hasClass(element, 'term'))
    .map((element) => {
      const block = closest(
        element,
        ({ tagName, attrs }) => tagName !== 'a' && attrs.some(({ name }) => name === 'id'),
      );
      return {
        term: (attribute(element, 'href') ?? '').replace('#note-', ''),
        words: textContentOf(element),
        block: within.has(element) ? ((block && attribute(block, 'id')) ?? '') : '',
      };
    });
  const lists = elements.flatMap((element): ShownList[] => {
    const terms = below(element).flatMap((link) => termOf(link, page) ?? []);
    if (passage?.text !== undefined && element.tagName === 'dl')
      return [{ block: passage.id, terms, text: passage.text }];
    const [, block] = /^terms-(.+)$/.exec(attribute(element, 'id') ?? '') ?? [];
    const described = block === undefined ? undefined : byId.get(block);
    if (block === undefined || described === undefined) return [];
    const around = closest(described, ({ tagName }) => tagName === 'figure') ?? described;
    return [{ block, terms, text: textContentOf(around) }];
  });
  return { marks, lists };
}

const REMEDY = 'See src/html/official/draw-words.ts, which draws marks, and src/features/terms/ParagraphTerms.astro.';

/**
 * Returns the faults of marks and lists: a mark must be around a wording of its term, and in the list of its block; a
 * listed term must have a wording in the block, or a narrower term must.
 *
 * @param terms every term by its id
 * @param demanded the terms that the file of the page's section marks
 */
export function proveMarks(
  page: string,
  { marks, lists }: Marked,
  terms: ReadonlyMap<string, PromisedTerm>,
  demanded: readonly string[],
): ProofFault[] {
  const fault = (found: string, expected: string) => ({ page, found, expected, remedy: REMEDY });
  const listed = new Map(lists.map((list) => [list.block, list.terms]));
  const marked = new Set(marks.map(({ term }) => term));
  const narrower = Map.groupBy(terms.values(), ({ broader }) => broader);
  const stands = (text: string, id: string): boolean => {
    const term = terms.get(id);
    return (
      term !== undefined && (hasWording(text, term) || (narrower.get(id) ?? []).some((one) => stands(text, one.id)))
    );
  };
  // Within a wording of a longer term, the longer one is listed.
  const isListed = (id: string, words: string, ids: readonly string[]) =>
    ids.includes(id) || ids.some((other) => terms.get(other)?.forms.some((form) => form.includes(words)));
  return [
    ...marks.flatMap(({ term: id, words, block }) => {
      const term = terms.get(id);
      if (term === undefined || !isWording(words, term))
        return [fault(`${quoted(words)} marked as the term ${id}`, `one of its wordings, as terms/${id}.mdx has them`)];
      return block !== '' && lists.length > 0 && !isListed(id, words, listed.get(block) ?? [])
        ? [fault(`the term ${id} marked in #${block}, and not listed beside it`, 'every marked term in the list')]
        : [];
    }),
    ...lists.flatMap(({ block, terms: ids, text }) =>
      ids
        .filter((id) => !stands(text, id))
        .map((id) =>
          fault(`the term ${id} listed beside #${block}`, `only terms that stand in ${quoted(plain(text))}`),
        ),
    ),
    ...demanded
      .filter((id) => terms.has(id) && !marked.has(id))
      .map((id) => fault(`no mark of the term ${id}`, 'one, as the section’s file has it')),
  ];
}
