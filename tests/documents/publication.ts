/** Makes a publication of real documents: imports each by the import command, and adds our own files. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runPackageScript } from '../support/astro.ts';
import { filledIn, TODAY } from '../support/imported-document.ts';
import type { Site } from '../support/site.ts';
import { acceptParagraphs } from '../support/sites/edited-content.ts';
import { ALL_TERMS, TRIED } from './decisions.ts';

/**
 * Writes the publication of all documents whose originals are there into a folder, and accepts its ids and addresses.
 *
 * @throws Error with the output of a command that failed
 */
export async function writeImported(folder: string): Promise<void> {
  cpSync('tests/documents/content', folder, { recursive: true });
  const terms = Object.values(TRIED).flatMap((decisions) => decisions.terms ?? []);
  for (const term of ALL_TERMS) if (!terms.includes(term)) rmSync(path.join(folder, `terms/${term}.mdx`));
  mkdirSync(path.join(folder, 'documents'));
  for (const [id, { file, title, language, fields }] of Object.entries(TRIED)) {
    const options = Object.entries({ id, title, language }).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, value],
    );
    const { status, output } = await runPackageScript('import', [file, ...options], { GLOSSATOR_CONTENT: folder });
    if (status !== 0) throw new Error(`${id}: ${output}`);
    const described = path.join(folder, 'documents', id, 'document.yaml');
    writeFileSync(described, filledIn(readFileSync(described, 'utf8'), { received: TODAY, ...fields }));
  }
  await acceptParagraphs(folder);
}

/** Returns the content folder that a site was built from. */
export const contentOf = (site: Site): string => path.join(site.folder, '../content');

/** Returns the imported text of a document. */
export const sourceOf = (site: Site, id: string): string =>
  readFileSync(path.join(contentOf(site), 'documents', id, 'source.txt'), 'utf8');
