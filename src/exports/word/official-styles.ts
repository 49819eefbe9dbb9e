/** The styles of official text in a Word file. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { readOfficialStyle } from '../../core/addresses/word-file.ts';
import { LOOKS, nameOfStyle, paragraph, spacing, STEP, w } from './style-parts.ts';

/** The list of bullets that every file of the library has, and how deep it goes. */
const BULLETS = 1;
const DEEPEST = 8;

/** Lengths in twentieths of a point, Word's unit: the space of numbers before the text, and that of a bullet. */
const NUMBER_WIDTH = 1000;
const BULLET_WIDTH = 300;

/** The style of a paragraph of official text, by its id. */
export function official(id: string): Element {
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
