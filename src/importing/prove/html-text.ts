/**
 * The text of a page, read by htmlparser2 without a tree. It shares no code and no library with the reader of the
 * import.
 */
import { Parser } from 'htmlparser2';
import { checkLevel } from '../size.ts';
import { ListNumbers } from './html-numbers.ts';
import { SecondReader, type SecondReading } from './second-reading.ts';

/** Elements within a line. Any other element begins and ends a line. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose content is not text. */
const SILENT = new Set(['script', 'style', 'title', 'template']);

/** Elements whose words are followed, pressed or chosen. */
const LINKS = new Set(['a', 'button', 'select', 'textarea']);

/** Elements in which headings, items and rows are not counted: those of cells become lines, and quotations keep none. */
const CELLS = new Set(['td', 'th']);
const QUOTED = new Set(['td', 'th', 'li', 'blockquote', 'nav', 'caption', 'figcaption']);

/** Elements whose words are struck out, and the style that does it: a number among them may be that of a former wording. */
const STRUCK = new Set(['s', 'strike', 'del']);
const LINE_THROUGH = /text-decoration[^;]*line-through/i;

/** Elements whose lines end where those of the file end. Anywhere else, the end of a line is a space. */
const AS_WRITTEN = new Set(['pre']);

/** The end of a line with the blanks around it, found from where these begin, so that many cost no more. */
const LINE_END = /(?<![ \t\r\f])[ \t\r\f]*\n[ \t\r\n\f]*/g;

/** Returns all text of a page, with white space between its blocks, and the forms in it. */
export function textOfHtml(html: string): SecondReading {
  const reader = new SecondReader();
  const lists = new ListNumbers(reader);
  let [silent, depth] = [0, 0];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        // The parser's time for each element grows with the depth, and so does that of the reader.
        depth += 1;
        checkLevel(depth);
        if (SILENT.has(name)) silent += 1;
        if (!INLINE.has(name)) reader.write('\n');
        if (/^h[1-6]$/.test(name)) reader.begin(name, reader.isIn(QUOTED) ? undefined : 'headings');
        else if (name === 'li') reader.begin(name, reader.isIn(CELLS) ? undefined : 'items');
        else if (name === 'tr') reader.begin(name, reader.isIn(CELLS) ? undefined : 'rows');
        else if (QUOTED.has(name) || AS_WRITTEN.has(name)) reader.begin(name);
        else if (LINKS.has(name))
          reader.begin(name, undefined, name !== 'a' || 'href' in attributes ? 'links' : undefined);
        else if (STRUCK.has(name) || LINE_THROUGH.test(attributes['style'] ?? ''))
          reader.begin(name, undefined, 'apart');
        else if (name === 'img' && silent === 0) reader.picture();
        if (silent === 0) lists.open(name, attributes);
      },
      ontext(text) {
        if (silent === 0) reader.write(reader.isIn(AS_WRITTEN) ? text : text.replace(LINE_END, ' '));
      },
      onclosetag(name) {
        depth -= 1;
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (!INLINE.has(name)) reader.write('\n');
        if (silent === 0) lists.close(name);
        reader.end(name);
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  const result = reader.result();
  lists.dropRepeated(result.text);
  return { ...result, numbers: reader.numbers() };
}
