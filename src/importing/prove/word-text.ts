/** The text of a Word file, read from its XML without mammoth. */
import { codePoint } from 'dingbat-to-unicode';
import { SaxesParser } from 'saxes';
import { read, type Properties, WordNumbers } from './word-numbers.ts';
import { joinReadings, SecondReader, type SecondReading } from './second-reading.ts';

/**
 * Returns all text of a file, with the numbers that Word counts, tracked changes accepted and footnotes last, and the
 * forms in it. If a note is not there that is called, the number of its call is a word.
 *
 * @param parts the XML files by name
 */
export function textOfWord(parts: ReadonlyMap<string, string>): SecondReading {
  const styles = parts.get('word/styles.xml') ?? '';
  const headings = headingStyles(styles);
  const numbers = new WordNumbers(parts.get('word/numbering.xml') ?? '', styles);
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].map((name) => parts.get(name) ?? '');
  const known = new Set(
    notes.flatMap((xml) =>
      [...xml.matchAll(/<w:(footnote|endnote)\s[^>]*w:id="([^"]*)"/g)].map(([, kind, id]) => `${kind} ${id}`),
    ),
  );
  const counted: Counted = { numbers, known, calls: new Map(), written: [] };
  const text = readPart(parts.get('word/document.xml') ?? '', headings, counted);
  return { ...joinReadings([text, ...notes.map((xml) => readPart(xml, headings))]), counted: counted.written };
}

/** What is counted in the text, but not in its notes. */
interface Counted {
  readonly numbers: WordNumbers;
  /** The notes of the file: "footnote 7". */
  readonly known: ReadonlySet<string>;
  /** How many notes have been called, by their kind. */
  readonly calls: Map<string, number>;
  /** The numbers of paragraphs so far. */
  readonly written: string[];
}

/** A paragraph that is being read. */
interface OpenParagraph {
  readonly properties: Properties;
  /** Its number, until its first word. */
  number: string;
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

function readPart(xml: string, headings: ReadonlySet<string>, counted?: Counted): SecondReading {
  const reader = new SecondReader();
  if (xml === '') return reader.result();
  let [isText, skipped, choices] = [false, 0, 0];
  /** Whether a run has called a footnote with a mark of its own, which stands beside the text like a number. */
  let isMarked = false;
  const parser = new SaxesParser();
  const isSkipped = (name: string, attributes: Readonly<Record<string, string>>) =>
    // A file can have two drawings of one thing, of which the simpler is read. Separators between text and footnotes
    // are not text.
    name === 'mc:Choice' ||
    name === 'w:del' ||
    name === 'w:moveFrom' ||
    (/^w:(?:foot|end)note$/.test(name) && 'w:type' in attributes);
  const path: string[] = [];
  const skips: boolean[] = [];
  const paragraphs: OpenParagraph[] = [];
  const write = (text: string) => {
    if (text.trim() !== '')
      for (const one of paragraphs) {
        if (one.number === '') continue;
        reader.write(`${one.number} `);
        counted?.written.push(one.number);
        one.number = '';
      }
    reader.write(text);
  };
  const call = (kind: string, attributes: Readonly<Record<string, string>>) => {
    isMarked = !/^(?:0|false|off)$/.test(attributes['w:customMarkFollows'] ?? '0');
    if (counted === undefined || choices > 0) return;
    const nth = (counted.calls.get(kind) ?? 0) + 1;
    counted.calls.set(kind, nth);
    if (!counted.known.has(`${kind} ${attributes['w:id']}`) && skipped === 0) write(String(nth));
  };
  /** Counts a paragraph, after its properties or without any. */
  const number = (paragraph: OpenParagraph | undefined) => {
    if (paragraph === undefined || counted === undefined || choices > 0) return;
    const found = counted.numbers.next(paragraph.properties);
    paragraph.number = found ?? '';
    if (found === undefined && skipped === 0 && !reader.isIn(CELL)) reader.formOf('w:p', 'items');
  };
  parser.on('opentag', ({ name, attributes }) => {
    const isOut = isSkipped(name, attributes);
    skips.push(isOut);
    if (isOut) skipped += 1;
    if (name === 'mc:Choice') choices += 1;
    const value = attributes['w:val'];
    const isOwn = path.at(-1) === 'w:pPr' && path.at(-2) === 'w:p';
    path.push(name);
    if (name === 'w:t') isText = true;
    if (name === 'w:r') isMarked = false;
    if (name === 'w:p') {
      reader.write('\n');
      paragraphs.push({ properties: {}, number: '' });
    }
    const [, called] = /^w:(footnote|endnote)Reference$/.exec(name) ?? [];
    if (called !== undefined) call(called, attributes);
    const sign = name === 'w:sym' && !isMarked ? symbolOf(attributes) : SIGNS[name];
    if (sign !== undefined && skipped === 0) write(sign);
    const properties = paragraphs.at(-1)?.properties;
    if (properties !== undefined && isOwn && name === 'w:pStyle' && value !== undefined) properties.style = value;
    if (properties !== undefined && path.at(-2) === 'w:numPr' && !path.includes('w:pPrChange'))
      read(properties, name, value);
    if (skipped > 0) return;
    const inCell = reader.isIn(CELL);
    if (name === 'w:p' || name === 'w:tc' || name === 'w:hyperlink')
      reader.begin(name, undefined, name === 'w:hyperlink');
    else if (name === 'w:tr') reader.begin(name, inCell ? undefined : 'rows');
    else if (name === 'w:pStyle' && headings.has(value ?? '') && !inCell) reader.formOf('w:p', 'headings');
    else if (name === 'w:outlineLvl' && isOwn && Number(value) < 9 && !inCell) reader.formOf('w:p', 'headings');
    else if (name === 'w:numId' && counted === undefined && value !== '0' && !inCell) reader.formOf('w:p', 'items');
    else if (name === 'a:blip' && 'r:embed' in attributes) reader.picture();
    else if (name === 'v:imagedata') reader.picture();
  });
  parser.on('text', (text) => {
    if (isText && skipped === 0 && !isMarked) write(text);
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (skips.pop() === true) skipped -= 1;
    if (name === 'mc:Choice') choices -= 1;
    if (name === 'w:t') isText = false;
    if (name === 'w:pPr' && path.at(-1) === 'w:p') number(paragraphs.at(-1));
    if (name === 'w:p') {
      paragraphs.pop();
      reader.write('\n');
    }
    if (skipped === 0) reader.end(name);
  });
  parser.write(xml).close();
  return reader.result();
}

/** Cells, whose paragraphs become lines. */
const CELL = new Set(['w:tc']);
