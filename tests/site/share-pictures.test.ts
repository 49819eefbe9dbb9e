/** The pictures for links to passages, in a built site. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readPromises } from '../../src/proof/content.ts';
import { quoteCard } from '../../src/metadata/share-image/quote-card.ts';
import { siteSchema } from '../../src/core/schemas/site.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');

const CONTENT = 'tests/fixtures/charter/content';
const DOCUMENT = 'harbour-charter';

const labelsShape = z.object({ paragraphs: z.array(z.object({ id: z.string(), label: z.string() })) });

test('a reader who gets a link to a passage sees a picture of its own words, with its own label', async () => {
  const { name, colours } = siteSchema.parse(parse(readFileSync(`${CONTENT}/site.yaml`, 'utf8')));
  const document = readPromises(CONTENT).documents.find(({ id }) => id === DOCUMENT);
  const { paragraphs } = labelsShape.parse(site.json(`${DOCUMENT}/paragraphs.json`));
  const labels = new Map(paragraphs.map(({ id, label }) => [id, label]));
  const passages = document?.paragraphs.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }])) ?? [];
  expect(passages.length).toBeGreaterThan(10);
  for (const { id, text } of passages) {
    const expected = await quoteCard(
      { title: text, context: `${labels.get(id) ?? ''} · ${document?.lines[0] ?? ''}`, publication: name },
      colours,
    );
    const built = readFileSync(`${site.folder}${DOCUMENT}/p/${id}/share.png`);
    expect(built.equals(expected), id).toBe(true);
  }
});
