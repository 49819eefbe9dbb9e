/** Contents made at random: the build stops, or what is shown is what was checked. Nothing else may happen. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { astro } from '../support/astro.ts';
import { acceptContent } from '../support/generated/acceptance.ts';
import {
  Choices,
  type Content,
  describeDifferences,
  differences,
  HeldFolder,
  readContent,
} from '../support/generated/content.ts';
import { type End, judge } from '../support/generated/judge.ts';
import { type Fate, fates, mutate, MUTATION_NAMES } from '../support/generated/mutations.ts';
import { type Renderer, startRenderer } from '../support/generated/renderer.ts';
import { parsePage } from '../support/site.ts';

const SEED = 20_261_126;

/** How many are made. `CONTENTS=10000 npm run trials -- generated-contents` takes a quarter of an hour more. */
const CONTENTS = Number(process.env['CONTENTS'] ?? 3000);

/** One in so many is built as a whole site. */
const ONE_IN = 75;

const BASES = ['content/sound', 'charter', 'structure'].map((name) => readContent(`tests/fixtures/${name}/content`));

const generated = fc.sample(fc.tuple(fc.constantFrom(...BASES), fates), { seed: SEED, numRuns: CONTENTS });

const cache = path.resolve('node_modules/.cache/glossator');
mkdirSync(cache, { recursive: true });
const root = mkdtempSync(path.join(cache, 'generated-'));
afterAll(() => rmSync(root, { recursive: true }));

const folder = new HeldFolder(path.join(root, 'content'));
let renderer: Renderer;
beforeAll(async () => {
  for (const base of BASES) folder.hold(base);
  renderer = await startRenderer(folder.path);
});
afterAll(() => renderer.stop());

/** What becomes of a content in this process. */
function become(base: Content, content: Content): Promise<End> {
  folder.hold(content);
  return judge(folder.path, renderer, differences(base, content));
}

describe(`whatever a content folder holds (seed ${SEED})`, () => {
  test(
    `${CONTENTS} contents are told as faults, or shown as they are`,
    async () => {
      const ends = { faults: 0, shown: 0 };
      const happened = new Set<string>();
      const failures: string[] = [];
      // One base after the other, so that little changes from each content to the next.
      const inOrder = [...generated.entries()].toSorted(([, [a]], [, [b]]) => BASES.indexOf(a) - BASES.indexOf(b));
      for (const [index, [base, fate]] of inOrder) {
        try {
          const content = mutate(base, fate);
          ends[await become(base, content)] += 1;
          for (const { name } of fate) happened.add(name);
        } catch (error) {
          failures.push(describeFailure(index, base, fate, error));
        }
      }
      expect(failures.slice(0, 5), `${failures.length} came to another end`).toEqual([]);
      expect(happened).toEqual(new Set(MUTATION_NAMES));
      expect(Math.min(ends.faults, ends.shown), JSON.stringify(ends)).toBeGreaterThan(CONTENTS / 5);
    },
    40 * 60_000,
  );

  test(
    'whole builds of them stop with a report, or every page has the text of the source',
    async () => {
      const waiting = [...generated.entries()].filter(([index]) => index % ONE_IN === 0);
      const ends = { faults: 0, shown: 0 };
      const failures: string[] = [];
      const work = async (name: string) => {
        const content = new HeldFolder(path.join(root, name));
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
          const [index, [base, fate]] = next;
          content.hold(mutate(base, fate));
          try {
            ends[await build(content.path, path.join(root, `${name}-site`))] += 1;
          } catch (error) {
            failures.push(describeFailure(index, base, fate, error));
          }
        }
      };
      // One for each core.
      await Promise.all(['one', 'other'].map(work));
      expect(failures).toEqual([]);
      expect(Math.min(ends.faults, ends.shown), JSON.stringify(ends)).toBeGreaterThan(5);
    },
    40 * 60_000,
  );
});

/** Builds a site, and reads its whole texts back in the plainest way. */
async function build(content: string, site: string): Promise<End> {
  const { status, output } = await astro('build', ['--outDir', site], { GLOSSATOR_CONTENT: content });
  if (status !== 0) {
    expect(output).toMatch(/\d+ faults?(?: and \d+ warnings?)? in the content:\n/);
    expect(output).not.toContain('in the finished pages');
    expect(existsSync(site), 'a site that looks finished').toBe(false);
    return 'faults';
  }
  for (const [name, bytes] of readContent(content)) {
    const [, id] = /^documents\/([^/]+)\/source\.txt$/.exec(name) ?? [];
    if (id === undefined || /^withdrawn:/m.test(readFileSync(`${content}/documents/${id}/document.yaml`, 'utf8')))
      continue;
    const article = parsePage(readFileSync(`${site}/${id}/full/index.html`, 'utf8')).querySelector('article');
    expect(withoutSpaces(article?.textContent ?? '')).toBe(withoutSpaces(bytes.toString('utf8')));
  }
  rmSync(site, { recursive: true });
  return 'shown';
}

const withoutSpaces = (text: string) => text.replaceAll(/\s/g, '');

/** A failure, whole enough to be planted again. */
function describeFailure(index: number, base: Content, fate: Fate, error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${index}: ${JSON.stringify(fate)}\n${what}\n${describeDifferences(base, mutate(base, fate))}`;
}

describe('what once came to another end', () => {
  test('a term marked in a footnote, and in the text of a later section', async () => {
    const base = readContent('tests/fixtures/structure/content');
    const content = new Map(base);
    const section = 'documents/harbour-code/recitals.mdx';
    const text = content.get(section)?.toString('utf8') ?? '';
    const unmarked = text
      .replace('<Term id="berth">berth</Term>', 'place')
      .replace('p. 3', 'p. 3, on the <Term id="berth">berth</Term>');
    const source = content.get('documents/harbour-code/source.txt')?.toString('utf8') ?? '';
    content.set(section, Buffer.from(unmarked));
    content.set(
      'documents/harbour-code/source.txt',
      Buffer.from(source.replace('(2) A berth', '(2) A place').replace('p. 3', 'p. 3, on the berth')),
    );
    acceptContent(content, new Choices(1));
    expect(await become(base, content)).toBe('shown');
  });

  test('a list of sources that begins with a byte order mark', async () => {
    const base = readContent('tests/fixtures/charter/content');
    const content = new Map(base);
    content.set('sources.yaml', Buffer.concat([Buffer.from('\uFEFF'), content.get('sources.yaml') ?? Buffer.from('')]));
    expect(await become(base, content)).toBe('shown');
  });
});
