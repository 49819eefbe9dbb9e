/** A programmer adds a feature in one folder and one line, and is told if it is left out only by half. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { astro } from '../support/astro.ts';
import { layProject } from '../support/fresh-project.ts';
import { put } from '../support/put.ts';

const project = mkdtempSync(path.join(tmpdir(), 'glossator-'));
afterAll(() => rmSync(project, { recursive: true }));

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
  'zh-Hans': 'reading-list:\n  heading: 书单\n  add: 稍后再读\n',
};

/** Replaces words in a file of the project. */
function change(file: string, from: string, to: string): void {
  const changed = path.join(project, file);
  writeFileSync(changed, put(from, to)(readFileSync(changed, 'utf8')));
}

const build = () => astro('build', [], {}, project);

/** The files of the site that have something of the feature. */
const traces = () =>
  globSync('dist/**/*.{html,js,css,json,txt}', { cwd: project }).filter((file) =>
    /reading-list|Reading list|Read this later/.test(readFileSync(path.join(project, file), 'utf8')),
  );

test('a programmer adds a feature in one folder, its words and one line, and a publication leaves it out', async () => {
  layProject(project);
  cpSync('tests/fixtures/content/sound/content', path.join(project, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(READING_LIST)) {
    const written = path.join(project, 'src', file);
    mkdirSync(path.dirname(written), { recursive: true });
    writeFileSync(written, text);
  }
  for (const [language, words] of Object.entries(WORDS))
    appendFileSync(path.join(project, `src/ui/${language}.yaml`), `\n${words}`);
  change('src/core/features.ts', 'export const FEATURES = [', "export const FEATURES = ['reading-list', ");
  const { status, output } = await build();
  expect(status, output).toBe(0);
  const page = readFileSync(path.join(project, 'dist/reading-list/index.html'), 'utf8');
  expect(page).toContain('<h1>Reading list</h1>');
  expect(page).toMatch(/<footer.*<a href="\/reading-list\/">Reading list<\/a>/s);
  expect(traces().filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);

  change('content/site.yaml', '\nname:', '\nwithout: [reading-list]\nname:');
  const without = await build();
  expect(without.status, without.output).toBe(0);
  expect(traces()).toEqual([]);
}, 180_000);

test('a programmer who leaves a feature out by half is told on which page it shows', async () => {
  change(
    'src/layouts/SiteFooter.astro',
    '<footer class="site-footer">',
    '<footer class="site-footer" id="foot"><a href="/reading-list/">Later</a><reading-list>iii-4</reading-list>',
  );
  const { status, output } = await build();
  expect(status).not.toBe(0);
  expect(output).toMatch(
    /404\.html, .*\n\s+Found <reading-list> "iii-4" in #foot, expected only elements that HTML knows/,
  );
  expect(output).toMatch(/Found .*"\/reading-list\/" in <a href>/);
  expect(existsSync(path.join(project, 'dist'))).toBe(false);
}, 180_000);
