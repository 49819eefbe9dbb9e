/**
 * `npm run import`: makes a document from a file or a folder of Markdown files, and reports what became of it.
 *
 *   npm run import -- FILE                      .txt, .md, .html, .docx, Akoma Ntoso .xml, or a folder
 *   --id ai-act                                 the name of its folder, and the first part of its address
 *   --language en                               its language, if the file does not name it
 *   --title "The Act"                           its title, if the text has none
 *   --dry-run                                   shows what it would make, and writes nothing
 *   --into ai-act                               replaces the text of an existing document
 *   --plain                                     takes paragraphs where headings, items, rows or pictures are lost
 *   --short                                     takes a text of under 200 letters
 *
 * Ends with 1 if the file cannot be read, and with 2 if it was read and is refused.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeOut } from '../core/characters/character-names.ts';
import { PICTURE } from '../core/files/pictures.ts';
import { language } from '../core/schemas/fields.ts';
import { contentRoot } from '../core/environment.ts';
import { slugOf } from '../core/addresses/slug-of.ts';
import { importOriginal } from '../importing/import.ts';
import { openInput } from '../importing/input.ts';
import { changesOf, knownNames, updatedDocument } from '../importing/into.ts';
import { refusalsOf } from '../importing/judgement.ts';
import { Refusal } from '../importing/refusal.ts';
import { formatFailure, formatReport } from '../importing/report.ts';
import { placeOfNew } from './new-name.ts';
import { readArguments } from './options.ts';
import { schemaLine } from './schema-line.ts';
import { readSite } from './site-data.ts';

/** The exit code after a file that was read and is refused. */
const REFUSED = 2;

const { values, positionals } = readArguments({
  id: { type: 'string' },
  language: { type: 'string' },
  title: { type: 'string' },
  into: { type: 'string' },
  plain: { type: 'boolean', default: false },
  short: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
});
try {
  await run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  // The parser's message is all that can be said about a file that it cannot read.
  stop(error instanceof Refusal ? error.message : `Found a file that cannot be read: ${error.message}.`);
}

async function run(): Promise<void> {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal('Expected the name of one file or folder: npm run import -- FILE');
  if (values.language !== undefined && !language.safeParse(values.language).success)
    throw new Refusal(`Found the language "${values.language}", expected a tag such as en, zh-Hans or ar.`);
  if (values.into !== undefined && values.id !== undefined)
    throw new Refusal('Found --id beside --into, which names the document itself. Leave one out.');
  const into = values.into === undefined ? undefined : folderOf(values.into);
  const before = into === undefined ? undefined : textIn(into, 'document.yaml');
  if (into !== undefined && before === undefined)
    throw new Refusal(
      `Found no document "${values.into}" in ${contentRoot}. Correct the name, or import it without --into.`,
    );
  const known = before === undefined ? undefined : knownNames(before);
  const { original, format, changes } = openInput(file);
  const imported = await importOriginal(original, {
    title: values.title,
    language: values.language,
    publicationLanguage: readSite(contentRoot)?.language,
    known,
    today: new Date().toISOString().slice(0, 10),
  });
  if (imported.difference !== undefined || imported.faults.length > 0) stop(formatFailure(imported), REFUSED);
  const id = values.into ?? values.id ?? idOf(imported.title.join(' '), file);
  const another = 'Give another name with --id.';
  const there = `Give another name with --id, or replace its text with --into ${id}.`;
  const folder = into ?? placeOfNew(contentRoot, 'document', id, { another, there });
  const refusals = refusalsOf(imported, values, known?.size);
  if (refusals.length > 0) stop(['Nothing was written.', ...refusals].join('\n\n'), REFUSED);
  const files = new Map(imported.files);
  const described = files.get('document.yaml') ?? '';
  files.set(
    'document.yaml',
    before === undefined ? schemaLine(folder, 'document') + described : updatedDocument(before, imported),
  );
  console.log(writeOut(formatReport(imported, format, changes)));
  if (into !== undefined)
    console.log(`\n${changesOf(textIn(into, 'source.txt') ?? '', files.get('source.txt') ?? '')}`);
  const sum = `${path.relative(process.cwd(), folder)}/: document.yaml, source.txt, ${imported.sections.length} sections, ${imported.pictures.length} pictures`;
  if (values['dry-run']) {
    console.log(`\nNothing was written, since this was a dry run. It would be ${sum}.`);
    return;
  }
  mkdirSync(folder, { recursive: true });
  for (const name of into === undefined ? [] : readdirSync(into))
    if (name.endsWith('.mdx') || PICTURE.test(name)) rmSync(path.join(folder, name));
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
  for (const { name, bytes } of imported.pictures) writeFileSync(path.join(folder, name), bytes);
  console.log(
    `\nWritten: ${sum}.\nNext: fill in what document.yaml asks for, then npm run paragraphs -- --accept, then npm run build.`,
  );
}

/** Makes an id from the title, or from the file's name if the title has no Latin letters. */
function idOf(title: string, file: string): string {
  return slugOf(title) || slugOf(path.parse(file).name) || 'document';
}

function folderOf(id: string): string {
  return path.join(contentRoot, 'documents', id);
}

function textIn(folder: string, name: string): string | undefined {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function stop(message: string, code = 1): never {
  console.error(writeOut(message));
  process.exit(code);
}
