/** What the pages get of a content folder: texts about the publication, and the order of documents and terms. */
import { renameSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { compileWithDrafts } from '../../src/core/compile/compile.ts';
import { languageOfForms } from '../../src/core/compile/compile-corpora.ts';
import { readContentFiles } from '../../src/core/files/read.ts';
import { beginReading, beginReusing } from '../../src/core/memo/reused.ts';
import { addDrafts } from '../support/drafts.ts';
import { Folder } from '../support/publication.ts';
import { compileSound, faultsOf } from '../support/sound-content.ts';

test('an editor whose text about the publication cannot be read is told where, and the page stays empty', () => {
  const changes = { 'about.mdx': (text: string) => `${text}\n<b>Words\n` };
  expect(faultsOf(changes)).toEqual([expect.stringMatching(/^about\.mdx:\d+/)]);
  const { publication } = compileSound(changes);
  expect(publication?.about.body).toBe('');
});

test('a search engine gets the description of the page about the publication, or else that of the site', () => {
  const whole = compileSound().publication;
  expect(whole?.about.body.trim()).not.toBe('');
  const without = compileSound({ 'about.mdx': undefined }).publication;
  expect(without?.about).toEqual({ description: without?.site.description, body: '' });
});

test('a reader finds terms in the order of their letters, whether or not they begin with a quotation mark', () => {
  const labels = (label: string) =>
    compileSound({
      'terms/harbour-dues.mdx': (text) => text.replace('label: harbour dues', `label: ${label}`),
    }).publication?.terms.map((term) => term.label);
  expect(labels('harbour dues')).toEqual(['berth', 'harbour dues', 'harbour master']);
  expect(labels('“boat” dues')).toEqual(['berth', '“boat” dues', 'harbour master']);
  expect(labels('Anchorage')).toEqual(['Anchorage', 'berth', 'harbour master']);
  expect(labels("'“zone”'")).toEqual(['berth', 'harbour master', '“zone”']);
});

test('an editor need not name the language of forms if all documents have one, and else writes them in that of the site', () => {
  const languageIn = (content: string) => languageOfForms(readContentFiles(content, content), 'fr');
  expect(languageIn('tests/fixtures/content/sound/content')).toBe('en');
  expect(languageIn('tests/fixtures/charter/content')).toBe('fr');
  expect(languageOfForms({ documents: [] }, 'fr')).toBe('fr');
});

test('a dev server shows at once what became of a section after a decision about it is corrected', () => {
  const folder = new Folder();
  onTestFinished(() => folder.remove());
  renameSync(folder.at('documents/charter/i.mdx'), folder.at('documents/charter/annex.mdx'));
  folder.change('documents/charter/document.yaml', (text) => text.replace('slug: i\n', 'slug: annex\n'));
  folder.accept({ gone: ['charter/i'] });
  const formerOf = () => folder.compile().publication?.documents[0]?.formerSections;
  beginReusing();
  const gone = formerOf();
  expect(folder.accept({ moved: ['charter/i=charter/annex'] })).toMatchObject({ refusals: [], open: 0 });
  beginReading();
  const moved = formerOf();
  expect([gone, moved].map((all) => all?.find(({ slug }) => slug === 'i')?.label)).toEqual(['i', 'I']);
});

test('an editor is not told that no text has a term, as long as the text that has it cannot be read', () => {
  const folder = new Folder('tests/fixtures/charter/content');
  onTestFinished(() => folder.remove());
  const section = 'documents/dues-memorandum/er.mdx';
  expect(folder.read(section)).toContain('<Term id="earmarking">');
  folder.change(section, (text) => `${text}\n<b>Words\n`);
  expect(folder.faults()).toContain(section);
  expect(folder.faults()).not.toContain('Found a term none of whose forms occurs in the text');
});

test('an editor is told of a term that cannot be read, not of the links to it', () => {
  const about = (text: string) => `${text}\n[Berths](/terms/berth/) and [piers](/terms/pier/).\n`;
  const broken = { 'terms/berth.mdx': (text: string) => text.replace('kind: ', 'kind: : ') };
  expect(faultsOf({ 'about.mdx': about }).join()).toMatch(/terms\/pier/);
  const faults = faultsOf({ 'about.mdx': about, ...broken }).join('\n');
  expect(faults).toMatch(/^terms\/berth\.mdx:/m);
  expect(faults).toMatch(/terms\/pier/);
  expect(faults).not.toMatch(/about\.mdx.*terms\/berth\//);
});

test('an editor with drafts is told once of a fault in what is published, as a fault', () => {
  const folder = new Folder('tests/fixtures/charter/content');
  onTestFinished(() => folder.remove());
  addDrafts(folder.path);
  folder.change('documents/dues-memorandum/er.mdx', (text) => `${text}\n<b>Words\n`);
  const { faults } = compileWithDrafts(readContentFiles(folder.path, folder.path));
  expect(faults.filter(({ file }) => file.endsWith('/er.mdx'))).toMatchObject([
    { message: expect.stringContaining('closing tag for `<b>`') },
  ]);
  expect(faults.find(({ file }) => file.endsWith('/er.mdx'))?.severity).toBeUndefined();
});

test('an editor who leaves out the facts is told of faults in the register, of which nothing is shown', () => {
  const without = { 'site.yaml': (text: string) => `${text}\nwithout: [facts]\n` };
  expect(compileSound().publication?.documents.map(({ register }) => register)).not.toContain(undefined);
  expect(compileSound(without).publication?.documents.map(({ register }) => register)).toEqual([undefined]);
  expect(
    faultsOf({ ...without, 'documents/charter/register.yaml': 'by: The Harbour Office\nfigures: none\n' }),
  ).toEqual([expect.stringMatching(/^documents\/charter\/register\.yaml:2/)]);
});
