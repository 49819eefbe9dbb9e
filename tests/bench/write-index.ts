/** Writes the files of search for the content that `GLOSSATOR_CONTENT` names into a folder, and prints how many seconds of CPU they took. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getPublication } from '../../src/content.ts';
import { endIndexing } from '../../src/features/search/index/pagefind.ts';
import { searchRecords } from '../../src/features/search/index/make-records.ts';
import { searchFiles } from '../../src/integrations/search-index.ts';

const [, , folder = '.'] = process.argv;
const publication = getPublication();
const before = process.cpuUsage();
const files = await searchFiles();
const { user, system } = process.cpuUsage(before);
await endIndexing();
const paragraphs = searchRecords(publication).flatMap((record) =>
  record.kind === 'paragraph'
    ? [{ document: record.document.id, section: record.section.slug, id: record.id, text: record.text }]
    : [],
);
for (const [name, content] of [...files, ['paragraphs.json', JSON.stringify(paragraphs)] as const]) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}
console.log((user + system) / 1e6);
