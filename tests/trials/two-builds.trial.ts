/** Two builds of one folder at once, and a build beside the dev server. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { astro, type Ended, startDevServer } from '../support/astro.ts';
import { hashesOf, layProject } from '../support/fresh-project.ts';
import { freePort } from './hosts.ts';

const root = mkdtempSync(path.join(tmpdir(), 'glossator-two-builds-'));
const project = path.join(root, 'project');
const dist = path.join(project, 'dist');
afterAll(() => rmSync(root, { recursive: true }));

/** Two publications at two paths. */
const SITES = [
  { GLOSSATOR_CONTENT: path.resolve('tests/fixtures/content/sound/content'), BASE: '/' },
  { GLOSSATOR_CONTENT: path.join(root, 'content'), BASE: '/papers/' },
] as const;

/** The files of each site, built alone. */
const alone: Readonly<Record<string, string>>[] = [];

const build = (site: 0 | 1, ...options: readonly string[]): Promise<Ended> =>
  astro('build', options, SITES[site], project);

beforeAll(async () => {
  layProject(project);
  cpSync(SITES[0].GLOSSATOR_CONTENT, SITES[1].GLOSSATOR_CONTENT, { recursive: true });
  writeFileSync(
    path.join(SITES[1].GLOSSATOR_CONTENT, 'logo.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
  );
  for (const site of [0, 1] as const) {
    const { status, output } = await build(site);
    expect(status, output).toBe(0);
    alone.push(hashesOf(dist));
  }
});

describe('a person who starts a second build while the first one runs', () => {
  test.each([0, 300, 700, 1200, 1700, 2300])(
    'gets one whole site, and reads that the other build was stopped (%i ms later)',

    async (later) => {
      const ended = await Promise.all([build(0), setTimeout(later).then(() => build(1))]);
      const [first, second] = ended.map(({ status }) => status === 0);
      expect(first !== second, 'exactly one build was finished').toBe(true);
      expect(hashesOf(dist)).toEqual(alone[first === true ? 0 : 1]);
      const { output } = ended[first === true ? 1 : 0];
      expect(output).toMatch(/Another build \(process \d+\) is writing the same folder\. Wait until it has ended/);
    },
  );

  test.each([0, 1500])(
    'gets it in another folder of the checkout, and reads that it was stopped if both are elsewhere (%i ms later)',

    async (later) => {
      const both = (folders: readonly [string, string]) =>
        Promise.all([build(0, '--outDir', folders[0]), setTimeout(later).then(() => build(1, '--outDir', folders[1]))]);
      const within = [path.join(project, 'one'), path.join(project, 'two')] as const;
      for (const [site, { status, output }] of (await both(within)).entries()) {
        expect(status, output).toBe(0);
        expect(hashesOf(within[site] ?? '')).toEqual(alone[site]);
      }
      const elsewhere = [path.join(root, 'one'), path.join(root, 'two')] as const;
      const ended = await both(elsewhere);
      const [first, second] = ended.map(({ status }) => status === 0);
      expect(first !== second, ended.map(({ output }) => output).join('\n')).toBe(true);
      const made = first === true ? 0 : 1;
      expect(hashesOf(elsewhere[made])).toEqual(alone[made]);
      expect(ended[first === true ? 1 : 0].output).toMatch(
        /Another build \(process \d+\) is writing the folder \.astro/,
      );
    },
  );

  test('can build at once after a build that was killed', async () => {
    const controller = new AbortController();
    const killed = astro('build', [], SITES[0], project, controller.signal);
    await setTimeout(2000);
    controller.abort();
    expect((await killed).status).not.toBe(0);
    const { status, output } = await build(1);
    expect(status, output).toBe(0);
    expect(hashesOf(dist)).toEqual(alone[1]);
  });
});

test('an editor can build while the dev server shows the same content', async () => {
  const dev = await startDevServer(await freePort(), SITES[0].GLOSSATOR_CONTENT, project);
  onTestFinished(() => dev.stop());
  const page = async () => (await fetch(`${dev.url}charter/i/`)).text();
  const before = await page();
  const [{ status, output }] = await Promise.all([build(0), page()]);
  expect(status, output).toBe(0);
  expect(hashesOf(dist)).toEqual(alone[0]);
  expect(await page()).toBe(before);
});
