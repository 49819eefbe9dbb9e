/**
 * `npm run check-quotes`: compares the quotations in a file, or in all files of a folder, with the documents of the content
 * folder or of a site, as the page /check/ does, and says of links to passages whether they still lead there.
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { writeOut } from '../core/characters/character-names.ts';
import { isOnGitHub } from '../core/environment.ts';
import { FAULT_FORMATS } from '../core/faults/fault-formats.ts';
import type { Verdict } from '../core/quotations/judge.ts';
import { openingOf } from '../core/text/opening.ts';
import { typed } from '../core/typed.ts';
import { faultsOf } from '../quoting/as-faults.ts';
import { checkFile } from '../quoting/check-file.ts';
import { checkFiles, whyNotRead } from '../quoting/check-files.ts';
import type { Checked } from '../quoting/checked.ts';
import { sourcesOf } from '../quoting/check-text.ts';
import { filesData, filesTable, quotationData } from '../quoting/data.ts';
import { filesIn } from '../quoting/files-in.ts';
import { describeFile, describeLink, describeQuotation } from '../quoting/lines.ts';
import { type Names, namesOf } from '../quoting/names.ts';
import { isWrong } from '../quoting/quoting-links.ts';
import { readText } from '../quoting/read-quoting-file.ts';
import { summaryOf } from '../quoting/summary.ts';
import { EXIT, readArguments, stop } from './options.ts';
import { documentsOfContent, documentsOfSite } from './quotes/documents.ts';
import { progressBar } from './quotes/progress.ts';

const { values, positionals } = readArguments({
  name: 'check-quotes',
  takes: 'FILE | FOLDER',
  does: 'Compares the quotations in a file, or in all files of a folder, with the documents, as the page /check/ does, and says of links to passages whether they still lead there. Files may be Word, OpenDocument, PDF, EPUB, HTML, Markdown or plain text.',
  options: {
    json: {
      type: 'boolean',
      default: false,
      help: 'a list of objects: quotation, verdict, place, differences; of a folder, all files with their findings',
    },
    csv: { type: 'boolean', default: false, help: 'a table with a row for each quotation and link' },
    strict: {
      type: 'boolean',
      default: false,
      help: 'ends with 2 if a quotation is altered, even by a capital, misplaced or not judged, if a link leads nowhere or to a passage without the words, or if a file cannot be read',
    },
    against: {
      type: 'string',
      value: 'URL',
      help: 'a site elsewhere, by its public files, in the place of the content',
    },
  },
  examples: [
    ['article.md', 'a verdict on each quotation'],
    ['- < answer.txt', 'the same from standard input'],
    ['article.md --strict', 'for a program that may not publish a wrong quotation'],
    ['reports/', 'all reports in a folder, and in those in it'],
    ['reports/ --csv --against https://example.org/reader/', 'a table, against a site'],
  ],
  exits: {
    unread: 'an option, the file, the content or the site cannot be read',
    refused: 'with --strict: a quotation or link is wrong or was not judged, or a file of a folder cannot be read',
  },
});
const [place, ...more] = positionals;
if (place === undefined || more.length > 0)
  stop(`Expected the name of one file or folder: ${typed('check-quotes', 'FILE')}`);
if (values.json && values.csv) stop('Found both --json and --csv, expected one of them.');
const isFolder = place !== '-' && statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
const why = isFolder || place === '-' ? undefined : whyNotRead(place);
if (why !== undefined) stop(`${place}: ${why}`);
const text = isFolder ? '' : readAsText(place);
const { documents, site } = values.against === undefined ? documentsOfContent() : await documentsOfSite(values.against);
const names = namesOf(documents);
const all = await check();
if (isFolder) tellFolder(all, names);
else tellFile(all[0], names);
// `process.exit` would lose output that a pipe has not read yet.
if (values.strict && all.some(isRefused)) process.exitCode = EXIT.refused;

/** Checks a text in this process, and everything else in others, which have bounds. */
async function check(): Promise<Checked[]> {
  if (text !== undefined && !isFolder)
    return [{ file: String(place), ...checkFile(readText(text), sourcesOf(documents), site) }];
  const files = isFolder ? filesIn(String(place)) : [String(place)];
  return checkFiles(files, documents, { site, onDone: progressBar(files.length) });
}

/** Reads a file of text; `undefined` for a file of another format. */
function readAsText(name: string): string | undefined {
  try {
    const bytes = readFileSync(name === '-' ? 0 : name);
    const isText = isUtf8(bytes) && !bytes.includes(0) && !bytes.subarray(0, 4).equals(Buffer.from('%PDF'));
    return isText || name === '-' ? bytes.toString('utf8') : undefined;
  } catch {
    return stop(`Found no file "${name}" that can be read, expected a text. Correct its name.`);
  }
}

function tellFile(checked: Checked | undefined, by: Names): void {
  if (checked === undefined) return;
  if ('unread' in checked) stop(checked.unread);
  const { quotations, links, unquoted, isComplete } = checked;
  if (values.json)
    console.log(
      JSON.stringify(
        quotations.map((one) => quotationData(one, by)),
        null,
        1,
      ),
    );
  else if (values.csv) console.log(filesTable([checked], by));
  else {
    if (quotations.length === 0) console.log('No quotation was found.');
    for (const quotation of quotations) console.log(`${describeQuotation(quotation, by)}\n`);
    for (const link of links) console.log(`${describeLink(link, by)}\n`);
    if (quotations.length > 0) console.log(`Sentences that hold no quotation, and were not checked: ${unquoted}.`);
  }
  annotate([checked], by);
  if (!isComplete)
    console.error(
      `Judged were the first ${quotations.length} quotations, up to "${openingOf(quotations.at(-1)?.quotation ?? '', 60)}". Give what follows in a file of its own.`,
    );
}

function tellFolder(checked: readonly Checked[], by: Names): void {
  if (values.json) console.log(JSON.stringify(filesData(checked, by), null, 1));
  else if (values.csv) console.log(filesTable(checked, by));
  else if (checked.length === 0) console.log(`Found no file in ${place} that may be a report.`);
  else console.log(writeOut([summaryOf(checked, by), ...checked.map((one) => describeFile(one, by))].join('\n\n\n')));
  annotate(checked, by);
}

/** In a workflow of GitHub, shows what is wrong beside the files. Data for programs stay what they are. */
function annotate(checked: readonly Checked[], by: Names): void {
  if (!isOnGitHub || values.json || values.csv || place === '-') return;
  const faults = faultsOf(checked, by, (file) =>
    /\.(?:docx|odt|pdf|epub)$/iu.test(file) ? undefined : readAsText(file),
  );
  if (faults.length > 0) console.log(FAULT_FORMATS.github(faults));
}

/** Whether something in a file is wrong, or was not judged. */
function isRefused(checked: Checked): boolean {
  if ('unread' in checked) return true;
  const passing: readonly Verdict[] = ['verbatim', 'not found', 'no-quotation'];
  const { quotations, links, isComplete } = checked;
  return (
    !isComplete ||
    quotations.some(({ verdict }) => !passing.includes(verdict)) ||
    links.some((one) => one.verdict === 'gone' || one.verdict === 'unknown' || isWrong(one))
  );
}
