/** The styles of the whole notes after the text of a Word file. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { WORD_NOTES } from '../../core/addresses/word-file.ts';
import { fonts, LOOKS, paragraph, type Properties, sized, spacing, STEP, w } from './style-parts.ts';

/** The styles of the whole notes after the text. */
export function noteStyles(lines: Element, words: Properties): Element[] {
  const { heading, term, part, text, item, source } = WORD_NOTES;
  const headed = (id: string, level: number, size: number, ...more: Properties) =>
    paragraph(id, {
      lines: [w('keepNext'), ...more, lines, spacing(320, 120), w('outlineLvl', level)],
      words: [fonts('major'), ...LOOKS.Strong, ...sized(size), ...words],
      next: text,
    });
  return [
    headed(heading, 0, 32, w('pageBreakBefore')),
    headed(term, 1, 25),
    paragraph(part, { lines: [w('keepNext'), lines], words: [...LOOKS.Strong, ...words], next: text }),
    paragraph(text, { lines: [lines], words }),
    paragraph(item, { lines: [lines, x('w:ind', { 'w:left': String(STEP) })], words }),
    paragraph(source, { lines: [lines, spacing(0, 60)], words: [...sized(17), ...words] }),
  ];
}
