/** What the page of a term says of a wording. */
import { expect, test } from 'vitest';
import type { AttestedWording } from '../../src/core/corpus.ts';
import { drawWordings } from '../../src/features/wordings/draw-wordings.ts';
import { publication } from '../support/charter-model.ts';

/** Returns the words of the list for a wording of the charter publication, after a change. */
function saidOf(words: string, change: Partial<AttestedWording>): string {
  const [corpus] = publication().corpora;
  const family = corpus?.families.find(({ wordings }) => wordings.some(({ wording }) => wording === words));
  if (corpus === undefined || family === undefined) throw new Error(`No corpus counts "${words}".`);
  const wordings = family.wordings.filter(({ wording }) => wording === words).map((one) => ({ ...one, ...change }));
  return drawWordings({ ...family, wordings }, corpus).html.replaceAll(/<[^>]+>/g, '');
}

test('a reader is told that a wording was not counted yet, and nothing else of it', () => {
  expect(saidOf('open quay', { isCounted: false })).toBe('open quay not counted yet');
});

test('a reader is told that a wording is not in the corpus', () => {
  expect(saidOf('barge', {})).toBe('barge not in the corpus');
});

test('a reader is told how many places of a short wording are not within a longer one', () => {
  expect(saidOf('boat', {})).toMatch(
    /^boat \d+ places in \d+ texts, \d+ of them not within a longer wording; first 1 May 1902/,
  );
});
