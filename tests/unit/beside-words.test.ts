/** What is shown of a passage beside its words, where several features have something of it. */
import { expect, test, vi } from 'vitest';
import { besideIn } from '../../src/features/official/beside.ts';
import type { Places } from '../../src/features/places.ts';
import { markup } from '../../src/html/markup.ts';
import { modelOf } from '../support/charter-model.ts';

const { features } = vi.hoisted(() => ({ features: new Array<Places['beside']>() }));
vi.mock('@features/beside', () => ({ default: features }));

test('a reader sees all that features say of a passage, in the order of the features', () => {
  features.push(
    (_, id) => (id === 'i-1' ? { className: 'grey', before: markup`<i></i>` } : undefined),
    (_, id) => (id === 'i-1' || id === 'i-2' ? { className: undefined, before: markup`<b></b>` } : undefined),
    (_, id) => (id === 'i-1' ? { className: 'quiet', before: undefined } : undefined),
  );
  const beside = besideIn(modelOf('harbour-charter'));
  expect([beside('i-1')?.className, beside('i-1')?.before?.html]).toEqual(['grey quiet', '<i></i><b></b>']);
  expect([beside('i-2')?.className, beside('i-2')?.before?.html]).toEqual([undefined, '<b></b>']);
  expect(beside('i-3')).toBeUndefined();
});
