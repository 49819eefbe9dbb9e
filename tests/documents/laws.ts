/** A library of laws, as an editor imports them: a regulation, a plan, a declaration from right to left, and a law in three editions. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openInput } from '../../src/importing/input.ts';
import { importOriginal } from '../../src/importing/import.ts';
import type { Publication } from '../../src/core/model.ts';
import { runPackageScript } from '../support/astro.ts';
import { type Fields, filledIn, layDocument, publicationIn, TODAY } from '../support/imported-document.ts';
import { Folder } from '../support/publication.ts';
import { TRIED } from './decisions.ts';
import { DATES, decisionsFor, editionFile, EDITIONS } from './trade-law.ts';

const LAW = 'trade-law';
const IMPORTED = ['ai-act', 'ai-plan', 'udhr-ar'];
const TERMS = ['ai-system', 'deployer'];

/** What an editor writes of the documents for this library. */
const FIELDS: Readonly<Record<string, Fields>> = {
  'ai-act': { shortTitle: 'AI Act' },
  [LAW]: {
    kind: 'law',
    shortTitle: 'Foreign Trade Law',
    publisher: 'Standing Committee of the National People’s Congress',
    published: '2016-11-07',
    url: 'https://law.example/foreign-trade',
  },
};

/** Whether the texts are at hand. */
export const HAS_LAWS = existsSync(EDITIONS) && IMPORTED.every((id) => id in TRIED);

/**
 * Imports the library.
 *
 * @returns the publication, and its folder, which the caller removes
 * @throws Error if something cannot be imported
 */
export async function importLaws(): Promise<{ readonly publication: Publication; readonly folder: Folder }> {
  const empty = mkdtempSync(path.join(tmpdir(), 'glossator-laws-'));
  cpSync('tests/documents/content', empty, { recursive: true });
  mkdirSync(path.join(empty, 'documents'));
  for (const name of readdirSync(path.join(empty, 'terms')))
    if (!TERMS.includes(path.parse(name).name)) rmSync(path.join(empty, 'terms', name));
  for (const id of IMPORTED) {
    const { file, title, language, fields = {} } = TRIED[id] ?? {};
    if (file === undefined) throw new Error(`There is no ${id}.`);
    const imported = await importOriginal(openInput(file).original, { title, language, today: TODAY });
    layDocument(empty, imported, { id, fields: { received: TODAY, ...fields, ...FIELDS[id] } });
  }
  const folder = new Folder(empty);
  rmSync(empty, { recursive: true });
  folder.change('site.yaml', (yaml) => yaml.replace(/^featured:\n +term: .*\n/m, ''));
  folder.accept();
  for (const [index, date] of DATES.entries()) {
    const as = index === 0 ? ['--id', LAW, '--language', 'zh-Hans'] : ['--into', LAW, '--edition', date];
    const ended = await runPackageScript('import', [editionFile(date), ...as], { GLOSSATOR_CONTENT: folder.path });
    if (ended.status !== 0) throw new Error(ended.output);
    if (index === 0)
      folder.change(`documents/${LAW}/document.yaml`, (yaml) => filledIn(yaml, { received: TODAY, ...FIELDS[LAW] }));
    folder.accept(index === 2 ? decisionsFor(LAW) : {});
  }
  return { publication: publicationIn(folder.path), folder };
}
