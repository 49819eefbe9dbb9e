/** The files of a new publication, document or term, and of publishers, with a description of every field. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PUBLISHERS_FILE } from '../core/files/file-names.ts';
import { typed } from '../core/typed.ts';
import { Refusal } from '../importing/refusal.ts';
import { CITATION_FILE, citationFile } from './citation-file.ts';
import { placeOfNew } from './new-name.ts';
import { newPublication } from './new-publication.ts';
import { fieldsOf } from './schema-fields.ts';
import { schemaLine } from './schema-line.ts';
import { readSite } from './site-data.ts';

const SECTIONS = `sections:
  # A section has its official heading, exactly as source.txt has it ("heading: …"), or, where there is none, a title of ours.
  - slug: opening
    label: Opening
    title: Opening
`;

/**
 * Makes the texts of the new files, by their paths.
 *
 * @param root the content folder
 * @param id of the document or term; of a publication, its name
 * @param today the date, such as 2025-11-14
 * @throws {Refusal} if the name cannot be used
 */
export function skeletons(root: string, kind: string, id: string, today: string): ReadonlyMap<string, string> {
  if (kind === 'publication') {
    const name = id.trim();
    const citation: [string, string][] = name === '' ? [] : [[path.join(root, CITATION_FILE), citationFile(name)]];
    return new Map([...newPublication(root, name), ...citation]);
  }
  if (kind === 'publishers') return new Map([newPublishers(root)]);
  if (kind !== 'document' && kind !== 'term')
    throw new Refusal(
      `Found "${kind}", expected a publication, a document, a term or the publishers: ${typed('new', 'publication NAME')}, document ID, term ID, or publishers.`,
    );
  const file = placeOfNew(root, kind, id, { another: 'Choose another.', there: 'Choose another id.' });
  if (kind === 'term') {
    const parts = partsOf(root).map((heading) => `\n## ${heading}\n`);
    return new Map([[file, `---\n${fieldsOf('term', {})}---\n${parts.join('')}`]]);
  }
  const fields = fieldsOf('document', { received: `received: '${today}'\n`, sections: SECTIONS });
  return new Map([
    [path.join(file, 'document.yaml'), schemaLine(file, 'document') + fields],
    [path.join(file, 'source.txt'), ''],
    [path.join(file, 'opening.mdx'), ''],
  ]);
}

/** Makes the file of publishers, with one entry to be filled in. */
function newPublishers(root: string): [string, string] {
  const file = path.join(root, PUBLISHERS_FILE);
  if (existsSync(file)) throw new Refusal(`Found ${file} already. Add publishers to it.`);
  return [
    file,
    `${schemaLine(root, 'publishers')}-\n${fieldsOf('publishers', {}).replaceAll(/^/gm, '  ').trimEnd()}\n`,
  ];
}

/** The headings of the parts that a note may have. */
function partsOf(root: string): string[] {
  const site = readSite(root);
  if (site === undefined)
    throw new Refusal(
      `Found no sound ${path.join(root, 'site.yaml')}, which says the parts of a note. Mend it first: ${typed('validate')}.`,
    );
  return site.parts.map(({ heading }) => heading);
}
