/**
 * `npm run check-quotes`: compares the quotations in a text with the documents of the content folder, as the page
 * /check/ does.
 */
import { readFileSync } from 'node:fs';
import { formatFaults, stopsTheBuild } from '../core/faults/fault.ts';
import { compileContent } from '../content.ts';
import { contentRoot } from '../core/environment.ts';
import type { Verdict } from '../core/quotations/judge.ts';
import { quotableDocument } from '../core/quotations/quotable.ts';
import { openingOf } from '../core/text/opening.ts';
import { typed } from '../core/typed.ts';
import { type CheckedQuotation, checkQuotations, type QuotedPlace } from '../parts/quotations.ts';
import { needContent } from './content.ts';
import { EXIT, readArguments, stop } from './options.ts';

const { values, positionals } = readArguments({
  name: 'check-quotes',
  takes: 'FILE',
  does: 'Compares the quotations in a text (plain, Markdown or HTML) with the documents, as the page /check/ does.',
  options: {
    json: { type: 'boolean', default: false, help: 'a list of objects: quotation, verdict, place, differences' },
    strict: {
      type: 'boolean',
      default: false,
      help: 'ends with 2 if a quotation is altered, even by a capital, misplaced or not judged',
    },
  },
  examples: [
    ['article.md', 'a verdict on each quotation'],
    ['- < answer.txt', 'the same from standard input'],
    ['article.md --strict', 'for a program that may not publish a wrong quotation'],
  ],
  exits: {
    unread: 'an option, the file or the content cannot be read',
    refused: 'with --strict: a quotation is altered, even by a capital, misplaced or not judged',
  },
});
needContent();
const [file, ...more] = positionals;
if (file === undefined || more.length > 0) stop(`Expected the name of one file: ${typed('check-quotes', 'FILE')}`);
const text = readText(file);
const { publication, faults } = compileContent(contentRoot, process.cwd());
if (publication === undefined || publication.documents.length === 0)
  stop(
    faults.length > 0
      ? formatFaults(faults)
      : `Found no document in ${contentRoot}, expected one to hold quotations against.`,
  );
if (stopsTheBuild(faults))
  console.error(`The content has faults: ${typed('validate')} shows them. What has one may be missing here.`);
const { expressions } = publication;
const documents = expressions.map((document) => ({ id: document.id, ...quotableDocument(document) }));
const { quotations, unquoted, isComplete } = checkQuotations(text, documents);
if (values.json) {
  const list = quotations.map(({ quotation, verdict, place, differences }) => {
    return { quotation, verdict, place: place === undefined ? null : placeName(place), differences };
  });
  console.log(JSON.stringify(list, null, 1));
} else if (quotations.length === 0) console.log('No quotation was found.');
else {
  for (const quotation of quotations) console.log(`${describe(quotation)}\n`);
  console.log(`Sentences that hold no quotation, and were not checked: ${unquoted}.`);
}
if (!isComplete)
  console.error(
    `Judged were the first ${quotations.length} quotations, up to "${openingOf(quotations.at(-1)?.quotation ?? '', 60)}". Give what follows in a file of its own.`,
  );
// `process.exit` would lose output that a pipe has not read yet.
const PASSING: readonly Verdict[] = ['verbatim', 'not found', 'no-quotation'];
if (values.strict && (!isComplete || quotations.some(({ verdict }) => !PASSING.includes(verdict))))
  process.exitCode = EXIT.refused;

/** The place as notes write it. It names the document if several documents have a place of that name. */
function placeName({ document, label }: QuotedPlace): string {
  if (label === '') return document;
  const having = documents.filter(({ sections }) =>
    sections.some((section) => [section, ...section.blocks].some((one) => one.label === label)),
  );
  return having.length > 1 ? `${document}:${label}` : label;
}

/** Describes a quotation and its verdict in lines of text. */
function describe({ quotation, verdict, place, differences, since }: CheckedQuotation): string {
  const page = place?.section === undefined ? '' : `${place.section}/`;
  const address = place && `/${place.document}/${page}${place.block === undefined ? '' : `#${place.block}`}`;
  return [
    `${verdict.toUpperCase()}${place === undefined ? '' : `  ${placeName(place)}  ${address}`}`,
    `  ${quotation.replace(/\s+/gu, ' ')}`,
    ...differences.map(({ stands, quoted }) => `  - stands "${stands}", quoted "${quoted}"`),
    ...(since === undefined
      ? []
      : [`  - since ${dateOf(since.document)}${forceSince(since.from)} ${wordsSince(since.text)}`]),
  ].join('\n');
}

const dateOf = (expression: string) => expressions.find(({ id }) => id === expression)?.published ?? expression;

const forceSince = (from: string | undefined) => (from === undefined ? '' : `, in force from ${from},`);

const wordsSince = (text: string | undefined) => (text === undefined ? 'it is gone' : `it reads "${text}"`);

function readText(name: string): string {
  try {
    return readFileSync(name === '-' ? 0 : name, 'utf8');
  } catch {
    return stop(`Found no file "${name}" that can be read, expected a text. Correct its name.`);
  }
}
