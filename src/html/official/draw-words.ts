/** Draws the words of official text. */
import { words as officialWords } from '@words/official.ts';
import { callId, glossId, markId, noteId, passagePath, sectionId, targetPath } from '../../core/addresses/addresses.ts';
import type { AddressedBlock, Words } from '../../core/block.ts';
import type { Target } from '../../core/reference.ts';
import { walkWords, type WordWriters } from '../../core/walk/words.ts';
import { dateInWords } from '../../ui/format.ts';
import { attribute, joinParts, type Markup, markup } from '../markup.ts';
import { EMPHASIS } from './draw-alike.ts';
import { drawCompounds } from './draw-compounds.ts';

/** What is shown of a block beside its words. */
export interface Beside {
  /** The class of the element that has the words. */
  readonly className: string | undefined;
  /** What comes before the block. It has no text, since only official text is in the article. */
  readonly before: Markup | undefined;
}

/** The page that words are drawn for. */
export interface PageOfWords {
  /** The id of the document. */
  readonly document: string;
  /** The slug of the section whose page it is, `full` for the whole document, or `p` for a passage. */
  readonly current: string;
  /** The ids of the terms that are marked on this page. Other terms are plain words. */
  readonly marked: ReadonlySet<string>;
  /** The ids of the terms that have a note on the page, if other sections on it mark more. */
  readonly noted?: ReadonlySet<string>;
  /** Whether the headings of these blocks are below that of their section, on a page with several sections. */
  readonly isBelowSection?: boolean;
  /** Whether calls of footnotes get no ids, since another text on the page may have the same. */
  readonly withoutIds?: boolean;
  /** Returns what is shown of a block beside its words, by its id. */
  readonly beside?: (id: string) => Beside | undefined;
}

const BREAK = markup`<br>\n`;

/**
 * Draws official words, with the terms that a page marks in them.
 *
 * @param inHeading whether the words are those of a heading
 */
export const drawWords = (words: readonly Words[], page: PageOfWords, inHeading = false): Markup =>
  joinParts(walkWords(words, writersFor(page, inHeading)));

/** Draws the attributes of the element that has the words of a block. */
export const drawNames = ({ id }: Pick<AddressedBlock, 'id'>, page: PageOfWords): Markup =>
  markup` id="${id}"${attribute('class', page.beside?.(id)?.className)}`;

const writersFor = (page: PageOfWords, inHeading: boolean): WordWriters<Markup> => ({
  ...EMPHASIS,
  plain: (text) => (inHeading ? drawCompounds(text) : joinParts([text])),
  break: () => BREAK,
  call: ({ footnote, nth, marker }) => {
    const name = officialWords.footnote(marker);
    const id = attribute('id', page.withoutIds === true ? undefined : callId(footnote, nth));
    return markup`<a class="call"${id} href="${footnotePath(footnote, page)}" aria-label="${name}" data-label="${marker}"></a>`;
  },
  link: ({ address }, inside) => markup`<a href="${address}">${inside()}</a>`,
  reference: (part, inside) =>
    markup`<a class="reference" href="${referencePath(part, page)}"${attribute('title', editionOf(part))}>${inside()}</a>`,
  // The link leads to the term's note, and has the gloss in the note as its description.
  term: ({ term: id }, inside) =>
    page.marked.has(id)
      ? markup`<a class="term" id="${markId(id)}" href="#${noteId(id)}" aria-describedby="${glossId(id)}">${inside()}</a>`
      : joinParts(inside()),
});

/** The passage of a footnote has a page of its own. Anywhere else, footnotes are on the same page. */
const footnotePath = (id: string, { document, current }: PageOfWords): string =>
  current === 'p' ? passagePath(document, id) : `#${id}`;

function referencePath(target: Target, { document, current }: PageOfWords): string {
  const { section, id, other } = target;
  if (other === undefined && current === 'full') return `#${id ?? sectionId(section)}`;
  return other === undefined && id !== undefined && section === current ? `#${id}` : targetPath(document, target);
}

/** Which edition of another document a reference leads to, in words, if that has to be said. */
export const editionOf = ({ other }: Target): string | undefined =>
  other?.edition === undefined ? undefined : officialWords.toEdition(dateInWords(other.edition));
