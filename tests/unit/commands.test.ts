import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';

const CASES = 'tests/fixtures/content';
let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run paragraphs` on a case. */
function paragraphs(name: string, ...options: string[]) {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  cpSync(path.join(CASES, 'sound/content'), folder, { recursive: true });
  cpSync(path.join(CASES, name, 'content'), folder, { recursive: true });
  return runPackageScript('paragraphs', options, { GLOSSATOR_CONTENT: folder });
}

describe('an editor at npm run paragraphs', () => {
  test.each([
    ['--acept', 'Found the option --acept. Did you mean --accept?'],
    ['--same', "Option '--same <value>' argument missing."],
  ])('who writes %s is told so in two lines', async (option, told) => {
    const { status, output } = await paragraphs('sound', option);
    expect(status).toBe(1);
    expect(output).toBe(
      `${told}\nThe options are --accept, --same, --new, --withdraw, --merge, --moved, --gone, --keep.\n`,
    );
  });

  test('gets a warning about doubtful characters, and can still accept', async () => {
    const { status, output } = await paragraphs('text-with-letters-of-two-scripts', '--accept');
    expect(output).toMatch(/^1 warning in the content:\n\n.*source\.txt:4:57: warning\n {2}Found U\+0435, a Cyrillic/m);
    expect(output).toContain('accepted:');
    expect(status).toBe(0);
  });

  test('gets a fault for characters that no text may have, before anything is accepted', async () => {
    const lock = readFileSync(
      path.join(CASES, 'text-with-open-direction/content/documents/charter/paragraphs.lock.json'),
    );
    const { status, output } = await paragraphs('text-with-open-direction', '--accept');
    expect(output).toMatch(/^2 faults in the content:\n\n.*source\.txt:8:26\n {2}Found U\+202E, which turns/);
    expect(status).toBe(1);
    expect(readFileSync(path.join(folder, 'documents/charter/paragraphs.lock.json'))).toEqual(lock);
  });
});
