/** A writer sets words of his own in quotation marks: he is told that they are no quotation, and of every quotation what it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readContent } from '../../src/content.ts';
import { compile } from '../../src/core/compile/compile.ts';
import { judgeAll } from '../../src/core/quotations/judge.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';
import { exportDocument } from '../../src/exports/document-json.ts';

const { own, quotations } = z
  .strictObject({ own: z.array(z.string()), quotations: z.array(z.string()) })
  .parse(parse(readFileSync('tests/fixtures/own-words-in-marks.yaml', 'utf8')));

const SOURCES = ['charter', 'structure'].flatMap((name) => {
  const { publication } = compile(readContent(`tests/fixtures/${name}/content`, process.cwd()));
  return (publication?.documents ?? []).map((one) => sourceOf(one.id, exportDocument(one, undefined)));
});

const verdictsOn = (text: string) => judgeAll(text, SOURCES).map(({ verdict }) => verdict);

test('there are a hundred examples of each kind', () => {
  expect([new Set(own).size, new Set(quotations).size]).toEqual([100, 100]);
});

describe('words of a writer’s own are no quotation', () => {
  test.each(own)('%s', (text) => {
    const verdicts = verdictsOn(text);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(new Set(verdicts)).toEqual(new Set(['no-quotation']));
  });

  test('they have neither a place nor differences, so that nobody is alarmed', () => {
    const [finding] = judgeAll('A “soft landing” is what everyone hopes for.', SOURCES);
    expect(finding).toMatchObject({
      quotation: 'soft landing',
      source: undefined,
      passage: undefined,
      differences: [],
    });
  });
});

describe('a quotation is told for what it is', () => {
  test.each(quotations)('%s', (text) => {
    const verdicts = verdictsOn(text);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts).not.toContain('no-quotation');
  });
});
