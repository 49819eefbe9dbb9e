/** `npm run import`: makes a document from a file or a folder of Markdown files, and reports what became of it. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PICTURE } from '../core/files/pictures.ts';
import { IMPORT_FILE, PASSAGES_FILE } from '../core/files/file-names.ts';
import { language } from '../core/schemas/fields.ts';
import { contentRoot } from '../core/environment.ts';
import { slugOf } from '../core/addresses/slug-of.ts';
import { typed } from '../core/typed.ts';
import type { Imported } from '../importing/compose.ts';
import { updatedDocument } from '../importing/into.ts';
import { isDoubtful } from '../importing/left-out.ts';
import { Refusal } from '../importing/refusal.ts';
import { agrees } from './ask.ts';
import { type Bounds, inWords, OutOfBounds, withinBounds } from './bounded.ts';
import { needPlaceForContent } from './content.ts';
import { placeOfNew } from './new-name.ts';
import { type Present, readPresent, textIn } from './present-document.ts';
import { keepIn } from './keep-edition.ts';
import { beginLook, showLook } from './first-look.ts';
import { faultsAfterwards } from './import-faults.ts';
import { howToRead } from './import-yaml.ts';
import { readGivenFields, withGivenFields } from './import-fields.ts';
import type { Answer, Asked, Made } from './import-work.ts';
import { importInbox } from './inbox.ts';
import { EXIT, readArguments, stop } from './options.ts';
import { schemaLine } from './schema-line.ts';
import { tellWhatBecame } from './suggested.ts';
import { changeFolder } from './write-whole.ts';

const { values, positionals } = readArguments({
  name: 'import',
  takes: 'FILE',
  does: 'Makes a document from a file (.pdf, .txt, .md, .html, .docx, .odt, .epub, or the .xml of Akoma Ntoso, Canada, the US, the UK, Germany or Japan) or a folder of Markdown files,\nproves that no word was lost or changed, and reports what you have to decide.',
  options: {
    id: { type: 'string', value: 'ID', help: 'the name of its folder, and the first part of its address' },
    language: { type: 'string', value: 'TAG', help: 'its language, if the file does not name it' },
    title: { type: 'string', value: 'TITLE', help: 'its title, if the text has none' },
    fields: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      help: 'a file with what document.yaml is to say of it, such as its publisher; of several, the last one holds',
    },
    look: { type: 'boolean', default: false, help: 'shows it at once, in a publication that is gone when you end it' },
    'dry-run': { type: 'boolean', default: false, help: 'shows what it would make, and writes nothing' },
    'full-report': { type: 'boolean', default: false, help: 'reports every remark, however many lines that takes' },
    into: { type: 'string', value: 'ID', help: 'replaces the text of an existing document' },
    edition: {
      type: 'string',
      value: 'DATE',
      help: 'with --into: the day of the new edition; the present one is kept',
    },
    until: { type: 'string', value: 'DATE', help: 'with --edition: the last day in force of the present one' },
    plain: {
      type: 'boolean',
      default: false,
      help: 'takes paragraphs where headings, items, rows or pictures are lost',
    },
    rewritten: {
      type: 'boolean',
      default: false,
      help: 'with --into: takes a text that has hardly a line of the present one',
    },
    short: { type: 'boolean', default: false, help: 'takes a text of under 200 letters' },
    decisions: {
      type: 'string',
      value: 'FILE',
      help: 'a file like import.yaml: how it is read, and what its lines are where that is unsure',
    },
    encoding: { type: 'string', value: 'NAME', help: 'how its letters are stored, if the guess is wrong' },
    main: { type: 'string', value: 'SELECTOR', help: 'the part of a web page that is the text (body: all of it)' },
    without: { type: 'string', value: 'SELECTOR', multiple: true, help: 'a part of a web page that is left out' },
    inbox: {
      type: 'string',
      value: 'FOLDER',
      help: 'makes a document of each file in a folder, and takes it out there',
    },
    report: { type: 'string', value: 'FILE', help: 'with --inbox: writes the report to a file, too' },
    seconds: { type: 'string', value: 'N', default: '30', help: 'the processor time that it may take' },
    memory: { type: 'string', value: 'MB', default: '1000', help: 'the memory that it may take, in megabytes' },
  },
  examples: [
    ['act.html --id harbour-act', 'a document in content/documents/harbour-act'],
    ['act.pdf --look', 'a first look in the browser, before anything is decided'],
    ['act.html --dry-run', 'the report alone'],
    ['page.html --main "#text" --without .share', 'a page of a site, by CSS selectors'],
    ['law.txt --encoding gb18030', 'a file whose letters came out wrong'],
    ['atlas.pdf --seconds 120 --memory 3000', 'a document that needs more than others do'],
    ['act.html --into harbour-act', 'the same edition, better transcribed'],
    ['act-2025.html --into harbour-act --edition 2025-01-01', 'a new edition beside the former ones'],
  ],
  exits: {
    unread: 'an option, the file or the content cannot be read, the id is taken, or the disk cannot be written',
    refused:
      'the file was read, and its size, what it took to read it, the proof or a rule for content refused what would be written',
  },
});
needPlaceForContent();
try {
  if (values.inbox === undefined) await run();
  else importInbox(values.inbox, values.report);
} catch (error) {
  if (error instanceof Refusal) stop(error.message);
  throw error;
}

async function run(): Promise<void> {
  const file = checkArguments();
  const today = new Date().toISOString().slice(0, 10);
  const present = values.into === undefined ? undefined : readPresent(values.into, values.edition, values.until);
  const given = values.fields === undefined ? undefined : readGivenFields(values.fields);
  const { options, decisions, written } = howToRead(values, values.decisions, present?.folder);
  const asked = { file, today, present, given, options, decisions, values };
  const { imported, isCarried, refusals, report } = await make(asked);
  const { id, root, folder } = whereTo(imported, file, present);
  if (refusals.length > 0) stop(['Nothing was written.', ...refusals].join('\n\n'), EXIT.refused);
  console.log(report);
  const sum = `${path.relative(process.cwd(), folder)}/: document.yaml, source.txt, ${imported.sections.length} sections, ${imported.pictures.length} pictures`;
  if (values['dry-run']) {
    console.log(`\nNothing was written, since this was a dry run. It would be ${sum}.`);
    return;
  }
  if (isDoubtful(imported.leftOut) && !values.look && !(await agrees('\nWrite it all the same?')))
    stop('Nothing was written.', EXIT.refused);
  const files = new Map(imported.files);
  files.set(
    'document.yaml',
    present === undefined
      ? (isCarried ? '' : schemaLine(folder, 'document')) + withGivenFields(files.get('document.yaml') ?? '', given)
      : updatedDocument(present.yaml, imported),
  );
  const importFile = written(folder);
  if (importFile !== undefined) files.set(IMPORT_FILE, importFile);
  for (const name of write(root, folder, files, imported, today))
    console.log(`\nKept the former edition: ${path.relative(process.cwd(), path.join(folder, name))}/.`);
  if (values.look) return showLook(root, id, imported);
  console.log(`\nWritten: ${sum}.\nNext: ${nextOf(imported, present).join(', then ')}.`);
  if (present !== undefined) {
    const names = imported.pictures.map(({ name }) => name);
    for (const told of [tellWhatBecame(id), ...faultsAfterwards(folder, files, names, present.lock)]) console.log(told);
  }
}

/** What an editor does next. Ids of a new document are added by themselves; those of one whose text is replaced may ask. */
function nextOf({ missing }: Imported, present: Present | undefined): string[] {
  return [
    ...((present?.replaced.missing ?? missing).length > 0 ? ['fill in what document.yaml asks for'] : []),
    ...(present === undefined ? [] : [typed('paragraphs')]),
    typed('build'),
  ];
}

/** Reads and proves the file within its bounds, or ends the command with the reason why it cannot be taken. */
async function make(asked: Asked): Promise<Made> {
  const bounds = { seconds: boundOf('seconds'), memory: boundOf('memory') };
  try {
    const answer = await withinBounds<Answer>(new URL('./import-thread.ts', import.meta.url), asked, bounds);
    return 'stopped' in answer ? stop(answer.stopped, answer.code) : answer;
  } catch (error) {
    if (!(error instanceof OutOfBounds)) throw error;
    const { bound } = error;
    return stop(
      `Found that ${asked.file} takes more than ${inWords(bound, bounds[bound])} to read, which hardly any document does. Nothing was written. Part it, get it in another format, or give it more: --${bound} ${bounds[bound] * 4}`,
      EXIT.refused,
    );
  }
}

/** @throws {Refusal} if the bound is no whole number */
function boundOf(name: keyof Bounds): number {
  if (!/^[1-9]\d{0,5}$/.test(values[name]))
    throw new Refusal(`Found --${name} ${values[name]}, expected a whole number from 1 to 999999.`);
  return Number(values[name]);
}

/** Says which folder an import is written to: that of the document that it replaces, or a new one. */
function whereTo(
  { title }: Imported,
  file: string,
  present: Present | undefined,
): { id: string; root: string; folder: string } {
  const id = values.into ?? values.id ?? idOf(title.join(' '), file);
  if (id === '')
    throw new Refusal(
      `Found no letter of English and no digit in the title "${title.join(' ')}" and in the name of the file, expected some: the address of the document is made of them. Give it a name with --id, such as --id harbour-act.`,
    );
  const another = 'Give another name with --id.';
  const there = `Give another name with --id, or replace its text with --into ${id}.`;
  const root = values.look ? beginLook(path.basename(file)) : contentRoot;
  return { id, root, folder: present?.folder ?? placeOfNew(root, 'document', id, { another, there }) };
}

/**
 * Checks the options against each other, and returns the name of the file or folder to import.
 *
 * @throws {Refusal} if an option cannot be read, or does not go with another
 */
function checkArguments(): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal(`Expected the name of one file or folder: ${typed('import', 'FILE')}`);
  if (values.language !== undefined && !language.safeParse(values.language).success)
    throw new Refusal(`Found the language "${values.language}", expected a tag such as en, zh-Hans or ar.`);
  if (values.into !== undefined && values.id !== undefined)
    throw new Refusal('Found --id beside --into, which names the document itself. Leave one out.');
  if (values.into !== undefined && values.fields !== undefined)
    throw new Refusal('Found --fields beside --into, which keeps the fields of the document. Leave one out.');
  if (values.edition !== undefined && values.into === undefined)
    throw new Refusal('Found --edition without --into, which names the document of which it is an edition. Add it.');
  if (values.until !== undefined && values.edition === undefined)
    throw new Refusal('Found --until without --edition, the day of the new edition. Add it, or leave it out.');
  if (values.look && (values.into !== undefined || values['dry-run']))
    throw new Refusal(
      'Found --look beside --into or --dry-run, expected it alone: it shows a new document. Leave one out.',
    );
  return file;
}

/** Writes an import to a folder. Returns the names of the folders of editions that it kept. */
function write(
  root: string,
  folder: string,
  files: Map<string, string>,
  imported: Imported,
  today: string,
): readonly string[] {
  const kept: string[] = [];
  changeFolder(root, folder, (copy) => {
    if (values.edition !== undefined) {
      kept.push(keepIn(copy, folder, { date: values.edition, today, until: values.until }));
      files.set('document.yaml', updatedDocument(textIn(copy, 'document.yaml') ?? '', imported, true));
    }
    for (const name of readdirSync(copy))
      if (name.endsWith('.mdx') || name === PASSAGES_FILE || PICTURE.test(name)) rmSync(path.join(copy, name));
    for (const [name, text] of files) writeFileSync(path.join(copy, name), text);
    for (const { name, bytes } of imported.pictures) writeFileSync(path.join(copy, name), bytes);
  });
  return kept;
}

/** Makes an id from the title, or from the file's name if the title has no Latin letters. A first look needs none of its own. */
function idOf(title: string, file: string): string {
  return slugOf(title) || slugOf(path.parse(file).name) || (values.look ? 'document' : '');
}
