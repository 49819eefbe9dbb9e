/**
 * The styles of a document's Word file. All formatting is in them, so that whoever has the file can change it there.
 */
import type { Element } from 'xast';
import { writeXml } from '../../core/write-xml.ts';
import { x } from 'xastscript';
import { readOfficialStyle, WORD_MARKS, WORD_STYLES } from '../../core/addresses/word-file.ts';
import { directionOf } from '../../core/languages/tags.ts';

type Properties = readonly Element[];

/** How many levels of headings there are styles for. */
export const HEADING_LEVELS = 6;

/** The list of bullets that every file of the library has, and how deep it goes. */
const BULLETS = 1;
const DEEPEST = 8;

/**
 * Lengths in twentieths of a point, Word's unit: the space of numbers before the text, a step in, and that of a bullet.
 */
const NUMBER_WIDTH = 1000;
const STEP = 480;
const BULLET_WIDTH = 300;

/** Makes an element of Word's language, mostly with a value: `<w:sz w:val="22"/>`. */
const w = (name: string, value?: string | number, ...children: Element[]): Element =>
  x(`w:${name}`, value === undefined ? {} : { 'w:val': String(value) }, children);

const GREY = '595959';
const sized = (halfPoints: number): Properties => [w('sz', halfPoints), w('szCs', halfPoints)];
const fonts = (theme: 'major' | 'minor'): Element =>
  x('w:rFonts', {
    'w:asciiTheme': `${theme}HAnsi`,
    'w:eastAsiaTheme': `${theme}EastAsia`,
    'w:hAnsiTheme': `${theme}HAnsi`,
    'w:cstheme': `${theme}Bidi`,
  });
const spacing = (before: number, after: number, line?: number): Element =>
  x('w:spacing', {
    'w:before': String(before),
    'w:after': String(after),
    ...(line && { 'w:line': String(line), 'w:lineRule': 'auto' }),
  });

/** How each mark of words looks, in the order of Word's schema. */
const LOOKS: Readonly<Record<keyof typeof WORD_MARKS, Properties>> = {
  Strong: [w('b'), w('bCs')],
  Emphasis: [w('i'), w('iCs')],
  StruckOut: [w('strike')],
  Hyperlink: [x('w:color', { 'w:val': '0563C1', 'w:themeColor': 'hyperlink' }), w('u', 'single')],
  MarkedTerm: [w('u', 'dotted')],
  Superscript: [w('vertAlign', 'superscript')],
  Subscript: [w('vertAlign', 'subscript')],
};

/** How looks what is ours and stands beside the words. */
const BESIDE: Properties = [x('w:color', { 'w:val': GREY }), ...sized(17)];

const MARKS = Object.keys(WORD_MARKS).filter((name): name is keyof typeof WORD_MARKS => name in WORD_MARKS);

/** Returns the id of the style of words with some marks; `undefined` for none. */
export function wordStyleId(marks: ReadonlySet<string>): string | undefined {
  return MARKS.filter((mark) => marks.has(mark)).join('') || undefined;
}

/** Returns a tag with its most likely region, which Word wants for East Asian languages: `zh-CN` for `zh-Hans`. */
export function withRegion(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}-${region}`;
}

const languageOf = (tag: string): Element =>
  x('w:lang', { 'w:val': tag, 'w:eastAsia': withRegion(tag), 'w:bidi': tag });

/** The style of the words of a language, such as a name in the note of a term. */
export const languageStyleId = (tag: string): string => `Words-${tag}`;

/** The name of a style in words: "Official Item 2" for `OfficialItem2`. Word writes its own names in small letters. */
function nameOfStyle(id: string): string {
  const name = id.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=\d)(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ');
  return /^(?:Heading|Footnote)/.test(name) ? name.toLowerCase() : name;
}

/** What a document uses of the styles. */
interface UsedStyles {
  /** BCP 47 tag of the official text. */
  readonly language: string;
  /** BCP 47 tag of our own words. */
  readonly ours: string;
  /** The ids of the styles of official paragraphs and tables. */
  readonly paragraphs: ReadonlySet<string>;
  /** The ids of the styles of marked words. */
  readonly words: ReadonlySet<string>;
  /** BCP 47 tags of the names of terms. */
  readonly languages: ReadonlySet<string>;
}

/** Writes the styles that a document uses, as the part `word/styles.xml`. */
export function stylesXml({ language, ours, paragraphs, words, languages }: UsedStyles): string {
  const isRightToLeft = (tag: string) => directionOf(tag) === 'rtl';
  const ownLines = w('bidi', isRightToLeft(ours) ? 1 : 0);
  const ownWords = [languageOf(ours)];
  const headings = [32, 28, 25, 23, 22, 22].map((size, index) =>
    paragraph(`Heading${index + 1}`, {
      lines: [w('keepNext'), spacing(320, 120), w('outlineLvl', index)],
      words: [fonts('major'), ...LOOKS.Strong, ...sized(size)],
      next: 'OfficialParagraph',
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml(
    x('w:styles', { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }, [
      w(
        'docDefaults',
        undefined,
        w('rPrDefault', undefined, w('rPr', undefined, fonts('minor'), ...sized(22), languageOf(language))),
        w('pPrDefault', undefined, w('pPr', undefined, spacing(0, 140, 288))),
      ),
      x('w:style', { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' }, [
        w('name', 'Normal'),
        w('qFormat'),
        ...(isRightToLeft(language) ? [w('pPr', undefined, w('bidi'))] : []),
      ]),
      x('w:style', { 'w:type': 'character', 'w:default': '1', 'w:styleId': 'DefaultParagraphFont' }, [
        w('name', nameOfStyle('DefaultParagraphFont')),
        w('uiPriority', 1),
        w('semiHidden'),
      ]),
      paragraph('Title', { lines: [spacing(0, 240)], words: [fonts('major'), ...LOOKS.Strong, ...sized(40)] }),
      ...headings,
      paragraph(WORD_STYLES.about, { lines: [ownLines, spacing(0, 100)], words: [...sized(17), ...ownWords] }),
      ...['OfficialParagraph', ...paragraphs].filter(isFirst).toSorted().map(official),
      paragraph('FootnoteText', { lines: [spacing(0, 40, 240)], words: sized(17) }),
      paragraph(WORD_STYLES.footnote, { basedOn: 'FootnoteText' }),
      paragraph(WORD_STYLES.note, { basedOn: 'FootnoteText', lines: [ownLines], words: ownWords }),
      character('FootnoteReference', LOOKS.Superscript),
      character(WORD_STYLES.number, BESIDE),
      character(WORD_STYLES.officialNumber, []),
      ...['Hyperlink', ...words]
        .filter(isFirst)
        .toSorted()
        .map((id) =>
          character(
            id,
            id === WORD_STYLES.force
              ? [...BESIDE, ...ownWords]
              : Object.entries(LOOKS)
                  .flatMap(([mark, look]) => (id.includes(mark) ? look : []))
                  .filter(isFirstOfKind),
          ),
        ),
      ...[...languages].toSorted().map((tag) => character(languageStyleId(tag), [languageOf(tag)])),
    ]),
  )}`;
}

const isFirst = (id: string, index: number, all: readonly string[]): boolean => all.indexOf(id) === index;

/** Words have one line below them, also those of a term in a link. */
const isFirstOfKind = ({ name }: Element, index: number, all: Properties): boolean =>
  all.findIndex((one) => one.name === name) === index;

/** A style of paragraphs, with the properties of their lines and of their words. */
function paragraph(
  id: string,
  {
    basedOn = 'Normal',
    next,
    lines = [],
    words = [],
  }: { basedOn?: string; next?: string; lines?: Properties; words?: Properties },
): Element {
  return x('w:style', { 'w:type': 'paragraph', ...custom(id), 'w:styleId': id }, [
    w('name', nameOfStyle(id)),
    w('basedOn', basedOn),
    ...(next === undefined ? [] : [w('next', next)]),
    w('qFormat'),
    ...(lines.length === 0 ? [] : [w('pPr', undefined, ...lines)]),
    ...(words.length === 0 ? [] : [w('rPr', undefined, ...words)]),
  ]);
}

/** A style of words. */
function character(id: string, words: Properties): Element {
  return x('w:style', { 'w:type': 'character', ...custom(id), 'w:styleId': id }, [
    w('name', nameOfStyle(id)),
    w('basedOn', 'DefaultParagraphFont'),
    w('qFormat'),
    ...(words.length === 0 ? [] : [w('rPr', undefined, ...words)]),
  ]);
}

/** Styles that Word has itself. */
const BUILT_IN = /^(?:Title|Heading\d|Footnote(?:Text|Reference)|Hyperlink|Strong|Emphasis)$/;

const custom = (id: string) => (BUILT_IN.test(id) ? {} : { 'w:customStyle': '1' });

/** The style of a paragraph of official text, by its id. */
function official(id: string): Element {
  const { kind = '', depth = 0, quotedAt } = readOfficialStyle(id) ?? {};
  const isPoint = ['Item', 'List', 'Bullet'].includes(kind);
  const quoted = quotedAt === undefined ? 0 : STEP * (1 + quotedAt);
  const start = NUMBER_WIDTH + quoted + STEP * Math.max(0, isPoint ? depth - 1 : depth);
  switch (kind) {
    case 'ClosingNote':
      return paragraph(id, { words: LOOKS.Emphasis });
    case 'Signature':
      return paragraph(id, { lines: [w('jc', 'end')] });
    case 'Cell':
      return paragraph(id, { lines: [spacing(0, 0, 240)] });
    case 'CellHeading':
      return paragraph(id, { lines: [spacing(0, 0, 240)], words: LOOKS.Strong });
    case 'Table':
      return table(id, start - NUMBER_WIDTH);
    case 'Picture':
      return paragraph(id, { lines: [w('keepNext')] });
    default: {
      const list = w('numPr', undefined, w('ilvl', Math.min(depth - 1, DEEPEST)), w('numId', BULLETS));
      const isBullet = kind === 'Bullet';
      // Word draws a bullet before everything else in its paragraph, so its number follows in the text.
      const indent = { 'w:left': String(start), 'w:hanging': String(isBullet ? BULLET_WIDTH : start) };
      return paragraph(id, {
        lines: [...(kind === 'Caption' ? [w('keepNext')] : []), ...(isBullet ? [list] : []), x('w:ind', indent)],
      });
    }
  }
}

const width = (side: string, size: number) => x(`w:${side}`, { 'w:w': String(size), 'w:type': 'dxa' });

/** The style of tables that are so far from the text's edge. */
const table = (id: string, start: number): Element =>
  x('w:style', { 'w:type': 'table', 'w:customStyle': '1', 'w:styleId': id }, [
    w('name', nameOfStyle(id)),
    w('qFormat'),
    w(
      'tblPr',
      undefined,
      ...(start > 0 ? [width('tblInd', start)] : []),
      w(
        'tblBorders',
        undefined,
        ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
          x(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': 'auto' }),
        ),
      ),
      w('tblCellMar', undefined, width('top', 60), width('left', 100), width('bottom', 60), width('right', 100)),
    ),
  ]);
