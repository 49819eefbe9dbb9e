/**
 * `npm run paragraphs`: shows how the paragraphs differ from the lock file and what would become of their ids.
 *
 *   npm run paragraphs -- --accept              writes the proposal
 *   --same iii-4=iii:5                          iii-4 is the fifth paragraph of iii.mdx (a caption: i:figure:1)
 *   --new iii:5                                 that paragraph is new
 *   --withdraw iii-4                            its words are gone
 *   --merge iii-5=iii-4                         its words went into iii-4
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeOut } from '../core/characters/character-names.ts';
import { acceptProposal, proposeIds } from '../core/content/check-ids.ts';
import { readDocument } from '../core/content/compile.ts';
import { checkCharacters } from '../core/content/check-characters.ts';
import { asTold, formatFaults, stopsTheBuild } from '../core/content/fault.ts';
import { LOCK_FILE, readContentFiles } from '../core/content/read.ts';
import { contentRoot } from '../core/environment.ts';
import type { Decisions } from '../core/ids/align.ts';
import { formatLockFile } from '../core/ids/lock-file.ts';
import { reportChanges } from '../core/ids/report.ts';
import { readOptions } from './options.ts';

const values = readOptions({
  accept: { type: 'boolean', default: false },
  same: { type: 'string', multiple: true, default: [] },
  new: { type: 'string', multiple: true, default: [] },
  withdraw: { type: 'string', multiple: true, default: [] },
  merge: { type: 'string', multiple: true, default: [] },
});
const decisions: Decisions = {
  same: pairs('--same', values.same),
  fresh: new Set(values.new),
  withdrawn: new Set(values.withdraw),
  merged: pairs('--merge', values.merge),
};

const files = readContentFiles(contentRoot, process.cwd());
const readings = files.documents.map(readDocument);
// What is wrong elsewhere, in a term for example, does not bear on ids.
const documents = path.relative(process.cwd(), path.join(contentRoot, 'documents'));
const ofDocuments = [...files.faults, ...checkCharacters(files)].filter(({ file }) => file.startsWith(documents));
const faults = asTold([...ofDocuments, ...readings.flatMap(({ text, idFaults }) => [...text.faults, ...idFaults])]);
if (stopsTheBuild(faults)) stop(formatFaults(faults));
if (faults.length > 0) console.error(formatFaults(faults));
let open = 0;
for (const { files: document, text, ids } of readings) {
  const proposal = proposeIds(ids, text.sections, decisions);
  const { entries, paragraphs, alignment } = proposal;
  const lines = reportChanges(entries, paragraphs, alignment);
  console.log(lines.length === 0 ? `${document.id}: every paragraph is as the lock file has it.` : `${document.id}:`);
  for (const line of lines) console.log(writeOut(`  ${line}`));
  open += alignment.questions.length;
  if (!values.accept || alignment.questions.length > 0) continue;
  const today = new Date().toISOString().slice(0, 10);
  const file = path.join(contentRoot, 'documents', document.id, LOCK_FILE);
  writeFileSync(file, formatLockFile(acceptProposal(proposal, today)));
  console.log(`  accepted: ${path.relative(process.cwd(), file)}`);
}
if (values.accept && open > 0)
  stop(
    'Nothing is accepted for a document with open questions. Decide them with the options above, then run it again.',
  );

/** Reads `a=b` options. */
function pairs(option: string, texts: readonly string[]): Map<string, string> {
  return new Map(
    texts.map((text) => {
      const [left, right] = text.split('=');
      if (!left || !right) stop(`${option} ${text}: expected two names joined by "=", such as ${option} iii-4=iii:5.`);
      return [left, right] as const;
    }),
  );
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
