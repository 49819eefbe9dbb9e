/**
 * What a reader is told of each passage between all editions of a document, and back; as somebody has read it over.
 * `--update` writes it anew: read what has changed in `tests/fixtures/editions/`.
 */
import { expect, test } from 'vitest';
import { type ChangedPassage, type ChangedUnit, compareEditions } from '../../src/core/editions/compare-editions.ts';
import { stepsOf } from '../../src/core/editions/steps.ts';
import type { Document } from '../../src/core/model.ts';
import { pierRules } from '../support/code-model.ts';

const MARKS = { kept: ['', ''], gone: ['[-', '-]'], added: ['{+', '+}'] } as const;

/** Returns a line for each unit, and below it one for each passage: its labels, and its words with what went and came. */
function linesOf({ id, kind, mergedInto, passages }: ChangedUnit): string[] {
  const wordsOf = ({ stretches }: ChangedPassage) =>
    stretches.map(({ kind: change, words }) => MARKS[change].join(words)).join('');
  return [
    `  ${kind} ${id}${mergedInto === undefined ? '' : `, merged into ${mergedInto.id}`}`,
    ...passages.map((one) => {
      const labels = [one.before?.block.label, one.after?.block.label].map((label) => label ?? 'nothing');
      return `    ${one.kind} ${one.id}, ${labels.join(' → ')}: ${wordsOf(one)}`;
    }),
  ];
}

const comparisonOf = ([before, after]: readonly [Document, Document]) => [
  `${before.id} → ${after.id}`,
  ...compareEditions(before, after).units.flatMap(linesOf),
];

test('a reader of a document with former editions is told of each passage what was read over', async () => {
  const steps = stepsOf(pierRules());
  const back = steps.map(([before, after]) => [after, before] as const);
  const lines = [...steps, ...back].flatMap((step) => comparisonOf(step));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../fixtures/editions/pier-rules.txt');
});
