/** The files of a new document or term, and of the publishers: every field with what it is for, the needed ones to be filled in. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readEntry } from '../core/content/entry.ts';
import { PUBLISHERS_FILE } from '../core/content/file-names.ts';
import { siteSchema } from '../core/content/schemas/site.ts';
import { Refusal } from '../importing/refusal.ts';
import { placeOfNew } from './new-name.ts';
import { SCHEMA_FOLDER, schemaLine } from './schema-line.ts';

const SECTIONS = `sections:
  # A section has its official heading, exactly as source.txt has it ("heading: …"), or, where there is none, a title of ours.
  - slug: opening
    label: Opening
    title: Opening
`;

/**
 * The texts of the new files, by their paths.
 *
 * @param root the content folder
 * @param today the day, such as 2025-11-14
 * @throws Refusal if the name cannot be had
 */
export function skeletons(root: string, kind: string, id: string, today: string): ReadonlyMap<string, string> {
  if (kind === 'publishers') return new Map([newPublishers(root)]);
  if (kind !== 'document' && kind !== 'term')
    throw new Refusal(
      `Found "${kind}", expected a document, a term or the publishers: npm run new -- document ID, term ID, or publishers.`,
    );
  const file = placeOfNew(root, kind, id, { another: 'Choose another.', there: 'Choose another id.' });
  if (kind === 'term') {
    const parts = partsOf(path.join(root, 'site.yaml')).map((heading) => `\n## ${heading}\n`);
    return new Map([[file, `---\n${fieldsOf('term', {})}---\n${parts.join('')}`]]);
  }
  const fields = fieldsOf('document', { received: `received: '${today}'\n`, sections: SECTIONS });
  return new Map([
    [path.join(file, 'document.yaml'), schemaLine(file, 'document') + fields],
    [path.join(file, 'source.txt'), ''],
    [path.join(file, 'opening.mdx'), ''],
  ]);
}

/** The file of publishers, with one to be filled in. */
function newPublishers(root: string): [string, string] {
  const file = path.join(root, PUBLISHERS_FILE);
  if (existsSync(file)) throw new Refusal(`Found ${file} already. Add publishers to it.`);
  return [
    file,
    `${schemaLine(root, 'publishers')}-\n${fieldsOf('publishers', {}).replaceAll(/^/gm, '  ').trimEnd()}\n`,
  ];
}

const fields = z.object({
  properties: z.record(z.string(), z.object({ description: z.string() })),
  required: z.array(z.string()),
});

/** The fields of a file, or of each of its items. */
const described = z.union([fields, z.object({ items: fields }).transform(({ items }) => items)]);

/** Every field, below what its JSON Schema says of it. One that may be left out stands in a comment. */
function fieldsOf(name: string, known: Readonly<Record<string, string>>): string {
  const file = path.join(SCHEMA_FOLDER, `${name}.json`);
  const { properties, required } = described.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(properties)
    .map(([field, { description }]) =>
      required.includes(field)
        ? `# ${description}\n${known[field] ?? `${field}:\n`}`
        : `# ${description} Optional.\n# ${field}:\n`,
    )
    .join('');
}

/** The headings of the parts that a note may have. */
function partsOf(file: string): string[] {
  const { entry } = readEntry('site', file, existsSync(file) ? readFileSync(file, 'utf8') : '', siteSchema);
  if (entry === undefined)
    throw new Refusal(`Found no sound ${file}, which says the parts of a note. Mend it first: npm run validate.`);
  return entry.data.parts.map(({ heading }) => heading);
}
