/** Imported documents have the text of their originals, letter by letter. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Site } from '../support/site.ts';
import { TRIED, tried } from './decisions.ts';
import { NOT_TRIED } from './documents.ts';
import { factsOf } from './facts.ts';
import { ORIGINALS, plain } from './originals.ts';
import { sourceOf } from './publication.ts';

if (NOT_TRIED.length > 0)
  console.log(
    `These documents are not tried, since their originals are not there: ${NOT_TRIED.join(', ')}. tests/documents/README.md says where originals are looked for.`,
  );

const site = await Site.of('documents');

describe.for(tried(...Object.keys(ORIGINALS)))('%s', (id) => {
  const original = () => readFileSync(TRIED[id]?.file ?? '', 'utf8');
  const reader = ORIGINALS[id];

  test('has every word of the original, and no other', () => {
    expect(plain(sourceOf(site, id))).toBe(plain(reader?.read(original()) ?? ''));
  });

  const { facts = '', factsAsGiven = '' } = TRIED[id] ?? {};
  test.for(existsSync(factsAsGiven) ? [factsAsGiven] : [])('has the facts that came with the original', (given) => {
    expect(JSON.parse(readFileSync(facts, 'utf8'))).toEqual(JSON.parse(readFileSync(given, 'utf8')));
  });

  test.for(reader?.counted === undefined ? [] : [reader.counted])('is as long as others counted', (counted) => {
    expect(Array.from(plain(counted(original())))).toHaveLength(factsOf(id).running_text_chars ?? 0);
  });
});
