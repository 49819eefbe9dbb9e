/** `npm run validate`: checks the content as a build does, without building. */
import path from 'node:path';
import { writeOut } from '../core/characters/character-names.ts';
import { FAULT_FORMATS } from '../core/faults/fault-formats.ts';
import { contentRoot, isOnGitHub } from '../core/environment.ts';
import { type Fault, stopsTheBuild } from '../core/faults/fault.ts';
import type { Publication } from '../core/model.ts';
import { readPublication, showDrafts } from '../content.ts';
import { listReferences } from '../core/references/report.ts';
import { needFolder } from './content.ts';
import { EXIT, readArguments } from './options.ts';
import { readInterface } from '../ui/compile/interface.ts';

const { format, references } = readArguments({
  name: 'validate',
  does: 'Checks the content as a build does, without building. Faults of drafts are warnings.',
  options: {
    format: {
      type: 'string',
      default: isOnGitHub ? 'github' : 'text',
      value: 'FORMAT',
      help: 'text; json: a list of objects (file, line, column, message, isWarning); github: notes beside the lines of a pull request',
    },
    references: {
      type: 'boolean',
      default: false,
      help: 'also lists what each text says of its own parts, such as "Article 5(1)": which are links, and why others are not',
    },
  },
  examples: [
    ['', 'every fault, with its file and line'],
    ['--format json', 'the same for a program'],
    ['--references', 'every reference in the text, for whoever wants to check the links'],
  ],
  exits: {
    unread: 'an option cannot be read, or there is no content',
    refused: 'the content has a fault at which a build would stop',
  },
}).values;
const print = Object.entries(FAULT_FORMATS).find(([name]) => name === format)?.[1];
if (print === undefined) {
  console.error(`Found the format "${format}", expected ${Object.keys(FAULT_FORMATS).join(', ')}. Correct it.`);
  process.exit(EXIT.unread);
}
needFolder();
showDrafts();
const { faults: found, publication, additions } = readPublication();
const faults = [...found, ...withoutReports(publication?.site), ...ofTheInterface(publication?.site)];
// A program reads nothing but the list of faults.
if (format !== 'json') for (const line of additions.lines) console.log(`added: ${writeOut(line)}`);
if (faults.length > 0 || format === 'json') console.log(print(faults));
else console.log('The content has no fault.');
if (references && format === 'text') console.log(`\n${listReferences(publication?.documents ?? [])}`);
// `process.exit` would lose output that a pipe has not read yet.
if (stopsTheBuild(faults)) process.exitCode = EXIT.refused;

/** A warning if readers can report mistakes nowhere. */
function withoutReports(site: Publication['site'] | undefined): Fault[] {
  if (site === undefined || site.contact !== undefined || site.repository !== undefined) return [];
  const file = path.relative(process.cwd(), path.join(contentRoot, 'site.yaml'));
  const message =
    'Found neither "contact" nor "repository", so that readers have nowhere to report a mistake. Give the mail address or the page at which you take reports.';
  return [{ file, severity: 'warning', message }];
}

/** What is wrong with the words of the interface in the publication's language, and which of them are missing. */
function ofTheInterface(site: Publication['site'] | undefined): readonly Fault[] {
  if (site === undefined) return [];
  const { faults, missing } = readInterface(site.language);
  return [...faults, ...missing];
}
