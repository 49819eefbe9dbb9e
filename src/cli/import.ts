/** `npm run import`: makes a document from a file or a folder of Markdown files, and reports what became of it. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PICTURE } from '../core/files/pictures.ts';
import { IMPORT_FILE, PASSAGES_FILE } from '../core/files/file-names.ts';
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
import { readVersionPlace, type VersionPlace } from './version-place.ts';
import { faultsAfterwards } from './import-faults.ts';
import { howToRead } from './import-yaml.ts';
import { type GivenFields, readGivenFields, withDate, withGivenFields } from './import-fields.ts';
import type { Answer, Asked, Made } from './import-work.ts';
import { importInbox } from './inbox.ts';
import { checkArguments, values } from './import-arguments.ts';
import { EXIT, stop } from './options.ts';
import { schemaLine } from './schema-line.ts';
import { tellWhatBecame } from './suggested.ts';
import { changeFolder } from './write-whole.ts';

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
  const version = placeOfVersion();
  const given = givenFields();
  const { options, decisions, written } = howToRead(values, values.decisions, present?.folder);
  const versionOf = version?.original;
  const asked = { file, today, present, versionOf, given, options, decisions, values };
  const { imported, isCarried, refusals, report } = await make(asked);
  const { id, root, folder } = whereTo(imported, file, present, version);
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
  console.log(`\nWritten: ${sum}.\nNext: ${nextOf(imported, present, version && id).join(', then ')}.`);
  if (present !== undefined) {
    const names = imported.pictures.map(({ name }) => name);
    for (const told of [tellWhatBecame(id), ...faultsAfterwards(folder, files, names, present.lock)]) console.log(told);
  }
}

/**
 * What an editor does next. Ids of a new document are added by themselves; those of one whose text is replaced may ask.
 *
 * @param versionId the id of a version in another language
 */
function nextOf({ missing }: Imported, present: Present | undefined, versionId: string | undefined): string[] {
  return [
    ...((present?.replaced.missing ?? missing).length > 0 ? ['fill in what document.yaml asks for'] : []),
    ...(present === undefined ? [] : [typed('paragraphs')]),
    ...(versionId === undefined ? [] : [typed('pairs', versionId)]),
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
  version: VersionPlace | undefined,
): { id: string; root: string; folder: string } {
  if (version !== undefined) return { ...version, root: contentRoot };
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

/** What the editor says of the document; of a version of an edition, its date. */
function givenFields(): GivenFields | undefined {
  const { fields, edition, 'version-of': original } = values;
  const given = fields === undefined ? undefined : readGivenFields(fields);
  return original === undefined || edition === undefined ? given : withDate(edition, given);
}

/** Where a version in another language goes, and the text of which it is one. */
function placeOfVersion(): VersionPlace | undefined {
  const { 'version-of': original, language: tag, edition } = values;
  return original === undefined ? undefined : readVersionPlace(original, tag, edition);
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
    if (values.edition !== undefined && values.into !== undefined) {
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
