/**
 * Pandoc reads the files that an editor imports. What it takes for a heading, an item with its number, a row or a footnote is
 * the same here, or it is named below why not.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openInput } from '../../src/importing/input.ts';
import { inShared } from '../documents/shared.ts';
import { declarationFile, importDocument, UN } from '../support/imported-document.ts';
import { heldAgainst } from './held-against-pandoc.ts';
import { PANDOC, type PandocReading, readByPandoc } from './pandoc.ts';

/** Why what pandoc finds is something else here, or nothing, by its kind. */
type Reasons = Readonly<
  Partial<Record<keyof PandocReading, { readonly other?: string; readonly lost?: readonly string[] }>>
>;

const NOTES = { items: { other: 'the items of the list of footnotes are footnotes here' } };

const language = (tag: string): string => inShared(`../languages/cc-by-4.0_${tag}.html`);

/** The files, with what is read in another way. */
const FILES: readonly (readonly [file: string, reasons: Reasons])[] = [
  ...['eng', 'fra', 'deu_1996', 'rus', 'arb', 'cmn_hans'].map((name) => [declarationFile(name), {}] as const),
  [
    'tests/fixtures/import/code.html',
    { rows: { other: 'tables that only put a number beside a paragraph are items here' } },
  ],
  [
    inShared('o2-eu-ai-act.html'),
    {
      rows: {
        other: 'tables that only put a number beside a paragraph are items here',
        // A footnote stands in this row, and is a footnote here.
        lost: ['(1) in Article 17, the following paragraph is added: ‘3. Wit'],
      },
    },
  ],
  [inShared('o4-uk-ai-opportunities-action-plan.html'), NOTES],
  [inShared('o9-govuk-ilr-guidance.html'), {}],
  [inShared('o6-dcat-ap-1.1.docx'), { items: { other: 'items in the cells of a table are lines here' } }],
  [inShared('o10-fedramp-sar-template.docx'), { items: { other: 'items in the cells of a table are lines here' } }],
  [inShared('o16-rgaa-4.1.odt'), {}],
  ...['ar', 'de', 'en', 'fr', 'ja', 'zh-Hans'].map((tag) => [language(tag), {}] as const),
];

const made = mkdtempSync(path.join(tmpdir(), 'glossator-pandoc-'));
afterAll(() => rmSync(made, { recursive: true }));

/** Imports a file, and holds it against what pandoc finds in it. */
async function expectAlike(file: string, reasons: Reasons): Promise<void> {
  const { original } = openInput(file);
  const became = heldAgainst(readByPandoc(file), await importDocument(original, { id: 'one', fields: UN }));
  for (const kind of ['headings', 'items', 'rows', 'footnotes'] as const) {
    const { found, same, other, leftOut, lost } = became[kind];
    const { other: why, lost: known = [] } = reasons[kind] ?? {};
    expect(lost, `${kind} that are nowhere`).toEqual(known);
    if (why === undefined) expect(other, `${kind} that are something else`).toEqual([]);
    else expect(other.length, `${kind}: ${why}`).toBeGreaterThan(0);
    console.log(`${path.basename(file)}: of ${found} ${kind}, ${same} are the same, ${leftOut} are left out`);
  }
}

test.each(FILES)('%s is read as pandoc reads it', { timeout: 60_000 }, async (file, reasons) => {
  if (existsSync(file)) await expectAlike(file, reasons);
  else console.log(`Not tried, since it is not there: ${file}`);
});

test.each(['epub', 'docx', 'odt', 'html'])('so is the .%s that pandoc writes of the Declaration', async (ending) => {
  const file = path.join(made, `declaration.${ending}`);
  const { status, stderr } = spawnSync(PANDOC, ['--standalone', '-o', file, declarationFile('eng')], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  await expectAlike(file, {});
});
