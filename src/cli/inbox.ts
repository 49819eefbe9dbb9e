/**
 * `npm run import -- --inbox FOLDER`: makes a document of each file that somebody laid into a folder, and takes the file out of
 * it. A workflow does so, and puts what was made on a branch of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { slugOf } from '../core/addresses/slug-of.ts';
import { inEngine } from '../core/engine.ts';
import { contentRoot, isOnGitHub, workflowRun } from '../core/environment.ts';
import { formatFault } from '../core/faults/fault.ts';
import { FAULT_FORMATS } from '../core/faults/fault-formats.ts';
import { askGit } from '../core/git.ts';
import { typed } from '../core/typed.ts';
import { setOutput, summarize } from './on-github.ts';
import { reportOfRequest } from './inbox-report.ts';
import { EXIT } from './options.ts';

/** What a folder has that is no document: what says what the folder is for, hidden files, and fields of documents. */
const NO_DOCUMENT = /^(?:\.|README\.)|\.yaml$/i;

/** The fields that all documents have for which nothing else is said. */
const DEFAULTS = 'defaults.yaml';

/** The branches on which the workflow "Import" puts what it has made, and that of this run. */
const BRANCHES = 'import-';
const branch = `${BRANCHES}${workflowRun.id}`;

/**
 * Imports each file, with the fields that `defaults.yaml` and a file of its name give: `act.yaml` beside `act.docx`. One that
 * cannot be imported stays, is named with the reason, and stops no other. Fields without a document are named, and stay.
 *
 * @param report a file into which the report on those that were imported is written
 */
export function importInbox(folder: string, report: string | undefined): void {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !NO_DOCUMENT.test(name)) : [];
  if (names.length === 0) console.log(`Found no file in ${folder}/, so there is nothing to import.`);
  for (const name of fieldsAlone(folder, names))
    console.error(
      `${folder}/${name}: Found fields without a document, expected a file such as ${path.parse(name).name}.docx.`,
    );
  const imported: string[] = [];
  let failed = 0;
  for (const file of names.map((name) => path.join(folder, name))) {
    if (waits(file)) {
      console.log(`${file}: a branch ${BRANCHES}… has it as a document already. Merge or delete that branch.`);
      continue;
    }
    const own = `${withoutEnding(file)}.yaml`;
    const id = slugOf(path.parse(file).name);
    const outcome = whyNoName(id) ?? importOne(file, id, [path.join(folder, DEFAULTS), own]);
    if ('report' in outcome) {
      rmSync(file, { recursive: true });
      if (path.basename(own) !== DEFAULTS) rmSync(own, { force: true });
      const said = reportOfRequest(file, id, branch, outcome.report);
      imported.push(said);
      console.log(said);
    } else {
      failed += 1;
      const message = `${outcome.refused}\n  It stays in ${folder}/. Mend it, or give its file another name, which is the first part of its address.`;
      console.error(isOnGitHub ? FAULT_FORMATS.github([{ file, message }]) : formatFault({ file, message }));
    }
  }
  setOutput('imported', imported.length > 0);
  if (imported.length > 0) tell(imported, report);
  if (imported.length === 0 && failed > 0) process.exitCode = EXIT.refused;
}

/** The files with fields that no document has the name of. */
function fieldsAlone(folder: string, documents: readonly string[]): string[] {
  const known = new Set(documents.map((name) => path.parse(name).name));
  const all = existsSync(folder) ? readdirSync(folder) : [];
  return all.filter((name) => /^[^.].*\.yaml$/i.test(name) && name !== DEFAULTS && !known.has(path.parse(name).name));
}

const withoutEnding = (file: string): string => path.join(path.dirname(file), path.parse(file).name);

/** What became of a file: the report, or why it was refused. */
type Outcome = { readonly report: string } | { readonly refused: string };

/** Why no document can have the id that the name of a file gives. Whoever reads this can rename the file, and type nothing. */
function whyNoName(id: string): Outcome | undefined {
  if (id === '')
    return {
      refused:
        'Found no letter of English and no digit in its name, expected some: the address of the document is made of them.',
    };
  if (!existsSync(path.join(contentRoot, 'documents', id))) return undefined;
  return {
    refused: `Found a document "${id}" already, expected the name of a new one. To put this text in its place, somebody needs a terminal: ${typed('import', `FILE --into ${id}`)}`,
  };
}

/** Runs the command on one file, with those of some files of fields that are there. */
function importOne(file: string, id: string, fields: readonly string[]): Outcome {
  const given = fields.filter((one) => existsSync(one)).flatMap((one) => ['--fields', one]);
  const words = [inEngine('src/cli/import.ts'), file, '--id', id, ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return status === 0 ? { report: stdout } : { refused: stderr.trim() || stdout.trim() };
}

/** Writes the report, whose first line is the subject of a commit, and links to the request to merge. */
function tell(imported: readonly string[], report: string | undefined): void {
  const count = imported.length === 1 ? 'a document' : `${imported.length} documents`;
  if (report !== undefined) writeFileSync(report, [`Import ${count}`, '', ...imported].join('\n'));
  if (isOnGitHub)
    summarize(`[Open the request to merge](${workflowRun.repository}/pull/new/${branch})\n\n${imported.join('\n')}`);
}

/** Whether a branch that is not merged yet has a file's document: the file as it is now was taken out there. */
function waits(file: string): boolean {
  const git = (...words: readonly string[]) => askGit(path.dirname(file), ...words)?.trim();
  const name = `./${path.basename(file)}`;
  const present = git('rev-parse', `HEAD:${name}`);
  const taken = git(
    'log',
    '--format=%h',
    '--diff-filter=D',
    `--remotes=origin/${BRANCHES}*`,
    '--not',
    'HEAD',
    '--',
    name,
  );
  if (present === undefined || taken === undefined) return false;
  return taken.split('\n').some((commit) => commit !== '' && git('rev-parse', `${commit}^:${name}`) === present);
}
