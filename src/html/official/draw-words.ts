/** Draws the words of official text. */
import { words as officialWords } from '@words/official.ts';
import {
  blockPath,
  callId,
  glossId,
  markId,
  noteId,
  passagePath,
  sectionId,
  sectionPath,
} from '../../core/addresses/addresses.ts';
import type { Words } from '../../core/block.ts';
import type { Target } from '../../core/reference.ts';
import { walkWords, type WordWriters } from '../../core/walk/words.ts';
import { joinParts, type Markup, markup } from '../markup.ts';
import { EMPHASIS } from './draw-alike.ts';
import { drawCompounds } from './draw-compounds.ts';

/** The page that words are drawn for. */
export interface PageOfWords {
  /** The id of the document. */
  readonly document: string;
  /** The slug of the section whose page it is, `full` for the whole document, or `p` for a passage. */
  readonly current: string;
  /** The ids of the terms that are marked on this page. Other terms are plain words. */
  readonly marked: ReadonlySet<string>;
  /** Whether the headings of these blocks are below that of their section, on a page with several sections. */
  readonly isBelowSection?: boolean;
}

const BREAK = markup`<br>\n`;

/**
 * Draws official words, with the terms that a page marks in them.
 *
 * @param inHeading whether the words are those of a heading
 */
export const drawWords = (words: readonly Words[], page: PageOfWords, inHeading = false): Markup =>
  joinParts(walkWords(words, writersFor(page, inHeading)));

const writersFor = (page: PageOfWords, inHeading: boolean): WordWriters<Markup> => ({
  ...EMPHASIS,
  plain: (text) => (inHeading ? drawCompounds(text) : joinParts([text])),
  break: () => BREAK,
  call: ({ footnote, nth, marker }) => {
    const name = officialWords.footnote(marker);
    return markup`<a class="call" id="${callId(footnote, nth)}" href="${footnotePath(footnote, page)}" aria-label="${name}" data-label="${marker}"></a>`;
  },
  link: ({ address }, inside) => markup`<a href="${address}">${inside()}</a>`,
  reference: (part, inside) => markup`<a class="reference" href="${referencePath(part, page)}">${inside()}</a>`,
  // The link leads to the term's note, and has the gloss in the note as its description.
  term: ({ term: id }, inside) =>
    page.marked.has(id)
      ? markup`<a class="term" id="${markId(id)}" href="#${noteId(id)}" aria-describedby="${glossId(id)}">${inside()}</a>`
      : joinParts(inside()),
});

/** The passage of a footnote has a page of its own. Anywhere else, footnotes are on the same page. */
const footnotePath = (id: string, { document, current }: PageOfWords): string =>
  current === 'p' ? passagePath(document, id) : `#${id}`;

function referencePath({ section, id }: Target, { document, current }: PageOfWords): string {
  if (current === 'full') return `#${id ?? sectionId(section)}`;
  if (id === undefined) return sectionPath(document, section);
  return section === current ? `#${id}` : blockPath({ document, section, id });
}
