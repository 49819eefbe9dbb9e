/** The text of Markdown, read by markdown-it, which shares nothing with the parser that the import uses. */
import MarkdownIt, { type StateBlock } from 'markdown-it';
import { partLines } from '../line-paragraphs.ts';
import { withoutLeftovers } from '../markdown-leftovers.ts';
import { textOfHtml } from './html-text.ts';
import type { SecondReading } from './second-reading.ts';

/**
 * Returns all text of a Markdown file and the forms in it. Calls and names of footnotes stay as they are written.
 *
 * @param captions whether the descriptions of pictures are captions
 */
export function textOfMarkdown(markdown: string, captions: boolean): SecondReading {
  const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });
  // Where lists and quotations stand deeper within each other, the parser would drop the rest of the text.
  parser.set({ maxNesting: 1000 });
  parser.disable('code');
  parser.block.ruler.before('list', 'list at any indentation', farList);
  if (captions)
    parser.renderer.rules['image'] = (tokens, index) =>
      `<img><p>${parser.utils.escapeHtml(tokens[index]?.content ?? '')}</p>`;
  const open = parser.renderer.rules['ordered_list_open'];
  parser.renderer.rules['ordered_list_open'] = (tokens, index, options, env, self) => {
    if (tokens[index]?.markup === ')') tokens[index].attrSet('data-glossator-ending', ')');
    return open?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
  const text = markdown.replace(/^\s*---[ \t]*\n[^]*?\n---[ \t]*(?:\n|$)/, '');
  const body = withoutLeftovers(text)
    .text.replaceAll('[^', String.raw`\[^`)
    // If the end of a tag were at the start of a line, it would begin a block quotation.
    .replace(/(<a href=[^\s<>]+)\n>/g, '$1>\n')
    // kramdown's attributes for drawing may be within a line.
    .replace(/ ?\{:{1,2}[^{}]*\}/g, '');
  return textOfHtml(parser.render(partLines(body.split('\n')).lines.join('\n')));
}

/** How many columns a line would be indented to be code. */
const AS_CODE = 4;

/** The mark of an item at the beginning of a line. */
const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;

/**
 * Reads a list that is indented as far as code, of which the parser makes words even where no code is read: the lines that
 * are so far in are read as if they began there.
 */
function farList(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const [begin = 0, skip = 0, stop, indent = 0] = [
    state.bMarks[start],
    state.tShift[start],
    state.eMarks[start],
    state.sCount[start],
  ];
  if (silent || indent - state.blkIndent < AS_CODE || !ITEM.test(state.src.slice(begin + skip, stop))) return false;
  const around = state.blkIndent;
  state.blkIndent = indent;
  state.md.block.tokenize(state, start, end);
  state.blkIndent = around;
  return true;
}
