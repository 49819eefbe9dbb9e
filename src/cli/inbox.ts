/**
 * `npm run import -- --inbox FOLDER`: makes a document of each file that somebody laid into a folder, and takes the file out of
 * it. A workflow does so, and puts what was made on a branch of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { slugOf } from '../core/addresses/slug-of.ts';
import { inEngine } from '../core/engine.ts';
import { isOnGitHub, workflowRun } from '../core/environment.ts';
import { formatFault } from '../core/faults/fault.ts';
import { FAULT_FORMATS } from '../core/faults/fault-formats.ts';
import { askGit } from '../core/git.ts';
import { setOutput, summarize } from './on-github.ts';
import { EXIT } from './options.ts';

/** What a folder has that is no document: what says what the folder is for, and hidden files. */
const NO_DOCUMENT = /^(?:\.|README\.)/i;

/** The branches on which the workflow "Import" puts what it has made. */
const BRANCHES = 'import-';

/**
 * Imports each file. One that cannot be imported stays, is named with the reason, and stops no other.
 *
 * @param report a file into which the report on those that were imported is written
 */
export function importInbox(folder: string, report: string | undefined): void {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !NO_DOCUMENT.test(name)) : [];
  if (names.length === 0) console.log(`Found no file in ${folder}/, so there is nothing to import.`);
  const imported: string[] = [];
  let failed = 0;
  for (const file of names.map((name) => path.join(folder, name))) {
    if (waits(file)) {
      console.log(`${file}: a branch ${BRANCHES}… has it as a document already. Merge or delete that branch.`);
      continue;
    }
    const { status, stdout, stderr } = importOne(file);
    if (status === 0) {
      rmSync(file, { recursive: true });
      imported.push(`## ${file}\n\n${stdout.trim()}\n`);
      console.log(imported.at(-1));
    } else {
      failed += 1;
      const message = `${stderr.trim() || stdout.trim()}\n  It stays in ${folder}/. Mend it, or give its file another name, which is the first part of its address.`;
      console.error(isOnGitHub ? FAULT_FORMATS.github([{ file, message }]) : formatFault({ file, message }));
    }
  }
  setOutput('imported', imported.length > 0);
  if (imported.length > 0) tell(imported, report);
  if (imported.length === 0 && failed > 0) process.exitCode = EXIT.refused;
}

/** Runs the command on one file, whose name is that of the document's folder if it has Latin letters. */
function importOne(file: string) {
  const id = slugOf(path.parse(file).name);
  const words = [inEngine('src/cli/import.ts'), file, ...(id === '' ? [] : ['--id', id])];
  return spawnSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Writes the report, whose first line is the subject of a commit, and links to the request to merge. */
function tell(imported: readonly string[], report: string | undefined): void {
  const count = imported.length === 1 ? 'a document' : `${imported.length} documents`;
  if (report !== undefined) writeFileSync(report, [`Import ${count}`, '', ...imported].join('\n'));
  if (isOnGitHub)
    summarize(
      `[Open the request to merge](${workflowRun.repository}/pull/new/${BRANCHES}${workflowRun.id})\n\n${imported.join('\n')}`,
    );
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
