/** Random layouts in which a browser prints the texts of documents, as publishers do before they publish a PDF. */
import type { Block } from '../../../src/core/block.ts';
import { escapeHtml } from '../../../src/core/escape-html.ts';
import { type Document, sectionName } from '../../../src/core/model.ts';
import { blocksOfWords } from '../../../src/core/reading-order.ts';
import { type Chance, oneOf } from './quotations.ts';

/** A line of a text, and the HTML element in which it is printed. */
export interface PrintedLine {
  readonly element: 'h1' | 'h2' | 'h3' | 'p' | 'li';
  readonly text: string;
}

/** What a browser prints, and how. */
export interface Printed {
  readonly html: string;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly head: string;
  readonly foot: string;
  /** Whether the PDF has tags. */
  readonly tagged: boolean;
}

const ELEMENTS: Readonly<Partial<Record<Block['kind'], PrintedLine['element']>>> = {
  heading: 'h3',
  paragraph: 'p',
  item: 'p',
  signature: 'p',
};

/** The lines of a document: its title, its headings, its paragraphs and its items. Its tables are left out. */
function linesOf(document: Document): PrintedLine[] {
  const oneLine = (text: string) => text.replaceAll('\n', ' ');
  return [
    { element: 'h1', text: document.title },
    ...document.sections.flatMap((section): PrintedLine[] => [
      ...(section.heading === undefined ? [] : [{ element: 'h2' as const, text: sectionName(section) }]),
      ...blocksOfWords(section).flatMap(({ block, number }): PrintedLine[] => {
        const element = ELEMENTS[block.kind];
        if (element === undefined) return [];
        if (number !== undefined) return [{ element, text: `${number} ${oneLine(block.text)}` }];
        const isBullet = block.kind === 'item' && !('numberLength' in block && block.numberLength > 0);
        return [{ element: isBullet ? 'li' : element, text: oneLine(block.text) }];
      }),
    ]),
  ];
}

/** The most letters of a text. */
const LONGEST = 4000;

/** Returns the lines of documents as one text under the title of the first; a document that would make it too long is left out. */
export function textOf(documents: readonly Document[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const document of documents) {
    const [title, ...rest] = linesOf(document);
    const letters = [...lines, ...rest].reduce((sum, { text }) => sum + text.length, 0);
    if (title === undefined || (lines.length > 0 && letters > LONGEST)) continue;
    lines.push(lines.length === 0 ? title : { ...title, element: 'h2' }, ...rest);
  }
  return lines;
}

/** Where a long word may be broken at the end of a line. */
const SOFT_HYPHEN = '\u00AD';

/** Prints lines in a random layout. */
export function printed(lines: readonly PrintedLine[], language: string, chance: Chance): Printed {
  const columns = oneOf(chance, [1, 2]);
  const width = columns === 1 ? oneOf(chance, [105, 120, 148]) : oneOf(chance, [148, 165, 180]);
  const margin = oneOf(chance, [15, 18, 22]);
  const hasIndents = oneOf(chance, [true, false]);
  const isJustified = oneOf(chance, [true, false]);
  const size = oneOf(chance, [8, 9, 10, 11]);
  // Chinese letters reach out of narrower lines, and into the next page.
  const isChinese = language.startsWith('zh');
  const css = [
    `html { font: ${size}pt/${oneOf(chance, isChinese ? [1.5, 1.7] : [1.15, 1.3, 1.5])} ${oneOf(chance, ['serif', 'sans-serif'])} }`,
    `body { margin: 0; columns: ${columns}; column-gap: ${oneOf(chance, [5, 8])}mm; text-align: ${isJustified ? 'justify' : 'start'} }`,
    `p, ul { margin: 0${hasIndents ? '' : ` 0 ${oneOf(chance, [0.5, 0.8, 1])}em`} }`,
    `p { text-indent: ${hasIndents ? oneOf(chance, [1, 1.5, 2]) : 0}em }`,
    `h1, h2, h3 { text-align: ${oneOf(chance, ['center', 'start'])}; break-after: avoid; break-inside: avoid }`,
    `h1 { font-size: 1.8em; column-span: ${oneOf(chance, ['all', 'none'])} } h2 { font-size: 1.35em } h3 { font-size: ${oneOf(chance, [1, 1.15])}em }`,
  ];
  const hasHyphens = /^(?:en|fr|de)/.test(language) && oneOf(chance, [true, false]);
  const body = lines.map(({ element, text }, index) => {
    const words = escapeHtml(hasHyphens && element === 'p' ? hyphenated(text, chance) : text);
    const made = `<${element}>${words}</${element}>`;
    if (element !== 'li') return made;
    const isFirst = lines[index - 1]?.element !== 'li';
    const isLast = lines[index + 1]?.element !== 'li';
    return `${isFirst ? '<ul>' : ''}${made}${isLast ? '</ul>' : ''}`;
  });
  const [page, pages] = ['<span class="pageNumber"></span>', '<span class="totalPages"></span>'];
  const place = oneOf(chance, ['left', 'center', 'right']);
  const inMargin = (words: string) =>
    `<div style="font-size: 7px; width: 100%; padding: 0 ${margin}mm; text-align: ${place}">${words}</div>`;
  return {
    html: `<!doctype html><html lang="${language}"><title>${escapeHtml(lines[0]?.text ?? '')}</title><style>${css.join('\n')}</style>${body.join('\n')}`,
    width,
    height: oneOf(chance, columns === 1 ? [110, 140] : [80, 100]),
    margin,
    head: inMargin(oneOf(chance, ['Gazette №&nbsp;7', `Gazette №&nbsp;7 · ${page}`, '1987-03-01 № 7', ''])),
    foot: inMargin(oneOf(chance, [page, `– ${page} –`, `${page} / ${pages}`, `Gazette ${page}`])),
    tagged: oneOf(chance, [true, false]),
  };
}

/** A text whose long words may be broken. */
const hyphenated = (text: string, chance: Chance): string =>
  text.replace(/\p{L}{8,}/gu, (word) => {
    const at = 3 + Math.floor(chance() * (word.length - 5));
    return word.slice(0, at) + SOFT_HYPHEN + word.slice(at);
  });
