/** Reads plain text: joins wrapped lines, and leaves out what every page repeats. */
import type { ElementContent, Root } from 'hast';
import type { ImportLog } from '../import-log.ts';
import { isUnitAlone } from '../../core/languages/units.ts';
import { BULLET, joinLists } from './layout-tables.ts';
import { element } from './tree.ts';

/** A line that is not blank. */
interface Line {
  readonly text: string;
  /** The line's number, from 0. */
  readonly index: number;
  readonly startsChunk: boolean;
}

/** Reads a text into a tree. */
export function readText(text: string, log: ImportLog): Root {
  const remaining = withoutFurniture(text, log);
  const lines: Line[] = remaining.flatMap((line, index) =>
    line.trim() === '' ? [] : [{ text: line.trim(), index, startsChunk: (remaining[index - 1] ?? '').trim() === '' }],
  );
  const width = widthOf(lines);
  const blocks: { text: string; first: Line; alone: boolean }[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const last = blocks.at(-1);
    if (last !== undefined && before !== undefined && goesOn(before, line, width)) {
      last.text += between(before.text, line.text, log, line) + line.text;
      last.alone = false;
    } else blocks.push({ text: line.text, first: line, alone: lines[at + 1]?.startsChunk ?? true });
  }
  const children = blocks.flatMap((block, index) => blockOf(block, blocks[index + 1]?.text, log));
  const tree: Root = { type: 'root', children };
  joinLists(tree);
  return tree;
}

/** The widest text that counts as wrapped. Longer lines are paragraphs. */
const WIDEST = 130;

/** The width at which lines were wrapped; 0 if they were not. */
function widthOf(lines: readonly Line[]): number {
  const widths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  const full = widths.filter((one) => one > width * 0.8).length;
  return width > WIDEST || width < 40 || full < lines.length * 0.25 ? Infinity : width;
}

/** Whether a line continues in the next one: the next line's first word had no room in it. */
function goesOn(before: Line, line: Line, width: number): boolean {
  if (line.startsChunk || opens(line.text) || isUnitAlone(before.text) || isUnderline(line.text)) return false;
  // A sentence goes on, however wide its lines are.
  if (/[\p{L},]$/u.test(before.text) && /^\p{Ll}{2}/u.test(line.text)) return true;
  if (width === Infinity) return false;
  const [word = ''] = line.text.split(/\s/);
  return before.text.length + 1 + (HAN.test(word) ? 1 : word.length) > width * 0.98;
}

const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ENDS_HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u;

/** Whether a line begins a paragraph: with a number, or with the sign of an item. */
const opens = (text: string): boolean =>
  /^(?:\(?(?:\p{Nd}{1,3}|[a-zA-Z]|[ivxlc]{2,5})[.)]|[一二三四五六七八九十]+、)(?:\s|$)/u.test(text) ||
  BULLET.test(text.slice(0, 1)) ||
  /^\* /.test(text);

/** What joins two lines: a space, or nothing. */
function between(before: string, after: string, log: ImportLog, line: Line): string {
  if (ENDS_HAN.test(before) && /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(after)) return '';
  if (!/\p{L}-$/u.test(before) || !/^\p{Ll}/u.test(after)) return ' ';
  log.remark(
    'decide',
    `a word that is broken at the end of a line: its hyphen stays, "${before.split(/\s/).at(-1)}${after.split(/\s/)[0]}". Take it out of source.txt and of the section if it is none of the word's`,
    place(line),
  );
  return '';
}

const place = ({ index }: Line) => ({
  position: { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: 1 } },
});

const isUnderline = (text: string): boolean => /^[=\-_*~]{4,}$/.test(text);

function blockOf(
  { text, first, alone }: { text: string; first: Line; alone: boolean },
  next: string | undefined,
  log: ImportLog,
): ElementContent[] {
  const at = place(first);
  const words: ElementContent[] = [{ type: 'text', value: text }];
  if (isUnderline(text)) {
    log.leaveOut(text, 'a line of signs', at);
    return [];
  }
  const [mark, rest] = [text.slice(0, 1), text.slice(1)];
  if (/^\s/.test(rest) && (BULLET.test(mark) || mark === '*')) {
    log.setAside(mark);
    return [element('ul', {}, [{ ...element('li', {}, [{ type: 'text', value: rest.trim() }]), ...at }])];
  }
  if (/\S {3,}\S.* {3,}\S/.test(text))
    log.remark('flattened', 'a line with wide gaps, as tables have them: it is a paragraph', at);
  const isShort = text.length <= 120 && alone && !/[.;,:。；，：]$/u.test(text);
  const isCaps = isShort && text === text.toUpperCase() && text !== text.toLowerCase();
  const isNumbered = isShort && next !== undefined && next.length > text.length && /^(?:[IVX]+|[A-Z])\. \S/.test(text);
  const underlined = next !== undefined && isUnderline(next);
  const style = underlined ? ['underlined'] : isCaps ? ['capitals'] : isNumbered ? ['numbered'] : undefined;
  return [{ ...element('p', style === undefined ? {} : { className: style }, words), ...at }];
}

/** Removes the lines that every page repeats, and page numbers. The log notes both. */
function withoutFurniture(text: string, log: ImportLog): string[] {
  const lines = text.split('\n');
  const pages: number[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (line.includes('\f')) pages.push([]);
    if (line.replaceAll('\f', '').trim() !== '') pages.at(-1)?.push(index);
  }
  const clean = lines.map((line) => line.replaceAll('\f', ''));
  const edges = pages.flatMap((page) =>
    [...new Set([page[0], page.at(-1)])].flatMap((index) => (index === undefined ? [] : [index])),
  );
  const plain = (index: number) => (clean[index] ?? '').replace(/\p{Nd}+/gu, '0').trim();
  const counts = Map.groupBy(edges, plain);
  const gone = new Set(pages.length < 3 ? [] : edges.filter((index) => (counts.get(plain(index))?.length ?? 0) >= 3));
  const numbers = clean.flatMap((line, index) =>
    /^\s*(?:-\s*)?\p{Nd}{1,4}(?:\s*-)?\s*$/u.test(line) && isApart(clean, index) ? [index] : [],
  );
  const values = numbers.map((index) => Number.parseInt((clean[index] ?? '').replace(/\D/g, ''), 10));
  if (values.length >= 3 && values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1))
    for (const index of numbers) gone.add(index);
  for (const index of [...gone].toSorted((a, b) => a - b)) {
    log.leaveOut((clean[index] ?? '').trim(), 'what every page repeats', place({ text: '', index, startsChunk: true }));
    clean[index] = '';
  }
  return clean;
}

const isApart = (lines: readonly string[], index: number): boolean =>
  (lines[index - 1] ?? '').trim() === '' || (lines[index + 1] ?? '').trim() === '';
