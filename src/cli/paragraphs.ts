/**
 * `npm run paragraphs`: shows how documents, sections, terms and paragraphs differ from what was published, and proposes
 * what becomes of their addresses and ids.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeOut } from '../core/characters/character-names.ts';
import { proposeAcceptance } from '../core/acceptance/acceptance.ts';
import { findAdditions } from '../core/acceptance/additions.ts';
import type { WrittenDecisions } from '../core/acceptance/written-decisions.ts';
import { gitAt } from '../core/acceptance/sealed-in-git.ts';
import { reportFaults } from '../core/faults/fault-formats.ts';
import { stopsTheBuild } from '../core/faults/fault.ts';
import { readContent } from '../content.ts';
import { beginReusing } from '../core/memo/reused.ts';
import { contentRoot, isOnGitHub, wordsOfField } from '../core/environment.ts';
import { typed } from '../core/typed.ts';
import { needContent } from './content.ts';
import { keepEdition, whyNotKept } from './keep-edition.ts';
import { setOutput } from './on-github.ts';
import { EXIT, orStop, readArguments, stop } from './options.ts';
import { formatSuggested } from './suggested.ts';
import { writeFiles } from './write-whole.ts';

/** Options that may be given several times. */
const SEVERAL: { type: 'string'; multiple: true; default: string[] } = { type: 'string', multiple: true, default: [] };

const { values } = readArguments({
  name: 'paragraphs',
  does: 'Shows how documents, sections, terms and paragraphs differ from what was published, and proposes what becomes of\ntheir addresses and ids.',
  options: {
    accept: { type: 'boolean', default: false, help: 'writes the proposal' },
    add: { type: 'boolean', default: false, help: 'writes what is new, if nothing else has changed' },
    recorded: {
      type: 'boolean',
      default: false,
      help: 'ends with 2 if the lock files lack anything, even if it is only new',
    },
    same: {
      ...SEVERAL,
      value: 'ID=PLACE',
      help: 'iii-4=iii:5: iii-4 is the fifth paragraph of iii.mdx (a caption: i:figure:1)',
    },
    new: { ...SEVERAL, value: 'PLACE', help: 'iii:5: that paragraph is new' },
    withdraw: { ...SEVERAL, value: 'ID', help: 'iii-4: its words are gone' },
    merge: { ...SEVERAL, value: 'ID=ID', help: 'iii-5=iii-4: its words went into iii-4' },
    moved: { ...SEVERAL, value: 'FROM=TO', help: 'terms/berth=terms/mooring: the address has changed' },
    gone: { ...SEVERAL, value: 'ADDRESS', help: 'terms/berth: the thing at that address was removed' },
    answers: {
      type: 'boolean',
      default: false,
      help: 'takes decisions from variables too, as a workflow does: GLOSSATOR_MOVED="charter/i=charter/ii terms/a=terms/b"',
    },
    edition: {
      ...SEVERAL,
      value: 'ID=DATE',
      help: 'law=2022-12-30: keeps the present text as a former edition, before you write that of this day',
    },
    keep: {
      ...SEVERAL,
      value: 'ID',
      help: 'iii-4: after a merge, it names what this lock file says, and nothing else',
    },
  },
  examples: [
    ['', 'what has changed, and the proposal'],
    ['--accept', 'writes the proposal'],
    ['--add', 'for a workflow: never changes or withdraws what was published'],
    ['--withdraw iii-4 --accept', 'decides what was open, and writes it'],
  ],
  exits: {
    unread: 'an option cannot be read, there is no content, or the disk cannot be written',
    refused:
      'the content has a fault, a decision makes no sense, --accept leaves something undecided, or --add would change more',
  },
});
needContent();
if (values.edition.length > 0) keepEditions(values.edition);
// The content is read twice: for the proposal, and for the faults that a build would report.
beginReusing();
const content = readContent(contentRoot, process.cwd());
const today = new Date().toISOString().slice(0, 10);
const git = gitAt(process.cwd());
const decisions = values.answers ? withAnswers() : values;
const { faults, reports, open, suggested, refusals, files } = proposeAcceptance(content, decisions, today, git);
if (stopsTheBuild(faults)) stop(reportFaults(faults), EXIT.refused);
if (faults.length > 0) console.error(reportFaults(faults));
if (values.add || values.recorded) add();
printReports();
if (suggested.length > 0) console.log(formatSuggested(suggested, decisions));
if (content.drafts.size > 0) console.log(`Left out, since they are drafts: ${[...content.drafts.keys()].join(', ')}`);
if (refusals.length > 0)
  stop(['Nothing can be accepted by these decisions:', ...refusals.map((why) => `  ${why}`)].join('\n'), EXIT.refused);
if (values.accept && open > 0) {
  const undecided =
    'Nothing is accepted while something is undecided. Decide it with the options above, then run it again.';
  stop(isOnGitHub ? reportFaults([{ file: content.addressFile, message: undecided }]) : undecided, EXIT.refused);
}
if (values.accept) setOutput('accepted', files.size > 0);
if (values.accept && files.size === 0) console.log('accepted: nothing has changed.');
if (values.accept) {
  orStop(() => writeFiles(files));
  for (const file of files.keys()) console.log(`accepted: ${file}`);
}

/** The decisions of the options, with those that somebody wrote into the fields of a workflow, in words or as options. */
function withAnswers(): WrittenDecisions {
  const and = (name: keyof WrittenDecisions) => [
    ...values[name],
    ...wordsOfField(name).filter((word) => word !== `--${name}`),
  ];
  return {
    same: and('same'),
    new: and('new'),
    withdraw: and('withdraw'),
    merge: and('merge'),
    moved: and('moved'),
    gone: and('gone'),
    keep: and('keep'),
  };
}

/** Prints what has changed in each document, and in the addresses. */
function printReports(): void {
  for (const [about, lines] of reports) {
    console.log(lines.length === 0 ? `${about}: ${unchanged(about)}` : `${about}:`);
    for (const line of lines) console.log(writeOut(line).replace(/^/gm, '  '));
  }
}

/** Writes what is new, unless something else has changed or nothing may be new, and ends the command. */
function add(): never {
  const { asked, lines, files: added } = findAdditions(content, git);
  if (values.recorded && asked.length === 0 && added.size > 0) {
    const message = `Found what is new and in no lock file, expected it recorded before it is published:\n${lines.map((line) => `    ${line}`).join('\n')}\n  Run \`${typed('paragraphs', '--add')}\`, and commit what it writes.`;
    stop(reportFaults([...added.keys()].map((file) => ({ file, message }))), EXIT.refused);
  }
  if (asked.length > 0) {
    printReports();
    const message = `Found changes to what was published, expected only what is new. Nothing was added. \`${typed('paragraphs')}\` shows them, and \`${typed('paragraphs', '--accept')}\` accepts them.`;
    stop(reportFaults(asked.map((file) => ({ file, message }))), EXIT.refused);
  }
  orStop(() => writeFiles(added));
  setOutput('added', added.size > 0);
  console.log((lines.length === 0 ? ['nothing is new'] : lines).map((line) => `added: ${writeOut(line)}`).join('\n'));
  process.exit(0);
}

/** Keeps the present text of documents, and ends the command. */
function keepEditions(written: readonly string[]): never {
  for (const one of written) {
    const [id = '', date = ''] = one.split('=');
    if (!existsSync(path.join(contentRoot, 'documents', id, 'document.yaml')))
      stop(`Found no document "${id}", expected a document and a day, such as law=2022-12-30.`);
    const why = whyNotKept(contentRoot, id, date);
    if (why !== undefined) stop(why, EXIT.refused);
    const kept = orStop(() => keepEdition(contentRoot, id, date, new Date().toISOString().slice(0, 10)));
    console.log(`kept       ${path.relative(process.cwd(), kept)}/`);
  }
  console.log(`Now write the later edition in the document’s own folder, and run ${typed('paragraphs')}.`);
  process.exit(0);
}

function unchanged(about: string): string {
  return about === content.addressFile
    ? 'every address is as published.'
    : 'every paragraph is as the lock file has it.';
}
