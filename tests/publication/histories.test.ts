/** The days of the histories: docs/content/notes.md, “Histories”. */
import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { getPublication } from '../../src/publication.ts';

const { terms } = getPublication();

/** The words by which a broadcast gives the day of what it tells, by the id of the source. */
const DAYS = z
  .record(z.string(), z.string())
  .parse(parse(readFileSync('tests/publication/days-of-broadcasts.yaml', 'utf8')));

/** An item or a row of a history: its term, its day, its words, and the ids of the broadcasts of that day if nothing else bears it out. */
const dated = terms.flatMap(({ id, note, sources }) =>
  note
    .filter((part) => part.dated)
    .flatMap(({ body }) => toHtml(body).split(/<\/(?:li|tr)>/))
    .flatMap((html) => {
      const day = /datetime="(\d{4}-\d\d-\d\d)"/.exec(html)?.[1];
      if (day === undefined || html.includes('<attested')) return [];
      const cited = [...html.matchAll(/<source number="(\d+)"/g)].flatMap(
        ([, number]) => sources[Number(number) - 1] ?? [],
      );
      const isBroadcast = ({ kind, url }: (typeof cited)[number]) =>
        kind === 'press' && url?.includes('tv.cctv.com/') === true;
      if (!cited.every(isBroadcast)) return [];
      const broadcasts = cited
        .filter(({ date }) => date === day)
        .flatMap((source) => ('id' in source ? [source.id] : []));
      return broadcasts.length === 0 ? [] : [{ id, day, words: html.replaceAll(/<[^>]*>/g, ''), broadcasts }];
    }),
);

test('a reader is told when a date is only that of the evening’s news', () => {
  expect(dated.length).toBeGreaterThan(50);
  const unsaid = dated
    .filter(({ words }) => !/\breported\b|\b(?:television|Chinese) report\b/.test(words))
    .filter(({ broadcasts }) => !broadcasts.some((id) => id in DAYS))
    .map(({ id, day, words }) => `${id} ${day}: ${words.trim()}`);
  expect(unsaid).toEqual([]);
});

test('whoever checks such a date finds words of the broadcast that give this very day', () => {
  const days = new Map(dated.flatMap(({ day, broadcasts }) => broadcasts.map((id) => [id, Number(day.slice(8))])));
  const wrong = Object.entries(DAYS).filter(([id, words]) => !words.includes(`${days.get(id)}日`));
  expect(wrong).toEqual([]);
});
