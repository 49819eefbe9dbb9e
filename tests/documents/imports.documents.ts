/** One command imports each original as a whole, and its report asks only for the decisions in decisions.ts. */
import { afterAll, expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { openInput } from '../../src/importing/input.ts';
import { TODAY } from '../support/imported-document.ts';
import { TRIED } from './decisions.ts';

const table: string[] = [];
afterAll(() => {
  console.log(
    ['| document | seconds | characters | decisions | made plainer | left out | lost |', ...table].join('\n'),
  );
});

test.for(Object.entries(TRIED))('%s is imported whole, in its form', async ([id, decisions]) => {
  const { file, title, language, counts, skips = false } = decisions;
  const started = performance.now();
  const made = await importOriginal(openInput(file).original, { title, language, today: TODAY });
  const seconds = (performance.now() - started) / 1000;
  expect(made.difference).toBeUndefined();
  expect(made.faults).toEqual([]);
  expect(made.remarks.filter(({ message }) => message.startsWith('all of it'))).toEqual([]);
  expect(made.outOfSequence.length > 0).toBe(skips);
  expect(made.counts).toMatchObject(counts);
  const of = (kind: string) => made.remarks.filter((remark) => remark.kind === kind).length;
  const asked = made.missing.length + made.outOfSequence.length + of('decide');
  table.push(
    `| ${id} | ${seconds.toFixed(1)} | ${made.proved} | ${asked} | ${of('flattened')} | ${of('dropped')} | ${of('lost')} |`,
  );
});
