/**
 * `npm run paragraphs`: shows how documents, sections, terms and paragraphs differ from what was published, and what
 * would become of their addresses and ids.
 *
 *   npm run paragraphs -- --accept              writes the proposal
 *   --same iii-4=iii:5                          iii-4 is the fifth paragraph of iii.mdx (a caption: i:figure:1)
 *   --new iii:5                                 that paragraph is new
 *   --withdraw iii-4                            its words are gone
 *   --merge iii-5=iii-4                         its words went into iii-4
 *   --moved terms/berth=terms/mooring           the address is another now: of a term, a document or a section
 *   --gone terms/berth                          what stood at the address was taken out
 */
import { renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { proposeAcceptance } from '../core/content/acceptance.ts';
import { ContentError } from '../core/content/fault.ts';
import { readContentFiles } from '../core/content/read.ts';
import { contentRoot } from '../core/environment.ts';

const values = readOptions();
const content = readContentFiles(contentRoot, process.cwd());
const today = new Date().toISOString().slice(0, 10);
const { faults, reports, open, refusals, files } = proposeAcceptance(content, values, today);
if (faults.length > 0) stop(new ContentError(faults).message);
for (const [about, lines] of reports) {
  console.log(lines.length === 0 ? `${about}: ${unchanged(about)}` : `${about}:`);
  for (const line of lines) console.log(line.replace(/^/gm, '  '));
}
if (refusals.length > 0)
  stop(['Nothing can be accepted by these decisions:', ...refusals.map((why) => `  ${why}`)].join('\n'));
if (values.accept && open > 0)
  stop('Nothing is accepted while something is undecided. Decide it with the options above, then run it again.');
if (values.accept)
  for (const [file, text] of files) {
    replaceFile(file, text);
    console.log(`accepted: ${file}`);
  }

/** The options of the command; stops at one that it does not know. */
function readOptions() {
  const none: string[] = [];
  const several = { type: 'string', multiple: true, default: none } as const;
  try {
    return parseArgs({
      options: {
        accept: { type: 'boolean', default: false },
        same: several,
        new: several,
        withdraw: several,
        merge: several,
        moved: several,
        gone: several,
      },
    }).values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}
The options are --accept, --same, --new, --withdraw, --merge, --moved and --gone; README.md says what they do.`);
  }
}

function unchanged(about: string): string {
  return about === content.addressFile
    ? 'every address is as published.'
    : 'every paragraph is as the lock file has it.';
}

/** Writes a file beside its place and puts it there whole, so that a lock file is never half a file. */
function replaceFile(file: string, text: string): void {
  const whole = `${file}.new`;
  writeFileSync(whole, text);
  renameSync(whole, file);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
