/** Draws official words, of which every page of official text has hundreds (page/markup.ts). */
import { words as official } from '@words/official.ts';
import { callId, glossId, markId, noteId } from '../../core/addresses/addresses.ts';
import type { Words } from '../../core/block.ts';
import { inRow, type Markup, markup } from '../markup.ts';
import { drawCompounds } from './draw-compounds.ts';

/** What official words are drawn with. */
interface Ways {
  /** Ids of the terms that are marked; others are plain words. */
  readonly marked: ReadonlySet<string>;
  /** Whether they are a heading's. */
  readonly inHeading?: boolean;
  /** Where a footnote is, by its id; on the same page unless told otherwise. */
  readonly footnotePath?: (id: string) => string;
}

const ELEMENTS = { emphasis: 'em', strong: 'strong', sup: 'sup', sub: 'sub' } as const;
const BREAK = markup`<br>\n`;

/** Official words, with the terms that a page marks in them. */
export function drawWords(words: readonly Words[], ways: Ways): Markup {
  const { marked, inHeading = false, footnotePath = (id: string) => `#${id}` } = ways;
  return inRow(
    words.map((part) => {
      if (typeof part === 'string') return inHeading ? drawCompounds(part) : part;
      if (part.kind === 'break') return BREAK;
      if (part.kind === 'call') {
        const { footnote, nth, marker } = part;
        const name = official.footnote(marker);
        return markup`<a class="call" id="${callId(footnote, nth)}" href="${footnotePath(footnote)}" aria-label="${name}" data-label="${marker}"></a>`;
      }
      const inner = drawWords(part.words, ways);
      if (part.kind === 'link') return markup`<a href="${part.address}">${inner}</a>`;
      if (part.kind === 'term') {
        const { term: id } = part;
        if (!marked.has(id)) return inner;
        // It leads to its note, and is described by the gloss in it.
        return markup`<a class="term" id="${markId(id)}" href="#${noteId(id)}" aria-describedby="${glossId(id)}">${inner}</a>`;
      }
      const around = ELEMENTS[part.kind];
      return markup`<${around}>${inner}</${around}>`;
    }),
  );
}
