/** Reads the sections of a document: the official text of each file, compared with `source.txt`. */
import path from 'node:path';
import { closest } from 'fastest-levenshtein';
import type { Nodes } from 'mdast';
import { writeOutLookAlikes } from '../characters/character-names.ts';
import { showDifference } from '../characters/show-difference.ts';
import type { LastNumber } from '../numbers/nest.ts';
import { type NumberStyle, readStyles } from '../numbers/styles.ts';
import { readBlocks } from './blocks.ts';
import { marksCounts } from '../ids/labels.ts';
import { isPictureName } from './images.ts';
import { factsOfPassages, type PassageFacts } from '../passage-facts.ts';
import { flatten } from '../reading-order.ts';
import type { ReadBlock } from './read-block.ts';
import { compareWithSource, linesOf } from './compare.ts';
import { type Fault, isSamePlace, stopsTheBuild } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import type { SectionData } from '../schemas/sections.ts';
import { readSectionFile } from '../files/section-file.ts';
import { type Opening, sliceSections } from '../files/source-text.ts';

/** A section as it is in its file. */
export interface SectionText {
  readonly slug: string;
  /** Path of the file, for faults. */
  readonly file: string;
  readonly blocks: readonly ReadBlock[];
  /** In the order of their first calls. */
  readonly footnotes: readonly ReadBlock[];
  /** What the publisher's own file says of its passages. */
  readonly facts?: PassageFacts;
  /** Whether the paragraphs that we count in it have a sign, in their labels and in their ids. */
  readonly marksCounts: boolean;
}

/** The text of a section, with what document.yaml says of it. */
interface ListedSection extends SectionText {
  readonly listed: SectionData;
}

/** A document's text. */
export interface DocumentText {
  /** In reading order; a section without a file has no blocks. */
  readonly sections: readonly ListedSection[];
  /** Faults of the text. If there are any, it is unknown what happened to its ids. */
  readonly faults: readonly Fault[];
}

/** Reads all sections that a document lists. */
export function readSections(document: DocumentFiles): DocumentText {
  const faults: Fault[] = [...checkFiles(document), ...checkTitle(document)];
  const styles = readStyles(document.data.numbering, document.data);
  const read: SectionReading[] = [];
  for (const listed of document.data.sections)
    read.push(readSection(document, listed, styles, listed.goesOn === true ? read.at(-1)?.last : undefined));
  const facts = factsOfPassages(
    document.passages?.data ?? [],
    read.flatMap(({ section: { blocks, footnotes } }) => [...flatten(blocks), ...flatten(footnotes)]),
  );
  const sections = read.map(({ section }) => ({ ...section, facts }));
  faults.push(...read.flatMap((one) => one.faults));
  faults.push(...compare(document, read), ...checkPictures(document, sections), ...checkSequence(document, read));
  return { sections, faults };
}

/**
 * Warnings of numbers that document.yaml says are out of sequence although they are not. They stop no build, since a later
 * version may read a sequence that this one does not see.
 */
function checkSequence({ data, position }: DocumentFiles, read: readonly SectionReading[]): Fault[] {
  return data.outOfSequence.flatMap(({ section, number }, index) => {
    const reading = read.find((one) => one.section.slug === section);
    if (reading?.isWhole === false || reading?.outOfSequence.includes(number) === true) return [];
    return [
      {
        ...position('outOfSequence', index, 'number'),
        severity: 'warning',
        message: `Found "${number}" under "outOfSequence", but the section "${section}" has no such number out of sequence. Correct or remove it.`,
      },
    ];
  });
}

/** Faults of pictures that are missing, or that no section shows. */
function checkPictures({ pictures, file }: DocumentFiles, sections: readonly SectionText[]): Fault[] {
  const shown = sections.flatMap((section) =>
    flatten(section.blocks).flatMap(({ image, node }) =>
      image === undefined ? [] : [{ name: image.file, file: section.file, ...node.position?.start }],
    ),
  );
  const missing = shown
    .filter(({ name }) => !pictures.has(name) && isPictureName(name))
    .map(({ name, file: section, line, column }) => ({
      file: section,
      line,
      column,
      message: `Found the image "${name}", but no such file beside document.yaml. Add the file, or correct the name.`,
    }));
  const unused = [...pictures]
    .flatMap(([name, picture]) => (picture === undefined || shown.some((one) => one.name === name) ? [] : [picture]))
    .map((picture) => ({
      file: picture.file,
      message: `Found a picture that no section shows, expected ![what it shows](${path.basename(picture.file)}) where it belongs. Add that, or remove the file.`,
    }));
  // If a section could not be read, it is unknown which pictures it shows.
  return [...missing, ...(sections.some(({ blocks, file: own }) => blocks.length === 0 && own !== file) ? [] : unused)];
}

/** Compares sections with the source, in which the footnotes of all sections come at the end. */
function compare(document: DocumentFiles, read: readonly SectionReading[]): Fault[] {
  const { lines, data } = document;
  const footnotes = read.flatMap(({ section }) =>
    linesOf(section.footnotes).map((line) => ({ ...line, file: section.file })),
  );
  const end = lines.length - footnotes.length;
  const lengths = read.map(({ section }) => linesOf(section.blocks).length);
  const slices = sliceSections(lines.slice(titleLines(data).length, end), openingsOf(data.sections), lengths);
  if ('missing' in slices) return [missingOpening(document, slices.missing)];
  const ofSections = read.flatMap(({ section: { slug, file, blocks }, faults, isWhole }, index) => {
    if (!isWhole) return [];
    const own = slices.sections[index] ?? [];
    const opens = data.sections[index];
    const isUnbounded = index > 0 && opens?.heading === undefined && opens?.begins === undefined && own.length === 0;
    if (isUnbounded && blocks.length > 0)
      return [
        {
          ...document.position('sections', ...(opens?.path ?? []), 'slug'),
          message: `Found the section "${slug}" with text and without a heading, expected "begins" with the first words of its text, so that it can be found in ${document.source.file}. Add them.`,
        },
      ];
    // A block with something that is not allowed differs from the source anyway; a block with only a warning does not.
    const known = faults.filter((fault) => stopsTheBuild([fault]));
    const strange = flatten(blocks).filter(({ node }) => known.some((fault) => isOnLinesOf(fault, node)));
    return compareWithSource(linesOf(blocks), own, file).filter(
      (fault) => !known.some((one) => isSamePlace(one, fault)) && !strange.some(({ node }) => isOnLinesOf(fault, node)),
    );
  });
  // If sections differ, so does what remains at the end.
  if (ofSections.length > 0 || read.some(({ faults, isWhole }) => stopsTheBuild(faults) || !isWhole)) return ofSections;
  return footnotes.length === 0
    ? []
    : compareWithSource(footnotes, lines.slice(end), footnotes[0]?.file ?? document.file);
}

/** How each section begins in the source. The first section of a group begins with the group's heading. */
function openingsOf(sections: readonly SectionData[]): Opening[] {
  return sections.map(({ heading, begins, groups }, index) => {
    const before = sections[index - 1]?.groups ?? [];
    const fresh = groups.filter((group) => !before.some(({ path }) => path.join() === group.path.join()));
    const headings = [...fresh.map((group) => group.heading), ...(heading === undefined ? [] : [heading])];
    return { headings: headings.flatMap((lines) => lines.split('\n')), begins };
  });
}

interface SectionReading {
  readonly section: ListedSection;
  /** Whether all of its file was read, so that it can be compared with the source. */
  readonly isWhole: boolean;
  /** Official numbers that are out of sequence, as they are written. */
  readonly outOfSequence: readonly string[];
  /** Its last outermost official number. */
  readonly last?: LastNumber | undefined;
  readonly faults: readonly Fault[];
}

/** Reads a section's file. */
function readSection(
  document: DocumentFiles,
  listed: SectionData,
  styles: readonly NumberStyle[],
  after: LastNumber | undefined,
): SectionReading {
  const { slug } = listed;
  const source = document.sectionFiles.get(slug);
  const file = source?.file ?? document.file;
  const section = { listed, slug, file, blocks: [], footnotes: [], marksCounts: marksCounts(listed, document.data) };
  if (source === undefined) return { section, isWhole: false, outOfSequence: [], faults: [] };
  const { tree, faults } = readSectionFile(source);
  if (tree === undefined) return { section, isWhole: false, outOfSequence: [], faults };
  const meant = document.data.outOfSequence.filter((one) => one.section === slug).map(({ number }) => number);
  const { blocks, footnotes, outOfSequence, last, faults: shapes } = readBlocks(tree, styles, file, meant, after);
  const others = shapes.filter((fault) => !faults.some((known) => isSamePlace(known, fault)));
  return {
    section: { ...section, blocks, footnotes },
    isWhole: shapes.every(({ severity }) => severity === 'warning'),
    outOfSequence,
    last,
    faults: [...faults, ...others],
  };
}

/** Whether a fault is on the lines of a node. */
function isOnLinesOf({ line = 0 }: Fault, { position }: Nodes): boolean {
  return position !== undefined && line >= position.start.line && line <= position.end.line;
}

/** Faults of section files that are not listed, and of listed sections without a file. */
function checkFiles({ data, sectionFiles, position }: DocumentFiles): Fault[] {
  const missing = data.sections.flatMap(({ slug, path }) =>
    sectionFiles.has(slug)
      ? []
      : [
          {
            ...position('sections', ...path, 'slug'),
            message: `Found the section "${slug}" listed, but no file ${slug}.mdx beside document.yaml. Add the file or remove the section.`,
          },
        ],
  );
  const listed = new Set(data.sections.map(({ slug }) => slug));
  const unlisted = [...sectionFiles]
    .filter(([slug]) => !listed.has(slug))
    .map(([slug, { file }]) => ({
      file,
      message: `Found a section file that document.yaml does not list, expected "slug: ${writeOutLookAlikes(slug)}" under its sections. List it where it belongs, or remove the file.`,
    }));
  return [...missing, ...unlisted];
}

const titleLines = ({ heading }: DocumentFiles['data']) => heading.split('\n');

function checkTitle({ data, lines, position, source }: DocumentFiles): Fault[] {
  const own = titleLines(data);
  const wrong = own.findIndex((line, index) => line !== lines[index]?.text);
  if (wrong === -1) return [];
  const { found, expected } = showDifference(own[wrong] ?? '', lines[wrong]?.text ?? '');
  return [
    {
      ...(own.length === 1 ? position('title') : position('title', wrong)),
      message: `Found the title "${found}", expected the ${wrong === 0 ? 'first line' : 'next line'} of ${source.file}: "${expected}". Copy it from there.`,
    },
  ];
}

/** How many letters of a heading and of each line are compared to find the nearest line. */
const COMPARED = 200;

function missingOpening({ data, lines, position, source }: DocumentFiles, index: number): Fault {
  const section = data.sections[index];
  const { headings = [], begins } = openingsOf(data.sections)[index] ?? {};
  const texts = new Set(lines.map(({ text }) => text));
  const heading = headings.find((one) => !texts.has(one)) ?? headings[0];
  const opening = heading ?? begins ?? '';
  const starts = lines.map(({ text }) => text.slice(0, COMPARED));
  const start = starts.length > 0 ? closest(opening.slice(0, COMPARED), starts) : '';
  const { text: nearest, line } = lines[starts.indexOf(start)] ?? { text: '', line: 1 };
  const [what, field] = heading === undefined ? ['first words', 'begins'] : ['heading', 'heading'];
  const inGroup = section?.groups.find((group) => group.heading.split('\n').includes(opening));
  const { found, expected } = showDifference(opening, nearest);
  return {
    ...position('sections', ...(inGroup?.path ?? section?.path ?? []), field),
    message: `Found the ${what} "${found}", which ${source.file} does not have where this section would begin; its nearest line is ${line}: "${expected}". Copy the ${what} from there and keep the sections in its order.`,
  };
}
