/** The place that belongs to each of several quotations, against what an editor says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { judgeAll } from '../../src/core/quotations/judge.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';

const groups = z
  .array(
    z.strictObject({
      /** The label of each section, and of its one paragraph. */
      sections: z.record(z.string(), z.string()),
      sentences: z.array(
        z.strictObject({
          text: z.string(),
          places: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
          /** Quotations whose place the checker leaves open. */
          open: z.array(z.string()).default([]),
        }),
      ),
    }),
  )
  .parse(parse(readFileSync('tests/fixtures/places-of-quotations.yaml', 'utf8')));

const cases = groups.flatMap(({ sections, sentences }) => sentences.map((one) => ({ ...one, sections })));

/** A document that has some words in one of its sections only. */
const documentWith = (words: string, sections: Readonly<Record<string, string>>, place: string) =>
  sourceOf('text', {
    title: 'Title',
    sections: Object.entries(sections).map(([label, block]) => ({
      id: label === 'Intro' ? 'introduction' : label,
      label,
      blocks: [{ id: block, label: block, text: label === place ? words : 'Nothing.' }],
    })),
  });

/** The places at which each quotation of a text may be without being called misplaced. */
function placesIn({ text, places, sections }: (typeof cases)[number]): Record<string, string[]> {
  const words = Object.keys(places);
  const right = Object.keys(sections).flatMap((place) =>
    judgeAll(text, [documentWith(words.join('; '), sections, place)])
      .filter(({ verdict }) => verdict === 'verbatim')
      .map(({ quotation }) => ({ quotation: quotation.trim(), place })),
  );
  return Object.fromEntries(
    words.map((quotation) => [quotation, right.filter((one) => one.quotation === quotation).map(({ place }) => place)]),
  );
}

/** The same as the editor says. If no place belongs to a quotation, or its place is left open, it may be anywhere. */
const wantedIn = ({ places, open, sections }: (typeof cases)[number]): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(places).map(([quotation, place]) => [
      quotation,
      place === 'none' || open.includes(quotation) ? Object.keys(sections) : [place].flat(),
    ]),
  );

test.each(cases)('a writer of “$text” has each quotation held to its place', (one) => {
  expect(placesIn(one)).toEqual(wantedIn(one));
});

test('hardly any quotation is held to no place although an editor would know it', () => {
  const known = cases.flatMap(({ places }) => Object.values(places).filter((place) => place !== 'none'));
  expect(cases.flatMap(({ open }) => open).length / known.length).toBeLessThan(0.08);
});
