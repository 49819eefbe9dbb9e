/** A translator puts some words of the interface into a language that it has not been in before, in one file. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { astro, runNode, startDevServer } from '../support/astro.ts';
import { layProject } from '../support/fresh-project.ts';
import { freePort } from './hosts.ts';

const project = mkdtempSync(path.join(tmpdir(), 'glossator-'));
afterAll(() => rmSync(project, { recursive: true }));

const FILE = path.join(project, 'src/ui/pl.yaml');

const WORDS = `page:
  skip: Przejdź do tekstu
places:
  count(number places): '{places} {places, plural, one {miejsce} few {miejsca} many {miejsc} other {miejsca}}'
missing:
  notOfflineAdvice(link): 'Brak połączenia. <link>Spróbuj ponownie</link>.'
`;

/** What the translator is told is missing. */
const MISSING =
  /src\/ui\/pl\.yaml: warning\n +Found no words for \d{3} of \d{3} messages, which are shown in English\. [\s\S]*\n +page: site, terms, about, [\s\S]*\n +places: ticks, countIn, shown, /;

const page = (name: string) => readFileSync(path.join(project, 'dist', name), 'utf8');

beforeAll(() => {
  layProject(project);
  cpSync('tests/fixtures/charter/content', path.join(project, 'content'), { recursive: true });
  const site = path.join(project, 'content/site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace('language: en', 'language: pl'));
  writeFileSync(FILE, WORDS);
});

test('readers see what is translated, and the rest in English; the translator is given a list of it', async () => {
  const built = await astro('build', [], {}, project);
  expect(built.status, built.output).toBe(0);
  expect(built.output).toMatch(MISSING);
  expect(page('index.html')).toMatch(/<html lang="pl"[\s\S]*>Przejdź do tekstu</);
  expect(page('index.html')).toContain('>Terms</a>');
  expect(page('404.html')).toMatch(/Brak połączenia\. <a [^>]*>Spróbuj ponownie<\/a>\./);
  const places = page('terms/berth/index.html');
  expect(places).toMatch(/\d miejsc(?:e|a)?\b/);
  expect(places).toContain('>Related terms<');

  const validated = await runNode(['src/cli/validate.ts'], { GLOSSATOR_CONTENT: 'content' }, project);
  expect(validated.status, validated.output).toBe(0);
  expect(validated.output).toMatch(MISSING);
});

test('the translator sees a change in the dev server at once, and what is wrong with it', async () => {
  const server = await startDevServer(await freePort(), 'content', project);
  onTestFinished(() => {
    server.stop();
    writeFileSync(FILE, WORDS);
  });
  const home = async () => (await fetch(server.url)).text();
  expect(await home()).toContain('>Przejdź do tekstu<');
  writeFileSync(FILE, WORDS.replace('Przejdź do tekstu', 'Do tekstu'));
  await expect.poll(home).toContain('>Do tekstu<');
  writeFileSync(FILE, WORDS.replace('{places} {places', '{places} {miejsc'));
  await expect.poll(home).toContain('<title>Error</title>');
  const { output } = await server.end();
  expect(output).toContain('src/ui/pl.yaml:4:3\n  count(number places): Found the parameter "miejsc", expected places');
});

test('a build ends at what is wrong with the file, and says where it is and what to do', async () => {
  onTestFinished(() => writeFileSync(FILE, WORDS));
  writeFileSync(FILE, WORDS.replace('one {miejsce}', 'two {miejsce}'));
  const { status, output } = await astro('build', [], {}, project);
  expect(status).toBe(2);
  expect(output).toContain(`src/ui/pl.yaml:4:3
  count(number places): Found the plural form "two", expected one, few, many, other, or a number such as =0: those are the forms of this language. Remove or rename it.`);
});
