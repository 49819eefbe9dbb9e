/** The days of the histories: docs/content/notes.md, “Histories”. */
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { getPublication } from '../../src/publication.ts';

const { terms } = getPublication();

/** The items and rows of the histories that have a whole day, and that nothing but broadcasts bears out. */
const broadcast = terms.flatMap(({ id, note, sources }) =>
  note
    .filter((part) => part.dated)
    .flatMap(({ body }) => toHtml(body).split(/<\/(?:li|tr)>/))
    .flatMap((html) => {
      const day = /datetime="(\d{4}-\d\d-\d\d)"/.exec(html)?.[1];
      if (day === undefined || html.includes('<attested')) return [];
      const cited = [...html.matchAll(/<source number="(\d+)"/g)].flatMap(
        ([, number]) => sources[Number(number) - 1] ?? [],
      );
      if (!cited.every(({ kind, url }) => kind === 'press' && url?.includes('tv.cctv.com/') === true)) return [];
      return [{ id, day, words: html.replaceAll(/<[^>]*>/g, '').trim(), cited }];
    }),
);

/** Words that tell a reader that a date is that of a report. */
const REPORTED = /\breported\b|\b(?:television|Chinese) report\b/;

test('a reader is told when a date is only that of the evening’s news, which often tells of the day before', () => {
  const ofTheDay = broadcast.filter(({ day, cited }) => cited.some(({ date }) => date === day));
  expect(ofTheDay.length).toBeGreaterThan(50);
  const unsaid = ofTheDay
    .filter(({ words }) => !REPORTED.test(words))
    .filter(({ day, cited }) => !cited.some(({ eventDate }) => eventDate === day))
    .map(({ id, day, words }) => `${id} ${day}: ${words}`);
  expect(unsaid).toEqual([]);
});

test('a reader finds the day of the event where a broadcast gives it, and not a day that no source has', () => {
  const strange = broadcast
    .filter(({ words }) => !REPORTED.test(words))
    .filter(({ cited }) => cited.every(({ eventDate }) => eventDate !== undefined))
    .filter(({ day, cited }) => cited.every(({ eventDate }) => eventDate !== day))
    .map(({ id, day, words }) => `${id} ${day}: ${words}`);
  expect(strange).toEqual([]);
});
