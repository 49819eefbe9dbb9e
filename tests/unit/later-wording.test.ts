/** What a reader learns of words that a former edition of a document has, and later ones no longer. */
import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../src/core/quotations/judge.ts';
import { inForceFrom, laterWording } from '../../src/core/quotations/later-wording.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';

/** An edition with the given paragraphs, by their ids. */
const edition = (id: string, texts: Readonly<Record<string, string>>) =>
  sourceOf(id, {
    title: 'Harbour rules',
    sections: [
      {
        id: 'i',
        label: 'I',
        heading: 'Of the open quay',
        blocks: Object.entries(texts).map(([block, text]) => ({ id: block, label: block.toUpperCase(), text })),
      },
    ],
  });

const OLDEST = edition('rules/@1934-05-01', { 'i-1': 'Boats pay at dawn.', 'i-2': 'Nobody sleeps on deck.' });
const MIDDLE = edition('rules/@1950-01-01', { 'i-1': 'Boats pay at dawn.', 'i-2': 'Nobody sleeps on board.' });
const NEWER = edition('rules/@1970-01-01', { 'i-1': 'Boats pay at noon.', 'i-3': 'Boats pay at dawn.' });
const CURRENT = edition('rules', { 'i-1': 'Boats pay in spring.' });
const OTHER = edition('bylaws/@1960-01-01', { 'i-1': 'Boats are free.' });

const EDITIONS = [CURRENT, OTHER, NEWER, OLDEST, MIDDLE];

/** The edition that first says something else than a quotation from some edition, and what it says. */
function became(quotation: string, from = OLDEST, sources = EDITIONS) {
  const [finding] = judgeAll(`“${quotation}”`, [from]);
  const later = finding && laterWording(finding, sources);
  return later && [later.source.id, later.text];
}

describe('a reader who quotes a former edition', () => {
  test('learns which edition first says something else in that paragraph, and what', () => {
    expect(became('Boats pay at dawn')).toEqual(['rules/@1970-01-01', 'Boats pay at noon.']);
    expect(became('Boats pay at dawn', MIDDLE)).toEqual(['rules/@1970-01-01', 'Boats pay at noon.']);
    expect(became('Nobody sleeps on deck')).toEqual(['rules/@1950-01-01', 'Nobody sleeps on board.']);
  });

  test('learns that the paragraph is gone', () => {
    expect(became('Nobody sleeps on board', MIDDLE)).toEqual(['rules/@1970-01-01', undefined]);
  });

  test('learns of the current text as the latest of all, whatever the order in which the editions come', () => {
    expect(became('Boats pay at noon', NEWER)).toEqual(['rules', 'Boats pay in spring.']);
    expect(became('Boats pay at dawn', OLDEST, [CURRENT, NEWER])).toEqual(['rules/@1970-01-01', 'Boats pay at noon.']);
    expect(became('Boats pay at dawn', OLDEST, [NEWER, CURRENT])).toEqual(['rules/@1970-01-01', 'Boats pay at noon.']);
  });

  test('learns since when that is in force, if it is said of the passage or else of the edition', () => {
    const inForce = (from: string) => ({ from, state: 'in-force' as const });
    const blocks = [
      { id: 'i-1', label: 'I-1', text: 'Boats pay at noon.', inForce: inForce('1970-07-01') },
      { id: 'i-2', label: 'I-2', text: 'Boats sleep.' },
    ];
    const sections = [{ id: 'i', label: 'I', blocks }];
    const later = sourceOf('rules/@1970-01-01', { title: 'Harbour rules', inForce: inForce('1970-03-01'), sections });
    const since = (quotation: string, source = later) => {
      const [finding] = judgeAll(`“${quotation}”`, [OLDEST]);
      const later = finding && laterWording(finding, [OLDEST, source]);
      return later && inForceFrom(later);
    };
    expect(since('Boats pay at dawn')).toBe('1970-07-01');
    expect(since('Nobody sleeps on deck')).toBe('1970-03-01');
    expect(since('Boats pay at dawn', NEWER)).toBeUndefined();
  });

  test('learns nothing where the words still stand, or only editions before it say something else', () => {
    expect(became('Boats pay at dawn', OLDEST, [OLDEST, MIDDLE, OTHER])).toBeUndefined();
    expect(became('Boats pay at noon', NEWER, [OLDEST, MIDDLE, NEWER])).toBeUndefined();
  });
});

test('a reader who quotes several editions is told of one place, and of those in other documents', () => {
  const others = (sources: readonly ReturnType<typeof edition>[]) =>
    judgeAll('“Boats pay at dawn”', sources)[0]?.others;
  expect(others([OLDEST, MIDDLE, NEWER])).toBe(0);
  expect(others([OLDEST, MIDDLE, edition('tolls', { 'i-1': 'Boats pay at dawn.' })])).toBe(1);
});

test('a reader who quotes the current text, a heading, or nothing of the site learns of no later wording', () => {
  expect(became('Boats pay in spring', CURRENT)).toBeUndefined();
  expect(became('Of the open quay')).toBeUndefined();
  expect(became('A wholly different matter')).toBeUndefined();
});
