/**
 * The text of a page, read by htmlparser2 without a tree. It shares no code and no library with the reader of the
 * import.
 */
import { Parser } from 'htmlparser2';

/** Elements within a line. Any other element begins and ends a line. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose content is not text. */
const SILENT = new Set(['script', 'style', 'title', 'template']);

/** Returns all text of a page, with white space between its blocks. */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  let silent = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (SILENT.has(name)) silent += 1;
        if (!INLINE.has(name)) parts.push('\n');
      },
      ontext(text) {
        if (silent === 0) parts.push(text);
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (!INLINE.has(name)) parts.push('\n');
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return parts.join('');
}
