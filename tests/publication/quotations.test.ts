import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { judgeAll } from '../../src/core/quotations/judge.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';
import { exportDocument } from '../../src/exports/document-json.ts';
import { getPublication } from '../../src/content.ts';
import { ARTICLE } from './article.ts';

const cases = z
  .array(z.strictObject({ text: z.string(), expect: z.array(z.string()) }))
  .parse(parse(readFileSync('tests/publication/quotations.yaml', 'utf8')));

const document = getPublication().documents.find(({ id }) => id === ARTICLE.id);
if (document === undefined) throw new Error('There is no article.');
const sources = [sourceOf(ARTICLE.id, exportDocument(document, undefined))];

describe('a reader who checks', () => {
  test('is right to rely on it: the cases were written before the checker', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  test.each(cases.map((one) => [one.text.trim(), one.expect] as const))('%s', (text, expected) => {
    const found = judgeAll(text, sources).map(({ verdict, passage, differences }, index) => {
      const place = passage === undefined ? verdict : `${verdict} ${passage.label}`;
      const wanted = expected[index]?.includes('|') === true;
      return wanted ? `${place} | ${differences.map((one) => `${one.stands} → ${one.quoted}`).join('; ')}` : place;
    });
    const tidy = (all: readonly string[]) => all.map((one) => one.replaceAll(/ *([|;→]) */g, ' $1 ').trim());
    expect(tidy(found)).toEqual(tidy(expected));
  });
});
