/** Markdown that is refused before it is parsed, because parsing it would take too long, and where the fault is. */
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/core/faults/limits.ts';
import { checkSize } from '../../src/core/markdown/size.ts';

/** The fault of a text: its line and column, and the kind of thing of which there is too much. */
function told(text: string): string | undefined {
  const fault = checkSize(text, 'i.mdx');
  if (fault === undefined) return undefined;
  const unit = /with more than [\d,]+ (.*?), expected/u.exec(fault.message)?.[1] ?? fault.message;
  return `${fault.line}:${fault.column ?? ''} ${unit}`;
}

const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n');

describe('an editor may write', () => {
  test.each([
    ['signs in a paragraph', '*'.repeat(LIMITS.signs.most), '*', '1: signs of Markdown'],
    ['signs in the lines of a paragraph', `${'[<~`'.repeat(LIMITS.signs.most / 4)}\n`, 'a{', '2: signs of Markdown'],
    [
      'references to characters in the lines of a paragraph',
      `${lines(LIMITS.signsTogether.most, 'a&amp;')}\n`,
      'a&amp;',
      `${LIMITS.signsTogether.most + 1}: signs of Markdown`,
    ],
    [
      'blanks at the ends of the lines of a paragraph',
      `${lines(LIMITS.signsTogether.most, 'a  ')}\n`,
      'a  ',
      `${LIMITS.signsTogether.most + 1}: signs of Markdown`,
    ],
    ['paragraphs', 'a\n \n'.repeat(LIMITS.paragraphs.most), 'a', `${2 * LIMITS.paragraphs.most + 1}: paragraphs`],
    ['items', `${lines(LIMITS.items.most, '- a')}\n`, '- a', `${LIMITS.items.most + 1}: list items and quotations`],
    [
      'numbered items',
      `${lines(LIMITS.items.most, '12) a')}\n`,
      '1.',
      `${LIMITS.items.most + 1}: list items and quotations`,
    ],
    [
      'footnotes',
      `${lines(LIMITS.footnotes.most, '[^a]: b')}\n`,
      '> [^b]: c',
      `${LIMITS.footnotes.most + 1}: footnotes`,
    ],
    [
      'underlines of both kinds',
      `${lines(LIMITS.underlines.most, 'a\n===')}\n`,
      ' --- ',
      `${2 * LIMITS.underlines.most + 1}: underlined headings`,
    ],
  ])('%s up to a limit', (_, most, more, fault) => {
    expect(told(most)).toBeUndefined();
    expect(told(most + more)).toBe(fault);
  });

  test.each([
    ['in the paragraphs of a text', `${'*'.repeat(400)}\n\n${'*'.repeat(400)}`],
    [
      'in the items of a list',
      `- ${'_'.repeat(400)}\n- ${'_'.repeat(400)}\n* ${'_'.repeat(400)}\n1. ${'_'.repeat(400)}`,
    ],
    ['in the rows of a table', `|${'*'.repeat(400)}\n|${'*'.repeat(400)}`],
    ['in footnotes', `[^a]: ${'*'.repeat(400)}\n[^b]: ${'*'.repeat(400)}`],
    ['in quotations', `> ${'*'.repeat(400)}\n> ${'*'.repeat(400)}`],
  ])('more signs %s, each of which has its own', (_, text) => {
    expect(told(text)).toBeUndefined();
  });

  test('no more signs where a line only goes on, but lines that begin with those of an underline', () => {
    expect(told(`${'*'.repeat(400)}\na ${'*'.repeat(400)}`)).toBe('2: signs of Markdown');
    expect(told(lines(LIMITS.underlines.most + 1, 'a\n- ='))).toBeUndefined();
  });

  test('several items and quotations in a line, each of which counts', () => {
    const many = lines(LIMITS.items.most / 5, '> - * 1. > a');
    expect(told(many)).toBeUndefined();
    expect(told(`${many}\n\n> a`)).toMatch(/list items and quotations$/u);
    expect(told(lines(LIMITS.items.most + 1, '-a'))).toBeUndefined();
    expect(told(lines(LIMITS.items.most + 1, 'a - b'))).toBeUndefined();
  });
});

describe('an editor may nest', () => {
  const deep = (column: number, line = 1) =>
    expect.stringMatching(`^${line}:${column} Found marks, lists or quotations more`);
  const { most } = LIMITS.depth;

  test('quotations up to a limit', () => {
    expect(told(`${'>'.repeat(most - 1)} a`)).toBeUndefined();
    expect(told(`${'>'.repeat(most)} a`)).toEqual(deep(most));
    expect(told(`a\n\n${'> '.repeat(most)} a`)).toEqual(deep(2 * most - 1, 3));
  });

  test('lists up to half of it, since an item counts as much as its list', () => {
    expect(told('- '.repeat(most / 2 - 1))).toBeUndefined();
    expect(told('- '.repeat(most / 2))).toEqual(deep(most - 1));
    expect(told(`${'> '.repeat(most - 2)}- a`)).toEqual(deep(2 * most - 3));
    expect(told(`${'> '.repeat(most - 3)}- a`)).toBeUndefined();
  });

  /** Items, each below the words of the one before. */
  const nested = (count: number, bullet: string, indent: string) =>
    Array.from({ length: count }, (_, index) => `${indent.repeat(index)}${bullet} a`).join('\n');

  test('items on lines of their own, which are indented by spaces or tabs', () => {
    expect(told(nested(most / 2 - 1, '-', '  '))).toBeUndefined();
    expect(told(nested(most / 2, '-', '  '))).toEqual(deep(most - 1, most / 2));
    expect(told(nested(most / 2, '1.', '   '))).toEqual(deep(3 * (most / 2 - 1) + 1, most / 2));
    expect(told(nested(most / 2, '-', '\t'))).toEqual(deep(4 * (most / 2 - 1) + 1, most / 2));
    expect(told(nested(most / 2, '-', ' '))).toBeUndefined();
  });

  test('any number of items beside each other, and lists that end', () => {
    expect(told(lines(most, '- a'))).toBeUndefined();
    const half = nested(most / 4, '-', '  ');
    expect(told(`${half}\n\nWords\n\n${half}`)).toBeUndefined();
    // The words of the last item go on in a line further left, so its list is still open.
    expect(told(`${nested(most / 2 - 1, '-', '  ')}\nWords\n${' '.repeat(most - 2)}- a`)).toEqual(
      deep(most - 1, most / 2 + 1),
    );
    expect(told(`${nested(most / 2 - 1, '-', '  ')}\n\nWords\n${' '.repeat(most - 2)}- a`)).toBeUndefined();
  });
});
