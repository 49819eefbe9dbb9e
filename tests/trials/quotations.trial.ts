/** Quotations made at random: nothing that is altered is called verbatim, and what stands is found. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/core/compile/compile.ts';
import { readContent } from '../../src/content.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { judgeAll } from '../../src/core/quotations/judge.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';
import { exportDocument } from '../../src/exports/document-json.ts';
import {
  type Chance,
  chanceOf,
  excerptOf,
  FAITHFUL,
  FAITHLESS,
  oneOf,
  simply,
  standsSimply,
  type Way,
} from '../support/generated/quotations.ts';
import { importDeclarations, publicationIn } from '../support/imported-document.ts';

const SEED = 20_261_126;
const QUOTATIONS = 20_000;

/** And so many lists of which some numbers are quoted. */
const NUMBERED = 2000;

/** Marks around a quotation; where there are others in it, those that no text here has. */
const MARKS = ['“”', '„“', '«»', '「」', '""'] as const;

const documents = ['content', 'tests/fixtures/charter/content', 'tests/fixtures/structure/content'].flatMap(
  (root) => compile(readContent(root, process.cwd())).publication?.documents ?? [],
);
const sources = documents.map((document) => sourceOf(document.id, exportDocument(document, undefined)));
const texts = documents.flatMap(({ sections }) => sections.flatMap(allBlocks).map(({ text }) => text)).filter(Boolean);
const wholes = documents.map(({ title, sections }) =>
  simply(
    [title, ...sections.flatMap((one) => [one.heading ?? '', ...allBlocks(one).map(({ text }) => text)])].join('\n'),
  ),
);

/** A text without capitals, spaces and punctuation, except within numbers and compounds. */
const bare = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<!\p{N})[^\p{L}\p{N}\p{M}\p{S}%-]|[^\p{L}\p{N}\p{M}\p{S}%-](?!\p{N})/gu, '');
const bareWholes = wholes.map(bare);
const vocabulary = texts.flatMap((text) => text.split(/\s+/u)).filter((word) => /^\p{L}+$/u.test(word));

/** Lists with numbers that pages draw, block by block: a made-up one, and those of the Declaration of Human Rights. */
const numbered = [...publicationIn('tests/fixtures/structure/content').documents, ...(await importDeclarations())]
  .map((document) => ({ document, exported: exportDocument(document, undefined) }))
  .map(({ document, exported }) => ({
    source: sourceOf(document.id, exported),
    lists: exported.sections
      .map(({ blocks }) => blocks)
      .filter((blocks) => blocks.some(({ number }) => number !== undefined)),
  }))
  .filter(({ lists }) => lists.length > 0);

/** Some blocks of a list, one after the other, the first of them with a number. */
function someBlocks(chance: Chance) {
  const { source, lists } = oneOf(chance, numbered);
  const list = oneOf(chance, lists);
  const from = oneOf(
    chance,
    list.flatMap(({ number }, index) => (number === undefined ? [] : [index])),
  );
  return { source, blocks: list.slice(from, from + 1 + Math.floor(chance() * 4)) };
}

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
        (verdict, quotation) =>
          /^(?:altered|not found)$/.test(verdict) ||
          standsSimply(quotation, wholes) ||
          (verdict === 'nearly verbatim' && bareWholes.some((whole) => whole.includes(bare(quotation)))),
      );
      expect(failures.slice(0, 10), `${failures.length} were called verbatim`).toEqual([]);
      const missed = Object.values(verdicts).reduce((sum, of) => sum + (of['not found'] ?? 0), 0);
      expect(missed / (QUOTATIONS / 2)).toBeLessThan(0.1);
    },
  );

  test('numbers that pages draw make no difference, and others do', { timeout: 10 * 60_000 }, () => {
    const chance = chanceOf(SEED);
    const failures: string[] = [];
    for (let made = 0; made < NUMBERED; made += 1) {
      const { source, blocks } = someBlocks(chance);
      const isOther = chance() < 0.5;
      const lines = blocks.map(({ number, text }, index) => {
        if (number === undefined) return text;
        const bare = number.replace(/[^\p{L}\p{N} ]/gu, '');
        const other = `${bare}${oneOf(chance, ['1', '7', 'b', '0'])}`;
        if (isOther && index === 0) return `${other}. ${text}`;
        return oneOf(chance, ['', `${number} `, `(${bare}) `, `${bare}) `]) + text;
      });
      const [finding] = judgeAll(`It says 「${lines.join(oneOf(chance, [' ', '\n']))}」 in so many words.`, [source]);
      if ((finding?.verdict === 'verbatim') === isOther) failures.push(`${finding?.verdict}: ${lines.join('⏎')}`);
    }
    expect(failures.slice(0, 10), `${failures.length} were judged otherwise`).toEqual([]);
  });
});
