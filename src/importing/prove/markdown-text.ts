/** The text of Markdown as markdown-it has it, which shares nothing with the parser that the import reads by. */
import MarkdownIt from 'markdown-it';
import { textOfHtml } from './html-text.ts';

/**
 * All text of a Markdown file. Calls and names of footnotes stay as they are written.
 *
 * @param captions whether the words of pictures are their captions
 */
export function textOfMarkdown(markdown: string, captions: boolean): string {
  const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });
  parser.disable('code');
  if (captions)
    parser.renderer.rules['image'] = (tokens, index) =>
      `<p>${parser.utils.escapeHtml(tokens[index]?.content ?? '')}</p>`;
  const body = markdown
    .replace(/^\s*---[ \t]*\n[^]*?\n---[ \t]*(?:\n|$)/, '')
    .replaceAll('[^', String.raw`\[^`)
    // The end of a tag would begin a quotation if it stood at the start of a line.
    .replace(/(<a href=[^\s<>]+)\n>/g, '$1>\n')
    // kramdown's word on how something is drawn may stand within a line.
    .replace(/ ?\{:{1,2}[^{}]*\}/g, '');
  return textOfHtml(parser.render(body));
}
