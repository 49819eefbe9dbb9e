/** A programmer adds a feature in one folder and one line, and is told if it is left out only by half. */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astro } from '../support/astro.ts';
import { type ChangedProject, changedProject } from '../support/changed-project.ts';
import { put } from '../support/put.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
afterAll(() => rmSync(folder, { recursive: true }));

let project: ChangedProject;
beforeAll(() => {
  project = changedProject(folder, 'tests/fixtures/content/sound/content');
});

/** A list of what somebody wants to read: its page, the link to it, and an item of the menu of passages. */
const READING_LIST: Readonly<Record<string, string>> = {
  'features/reading-list/feature.ts': `
import type { Feature } from '../feature.ts';

export const feature: Feature = {
  pages: { 'reading-list': import.meta.resolve('./pages/reading-list.astro') },
  adds: {
    links: import.meta.resolve('./links.ts'),
    menu: import.meta.resolve('./client/menu-item.ts'),
    improvements: import.meta.resolve('./client/improvement.ts'),
  },
};
`,
  'features/reading-list/links.ts': `
import { words } from '@words/reading-list.ts';
import { sitePath } from '../../core/addresses/addresses.ts';
import type { Places } from '../places.ts';

const links: Places['links'] = (document) =>
  document === undefined ? [{ at: 'footer', path: sitePath('reading-list/'), name: words.heading }] : [];

export default links;
`,
  'features/reading-list/pages/reading-list.astro': `---
import { words } from '@words/reading-list.ts';
import SitePage from '../../../layouts/SitePage.astro';
---

<SitePage title={words.heading} description={words.heading}>
  <main id="main" tabindex="-1">
    <h1>{words.heading}</h1>
    <ol class="reading-list"></ol>
  </main>
</SitePage>
`,
  'features/reading-list/client/improvement.ts': `
import type { Places } from '../../places.ts';

const improvement: Places['improvements'] = ['.reading-list', () => import('./list.ts')];

export default improvement;
`,
  'features/reading-list/client/list.ts': `
import { stored } from '../../../browser/stored.ts';

export function improve(): void {
  document.querySelector('.reading-list')?.append(String(stored('localStorage', 'glossator:reading-list') ?? ''));
}
`,
  'features/reading-list/client/menu-item.ts': `
import { words } from '@words/reading-list.ts';
import { store } from '../../../browser/stored.ts';
import type { Places } from '../../places.ts';

const items: Places['menu'] = () => {
  const item = Object.assign(document.createElement('button'), { type: 'button', role: 'menuitem', textContent: words.add });
  item.addEventListener('click', () => store('localStorage', 'glossator:reading-list', location.href));
  return [item];
};

export default items;
`,
};

/** What it says, in each language. */
const WORDS = {
  en: 'reading-list:\n  heading: Reading list\n  add: Read this later\n',
  de: 'reading-list:\n  heading: Leseliste\n  add: Später lesen\n',
  fr: 'reading-list:\n  heading: Liste de lecture\n  add: Lire plus tard\n',
  'zh-Hans': 'reading-list:\n  heading: 书单\n  add: 稍后再读\n',
};

/** The files of the site that have something of the feature. */
const traces = () =>
  globSync('dist/**/*.{html,js,css,json,txt}', { cwd: folder }).filter((file) =>
    /reading-list|Reading list|Read this later/.test(readFileSync(path.join(folder, file), 'utf8')),
  );

test('a programmer adds a feature in one folder, its words and one line, and a publication leaves it out', async () => {
  for (const [file, text] of Object.entries(READING_LIST)) project.change(`src/${file}`, () => text);
  for (const [language, words] of Object.entries(WORDS))
    project.change(`src/ui/${language}.yaml`, (text) => `${text}\n${words}`);
  project.change('src/core/features.ts', put('export const FEATURES = [', "export const FEATURES = ['reading-list', "));
  const inFolder = (file: string) => file.startsWith('src/features/reading-list/');
  expect(project.changed().filter((file) => !inFolder(file))).toHaveLength(1 + Object.keys(WORDS).length);
  await project.build();
  const page = project.read('dist/reading-list/index.html');
  expect(page).toContain('<h1>Reading list</h1>');
  expect(page).toMatch(/<footer.*<a href="\/reading-list\/">Reading list<\/a>/s);
  expect(traces().filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);

  project.change('content/site.yaml', put('\nname:', '\nwithout: [reading-list]\nname:'));
  await project.build();
  expect(traces()).toEqual([]);
}, 180_000);

test('a programmer who leaves a feature out by half is told on which page it shows', async () => {
  project.change(
    'src/layouts/SiteFooter.astro',
    put(
      '<footer class="site-footer">',
      '<footer class="site-footer" id="foot"><a href="/reading-list/">Later</a><reading-list>iii-4</reading-list>',
    ),
  );
  const { status, output } = await astro('build', [], {}, folder);
  expect(status).not.toBe(0);
  expect(output).toMatch(
    /404\.html, .*\n\s+Found <reading-list> "iii-4" in #foot, expected only elements that HTML knows/,
  );
  expect(output).toMatch(/Found .*"\/reading-list\/" in <a href>/);
  expect(existsSync(path.join(folder, 'dist'))).toBe(false);
}, 180_000);
