/** What styles of a Word file are made of. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { WORD_MARKS } from '../../core/addresses/word-file.ts';

/** Properties of lines or words, in the order of Word's schema. */
export type Properties = readonly Element[];

/** A step in, in twentieths of a point, Word's unit. */
export const STEP = 480;

/** Makes an element of Word's language, mostly with a value: `<w:sz w:val="22"/>`. */
export const w = (name: string, value?: string | number, ...children: Element[]): Element =>
  x(`w:${name}`, value === undefined ? {} : { 'w:val': String(value) }, children);

/** Makes the size of words. */
export const sized = (halfPoints: number): Properties => [w('sz', halfPoints), w('szCs', halfPoints)];

/** Makes the fonts of words, which are those of the theme. */
export const fonts = (theme: 'major' | 'minor'): Element =>
  x('w:rFonts', {
    'w:asciiTheme': `${theme}HAnsi`,
    'w:eastAsiaTheme': `${theme}EastAsia`,
    'w:hAnsiTheme': `${theme}HAnsi`,
    'w:cstheme': `${theme}Bidi`,
  });

/** Makes the space before and after a paragraph in twentieths of a point, and that of its lines in 240ths of a line. */
export const spacing = (before: number, after: number, line?: number): Element =>
  x('w:spacing', {
    'w:before': String(before),
    'w:after': String(after),
    ...(line && { 'w:line': String(line), 'w:lineRule': 'auto' }),
  });

/** How each mark of words looks, in the order of Word's schema. */
export const LOOKS: Readonly<Record<keyof typeof WORD_MARKS, Properties>> = {
  Strong: [w('b'), w('bCs')],
  Emphasis: [w('i'), w('iCs')],
  StruckOut: [w('strike')],
  Hyperlink: [x('w:color', { 'w:val': '0563C1', 'w:themeColor': 'hyperlink' }), w('u', 'single')],
  MarkedTerm: [w('u', 'dotted')],
  Superscript: [w('vertAlign', 'superscript')],
  Subscript: [w('vertAlign', 'subscript')],
};

/** A style of paragraphs, with the properties of their lines and of their words. */
export function paragraph(
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
export function character(id: string, words: Properties): Element {
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

/** The name of a style in words: "Official Item 2" for `OfficialItem2`. Word writes its own names in small letters. */
export function nameOfStyle(id: string): string {
  const name = id.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=\d)(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ');
  return /^(?:Heading|Footnote)/.test(name) ? name.toLowerCase() : name;
}
