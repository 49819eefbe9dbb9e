/** Reads official text from the file of a section. */
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/core/text/excerpt.ts';
import { nameOfSection, titleOfHeading } from '../../src/core/text/heading-title.ts';
import { read } from '../support/section-text.ts';

describe('a section’s file is read', () => {
  test('with the numbers in a quotation as words of the quotation', () => {
    const { blocks, faults } = read('(a) One.\n\n> (a) Quoted.\n\n(b) Two.', ['(a)']);
    expect(faults).toEqual([]);
    expect(blocks.map(({ text, numbers }) => [text, numbers])).toEqual([
      ['(a) One.', ['a']],
      ['(a) Quoted.', undefined],
      ['(b) Two.', ['b']],
    ]);
  });

  test('as paragraphs, sub-headings, captions and a closing note, in order, each with only its words', () => {
    const { blocks, faults } = read(
      'One *two **three***.\n\n## Of <Term id="berth">berths</Term>\n\n<Caption>A mole.</Caption>\n\n<Caption>\n\nA quay.\n\n</Caption>\n\n<Provenance>(Read aloud)</Provenance>\n\nSee https://a.example/ too.',
    );
    expect(faults).toEqual([]);
    expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['paragraph', 0, 'One two three.'],
      ['heading', 2, 'Of berths'],
      ['caption', 0, 'A mole.'],
      ['caption', 0, 'A quay.'],
      ['provenance', 0, '(Read aloud)'],
      ['paragraph', 0, 'See https://a.example/ too.'],
    ]);
    expect(blocks[0]?.words).toEqual([
      'One ',
      { kind: 'emphasis', words: ['two ', { kind: 'strong', words: ['three'] }] },
      '.',
    ]);
    expect(blocks.map(({ node }) => node.position?.start.line)).toEqual([1, 3, 5, 7, 13, 15]);
  });

  test('with every marked term, its words and where they begin', () => {
    const { blocks } = read(
      'A <Term id="a">one *two*</Term>, <Term id="b">x<Term id="c">y</Term></Term><Term>z</Term>',
    );
    expect(blocks[0]?.text).toBe('A one two, xyz');
    expect(blocks[0]?.terms.map(({ words, start }) => [words, start])).toEqual([
      ['one two', 2],
      ['xy', 11],
      ['y', 12],
      ['z', 13],
    ]);
    expect(blocks[0]?.words).toEqual([
      'A ',
      { kind: 'term', term: 'a', words: ['one ', { kind: 'emphasis', words: ['two'] }] },
      ', ',
      { kind: 'term', term: 'b', words: ['x', { kind: 'term', term: 'c', words: ['y'] }] },
      { kind: 'term', term: '', words: ['z'] },
    ]);
  });

  test('without the spaces before the call of a footnote at the end of a line, as in source.txt', () => {
    const { blocks } = read('One *two* [^1]\\\nthree [^2] four. [^3] [^1]\n\n[^1]: A\n\n[^2]: B\n\n[^3]: C');
    expect(blocks.map(({ text }) => text)).toEqual(['One two\nthree  four.']);
  });

  test('with a fault for anything else at its place', () => {
    const { faults } = read('# One\n\n### Two\n\n<Term>\n\nx\n\n</Term>\n\nWords.');
    expect(faults.map(({ line, column, message }) => [line, column, message])).toEqual([
      [5, 1, expect.stringMatching(/^Found <Term>, expected a paragraph, a list/)],
      [1, 1, expect.stringMatching(/^Found a heading of level 1, expected one from 2 \("## …"\) to 5/)],
      [3, 1, 'Found a heading of level 3 below one of level 1, expected level 2 at most. Write it as "## …".'],
    ]);
    // A term without other words is a paragraph of its own.
    expect(read('<Term id="a">x</Term>').blocks.map(({ kind, text }) => [kind, text])).toEqual([['paragraph', 'x']]);
    expect(read('<Caption>x</Caption> <Caption>y</Caption>').blocks[0]?.kind).toBe('paragraph');
  });
});

test('a reader sees a place with about six whole words before and after it, and dots if the text goes on', () => {
  const text = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
  for (let at = 0; at < text.length; at += 1) {
    const shown = excerpt(text, at);
    const inner = shown.replaceAll('…', '');
    const start = text.indexOf(inner);
    const end = start + inner.length;
    expect(shown).toBe(`${start > 0 ? '…' : ''}${inner}${end < text.length ? '…' : ''}`);
    expect(start === 0 || text[start - 1] === ' ').toBe(true);
    expect(at - start).toBeLessThanOrEqual(30);
    expect(at - start).toBeGreaterThanOrEqual(Math.min(at, 20));
    expect(end).toBe(Math.min(text.length, at + 40));
  }
  expect(excerpt('one\ntwo\nthree', 0)).toBe('one⏎two⏎three');
});

test.each([
  ['III. Improving the systems', 'III', 'Improving the systems'],
  ['一、背景', '一', '背景'],
  ['第一章 总则', '第一章', '总则'],
  ['A quay', 'A', 'A quay'],
  ['Annex', 'A', 'Annex'],
  ['2 — Dues', '2', 'Dues'],
  ['II: “Quays”', 'II', '“Quays”'],
  ['II “Quays”', 'II', 'II “Quays”'],
  ['III.', 'III', 'III.'],
  ['III', 'III', 'III'],
  ['Dues', 'I', 'Dues'],
  ['1. (a) Boats', '1', '(a) Boats'],
  ['1. "Boats"', '1', '"Boats"'],
  ['1. ¿Barcos?', '1', '¿Barcos?'],
  ['1.2 Boats', '1', '2 Boats'],
])('the heading “%s” of %s is called “%s” in lists', (heading, label, title) => {
  expect(titleOfHeading(heading, label)).toBe(title);
});

test.each([
  ['Article 5\nOf dues', 'Art. 5', 'Of dues', false],
  ['Article\u00A05\nOf dues', 'Art. 5', 'Of dues', false],
  ['Article\u00A05', 'Art. 5', 'Article\u00A05', true],
  ['Article premier', 'Art. premier', 'Article premier', true],
  ['第一条', '第一条', '第一条', true],
  ['Of dues\nand tolls', 'Art. 5', 'Of dues and tolls', false],
  ['Foreword by the Harbour Master', 'Foreword by the', 'Foreword by the Harbour Master', true],
  ['Conclusions and next steps', 'Conclusions', 'Conclusions and next steps', true],
  ['A quay for all', 'A', 'A quay for all', false],
])('a section headed “%s” with the label %s is called “%s” in lists', (heading, label, title, isNamedByLabel) => {
  expect(nameOfSection({ heading, label })).toEqual({ title, isNamedByLabel });
});
