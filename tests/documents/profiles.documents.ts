/**
 * Acts of Canada in the XML of their publisher, in two languages and at two dates: whoever imports them gets every section,
 * subsection and paragraph under its number, as a plain reading of the raw file counts them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import type { Document } from '../../src/core/model.ts';
import { openInput } from '../../src/importing/input.ts';
import { importDocument } from '../support/imported-document.ts';
import { type LimsNumber, numbersIn } from '../support/lims-numbers.ts';

const FOLDER = path.resolve(process.env['GLOSSATOR_CANADA'] ?? '../shared/canada');

const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.xml')) : [];

const FIELDS = { publisher: 'Its publisher', published: '2020-01-01', url: 'https://law.example/' };

/** The share of the official numbers that must stand where the file has them. */
const LEAST = 0.98;

/** Words as they are compared: their beginning, without the width of spaces. */
const beginning = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, 30);

/** The numbers of the sections or articles of a document, "5/4/a" for Sec. 5(4)(a), with the beginnings of their texts. */
function numbersOf({ sections }: Document): Map<string, string[]> {
  // The French text has articles.
  const own = sections.filter(({ slug }) => /^(?:section|article)-/.test(slug));
  const places = own.flatMap((section) => {
    const blocks = addressedBlocks(section);
    const official = blocks.filter(({ isOfficial }) => isOfficial);
    return [{ label: section.label, text: blocks[0]?.text ?? '' }, ...official];
  });
  // Which definition a number is in stands between the numbers; a sign tells a second list from the first, and the file
  // has two numbers of one passage in one label: "(4) and (5)".
  const numberIn = (label: string) =>
    label
      .replace(/ [“«].*[”»] /u, '')
      .replace(/^\D*/, '')
      .replaceAll('′', '')
      .replace(/\) (and|et) \(/, ' $1 ');
  const found = Map.groupBy(places, ({ label }) => numberIn(label).split(/[()]+/).filter(Boolean).join('/'));
  return new Map([...found].map(([number, all]) => [number, all.map(({ text }) => beginning(text))]));
}

describe.runIf(FILES.length > 0)('the acts of Canada', () => {
  test('are ten, in two languages and at two dates', () => {
    expect(FILES).toHaveLength(40);
  });

  test.each(FILES)('%s has its official numbers, with their words, and no others', async (name) => {
    const file = path.join(FOLDER, name);
    const { document, imported } = await importDocument(openInput(file).original, { id: 'act', fields: FIELDS });
    expect(imported.remarks.filter(({ message }) => message.startsWith('all of it'))).toEqual([]);
    const found = numbersOf(document);
    const raw = numbersIn(readFileSync(file, 'utf8'));
    // A section that has only subsections has no words beside its number.
    const isThere = ({ number, words }: LimsNumber) =>
      found.get(number)?.some((text) => words === '' || text === beginning(words)) === true;
    const missing = raw.filter((one) => !isThere(one));
    expect(raw.length).toBeGreaterThan(30);
    // A section "29 to 35", all repealed, is cited by its first number.
    const numbers = new Set(raw.flatMap(({ number }) => [number, number.replace(/ .*/, '')]));
    expect([...found.keys()].filter((number) => !numbers.has(number))).toEqual([]);
    expect(missing.length / raw.length, JSON.stringify(missing)).toBeLessThanOrEqual(1 - LEAST);
  });
});
