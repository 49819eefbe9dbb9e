/** The text of a Word file, read from its XML without mammoth. */
import { codePoint } from 'dingbat-to-unicode';
import { SaxesParser } from 'saxes';
import { joinReadings, SecondReader, type SecondReading } from './second-reading.ts';

/**
 * Returns all text of a file, with tracked changes accepted and footnotes last, and the forms in it.
 *
 * @param parts the XML files by name
 */
export function textOfWord(parts: ReadonlyMap<string, string>): SecondReading {
  const headings = headingStyles(parts.get('word/styles.xml') ?? '');
  return joinReadings(
    ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'].map((name) =>
      readPart(parts.get(name) ?? '', headings),
    ),
  );
}

/** Elements that represent a character. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** The character that a letter of a symbol font shows. */
function symbolOf(attributes: Readonly<Record<string, string>>): string | undefined {
  const letter = Number.parseInt(attributes['w:char'] ?? '', 16);
  const font = attributes['w:font'] ?? '';
  return (codePoint(font, letter) ?? codePoint(font, letter % 0xf000))?.string;
}

/** The names by which paragraphs call the styles of headings. */
function headingStyles(styles: string): ReadonlySet<string> {
  const found = [
    ...styles.matchAll(
      /<w:style\s[^>]*w:styleId="([^"]+)"[^>]*>(?:(?!<\/w:style>)[^])*?<w:name\s[^>]*w:val="heading \d"/gi,
    ),
  ];
  return new Set(found.map(([, id = '']) => id));
}

function readPart(xml: string, headings: ReadonlySet<string>): SecondReading {
  const reader = new SecondReader();
  if (xml === '') return reader.result();
  let [isText, skipped] = [false, 0];
  const parser = new SaxesParser();
  const isSkipped = (name: string, attributes: Readonly<Record<string, string>>) =>
    // A file can have two drawings of one thing, of which the simpler is read. Separators between text and footnotes
    // are not text.
    name === 'mc:Choice' ||
    name === 'w:del' ||
    name === 'w:moveFrom' ||
    (/^w:(?:foot|end)note$/.test(name) && 'w:type' in attributes);
  const skips: boolean[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    const isOut = isSkipped(name, attributes);
    skips.push(isOut);
    if (isOut) skipped += 1;
    if (name === 'w:t') isText = true;
    if (name === 'w:p') reader.write('\n');
    const sign = name === 'w:sym' ? symbolOf(attributes) : SIGNS[name];
    if (sign !== undefined && skipped === 0) reader.write(sign);
    if (skipped > 0) return;
    const inCell = reader.isIn(CELL);
    if (name === 'w:p' || name === 'w:tc' || name === 'w:hyperlink')
      reader.begin(name, undefined, name === 'w:hyperlink');
    else if (name === 'w:tr') reader.begin(name, inCell ? undefined : 'rows');
    else if (name === 'w:pStyle' && headings.has(attributes['w:val'] ?? '') && !inCell)
      reader.formOf('w:p', 'headings');
    else if (name === 'w:numId' && attributes['w:val'] !== '0' && !inCell) reader.formOf('w:p', 'items');
    else if (name === 'a:blip' && 'r:embed' in attributes) reader.picture();
    else if (name === 'v:imagedata') reader.picture();
  });
  parser.on('text', (text) => {
    if (isText && skipped === 0) reader.write(text);
  });
  parser.on('closetag', ({ name }) => {
    if (skips.pop() === true) skipped -= 1;
    if (name === 'w:t') isText = false;
    if (name === 'w:p') reader.write('\n');
    if (skipped === 0) reader.end(name);
  });
  parser.write(xml).close();
  return reader.result();
}

/** Cells, whose paragraphs become lines. */
const CELL = new Set(['w:tc']);
