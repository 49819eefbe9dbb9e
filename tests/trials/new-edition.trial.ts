/** An editor publishes a new edition, whose paragraphs they have to accept. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { astro } from '../support/astro.ts';
import { DECISIONS, paragraphs, writeFirstEdition, writeSecondEdition } from '../support/sites/edited-content.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'glossator-editions-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('an editor of a published text', () => {
  test('cannot build until the changes are accepted, sees them, and loses no file', async () => {
    writeFirstEdition(folder);
    const sound = await paragraphs(folder);
    expect(sound.status).toBe(0);
    expect(sound.output).toContain('every paragraph is as the lock file has it');
    writeSecondEdition(folder);
    const lock = path.join(folder, 'documents/charter/paragraphs.lock.json');
    const before = readFileSync(lock, 'utf8');
    const stopped = await astro('build', ['--outDir', path.join(folder, 'dist')], { GLOSSATOR_CONTENT: folder });
    expect(stopped.status).not.toBe(0);
    for (const line of [
      /edited +opening-1: .*\{\+at the office \+\}/,
      /moved +i-1 from section i to opening/,
      /new +opening-0a \(opening:1\): Before all else/,
      /undecided .*was +i-2: Lines are.*now +i:1: Boats that come in late/s,
      /npm run paragraphs -- --accept/,
    ])
      expect(stopped.output).toMatch(line);
    expect((await paragraphs(folder)).status).toBe(0);
    expect(readFileSync(lock, 'utf8')).toBe(before);
    const open = await paragraphs(folder, '--accept');
    expect(open.status, 'a question is open').toBe(2);
    expect(open.output).toContain('--withdraw i-2');
    expect(readFileSync(lock, 'utf8')).toBe(before);
    expect((await paragraphs(folder, '--accept', ...DECISIONS)).status).toBe(0);
    const after = readFileSync(lock, 'utf8');
    expect(after).not.toBe(before);
    expect((await paragraphs(folder, '--accept')).status).toBe(0);
    expect(readFileSync(lock, 'utf8')).toBe(after);
  });
});
