/** How the notes are written: docs/content/notes.md. */
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { getPublication } from '../../src/publication.ts';

const { terms } = getPublication();

/** The most words that a sentence of a note or a correction has. */
const LONGEST = 35;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The paragraphs, items and cells of a note and its corrections, without marks. */
const textsOf = ({ note, changes }: (typeof terms)[number]) => [
  ...note
    .flatMap(({ body }) => toHtml(body).split(/<\/(?:p|li|th|td)>/))
    .map((html) => html.replaceAll(/<[^>]*>/g, '').trim()),
  ...changes.map(({ text }) => text),
];

test('a reader of a note meets no sentence of more than 35 words', () => {
  const long = terms.flatMap((term) =>
    textsOf(term)
      .flatMap((text) => [...sentences.segment(text)].map(({ segment }) => segment.trim()))
      .filter((sentence) => sentence.split(/\s+/).length > LONGEST)
      .map((sentence) => `${term.id}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

test('a reader finds a way to every note from another’s related terms', () => {
  const reached = new Set(terms.flatMap(({ see }) => see));
  expect(terms.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});

test('a reader finds no broader or narrower term among the related ones, since they have places of their own', () => {
  const broader = new Map(terms.map((term) => [term.id, term.broader]));
  const twice = terms.flatMap(({ id, see }) =>
    see.filter((other) => broader.get(id) === other || broader.get(other) === id).map((other) => `${id} → ${other}`),
  );
  expect(twice).toEqual([]);
});

/** The items of a note's history, without marks, quotations and what stands in brackets. */
const historyOf = ({ note }: (typeof terms)[number]) =>
  note
    .filter(({ dated }) => dated)
    .flatMap(({ body }) => toHtml(body).split('</li>').slice(0, -1))
    .map((html) => html.replaceAll(/<[^>]*>|“[^”]*”|\([^)]*\)/g, '').trim());

/** The rows of a history’s table: the words of each cell. The date is an element without words. */
const rowsOf = ({ note }: (typeof terms)[number]) =>
  note
    .filter(({ dated }) => dated)
    .flatMap(({ body }) => toHtml(body).split('<tr>').slice(2))
    .map((row) =>
      row
        .split('</td>')
        .slice(0, -1)
        .map((html) => html.replaceAll(/<[^>]*>/g, '').trim()),
    );

/** The most items that a history has, and the most rows of its table. */
const MOST_ITEMS = 8;

/** Verbs with which an item would tell the past as if it were present. */
const PRESENT =
  /^(?:The|An?|Xi|Article|Another|Premier)\b[^.,;:]*? (?:names|says|asks|repeats|lets|sees|speaks|calls|uses|tells|sets)\b/;

test('a reader of a history finds at most eight items, in the past tense', () => {
  const items = terms.map((term) => ({ id: term.id, items: historyOf(term) }));
  expect(items.filter((one) => one.items.length > MOST_ITEMS).map(({ id }) => id)).toEqual([]);
  const long = terms.filter((term) => rowsOf(term).length > MOST_ITEMS);
  expect(long.map(({ id }) => id)).toEqual([]);
  const present = items.flatMap(({ id, items: own }) =>
    own.filter((item) => PRESENT.test(item)).map((item) => `${id}: ${item}`),
  );
  expect(present).toEqual([]);
});

test('a reader of a history with several wordings finds a table of them, with a wording in each row', () => {
  const tables = terms.flatMap((term) => {
    const rows = rowsOf(term);
    return rows.length === 0 ? [] : [{ id: term.id, rows }];
  });
  expect(tables.length).toBeGreaterThanOrEqual(13);
  const bare = tables.flatMap(({ id, rows }) =>
    rows.filter((cells) => cells.slice(2).every((cell) => cell === '')).map(([, text]) => `${id}: ${text}`),
  );
  expect(bare).toEqual([]);
});

test('a reader of a history finds one chronology, a list or a table, and not two', () => {
  const two = terms.filter((term) => rowsOf(term).length > 0 && historyOf(term).length > 0);
  expect(two.map(({ id }) => id)).toEqual([]);
});

/** Words of editors among themselves, which say nothing to a reader. */
const EDITORS = ['state television', 'given way to', 'first found', 'was found with', 'not compared'];

test('a reader meets no words that editors use among themselves', () => {
  const met = terms.flatMap((term) =>
    [term.gloss, ...textsOf(term)].flatMap((text) =>
      EDITORS.filter((words) => text.toLowerCase().includes(words)).map((words) => `${term.id}: ${words}`),
    ),
  );
  expect(met).toEqual([]);
});
