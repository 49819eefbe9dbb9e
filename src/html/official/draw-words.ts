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
import type { Target } from '../../core/references/model.ts';
import { joinParts, type Markup, markup } from '../markup.ts';
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

const ELEMENTS = { emphasis: 'em', strong: 'strong', sup: 'sup', sub: 'sub', struck: 's' } as const;
const BREAK = markup`<br>\n`;

/**
 * Draws official words, with the terms that a page marks in them.
 *
 * @param inHeading whether the words are those of a heading
 */
export function drawWords(words: readonly Words[], page: PageOfWords, inHeading = false): Markup {
  return joinParts(
    words.map((part) => {
      if (typeof part === 'string') return inHeading ? drawCompounds(part) : part;
      if (part.kind === 'break') return BREAK;
      if (part.kind === 'call') {
        const { footnote, nth, marker } = part;
        const name = officialWords.footnote(marker);
        return markup`<a class="call" id="${callId(footnote, nth)}" href="${footnotePath(footnote, page)}" aria-label="${name}" data-label="${marker}"></a>`;
      }
      const inner = drawWords(part.words, page, inHeading);
      if (part.kind === 'link') return markup`<a href="${part.address}">${inner}</a>`;
      if (part.kind === 'reference')
        return markup`<a class="reference" href="${referencePath(part, page)}">${inner}</a>`;
      if (part.kind === 'term') {
        const { term: id } = part;
        if (!page.marked.has(id)) return inner;
        // The link leads to the term's note, and has the gloss in the note as its description.
        return markup`<a class="term" id="${markId(id)}" href="#${noteId(id)}" aria-describedby="${glossId(id)}">${inner}</a>`;
      }
      const around = ELEMENTS[part.kind];
      return markup`<${around}>${inner}</${around}>`;
    }),
  );
}

/** The passage of a footnote has a page of its own. Anywhere else, footnotes are on the same page. */
const footnotePath = (id: string, { document, current }: PageOfWords): string =>
  current === 'p' ? passagePath(document, id) : `#${id}`;

function referencePath({ section, id }: Target, { document, current }: PageOfWords): string {
  if (current === 'full') return `#${id ?? sectionId(section)}`;
  if (id === undefined) return sectionPath(document, section);
  return section === current ? `#${id}` : blockPath({ document, section, id });
}
