/** Labels below the bar of a document with the places of a term. */
import { expect, test } from 'vitest';
import { documentLine } from '../../src/features/map/dispersion/document-line.ts';
import { labelsWithRoom } from '../../src/features/map/dispersion/labels-with-room.ts';
import { modelOf } from '../support/charter-model.ts';

const charter = () => modelOf('harbour-charter');

/** Returns the labels that are drawn for sections of the same length. */
function drawn(...labels: readonly string[]): string[] {
  const stretches = charter()
    .sections.slice(0, 1)
    .flatMap((section) =>
      labels.map((label, index) => ({
        section: { ...section, label },
        start: (index / labels.length) * 100,
        end: ((index + 1) / labels.length) * 100,
      })),
    );
  return labelsWithRoom(stretches).map(({ section: { label } }) => label);
}

test('are all drawn if they have room on a wide screen', () => {
  const { stretches } = documentLine(charter());
  expect(labelsWithRoom(stretches)).toEqual(stretches);
  expect(drawn('Introduction', 'I', 'II', 'III', 'IV')).toHaveLength(5);
});

test('are as many as have room on a narrow screen, including the first', () => {
  const articles = Array.from({ length: 30 }, (_, index) => `Art. ${index + 1}`);
  const shown = drawn(...articles);
  expect(shown.slice(0, 3)).toEqual(['Art. 1', 'Art. 6', 'Art. 11']);
  const times = (label: string) => drawn(...articles.map(() => label)).length;
  expect(times('第十一条')).toBeLessThan(times('Arts'));
});
