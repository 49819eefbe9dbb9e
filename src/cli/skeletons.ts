/** The files of a new document or term: every field with what it is for, those that it must have to be filled in. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Refusal } from '../importing/refusal.ts';
import { placeOfNew } from './new-name.ts';
import { SCHEMA_FOLDER, schemaLine } from './schema-line.ts';
import { readSite } from './site-data.ts';

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
  if (kind !== 'document' && kind !== 'term')
    throw new Refusal(`Found "${kind}", expected a document or a term: npm run new -- document ID, or term ID.`);
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

const described = z.object({
  properties: z.record(z.string(), z.object({ description: z.string() })),
  required: z.array(z.string()),
});

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
function partsOf(root: string): string[] {
  const site = readSite(root);
  if (site === undefined)
    throw new Refusal(
      `Found no sound ${path.join(root, 'site.yaml')}, which says the parts of a note. Mend it first: npm run validate.`,
    );
  return site.parts.map(({ heading }) => heading);
}
