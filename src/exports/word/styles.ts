/**
 * The styles of a document's Word file. All formatting is in them, so that whoever has the file can change it there.
 */
import type { Element } from 'xast';
import { writeXml } from '../../core/write-xml.ts';
import { x } from 'xastscript';
import { WORD_MARKS, WORD_STYLES } from '../../core/addresses/word-file.ts';
import { noteStyles } from './note-styles.ts';
import { official } from './official-styles.ts';
import { character, fonts, LOOKS, nameOfStyle, paragraph, type Properties, sized, spacing, w } from './style-parts.ts';
import { directionOf } from '../../core/languages/tags.ts';

/** How many levels of headings there are styles for. */
export const HEADING_LEVELS = 6;

const GREY = '595959';

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
      ...noteStyles(ownLines, ownWords),
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
