/** Quotations with numbers of lists that pages show but that are not words of the text. */
import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../src/core/quotations/judge.ts';
import { type QuotableBlock, sourceOf } from '../../src/core/quotations/source.ts';
import { exportDocument } from '../../src/exports/document-json.ts';
import { code } from '../support/code-model.ts';

const verdictsOn = (text: string) =>
  judgeAll(text, [sourceOf('code', exportDocument(code(), undefined))]).map(({ verdict, passage }) =>
    verdict === 'verbatim' ? `verbatim ${passage?.label}` : verdict,
  );

/** The points of a list, one of which only has words in the points below it. */
const BLOCKS: readonly QuotableBlock[] = [
  { kind: 'paragraph', label: 'I.1', text: 'The harbour keeps' },
  { kind: 'item', label: 'I.1(a)', number: '(a)', text: 'boats of the towns;' },
  { kind: 'item', label: 'I.1(b)(i)', number: '(b) (i)', text: 'ropes that hold, and' },
  { kind: 'item', label: 'I.1(b)(ii)', number: '(ii)', text: 'lamps.' },
  { kind: 'item', label: 'I.1(d)', number: '(d)', text: 'boats of the towns or villages.' },
  { kind: 'item', label: 'I.2', number: '2', text: 'Boats come and go.' },
];
const list = () => sourceOf('list', { title: '', sections: [{ id: 'i', label: 'I', blocks: BLOCKS }] });
const verdictOn = (quotation: string) => judgeAll(`“${quotation}”`, [list()]).map(({ verdict }) => verdict);

describe('a number that a page draws before an item', () => {
  test.each([
    'Everyone has a right to lie at the quay. Nobody is sent away',
    '1. Everyone has a right to lie at the quay. 2. Nobody is sent away',
    '(1) Everyone has a right to lie at the quay.\n2) Nobody is sent away',
    'Everyone has a right … 2. Nobody is sent away at night. 2A. Nobody is asked twice.',
  ])('makes no difference: %s', (quotation) => {
    expect(verdictsOn(`“${quotation}”`)).toEqual(['verbatim Art. 3(1)']);
  });

  test('makes no difference in a list that is quoted as a whole, or without marks', () => {
    const lines = ['1. Everyone has a right to lie at the quay.', '2. Nobody is sent away', 'at night.'];
    expect(verdictsOn(lines.map((line) => `> ${line}`).join('\n'))).toEqual(['verbatim Art. 3(1)']);
    expect(verdictsOn(`So: 2. Nobody is sent away at night. Why?`)).toEqual(['verbatim Art. 3(2)']);
  });

  test.each([
    'The harbour keeps (a) boats of the towns; (b) (i) ropes that hold, and (ii) lamps.',
    'The harbour keeps boats of the towns; ropes that hold, and (ii) lamps.',
    '(i) ropes that hold',
  ])('makes none where one item opens with another: %s', (quotation) => {
    expect(verdictOn(quotation)).toEqual(['verbatim']);
  });

  test.each([
    ['another number', '2. Everyone has a right to lie at the quay.'],
    ['numbers that are exchanged', '2. Everyone has a right to lie at the quay. 1. Nobody is sent away'],
    ['a number with a letter more', '2B. Nobody is asked twice.'],
    ['a number that is none of a list', '1 Everyone has a right to lie at the quay.'],
    ['a number in the midst of an item', 'Everyone has a right 1. to lie at the quay.'],
    ['a word that is changed after it', '1. Everyone had a right to lie at the quay.'],
    ['a number that the text has in its words, left away', 'the following apply: a berth is'],
  ])('is altered by %s', (_, quotation) => {
    expect(verdictsOn(`“${quotation}”`)).toEqual(['altered']);
  });

  test.each([
    '(c) boats of the towns',
    '(i) boats of the towns',
    '(d) boats of the towns; ropes that hold',
    '– a boats of the towns',
    '2 Boats come and go',
    '2-Boats come and go',
  ])('is no way to add words: %s', (quotation) => {
    expect(verdictOn(quotation)).toEqual(['altered']);
  });
});

describe('a dot before an item without a number', () => {
  test.each(['• a lamp; • a rope, which is', '- a lamp;\n- a rope, which is', '* a lamp;\n* a rope, which is'])(
    'makes no difference: %s',
    (quotation) => {
      expect(verdictsOn(`“${quotation}”`)).toEqual(['verbatim Art. 2 ¶10']);
    },
  );

  test('counts as altered by a dash where no item begins', () => {
    expect(verdictsOn('“a rope, which – is”')).toEqual(['altered']);
  });
});
