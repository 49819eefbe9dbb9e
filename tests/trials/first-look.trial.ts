/** An editor takes a first look at a file, before anything is decided: `npm run import -- FILE --look`. */
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astro, runPackageScript, startFirstLook } from '../support/astro.ts';
import { declarationFile } from '../support/imported-document.ts';

const FILE = declarationFile('eng');
/** Where the command makes its own temporary folder. */
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'glossator-')));
let look: Awaited<ReturnType<typeof startFirstLook>>;
beforeAll(async () => {
  look = await startFirstLook(FILE, { TMPDIR: folder });
});
afterAll(async () => {
  await look.end();
  rmSync(folder, { recursive: true });
});

const publications = () =>
  readdirSync(folder)
    .filter((name) => name.startsWith('glossator-look-'))
    .map((name) => path.join(folder, name));

/** Opens a page, by its address below the document. */
async function open(address: string) {
  const response = await fetch(new URL(address, look.url));
  const { document } = new JSDOM(await response.text(), { virtualConsole: new VirtualConsole() }).window;
  return { status: response.status, document };
}

/** The fields that the faults of a text name as empty. */
const emptyFields = (text: string) => [...text.matchAll(/In "(\w+)", found nothing/g)].map(([, field]) => field);

const EMPTY = ['kind', 'publisher', 'published', 'url', 'summary'];

test('an editor sees the document with its paragraphs and numbers at once', async () => {
  const { status, document } = await open('full/');
  expect(status).toBe(200);
  expect(document.querySelector('article')?.textContent).toContain(
    'All human beings are born free and equal in dignity and rights.',
  );
  expect(document.querySelector('article p[id]')).not.toBeNull();
});

test('an editor sees gaps where fields are empty, and a list of these and nothing else', async () => {
  const { document } = await open('');
  expect(document.querySelector('.byline')?.textContent).toContain('[publisher], [published]');
  expect(document.querySelector('main .kind')?.textContent).toBe('[kind]');
  expect(document.querySelector('main .summary')?.textContent).toBe('[summary]');
  const faults = [...document.querySelectorAll('.content-faults li')].map(({ textContent }) => textContent);
  expect(faults).toHaveLength(EMPTY.length);
  expect(emptyFields(faults.join('\n'))).toEqual(EMPTY);
});

test('an editor sees the gap of the date in a citation', async () => {
  const paragraph = (await open('full/')).document.querySelector('article p[id]')?.id;
  const { status, document } = await open(`p/${paragraph}/`);
  expect(status).toBe(200);
  expect(document.body.textContent).toContain('[publisher], [published]), ');
});

test('an editor sees beside the text what is unsure, with the lines by which to decide otherwise', async () => {
  const { status, document } = await open('/@desk/');
  expect(status).toBe(200);
  const source = document.querySelector('iframe')?.getAttribute('src') ?? '';
  expect(new URL(source, look.url).href).toBe(new URL('full/', look.url).href);
  const text = (await open('full/')).document;
  const places = [...document.querySelectorAll('a[target=text]')].map((link) => link.getAttribute('href') ?? '');
  expect(places.length).toBeGreaterThan(30);
  for (const place of places) {
    expect(place.startsWith(`${source}#`)).toBe(true);
    expect(text.getElementById(place.slice(source.length + 1)), place).not.toBeNull();
  }
  expect(document.querySelector('pre')?.textContent).toBe(
    `npm run import -- ${FILE} --look --decisions decisions.yaml`,
  );
  const headings = document.querySelectorAll('section:last-of-type pre');
  expect(headings[1]?.textContent).toBe('- line: Article 1\n  is: paragraph\n');
});

test('no build publishes the gaps', async () => {
  const [publication = ''] = publications();
  const site = path.join(folder, 'site');
  const { status, output } = await astro('build', ['--outDir', site], { GLOSSATOR_CONTENT: publication });
  expect({ status, fields: emptyFields(output) }).toEqual({ status: 2, fields: EMPTY });
  expect(existsSync(site)).toBe(false);
  const accepted = await runPackageScript('paragraphs', ['--accept'], { GLOSSATOR_CONTENT: publication });
  expect({ status: accepted.status, fields: emptyFields(accepted.output) }).toEqual({ status: 2, fields: EMPTY });
});

test('an editor who ends it is left with nothing of it, and knows how to import the file for good', async () => {
  const { status, output } = await look.end();
  expect(status).toBe(0);
  expect(output).toContain(`To import it for good: npm run import -- ${FILE}\n`);
  expect(publications()).toEqual([]);
  await expect(fetch(look.url)).rejects.toThrow('fetch failed');
});

test('an editor who asks for a look at a document that is there is told what to leave out', async () => {
  const { status, output } = await runPackageScript('import', [FILE, '--look', '--into', 'charter'], {});
  expect(status).toBe(1);
  expect(output).toContain('Found --look beside --into or --dry-run');
  expect(publications()).toEqual([]);
});
