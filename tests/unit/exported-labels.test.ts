/** An editor imports an export, whose labels say how its numbers are cited. */
import { expect, test } from 'vitest';
import { namesBy } from '../../src/importing/recognise/exported-labels.ts';

const joinIn = (...places: readonly (readonly [id: string, label: string])[]) =>
  namesBy(
    'annex-vii',
    places.map(([id, label]) => ({ id, label, section: 'annex-vii' })),
    'ANNEX VII Conformity',
  );

test('a compound number, which says itself what is above it, is joined as a whole', () => {
  for (const places of [
    [['annex-vii-3-1', 'Annex VII, 3.1']] as const,
    [['annex-vii-3-1-a', 'Annex VII, 3.1(a)']] as const,
    [['annex-vii-3', 'Annex VII, 3']] as const,
    [['annex-vii-3-a', 'Annex VII, 3(a)']] as const,
  ])
    expect(joinIn(...places)).toMatchObject({ label: 'Annex VII', join: ', ' });
});
