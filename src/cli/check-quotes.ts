/**
 * `npm run check-quotes`: compares the quotations in a text with the documents of the content folder, as the page
 * /check/ does.
 */
import { readFileSync } from 'node:fs';
import { formatFaults, stopsTheBuild } from '../core/faults/fault.ts';
import { compileContent } from '../content.ts';
import { contentRoot } from '../core/environment.ts';
import type { Document } from '../core/model.ts';
import { laterWording } from '../core/quotations/later-wording.ts';
import { blocksOfWords } from '../core/reading-order.ts';
import { type Finding, judge, type Verdict } from '../core/quotations/judge.ts';
import { type Source, sourceOf } from '../core/quotations/source.ts';
import { openingOf } from '../core/text/opening.ts';
import { typed } from '../core/typed.ts';
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
const sources = sourcesOf(expressions);
const findings: Finding[] = [];
let judged = 1;
let unquotedSentences = 0;
for (const { findings: more, done, unquoted } of judge(text, sources)) {
  findings.push(...more);
  judged = done;
  unquotedSentences += unquoted;
}
if (values.json) {
  const list = findings.map((finding) => {
    const { quotation, verdict, differences } = finding;
    return { quotation, verdict, place: placeOfFinding(finding) ?? null, differences };
  });
  console.log(JSON.stringify(list, null, 1));
} else if (findings.length === 0) console.log('No quotation was found.');
else {
  for (const finding of findings) console.log(`${describe(finding)}\n`);
  console.log(`Sentences that hold no quotation, and were not checked: ${unquotedSentences}.`);
}
if (judged < 1)
  console.error(
    `Judged were the first ${findings.length} quotations, up to "${openingOf(findings.at(-1)?.quotation ?? '', 60)}". Give what follows in a file of its own.`,
  );
// `process.exit` would lose output that a pipe has not read yet.
const PASSING: readonly Verdict[] = ['verbatim', 'not found'];
if (values.strict && (judged < 1 || findings.some(({ verdict }) => !PASSING.includes(verdict))))
  process.exitCode = EXIT.refused;

/** The documents in the form that quotations are compared with. */
function sourcesOf(documents: readonly Document[]): Source[] {
  return documents.map(({ id, title, sections }) =>
    sourceOf(id, {
      title,
      sections: sections.map((section) => {
        const { slug, label, heading } = section;
        const blocks = blocksOfWords(section).map(({ block, ...number }) => {
          const { kind, text } = block;
          return { kind, text, ...number, ...(block.label === undefined ? {} : { id: block.id, label: block.label }) };
        });
        return { id: slug, label, blocks, ...(heading === undefined ? {} : { heading }) };
      }),
    }),
  );
}

/** The place as notes write it. It names the document if several documents have a place of that name. */
function placeOfFinding({ source, passage }: Finding): string | undefined {
  if (source === undefined || passage === undefined) return undefined;
  const { label } = passage;
  if (label === '') return source.id;
  const having = sources.filter(({ passages }) => passages.some((one) => one.label === label));
  return having.length > 1 ? `${source.id}:${label}` : label;
}

/** Describes a finding in lines of text. */
function describe(finding: Finding): string {
  const { quotation, verdict, source, passage, differences } = finding;
  const place = placeOfFinding(finding);
  const page = passage?.section === undefined ? '' : `${passage.section.id}/`;
  const address = source && `/${source.id}/${page}${passage?.block === undefined ? '' : `#${passage.block}`}`;
  return [
    `${verdict.toUpperCase()}${place === undefined ? '' : `  ${place}  ${address}`}`,
    `  ${quotation.replace(/\s+/gu, ' ')}`,
    ...differences.map(({ stands, quoted }) => `  - stands "${stands}", quoted "${quoted}"`),
    ...laterLines(finding),
  ].join('\n');
}

/** Says what a later edition has in the place of words of a former one. */
function laterLines(finding: Finding): string[] {
  const later = laterWording(finding, sources);
  const document = expressions.find(({ id }) => id === later?.source.id);
  if (later === undefined || document === undefined) return [];
  return [`  - since ${document.published} ${later.text === undefined ? 'it is gone' : `it reads "${later.text}"`}`];
}

function readText(name: string): string {
  try {
    return readFileSync(name === '-' ? 0 : name, 'utf8');
  } catch {
    return stop(`Found no file "${name}" that can be read, expected a text. Correct its name.`);
  }
}
