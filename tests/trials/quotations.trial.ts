/** Quotations made at random: nothing that is altered is called verbatim, and what stands is found. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/core/content/compile.ts';
import { readContentFiles } from '../../src/core/content/read.ts';
import { allBlocks } from '../../src/core/model.ts';
import { judgeAll } from '../../src/core/quotations/judge.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';
import { exportDocument } from '../../src/exports/document-json.ts';
import {
  chanceOf,
  excerptOf,
  FAITHFUL,
  FAITHLESS,
  oneOf,
  simply,
  standsSimply,
  type Way,
} from '../support/generated/quotations.ts';

const SEED = 20_261_126;
const QUOTATIONS = 20_000;

/** Marks around a quotation; where there are others in it, those that no text here has. */
const MARKS = ['“”', '„“', '«»', '「」', '""'] as const;

const documents = ['content', 'tests/fixtures/charter/content'].flatMap(
  (root) => compile(readContentFiles(root, process.cwd())).publication?.documents ?? [],
);
const sources = documents.map((document) => sourceOf(document.id, exportDocument(document, undefined)));
const texts = documents.flatMap(({ sections }) => sections.flatMap(allBlocks).map(({ text }) => text)).filter(Boolean);
const wholes = documents.map(({ title, sections }) =>
  simply(
    [title, ...sections.flatMap((one) => [one.heading ?? '', ...allBlocks(one).map(({ text }) => text)])].join('\n'),
  ),
);
const vocabulary = texts.flatMap((text) => text.split(/\s+/u)).filter((word) => /^\p{L}+$/u.test(word));

/** What becomes of as many quotations as are made in some ways. */
function tryAll(
  ways: Readonly<Record<string, Way>>,
  count: number,
  isRight: (verdict: string, quotation: string) => boolean,
) {
  const chance = chanceOf(SEED);
  const verdicts: Record<string, Record<string, number>> = {};
  const failures: string[] = [];
  for (let made = 0; made < count;) {
    const [name, way] = oneOf(chance, Object.entries(ways));
    const quotation = way(excerptOf(oneOf(chance, texts), chance), chance, vocabulary);
    if (quotation === undefined || !/[\p{L}\p{N}]/u.test(quotation)) continue;
    const [open = '', close = ''] = /[“”„«»"]/u.test(quotation) ? '「」' : oneOf(chance, MARKS);
    made += 1;
    const [finding] = judgeAll(`It says ${open}${quotation}${close} in so many words.`, sources);
    const verdict = finding?.verdict ?? 'no answer';
    const of = (verdicts[name] ??= {});
    of[verdict] = (of[verdict] ?? 0) + 1;
    if (!isRight(verdict, quotation)) failures.push(`${name}: ${verdict}: ${quotation}`);
  }
  console.table(verdicts);
  return { verdicts, failures };
}

describe(`${QUOTATIONS} quotations made at random (seed ${SEED})`, () => {
  test('all that stand are found', { timeout: 10 * 60_000 }, () => {
    const { failures } = tryAll(FAITHFUL, QUOTATIONS / 2, (verdict) => verdict === 'verbatim');
    expect(failures.slice(0, 10), `${failures.length} were not found`).toEqual([]);
  });

  test(
    'none that is altered is called verbatim, and nearly all are found to be altered',
    { timeout: 10 * 60_000 },
    () => {
      const { verdicts, failures } = tryAll(
        FAITHLESS,
        QUOTATIONS / 2,
        (verdict, quotation) => /^(?:altered|not found)$/.test(verdict) || standsSimply(quotation, wholes),
      );
      expect(failures.slice(0, 10), `${failures.length} were called verbatim`).toEqual([]);
      const missed = Object.values(verdicts).reduce((sum, of) => sum + (of['not found'] ?? 0), 0);
      expect(missed / (QUOTATIONS / 2)).toBeLessThan(0.1);
    },
  );
});
