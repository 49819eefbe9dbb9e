/** The report of an import for a terminal. */
import { formatFault } from '../core/faults/fault.ts';
import { excerpt } from '../core/text/excerpt.ts';
import type { Imported } from './compose.ts';
import type { Counts } from './counts.ts';
import type { Remark, RemarkKind } from './import-log.ts';
import { isDoubtful, type LeftOut } from './left-out.ts';
import { differs, type SecondLook } from './prove/second-look.ts';
import { type Part, shortReport, wholeReport } from './short-report.ts';

/** The heading above the remarks of each kind. */
const HEADINGS: Readonly<Record<RemarkKind, string>> = {
  flattened: 'Kept, in a plainer form:',
  dropped: 'Left out, since it is no running text:',
  lost: 'Could not be represented:',
  decide: 'For you to decide:',
};

const NAMES: Readonly<Record<keyof Counts, readonly [string, string]>> = {
  sections: ['section', 'sections'],
  groups: ['chapter or part', 'chapters and parts'],
  headings: ['sub-heading', 'sub-headings'],
  paragraphs: ['paragraph', 'paragraphs'],
  items: ['point or item', 'points and items'],
  tables: ['table', 'tables'],
  captions: ['caption', 'captions'],
  pictures: ['picture', 'pictures'],
  footnotes: ['footnote', 'footnotes'],
};

const COUNTED = [
  'sections',
  'groups',
  'headings',
  'paragraphs',
  'items',
  'tables',
  'captions',
  'pictures',
  'footnotes',
] as const;

/** So many sections with our names are told one by one. */
const FEW = 3;

/** Says which sections have names that the text does not give. */
function ourNames(sections: Imported['sections']): string[] {
  const ours = sections.flatMap(({ slug, title }) => (title === undefined ? [] : [{ slug, title }]));
  const [first, ...others] = ours.map(({ title }) => `"${title}"`);
  if (ours.length > FEW)
    return [
      `${ours.length} sections have no heading in the text, and have our names: ${first}, ${others[0]} and ${others.length - 1} more`,
    ];
  return ours.map(
    ({ slug, title }) => `the section "${slug}" has no heading in the text: "${title}" is our name for it`,
  );
}

/**
 * Writes the report.
 *
 * @param isFull whether it names everything, however long it becomes
 */
export function formatReport(imported: Imported, format: string, changes: readonly string[], isFull = false): string {
  const {
    counts,
    numbering,
    outOfSequence,
    title,
    missing,
    remarks,
    sections,
    numbers,
    leftOut,
    badCharacters,
    secondLook,
  } = imported;
  const same = numbers.counted - numbers.lost;
  const beside = same > 0 ? `, and the ${same} numbers that are drawn beside items are the same` : '';
  const counted = COUNTED.flatMap((name) => {
    const [one, more] = NAMES[name];
    return counts[name] > 0 ? [`${counts[name]} ${counts[name] === 1 ? one : more}`] : [];
  });
  const decide = [
    ...changes,
    ...(missing.length > 0 ? [`fields of document.yaml that are to be filled in: ${missing.join(', ')}`] : []),
    ...ourNames(sections),
    ...remarksIn(remarks, 'decide'),
  ];
  const head = [
    ...doubtsAbout(leftOut),
    ...doubtsAboutNumbers(secondLook),
    `Read as ${format}: "${title.join(' ').slice(0, 100)}".`,
    `Kept: ${counted.join(', ')}.`,
    numbering.length > 0
      ? `Official numbers are written ${numbering.map((sample) => `"${sample}"`).join(', ')}, outermost first.`
      : 'No official numbers were found; paragraphs are counted.',
    ...numbersBySecondLook(secondLook, isFull),
  ];
  const parts: Part[] = [
    { heading: HEADINGS.flattened, lines: remarksIn(remarks, 'flattened') },
    { heading: HEADINGS.dropped, lines: remarksIn(remarks, 'dropped') },
    { heading: HEADINGS.lost, lines: remarksIn(remarks, 'lost') },
    {
      heading:
        'Numbers that skip or repeat; a line may be missing. They stand in document.yaml, for you to compare and say why:',
      lines: outOfSequence.map(({ section, number }) => `${number} in ${section}`),
    },
    { heading: 'A build stops at these characters of the original:', lines: badCharacters.map(formatFault) },
    { heading: HEADINGS.decide, lines: decide },
  ];
  const proof = isDoubtful(leftOut)
    ? `Not proved, since what was left out may be text of the document, as said at the top. All else of the ${inDigits(imported.proved)} characters of the original is in the import in its order.`
    : `Proved: the ${inDigits(imported.proved)} characters of the original, as another parser reads them, are in the import in their order${beside}; not counted are the width of white space and what is named above.`;
  const some = parts.filter(({ lines }) => lines.length > 0);
  return isFull ? wholeReport(head, some, proof) : shortReport(head, some, proof);
}

const inDigits = (number: number): string => new Intl.NumberFormat('en').format(number);

/** Says of what was left out that it looks like text of the document, if it does. */
function doubtsAbout(leftOut: LeftOut): string[] {
  if (!isDoubtful(leftOut)) return [];
  const { series, letters, all } = leftOut;
  const has = [
    ...(series.length > 0 ? [`official numbers that follow each other (${series.join(', ')})`] : []),
    `${inDigits(letters)} of the ${inDigits(all)} letters of running text in the file`,
  ];
  return [
    `Look first at what was left out: it has ${has.join(', and ')}. It may be text of the document. It is named below, under "${HEADINGS.dropped}". If it belongs to the document, take it too: of a web page with --main body or --main SELECTOR; else get the file in another format, or mend it.`,
  ];
}

/** Says that many official numbers of the file are missing, if they are. */
function doubtsAboutNumbers(look: SecondLook): string[] {
  if (!differs(look)) return [];
  const found = look.kinds.reduce((sum, kind) => sum + kind.found, 0);
  return [
    `Look at the numbers: ${look.missing.length} of the ${found} official numbers that a plain reading of the file finds are only words here, or are missing. They are named below.`,
  ];
}

/** The kinds of numbers in words. */
const NUMBER_KINDS = { words: 'with a word', figures: 'in figures', letters: 'in letters' } as const;

/** How many lines without their number a short report names. */
const NAMED_LINES = 3;

/** Says how many official numbers the file and the import have, by kind, and which are missing. */
function numbersBySecondLook({ kinds, missing }: SecondLook, isFull: boolean): string[] {
  if (kinds.length === 0) return [];
  const counts = kinds.map(({ kind, found, kept }) => `${found} ${NUMBER_KINDS[kind]} (${kept} here)`);
  const shown = isFull ? missing : missing.slice(0, NAMED_LINES);
  const more = missing.length > shown.length ? ` and ${missing.length - shown.length} more` : '';
  const named = shown.map((line) => `"${excerpt(line, 0)}"`).join(', ');
  return [
    `A plain reading of the file finds these official numbers: ${counts.join(', ')}.${named === '' ? '' : ` Not numbers here: ${named}${more}.`}`,
  ];
}

/** Explains why nothing can be written. */
export function formatFailure({ faults, difference }: Imported): string {
  const differs =
    difference === undefined
      ? []
      : [
          `Found a difference from the original at "${difference.original}"; the import has "${difference.written ?? ''}" there. This is a fault of the import: report it, with the file.`,
        ];
  return ['Nothing was written.', ...differs, ...faults.map(formatFault)].join('\n\n');
}

/** How many places are named for a repeated remark. */
const NAMED_PLACES = 5;

/** Remarks of one kind. Equal ones are combined, with their lines and first words. */
function remarksIn(remarks: readonly Remark[], kind: RemarkKind): string[] {
  const alike = Map.groupBy(
    remarks.filter((remark) => remark.kind === kind),
    ({ what, message }) => what ?? message,
  );
  return [...alike].map(([message, all]) => {
    const [first] = all;
    if (all.length === 1 && first?.what !== undefined)
      return `${first.message}${first.line === undefined ? '' : ` (line ${first.line})`}`;
    const places = all.flatMap(({ line, words = '' }) => {
      const quoted = words === '' ? '' : `"${excerpt(words, 0)}"`;
      const place = [...(line === undefined ? [] : [String(line)]), ...(quoted === '' ? [] : [quoted])].join(' ');
      return place === '' ? [] : [place];
    });
    const named = places.slice(0, NAMED_PLACES).join(', ');
    const more = places.length > NAMED_PLACES ? ` and ${places.length - NAMED_PLACES} more` : '';
    const hasLines = all.some(({ line }) => line !== undefined);
    const where = places.length === 0 ? '' : ` (${hasLines ? 'line ' : ''}${named}${more})`;
    return `${all.length > 1 ? `${all.length} × ` : ''}${message}${where}`;
  });
}
