/** An editor runs `npm run check-quotes`. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';
import { word, wordParagraph } from '../support/hostile-files/formats.ts';
import { Host } from '../support/host.ts';
import { pdfOf } from '../support/pdf.ts';
import { Site } from '../support/site.ts';

test('an editor learns from a command what a file quotes, and where', { timeout: 60_000 }, async () => {
  const run = (...options: string[]) =>
    runPackageScript('check-quotes', options, { GLOSSATOR_CONTENT: 'tests/fixtures/charter/content' });
  const { output, status } = await run('--json', 'tests/fixtures/quoting.md');
  expect(JSON.parse(output)).toEqual([
    {
      quotation: 'It owns no boats and takes no side in trade.',
      verdict: 'verbatim',
      place: 'harbour-charter:I.1',
      differences: [],
    },
    {
      quotation: 'answers to the Harbour Office for all that flows',
      verdict: 'altered',
      place: 'harbour-charter:I.2',
      differences: [{ stands: 'floats', quoted: 'flows' }],
    },
    { quotation: '泊位按到港先后分配', verdict: 'misplaced', place: '二.2', differences: [] },
    { quotation: 'A wholly different matter', verdict: 'not found', place: null, differences: [] },
  ]);
  expect(status).toBe(0);
  const strict = await run('--strict', 'tests/fixtures/quoting.md');
  expect(strict.status).toBe(2);
  expect(strict.output).toContain('ALTERED  harbour-charter:I.2  /harbour-charter/i/#i-2');
  expect((await run('no-such-file.txt')).status).toBe(1);
});

describe('an editor at a folder of reports', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-reports-'));
  const CONTENT = { GLOSSATOR_CONTENT: 'tests/fixtures/charter/content', SITE: 'https://papers.example/' };
  const run = (options: readonly string[], more: Record<string, string> = CONTENT) =>
    runPackageScript('check-quotes', [...options, folder], more);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(() => {
    const below = path.join(folder, 'below');
    mkdirSync(below);
    cpSync('tests/fixtures/quoting.md', path.join(folder, 'quoting.md'));
    writeFileSync(
      path.join(below, 'letter.docx'),
      word(wordParagraph('It says “It owns no boats and takes no side in craft”.')),
    );
    writeFileSync(
      path.join(below, 'links.md'),
      '[I.1](https://papers.example/harbour-charter/i/#i-1) and [I.9](https://papers.example/harbour-charter/i/#i-9).',
    );
    writeFileSync(path.join(below, 'broken.docx'), 'PK\u0003\u0004 and no more');
    const encrypted = `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;
    writeFileSync(
      path.join(below, 'locked.pdf'),
      pdfOf([{ letters: [{ text: 'It says nothing.', x: 60, y: 700 }] }], { trailer: encrypted }),
    );
    writeFileSync(path.join(folder, 'large.txt'), '');
    truncateSync(path.join(folder, 'large.txt'), 100_000_000);
    execFileSync('mkfifo', [path.join(below, 'pipe.txt')]);
    symlinkSync(folder, path.join(below, 'round'));
    symlinkSync(path.join(folder, 'nowhere'), path.join(below, 'nowhere.md'));
    writeFileSync(path.join(below, 'picture.png'), 'no report');
  });

  test('reads the sum of all first, then each file, and why some could not be read', async () => {
    const { output, status } = await run([]);
    expect(status).toBe(0);
    const [summary = ''] = output.split('\n\n\n');
    expect(summary).toBe(
      [
        '3 files checked, and 5 could not be read.',
        '5 quotations: 2 altered, 1 misplaced, 1 not found, 1 verbatim.',
        '2 links to passages: 1 to a passage that no edition has, 1 to a passage that is there.',
        'Sentences that hold no quotation, and were not checked: 4.',
      ].join('\n'),
    );
    expect(output).toContain('paragraph 2  ALTERED  harbour-charter:I.1  /harbour-charter/i/#i-1');
    expect(output).toContain('- stands "trade", quoted "craft"');
    expect(output).toMatch(/below\/broken\.docx\n\nNOT READ {2}Found /);
    expect(output).toMatch(/below\/locked\.pdf\n\nNOT READ {2}Found /);
    expect(output).toMatch(/below\/nowhere\.md\n\nNOT READ {2}Found /);
    expect(output).toMatch(/below\/pipe\.txt\n\nNOT READ {2}Found that it is no file\./);
    expect(output).toMatch(/large\.txt\n\nNOT READ {2}Found 100000000 bytes/);
    expect(output).not.toContain('picture.png');
    expect((await run(['--strict'])).status).toBe(2);
    for (const name of ['below/pipe.txt', 'large.txt', 'below/nowhere.md']) {
      const one = await runPackageScript('check-quotes', [path.join(folder, name)], CONTENT);
      expect([name, one.status]).toEqual([name, 1]);
      expect(one.output).toMatch(new RegExp(`${path.basename(name)}: Found `));
    }
  });

  test('gets the same as JSON, as a table, and beside the files on GitHub', async () => {
    const { output } = await run(['--json']);
    expect(JSON.parse(output)).toMatchObject({
      files: [
        { file: path.join(folder, 'below/broken.docx'), findings: [] },
        { findings: [{ quotation: 'It owns no boats and takes no side in craft', verdict: 'altered', paragraph: 2 }] },
        {
          findings: [
            { words: 'I.1', verdict: 'there' },
            { words: 'I.9', verdict: 'unknown', place: null },
          ],
        },
        {},
        {},
        {},
        { unread: expect.stringContaining('100000000') },
        { file: path.join(folder, 'quoting.md'), findings: [{}, {}, {}, {}] },
      ],
    });
    const table = (await run(['--csv'])).output.trim().split('\n');
    expect(table).toHaveLength(1 + 5 + 5 + 2);
    expect(table.find((row) => row.includes('altered'))).toContain('trade → craft');
    const onGitHub = (await run([], { ...CONTENT, GITHUB_ACTIONS: 'true' })).output;
    expect(onGitHub).toMatch(/^::error file=\S+quoting\.md,line=3::ALTERED {2}harbour-charter:I\.2/m);
    expect(onGitHub).toMatch(/^::warning file=\S+links\.md,line=1::LINK UNKNOWN/m);
  });

  test('can hold it against a site elsewhere, whose files are kept', { timeout: 180_000 }, async () => {
    const host = new Host();
    await host.serve((await Site.of('charter')).folder);
    const against = ['--against', host.url, path.join(folder, 'quoting.md')];
    const first = await runPackageScript('check-quotes', against);
    const asked = host.sent.length;
    await host.cut();
    const second = await runPackageScript('check-quotes', against);
    expect(first.output).toContain('ALTERED  harbour-charter:I.2');
    expect(second.output).toBe(first.output);
    expect(asked).toBeGreaterThan(2);
    rmSync('node_modules/.cache/glossator/sites', { recursive: true });
  });
});
