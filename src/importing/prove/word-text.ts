/** The text of a Word file, read from its XML without mammoth. */
import { codePoint } from 'dingbat-to-unicode';
import { SaxesParser } from 'saxes';

/** Returns all text of a file, with tracked changes accepted and footnotes last. `parts` are the XML files by name. */
export function textOfWord(parts: ReadonlyMap<string, string>): string {
  return ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']
    .map((name) => textOfXmlPart(parts.get(name) ?? ''))
    .join('\n');
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

function textOfXmlPart(xml: string): string {
  const parts: string[] = [];
  if (xml === '') return '';
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
    if (name === 'w:p') parts.push('\n');
    const sign = name === 'w:sym' ? symbolOf(attributes) : SIGNS[name];
    if (sign !== undefined && skipped === 0) parts.push(sign);
  });
  parser.on('text', (text) => {
    if (isText && skipped === 0) parts.push(text);
  });
  parser.on('closetag', ({ name }) => {
    if (skips.pop() === true) skipped -= 1;
    if (name === 'w:t') isText = false;
    if (name === 'w:p') parts.push('\n');
  });
  parser.write(xml).close();
  return parts.join('');
}
