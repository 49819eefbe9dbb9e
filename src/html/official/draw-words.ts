/** Draws the words of official text. */
import { words as officialWords } from '@words/official.ts';
import { callId, glossId, markId, noteId } from '../../core/addresses/addresses.ts';
import type { Words } from '../../core/block.ts';
import { joinParts, type Markup, markup } from '../markup.ts';
import { drawCompounds } from './draw-compounds.ts';

/** Options for drawing official words. */
interface WordOptions {
  /** The ids of the terms that are marked. Other terms are plain words. */
  readonly marked: ReadonlySet<string>;
  /** Whether the words are those of a heading. */
  readonly inHeading?: boolean;
  /** Returns the address of a footnote, by its id. Without this function, footnotes are on the same page. */
  readonly footnotePath?: (id: string) => string;
}

const ELEMENTS = { emphasis: 'em', strong: 'strong', sup: 'sup', sub: 'sub', struck: 's' } as const;
const BREAK = markup`<br>\n`;

/** Draws official words, with the terms that a page marks in them. */
export function drawWords(words: readonly Words[], options: WordOptions): Markup {
  const { marked, inHeading = false, footnotePath = (id: string) => `#${id}` } = options;
  return joinParts(
    words.map((part) => {
      if (typeof part === 'string') return inHeading ? drawCompounds(part) : part;
      if (part.kind === 'break') return BREAK;
      if (part.kind === 'call') {
        const { footnote, nth, marker } = part;
        const name = officialWords.footnote(marker);
        return markup`<a class="call" id="${callId(footnote, nth)}" href="${footnotePath(footnote)}" aria-label="${name}" data-label="${marker}"></a>`;
      }
      const inner = drawWords(part.words, options);
      if (part.kind === 'link') return markup`<a href="${part.address}">${inner}</a>`;
      if (part.kind === 'term') {
        const { term: id } = part;
        if (!marked.has(id)) return inner;
        // The link leads to the term's note, and has the gloss in the note as its description.
        return markup`<a class="term" id="${markId(id)}" href="#${noteId(id)}" aria-describedby="${glossId(id)}">${inner}</a>`;
      }
      const around = ELEMENTS[part.kind];
      return markup`<${around}>${inner}</${around}>`;
    }),
  );
}
