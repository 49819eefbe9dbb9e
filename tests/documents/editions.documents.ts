/**
 * Imports three editions of a real law, one after the other, and counts what changed, where its texts are at hand. The
 * figures were counted by another way first; tests/documents/README.md says where they come from.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHANGE_KINDS, compareEditions } from '../../src/core/editions/compare-editions.ts';
import { stepsOf } from '../../src/core/editions/steps.ts';
import type { Document } from '../../src/core/model.ts';
import { exportChanges } from '../../src/exports/changes-json.ts';
import { foundIn, takenOut } from '../support/akoma-ntoso.ts';
import { runPackageScript } from '../support/astro.ts';
import { Folder } from '../support/publication.ts';
import { akomaNtosoOf } from '../support/round-trip.ts';
import { decisionsFor, editionFile, EDITIONS } from './trade-law.ts';

const FIELDS = `kind: law
publisher: Standing Committee of the National People's Congress
published: '2016-11-07'
url: https://law.example/foreign-trade
received: '2020-12-01'
summary: A law.
`;

/** What the editor decides at the third edition. */
const DECISIONS = decisionsFor('law');

describe.runIf(existsSync(EDITIONS))('the Foreign Trade Law of China of 2016, 2022 and 2025', () => {
  let folder = new Folder();
  let law: Document | undefined;
  const asked: number[] = [];
  const open = (decisions: Partial<typeof DECISIONS> = {}) => {
    const { open: questions, reports } = folder.accept(decisions);
    return { questions, lines: reports.get('law') ?? [] };
  };
  const texts: string[] = [];

  beforeAll(async () => {
    folder = new Folder();
    const run = async (date: string, ...options: string[]) => {
      const { output, status } = await runPackageScript('import', [editionFile(date), ...options], {
        GLOSSATOR_CONTENT: folder.path,
      });
      expect([output, status]).toEqual([expect.any(String), 0]);
    };
    await run('2016-11-07', '--id', 'law', '--language', 'zh-Hans');
    const yaml = folder.at('documents/law/document.yaml');
    const kept = readFileSync(yaml, 'utf8').replaceAll(/^(?:kind|publisher|published|url|received|summary):.*\n/gm, '');
    writeFileSync(
      yaml,
      kept.replace(/^language: .*\n/m, (line) => line + FIELDS),
    );
    asked.push(open().questions);
    await run('2022-12-30', '--into', 'law', '--edition', '2022-12-30');
    asked.push(open().questions);
    await run('2025-12-27', '--into', 'law', '--edition', '2025-12-27');
    const { questions, lines } = open();
    asked.push(questions);
    texts.push(...lines.filter((line) => /^ +(?:was|now) /.test(line)));
    expect(open(DECISIONS).questions).toBe(0);
    expect(folder.faults()).not.toContain('documents/law');
    law = folder.compile().publication?.documents.find(({ id }) => id === 'law');
  }, 120_000);
  afterAll(() => {
    rmSync(folder.path, { recursive: true });
  });

  /** How many articles are of each kind. What stands before the first article is none. */
  const counts = () =>
    (law === undefined ? [] : stepsOf(law)).map(([before, after]) => {
      const { units } = compareEditions(before, after);
      const articles = units.filter(({ id }) => !id.startsWith('opening-'));
      return Object.fromEntries(
        CHANGE_KINDS.map((kind) => [kind, articles.filter((unit) => unit.kind === kind).length]),
      );
    });

  test('asks an editor at most five questions at each edition, each with both texts', () => {
    expect(asked).toEqual([0, 0, 4]);
    expect(texts.filter((line) => line.includes('was '))).toHaveLength(8);
    expect(texts.filter((line) => line.includes('now '))).toHaveLength(7);
    // The whole texts, so that nobody has to look them up.
    expect(texts.join('\n')).toContain('并采取必要的措施消除危害。');
  });

  test('has 8 articles unchanged, 52 only renumbered, 9 reworded and 1 gone in 2022', () => {
    expect(counts()[0]).toEqual({ unchanged: 8, renumbered: 52, moved: 0, reworded: 9, new: 0, gone: 1 });
  });

  // By the count of others 41 are reworded, 19 new and 5 gone: it takes Article 54 of 2022 for gone and Article 63 of
  // 2025 for new, which are the same provision (the state encourages operators to open up international markets).
  test('has 1 article unchanged, 22 only renumbered, 42 reworded, 18 new and 4 gone in 2025', () => {
    expect(counts()[1]).toEqual({ unchanged: 1, renumbered: 22, moved: 0, reworded: 42, new: 18, gone: 4 });
    const [, last] =
      law === undefined ? [] : stepsOf(law).map(([before, after]) => compareEditions(before, after).units);
    expect(last?.find(({ before }) => before?.block.label === '第五十四条')?.after?.block.label).toBe('第六十三条');
  });

  test('shows no article as changed that is only renumbered', () => {
    for (const [before, after] of law === undefined ? [] : stepsOf(law))
      for (const unit of compareEditions(before, after).units)
        if (unit.kind === 'renumbered')
          expect(unit.before?.passages.map(({ wording }) => wording)).toEqual(
            unit.after?.passages.map(({ wording }) => wording),
          );
  });

  test('gives the same figures to programs', () => {
    const [first] = law === undefined ? [] : exportChanges(law);
    expect(first).toMatchObject({ from: '2016-11-07', to: '2022-12-30', gone: ['chapter-2-9'] });
    expect(first?.renumbered).toHaveLength(52);
  });

  test('is three expressions of one work in Akoma Ntoso, each with its whole text', () => {
    const editions = law === undefined ? [] : [...law.former, law];
    const files = editions.map((edition) => akomaNtosoOf(edition, []));
    expect(new Set(files.flatMap((xml) => foundIn(xml, '//a:FRBRWork/a:FRBRuri/@value'))).size).toBe(1);
    expect(new Set(files.flatMap((xml) => foundIn(xml, '//a:FRBRExpression/a:FRBRuri/@value'))).size).toBe(3);
    for (const [index, { id }] of editions.entries()) {
      const lines = readFileSync(folder.at(`documents/${id}/source.txt`), 'utf8').split('\n');
      expect(takenOut(files[index] ?? '').flatMap(({ text }) => text.split('\n'))).toEqual(
        lines.filter((line) => line.trim() !== ''),
      );
    }
  });
});
