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
      [...xml.matchAll(/<w:(footnote|endnote)\s[^<>]*w:id="([^"]*)"/g)].map(([, kind, id]) => `${kind} ${id}`),
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
      /<w:style\s[^<>]*w:styleId="([^"]+)"[^<>]*>(?:(?!<\/?w:style[\s>])[^])*?<w:name\s[^<>]*w:val="heading \d"/gi,
    ),
  ];
  return new Set(found.map(([, id = '']) => id));
}

function readPart(xml: string, headings: ReadonlySet<string>, counted?: Counted): SecondReading {
  const reading = new PartReading(headings, counted);
  if (xml !== '') {
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => reading.open(tag));
    parser.on('text', (text) => reading.text(text));
    parser.on('closetag', ({ name }) => reading.close(name));
    parser.write(xml).close();
  }
  return reading.reader.result();
}

/** An element that begins. */
interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A part of a file that is being read. */
class PartReading {
  readonly reader = new SecondReader();
  private readonly headings: ReadonlySet<string>;
  private readonly counted: Counted | undefined;
  /** The names of the open elements, and whether each is left out. */
  private readonly path: string[] = [];
  private readonly skips: boolean[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private isText = false;
  /** How many open elements are left out, and how many of these are the first of two forms of a drawing. */
  private skipped = 0;
  private choices = 0;
  /** Whether a run has called a footnote with a mark of its own, which stands beside the text like a number. */
  private isMarked = false;

  constructor(headings: ReadonlySet<string>, counted: Counted | undefined) {
    this.headings = headings;
    this.counted = counted;
  }

  open(tag: Tag): void {
    const { name, attributes } = tag;
    const isOut = isSkipped(tag);
    this.skips.push(isOut);
    if (isOut) this.skipped += 1;
    if (name === 'mc:Choice') this.choices += 1;
    const isOwn = this.path.at(-1) === 'w:pPr' && this.path.at(-2) === 'w:p';
    this.path.push(name);
    if (name === 'w:t') this.isText = true;
    if (name === 'w:r') this.isMarked = false;
    if (name === 'w:p') {
      this.reader.write('\n');
      this.paragraphs.push({ properties: {}, number: '' });
    }
    const [, called] = /^w:(footnote|endnote)Reference$/.exec(name) ?? [];
    if (called !== undefined) this.call(called, attributes);
    const sign = name === 'w:sym' && !this.isMarked ? symbolOf(attributes) : SIGNS[name];
    if (sign !== undefined && this.skipped === 0) this.write(sign);
    this.noteProperty(tag, isOwn);
    if (this.skipped === 0) this.noteForm(tag, isOwn);
  }

  text(text: string): void {
    if (this.isText && this.skipped === 0 && !this.isMarked) this.write(text);
  }

  close(name: string): void {
    this.path.pop();
    if (this.skips.pop() === true) this.skipped -= 1;
    if (name === 'mc:Choice') this.choices -= 1;
    if (name === 'w:t') this.isText = false;
    if (name === 'w:pPr' && this.path.at(-1) === 'w:p') this.number(this.paragraphs.at(-1));
    if (name === 'w:p') {
      this.paragraphs.pop();
      this.reader.write('\n');
    }
    if (this.skipped === 0) this.reader.end(name);
  }

  /** Notes what a paragraph says of its number: its style, its list and the level there. */
  private noteProperty({ name, attributes }: Tag, isOwn: boolean): void {
    const properties = this.paragraphs.at(-1)?.properties;
    const value = attributes['w:val'];
    if (properties === undefined) return;
    if (isOwn && name === 'w:pStyle' && value !== undefined) properties.style = value;
    if (this.path.at(-2) === 'w:numPr' && !this.path.includes('w:pPrChange')) read(properties, name, value);
  }

  /** Notes which form the text has here: a paragraph, a row, a heading, an item or a picture. */
  private noteForm(tag: Tag, isOwn: boolean): void {
    const { name, attributes } = tag;
    const inCell = this.reader.isIn(CELL);
    if (name === 'w:p' || name === 'w:tc' || name === 'w:hyperlink')
      this.reader.begin(name, undefined, name === 'w:hyperlink' ? 'links' : undefined);
    else if (name === 'w:tr') this.reader.begin(name, inCell ? undefined : 'rows');
    else if (!inCell && this.isHeading(tag, isOwn)) this.reader.formOf('w:p', 'headings');
    else if (!inCell && name === 'w:numId' && this.counted === undefined && attributes['w:val'] !== '0')
      this.reader.formOf('w:p', 'items');
    else if (name === 'v:imagedata' || (name === 'a:blip' && 'r:embed' in attributes)) this.reader.picture();
  }

  /** Whether a property says that its paragraph is a heading. */
  private isHeading({ name, attributes }: Tag, isOwn: boolean): boolean {
    const value = attributes['w:val'];
    return name === 'w:pStyle' ? this.headings.has(value ?? '') : name === 'w:outlineLvl' && isOwn && Number(value) < 9;
  }

  /** Writes text, and before the first word of a paragraph its number. */
  private write(text: string): void {
    if (text.trim() !== '')
      for (const one of this.paragraphs) {
        if (one.number === '') continue;
        this.reader.write(`${one.number} `);
        this.counted?.written.push(one.number);
        one.number = '';
      }
    this.reader.write(text);
  }

  /** Counts the call of a note, and writes its number if the note is not there. */
  private call(kind: string, attributes: Tag['attributes']): void {
    this.isMarked = !/^(?:0|false|off)$/.test(attributes['w:customMarkFollows'] ?? '0');
    if (this.counted === undefined || this.choices > 0) return;
    const nth = (this.counted.calls.get(kind) ?? 0) + 1;
    this.counted.calls.set(kind, nth);
    if (!this.counted.known.has(`${kind} ${attributes['w:id']}`) && this.skipped === 0) this.write(String(nth));
  }

  /** Counts a paragraph, after its properties or without any. */
  private number(paragraph: OpenParagraph | undefined): void {
    if (paragraph === undefined || this.counted === undefined || this.choices > 0) return;
    const found = this.counted.numbers.next(paragraph.properties);
    paragraph.number = found ?? '';
    if (found === undefined && this.skipped === 0 && !this.reader.isIn(CELL)) this.reader.formOf('w:p', 'items');
  }
}

/**
 * Whether an element is left out. A file can have two drawings of one thing, of which the simpler is read. Separators
 * between text and footnotes are not text.
 */
const isSkipped = ({ name, attributes }: Tag): boolean =>
  name === 'mc:Choice' ||
  name === 'w:del' ||
  name === 'w:moveFrom' ||
  (/^w:(?:foot|end)note$/.test(name) && 'w:type' in attributes);

/** Cells, whose paragraphs become lines. */
const CELL = new Set(['w:tc']);
