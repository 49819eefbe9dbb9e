/** Which footnotes are in the margin, beside their calls. */
import { expect, test } from 'vitest';
import type { AddressedBlock, Words } from '../../src/core/block.ts';
import type { Mark, Section } from '../../src/core/model.ts';
import { marginOf } from '../../src/features/official/footnotes-beside.ts';

function block(id: string, words: readonly Words[], kind: AddressedBlock['kind'] = 'paragraph'): AddressedBlock {
  const text = words.filter((part) => typeof part === 'string').join('');
  const names = { label: id, shortLabel: id, marginLabel: id, ordinal: id };
  const number = { marker: undefined, isOfficial: false, numberLength: 0 };
  return { kind, id, ...names, ...number, text, words, children: [], occurrences: [] };
}
const call = (footnote: string, nth = 1): Words => ({ kind: 'call', footnote, marker: '1', nth });
const text = (lines: number) => 'x'.repeat(60 * lines);
const mark = (term: string, id: string, start = 0): Mark => ({ term, block: id, words: '', start });

/** Returns the footnotes in the margin, and what is above the notes on terms. */
function margin(paragraphs: readonly AddressedBlock[], footnotes: readonly string[], marks: readonly Mark[] = []) {
  const section: Section = {
    document: 'charter',
    slug: 'i',
    label: 'I',
    heading: undefined,
    groups: [],
    title: 'I',
    isNamedByLabel: true,
    titleLanguage: 'en',
    blocks: paragraphs,
    footnotes: footnotes.map((id) => block(id, ['See the register.'], 'footnote')),
    marks,
    minutes: 1,
  };
  const { footnotes: beside, above } = marginOf([section], marks);
  return { beside: beside.map(({ footnote, nth }) => `${nth}: ${footnote}`), above: Object.fromEntries(above) };
}

test('a footnote is beside its first call, and below it are the notes on the terms that follow', () => {
  const paragraphs = [block('a', [text(1), call('f1'), text(1), call('f2')]), block('b', [text(2), call('f1', 2)])];
  expect(margin(paragraphs, ['f1', 'f2'], [mark('berth', 'b')])).toEqual({
    beside: ['1: f1', '2: f2'],
    above: { berth: 2 },
  });
});

test('a footnote stays at the end of the text where the note on a term might reach it', () => {
  const near = [block('a', [text(3), call('f1')]), block('b', [text(20), call('f2')])];
  expect(margin(near, ['f1', 'f2'], [mark('berth', 'a')])).toEqual({ beside: ['2: f2'], above: {} });
  const stacked = [mark('berth', 'a'), mark('mole', 'a', 10), mark('quay', 'a', 20)];
  expect(margin(near, ['f1', 'f2'], stacked).beside).toEqual([]);
});

test('a footnote that is called next to a term comes first, and the note on the term below it', () => {
  const paragraphs = [block('a', [text(2), call('f1'), text(9), call('f2')])];
  expect(margin(paragraphs, ['f1', 'f2'], [mark('berth', 'a', 100)])).toEqual({
    beside: ['1: f1'],
    above: { berth: 1 },
  });
});

test('footnotes that are so many that they would slow the browser stay at the end of the text', () => {
  const ids = Array.from({ length: 101 }, (_, index) => `f${index}`);
  const paragraphs = ids.map((id) => block(`p-${id}`, [text(5), call(id)]));
  expect(margin(paragraphs, ids).beside).toEqual([]);
  expect(margin(paragraphs.slice(1), ids.slice(1)).beside).toHaveLength(100);
});
