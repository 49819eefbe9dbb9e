/**
 * `npm run paragraphs`: shows how documents, sections, terms and paragraphs differ from what was published, and proposes
 * what becomes of their addresses and ids.
 *
 *   npm run paragraphs -- --accept              writes the proposal
 *   --same iii-4=iii:5                          iii-4 is the fifth paragraph of iii.mdx (a caption: i:figure:1)
 *   --new iii:5                                 that paragraph is new
 *   --withdraw iii-4                            its words are gone
 *   --merge iii-5=iii-4                         its words went into iii-4
 *   --moved terms/berth=terms/mooring           the address of a term, a document or a section has changed
 *   --gone terms/berth                          the thing at that address was removed
 *   --keep iii-4                                after a merge: iii-4 names what this lock file says, on no branch another
 */
import { renameSync, writeFileSync } from 'node:fs';
import { writeOut } from '../core/characters/character-names.ts';
import { proposeAcceptance } from '../core/acceptance/acceptance.ts';
import { formatFaults, stopsTheBuild } from '../core/faults/fault.ts';
import { readContentFiles } from '../core/files/read.ts';
import { beginReusing } from '../core/memo/reused.ts';
import { contentRoot } from '../core/environment.ts';
import { readOptions } from './options.ts';
import { otherBranches } from './other-branches.ts';

const values = readOptions({
  accept: { type: 'boolean', default: false },
  same: { type: 'string', multiple: true, default: [] },
  new: { type: 'string', multiple: true, default: [] },
  withdraw: { type: 'string', multiple: true, default: [] },
  merge: { type: 'string', multiple: true, default: [] },
  moved: { type: 'string', multiple: true, default: [] },
  gone: { type: 'string', multiple: true, default: [] },
  keep: { type: 'string', multiple: true, default: [] },
});
// The content is read twice: for the proposal, and for the faults that a build would report.
beginReusing();
const content = readContentFiles(contentRoot, process.cwd());
const today = new Date().toISOString().slice(0, 10);
const { faults, reports, open, refusals, files } = proposeAcceptance(content, values, today, otherBranches);
if (stopsTheBuild(faults)) stop(formatFaults(faults));
if (faults.length > 0) console.error(formatFaults(faults));
for (const [about, lines] of reports) {
  console.log(lines.length === 0 ? `${about}: ${unchanged(about)}` : `${about}:`);
  for (const line of lines) console.log(writeOut(line).replace(/^/gm, '  '));
}
if (content.drafts.size > 0) console.log(`Left out, since they are drafts: ${[...content.drafts.keys()].join(', ')}`);
if (refusals.length > 0)
  stop(['Nothing can be accepted by these decisions:', ...refusals.map((why) => `  ${why}`)].join('\n'));
if (values.accept && open > 0)
  stop('Nothing is accepted while something is undecided. Decide it with the options above, then run it again.');
if (values.accept && files.size === 0) console.log('accepted: nothing has changed.');
if (values.accept)
  for (const [file, text] of files) {
    replaceFile(file, text);
    console.log(`accepted: ${file}`);
  }

function unchanged(about: string): string {
  return about === content.addressFile
    ? 'every address is as published.'
    : 'every paragraph is as the lock file has it.';
}

/** Writes a temporary file and renames it, so that a lock file is never half written. */
function replaceFile(file: string, text: string): void {
  const whole = `${file}.new`;
  writeFileSync(whole, text);
  renameSync(whole, file);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
