/** Reports of every format, made at random, that quote documents and link to them: each quotation is told for what it is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportDocument } from '../../src/exports/document-json.ts';
import { checkFiles } from '../../src/quoting/check-files.ts';
import type { Checked } from '../../src/quoting/checked.ts';
import type { CheckedDocument, QuotationInFile } from '../../src/parts/quotations.ts';
import { type Chance, chanceOf, oneOf, simply, standsSimply } from '../support/generated/quotations.ts';
import { type Item, type Quotable, type Report, reportOf } from '../support/generated/reports.ts';
import { importDeclarations, publicationIn } from '../support/imported-document.ts';

const SEEDS = [20_261_202, 1];
const REPORTS = 200;
const SITE = 'https://papers.example/';
const FORMER = '@2001-01-01';

const folder = mkdtempSync(path.join(tmpdir(), 'glossator-reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The current documents, and a former edition of each, in which a word of every third passage was another. */
async function makeDocuments(chance: Chance) {
  const texts = [
    ...['charter', 'structure'].flatMap((name) => publicationIn(`tests/fixtures/${name}/content`).documents),
    ...(await importDeclarations()),
  ];
  const current: CheckedDocument[] = texts.map((one) => ({ ...exportDocument(one, undefined), id: one.id }));
  const vocabulary = current
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.flatMap(({ text }) => text.split(/\s+/u))))
    .filter((word) => /^\p{Script=Latin}{5,}$/u.test(word));
  const former: Quotable[] = [];
  const gone: Quotable[] = [];
  let count = 0;
  const formerOf = (document: CheckedDocument): CheckedDocument => {
    const id = `${document.id}/${FORMER}`;
    const sections = document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.flatMap((block) => {
        if (block.id === undefined || block.label === undefined) return [block];
        count += 1;
        const words = block.text.split(' ');
        if (count % 3 > 0 || words.length < 9) return [block];
        const text = words.with(Math.floor(words.length / 2), oneOf(chance, vocabulary)).join(' ');
        // Chance may choose the very word that stands there.
        if (text === block.text) return [block];
        const lost = { ...block, id: `${block.id}-lost`, text: `Formerly ${text}` };
        const place = { section: section.id, label: block.label };
        former.push({ ...place, document: { ...document, id }, id: block.id, text });
        gone.push({ ...place, document, id: lost.id, text: lost.text });
        return [{ ...block, text }, lost];
      }),
    }));
    return { ...document, id, sections };
  };
  const editions = current.map(formerOf);
  const passages = current.flatMap((document) =>
    document.sections.flatMap((section) =>
      section.blocks.flatMap(({ id, label, text }): Quotable[] =>
        id === undefined || label === undefined ? [] : [{ document, section: section.id, id, label, text }],
      ),
    ),
  );
  return { documents: [...current, ...editions], sources: { passages, former, gone, vocabulary, site: SITE } };
}

const lettersOf = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** The findings that are about an item: they share its words. */
function findingsOf(item: Item, quotations: readonly QuotationInFile[]): QuotationInFile[] {
  const whole = lettersOf(item.quoted);
  return quotations.filter(({ quotation }) => {
    const letters = lettersOf(quotation);
    return letters.length > 5 && (whole.includes(letters) || letters.includes(whole));
  });
}

/** What is to be seen of all reports: for each kind of item, how many there are, and those that were told otherwise. */
interface Told {
  readonly count: number;
  readonly wrong: readonly string[];
}

describe.each(SEEDS)(`${REPORTS} reports made at random (seed %d)`, (seed) => {
  const chance = chanceOf(seed);
  const reports: Report[] = [];
  let checked: readonly Checked[] = [];
  let wholes: readonly string[] = [];

  beforeAll(async () => {
    const { documents, sources } = await makeDocuments(chance);
    wholes = documents.map(({ title, sections }) =>
      simply(
        [title, ...sections.flatMap(({ heading = '', blocks }) => [heading, ...blocks.map(({ text }) => text)])].join(
          '\n',
        ),
      ),
    );
    for (let number = 0; number < REPORTS; number += 1) reports.push(reportOf(chance, number, sources));
    mkdirSync(path.join(folder, `${seed}`));
    const files = reports.map(({ name }) => path.join(folder, `${seed}`, name));
    for (const [index, { bytes }] of reports.entries()) writeFileSync(files[index] ?? '', bytes);
    const began = performance.now();
    checked = await checkFiles(files, documents, { site: SITE });
    console.log(`${REPORTS} reports in ${Math.round((performance.now() - began) / 1000)} seconds`);
  }, 10 * 60_000);

  /** Looks at every item of some kind, and collects those that are not told as they should be. */
  function look(
    kind: Item['kind'],
    isRight: (item: Item, found: Exclude<Checked, { unread: string }>) => boolean,
  ): Told {
    const wrong: string[] = [];
    let count = 0;
    for (const [index, { name, items }] of reports.entries()) {
      const found = checked[index];
      for (const item of items.filter((one) => one.kind === kind)) {
        count += 1;
        if (found !== undefined && !('unread' in found) && isRight(item, found)) continue;
        const told = found === undefined || 'unread' in found ? [] : findingsOf(item, found.quotations);
        wrong.push(
          `${name}, ${item.way}: ${item.from.label}: ${item.lines.map((l) => l.text).join('⏎')} | ${told.map(({ verdict, place }) => `${verdict} ${place?.label}`).join(', ')}`,
        );
      }
    }
    console.log(`${kind}: ${wrong.length} of ${count} told otherwise`);
    return { count, wrong };
  }

  test('every report is read', () => {
    expect(checked.filter((one) => 'unread' in one)).toEqual([]);
  });

  test('no altered quotation is called verbatim', () => {
    const { wrong } = look('altered', (item, { quotations }) => {
      if (standsSimply(item.quoted, wholes)) return true;
      const found = findingsOf(item, quotations);
      return found.length === 0 || found.some(({ verdict }) => verdict !== 'verbatim' && verdict !== 'misplaced');
    });
    expect(wrong).toEqual([]);
  });

  test('nearly all faithful quotations are found at their place', () => {
    const { count, wrong } = look('faithful', (item, { quotations }) =>
      findingsOf(item, quotations).some(
        ({ verdict, place }) =>
          verdict === 'verbatim' &&
          (place?.block === item.from.id || standsSimply(item.quoted, [simply(place?.text ?? '')])),
      ),
    );
    expect(wrong.length / count, wrong.slice(0, 20).join('\n')).toBeLessThanOrEqual(0.02);
  });

  test('hardly anybody is told of another place who names the right one', () => {
    const { count, wrong } = look('faithful', (item, { quotations }) =>
      findingsOf(item, quotations).every(({ verdict }) => verdict !== 'misplaced'),
    );
    expect(wrong.length / count, wrong.slice(0, 20).join('\n')).toBeLessThanOrEqual(0.005);
  });

  test('every quotation of a former edition is told with both wordings', () => {
    const { wrong } = look('drifted', (item, { quotations }) =>
      findingsOf(item, quotations).some(
        ({ place, since }) =>
          place?.text === item.from.text && since?.text !== undefined && since.text !== item.from.text,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('every link is told to be there or gone', () => {
    const { wrong } = look('link', (item, { links }) =>
      links.some(({ href, verdict }) => href === item.quoted && verdict === item.way),
    );
    expect(wrong).toEqual([]);
  });
});
