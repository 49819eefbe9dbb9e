/** An editor runs `npm run import`. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';
import { filledIn } from '../support/imported-document.ts';

const FILE = 'tests/fixtures/import/code.html';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  cpSync('tests/fixtures/content/sound/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...options: string[]) => runPackageScript('import', options, { GLOSSATOR_CONTENT: folder });
const inDocument = (name: string) => path.join(folder, 'documents/code', name);

test('an editor gets a new document with a report, and an existing one is never overwritten', async () => {
  const first = await run(FILE, '--id', 'code');
  expect(first.output).toContain('Kept: 5 sections, 1 chapter or part,');
  expect(first.output).toMatch(/^Left out, since it is no running text:\n {2}- navigation: "Home" \(line 5\)$/m);
  expect(first.output).toMatch(/^Proved: the \d+ characters of the original/m);
  expect(first.status).toBe(0);
  expect(readdirSync(path.join(folder, 'documents/code'))).toEqual([
    ...['annex-i.mdx', 'article-1.mdx', 'article-2.mdx', 'closing.mdx', 'document.yaml', 'recitals.mdx', 'source.txt'],
  ]);
  const [line = ''] = readFileSync(inDocument('document.yaml'), 'utf8').split('\n');
  expect(line).toMatch(/^# yaml-language-server: \$schema=.*\/docs\/schemas\/document\.json$/);
  const before = readFileSync(inDocument('source.txt'), 'utf8');
  const second = await run('tests/fixtures/import/plan.md', '--id', 'code');
  expect(second.output).toContain('Found a document "code" in ');
  expect(second.output).toContain('replace its text with --into code.');
  expect(second.status).toBe(1);
  expect(readFileSync(inDocument('source.txt'), 'utf8')).toBe(before);
});

test('an editor says in a file what the original does not say, and is asked for nothing more', async () => {
  const fields = path.join(folder, '..', `${path.basename(folder)}-code.yaml`);
  const given =
    "kind: law\npublisher: The Harbour Office\npublished: '2024-03-01'\nadopted: '2024-02-20'\ncountry: KE\nsummary: Of the harbour.\n";
  writeFileSync(fields, given);
  const { output, status } = await run(FILE, '--id', 'code', '--fields', fields);
  expect(status).toBe(0);
  expect(output).not.toContain('to be filled in');
  expect(output).toMatch(/^Next: npm run build\.$/m);
  const yaml = readFileSync(inDocument('document.yaml'), 'utf8');
  for (const line of given.trim().split('\n')) expect(yaml).toContain(line);
  expect(yaml).toMatch(/^# Taken from the file, for you to check: language, url$/m);

  const more = fields.replace('-code.', '-more.');
  writeFileSync(more, 'kind: treaty\n');
  onTestFinished(() => rmSync(more));
  await run(FILE, '--id', 'second', '--fields', fields, '--fields', more);
  expect(readFileSync(path.join(folder, 'documents/second/document.yaml'), 'utf8')).toMatch(
    /^kind: treaty\n[^]*^publisher: The Harbour Office\n/m,
  );

  writeFileSync(fields, 'kind: lav\npublished: yesterday\nsections: []\n');
  const refused = await run(FILE, '--id', 'other', '--fields', fields);
  expect(refused.status).toBe(1);
  expect(refused.output).toContain(`${path.basename(fields)}:1:1\n  In "kind", found "lav"`);
  expect(refused.output).toContain('Found the field "sections", which is not known here.');
  expect(existsSync(path.join(folder, 'documents/other'))).toBe(false);
  rmSync(fields);
});

test('what an editor decides of a file is kept beside the document, and is taken for its next file', async () => {
  const decisions = path.join(folder, '..', `${path.basename(folder)}-decisions.yaml`);
  const given =
    '# Of this site.\ndecisions:\n  - line: Home\n    is: left-out\n  - line: Article 2\n    is: sub-heading\n';
  writeFileSync(decisions, given);
  const first = await run(FILE, '--id', 'code', '--decisions', decisions, '--without', 'nav');
  expect(first.output).toContain('Kept: 4 sections, 1 chapter or part,');
  expect(first.output).toContain('import.yaml: no line of this file begins with "Home"');
  expect(readFileSync(inDocument('import.yaml'), 'utf8')).toBe(`${given}without:\n  - nav\n`);

  const again = await run(FILE, '--into', 'code');
  expect(again.output).toContain('Kept: 4 sections, 1 chapter or part,');
  expect(again.output).toContain('No line of the text changes.');
  expect(readFileSync(inDocument('import.yaml'), 'utf8')).toBe(`${given}without:\n  - nav\n`);

  writeFileSync(inDocument('import.yaml'), 'decisions:\n  - line: Home\n    is: footer\n');
  const refused = await run(FILE, '--into', 'code');
  expect(refused.status).toBe(1);
  expect(refused.output).toMatch(/import\.yaml:3:5\n {2}In "decisions\.0\.is", found "footer"/);
  rmSync(decisions);
});

test('an editor names a text whose title has no letter of English, rather than get an address for ever by chance', async () => {
  const law = path.join(folder, '..', `${path.basename(folder)}-港口`, '办法.txt');
  mkdirSync(path.dirname(law));
  onTestFinished(() => rmSync(path.dirname(law), { recursive: true }));
  const article = (number: string) =>
    `第${number}条　渔业船舶进出渔港，应当向渔港管理机构报告，并且按照规定停泊和缴纳费用。`;
  writeFileSync(law, `渔港管理办法\n\n${['一', '二', '三', '四', '五', '六', '七', '八'].map(article).join('\n\n')}\n`);
  const { output, status } = await run(law);
  expect(output).toContain('in the title "渔港管理办法" and in the name of the file, expected some');
  expect(output).toContain('Give it a name with --id');
  expect(status).toBe(1);
  expect(readdirSync(path.join(folder, 'documents'))).toEqual(['charter']);
  expect((await run(law, '--id', 'harbour-rules')).status).toBe(0);
});

test('an editor sees the plan in a dry run, which writes nothing', async () => {
  const { output, status } = await run(FILE, '--id', 'code', '--dry-run');
  expect(output).toContain('Nothing was written, since this was a dry run.');
  expect(status).toBe(0);
  expect(existsSync(path.join(folder, 'documents/code'))).toBe(false);
});

test('an editor replaces a text with a new edition, sees the changes, and keeps earlier decisions', async () => {
  await run(FILE, '--id', 'code');
  const yaml = readFileSync(inDocument('document.yaml'), 'utf8')
    .replace(/^kind: .*$/m, 'kind: law')
    .replace(/^publisher: .*$/m, 'publisher: The Harbour Office')
    .replace(/^published: .*$/m, "published: '2024-03-01'")
    .replace(/^summary: .*$/m, 'summary: About a harbour.')
    .replace('slug: article-1\n        label: Art. 1', 'slug: berths\n        label: Berths');
  writeFileSync(inDocument('document.yaml'), yaml);
  const edition = `${folder}-edition.html`;
  writeFileSync(edition, readFileSync(FILE, 'utf8').replace('for one night', 'for two nights'));
  const { output, status } = await run(edition, '--into', 'code');
  rmSync(edition);
  expect(output).toContain(
    '2 lines of the text change:\n- (2) A berth is kept for one night.\n+ (2) A berth is kept for two nights.',
  );
  expect(status).toBe(0);
  expect(readFileSync(inDocument('document.yaml'), 'utf8').replaceAll(/\s+/g, ' ')).toBe(yaml.replaceAll(/\s+/g, ' '));
  expect(existsSync(inDocument('berths.mdx'))).toBe(true);
  expect(existsSync(inDocument('article-1.mdx'))).toBe(false);
});

test('an editor who replaces a text keeps every field and comment, and is asked for the new date alone', async () => {
  await run(FILE, '--id', 'code', '--language', 'de');
  const yaml = readFileSync(inDocument('document.yaml'), 'utf8')
    .replace(/^kind: .*$/m, 'kind: law # as its title says')
    .replace(/^publisher: .*$/m, 'publisher: The Harbour Office')
    .replace(/^published: .*$/m, "published: '2024-03-01'")
    .replace(/^url: .*$/m, 'url: https://harbour.example/code')
    .replace(/^summary: .*$/m, 'summary: About a harbour.')
    .replace(/^( +)label: Art\. 2$/m, '$1label: Art. 2 # not § 2\n$1goesOn: true');
  expect(yaml).toContain('goesOn: true');
  writeFileSync(inDocument('document.yaml'), yaml);
  const edition = `${folder}-edition.html`;
  writeFileSync(edition, readFileSync(FILE, 'utf8').replace('for one night', 'for two nights'));
  const { output, status } = await run(edition, '--into', 'code');
  rmSync(edition);
  expect(status, output).toBe(0);
  expect(readFileSync(inDocument('document.yaml'), 'utf8')).toBe(yaml);
  expect(output).toContain('published: it is still 2024-03-01. Write the date of this edition in document.yaml');
  expect(output).not.toContain('to be filled in');
  expect(output).not.toContain('the language: nothing says it');
});

test('an editor who replaces a text is told what becomes of the paragraphs, with the command that accepts it', async () => {
  await run(FILE, '--id', 'code');
  const fields = { kind: 'law', publisher: 'The Office', published: '2024-03-01', url: 'https://harbour.example/code' };
  writeFileSync(inDocument('document.yaml'), filledIn(readFileSync(inDocument('document.yaml'), 'utf8'), fields));
  const accepting = (...options: string[]) =>
    runPackageScript('paragraphs', ['--accept', ...options], { GLOSSATOR_CONTENT: folder });
  expect((await accepting()).status).toBe(0);
  const edition = `${folder}-edition.html`;
  const words = 'Nobody keeps a place longer than one night';
  writeFileSync(edition, readFileSync(FILE, 'utf8').replace('A berth is kept for one night', words));
  const { output, status } = await run(edition, '--into', 'code');
  rmSync(edition);
  expect(status, output).toBe(0);
  expect(output).toContain('Paragraphs: 1 undecided. npm run paragraphs lists them.');
  const [, command = ''] = /npm run paragraphs -- --accept \\\n([^]*)$/.exec(output) ?? [];
  expect(command.trim()).toBe('--same code:recitals-2=recitals:4');
  expect((await accepting(...command.trim().split(' '))).status).toBe(0);
});

test('an editor who replaces a text is told of what they wrote that a build refuses beside the new one', async () => {
  await run(FILE, '--id', 'code');
  const yaml = readFileSync(inDocument('document.yaml'), 'utf8');
  writeFileSync(inDocument('document.yaml'), yaml.replace('sections:', 'unmarked: [harbour-light]\nsections:'));
  const { output, status } = await run(FILE, '--into', 'code');
  expect(status, output).toBe(0);
  expect(output).toContain('A build stops at these faults, until you mend them:');
  expect(output).toContain('"harbour-light"');
});

test('an editor is told first of a law that was left out, and the exit code is that of an import that is written', async () => {
  const page = path.join(folder, 'page.html');
  const section = (number: number) =>
    `<p>${number}. Boat ${'abcdefg'[number]} is moored at its quay, and its owner pays.</p>`;
  writeFileSync(
    page,
    `<html lang="en"><title>Act</title><main><h1>Act</h1>${[4, 5, 6].map(section).join('')}</main><aside>${[1, 2, 3].map(section).join('')}</aside>`,
  );
  const { output, status } = await run(page, '--id', 'code', '--short');
  expect(output).toMatch(
    /^Look first at what was left out: it has official numbers that follow each other \(1\., 2\., 3\.\)/,
  );
  expect(output).not.toMatch(/^Proved/m);
  expect(output).not.toContain('[y/N]');
  expect(status).toBe(0);
  expect(existsSync(inDocument('source.txt'))).toBe(true);
});

test('an editor is refused a file without text with exit code 2, and takes it with --short', async () => {
  const options = ['tests/fixtures/import/plan.md', '--id', 'plan', '--dry-run'];
  const refused = await run(...options);
  expect(refused.output).toContain('Nothing was written.\n\nFound 129 letters of running text, expected at least 200');
  expect(refused.status).toBe(2);
  expect((await run(...options, '--short')).status).toBe(0);
});

test('an editor is refused a file that is no document but a heap of signs, with exit code 2', async () => {
  const file = path.join(folder, 'signs.md');
  writeFileSync(file, `# Signs\n\nA harbour.\n\n${'<'.repeat(20_000)}\n`);
  const { output, status } = await run(file);
  expect(output).toContain(
    'Found 20000 signs such as "<", "*" or "_" in lines without a blank one between them, expected at most 10000.',
  );
  expect(status).toBe(2);
});

test('an editor is refused a file that takes more than its bounds, with exit code 2, and can give it more', async () => {
  const little = await run(FILE, '--id', 'code', '--memory', '40');
  expect(little.output).toBe(
    `Found that ${FILE} takes more than 40 MB of memory to read, which hardly any document does. Nothing was written. Part it, get it in another format, or give it more: --memory 160\n`,
  );
  expect(little.status).toBe(2);
  expect(existsSync(path.join(folder, 'documents/code'))).toBe(false);
  const large = path.join(folder, 'large.html');
  writeFileSync(large, Array.from({ length: 20_000 }, (_, nth) => `<p>Boat ${nth} is moored.</p>`).join(''));
  const short = await run(large, '--id', 'large', '--seconds', '1');
  expect(short.output).toContain('takes more than 1 second of processor time to read');
  expect(short.output).toContain('give it more: --seconds 4');
  expect(short.status).toBe(2);
  expect(existsSync(path.join(folder, 'documents/large'))).toBe(false);
});

test.each([
  [['--id', 'code'], 'Expected the name of one file or folder: npm run import -- FILE'],
  [['nothing.html'], 'Found no file or folder "nothing.html". Correct the name.'],
  [[FILE, '--id', 'about'], 'Found the id "about", expected lower-case letters'],
  [[FILE, '--into', 'code'], 'Found no document "code" in '],
  [[FILE, '--langauge', 'en'], 'Found the option --langauge. Did you mean --language?'],
  [[FILE, '--seconds', '2m'], 'Found --seconds 2m, expected a whole number'],
  [[FILE, '--language', 'englisch'], 'Found the language "englisch", expected a tag such as en'],
])('who writes %j is told what is wrong', async (options, message) => {
  const { output, status } = await run(...options);
  expect(output).toContain(message);
  expect(status).toBe(1);
});
