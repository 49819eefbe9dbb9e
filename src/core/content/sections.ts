/** Reads the sections of a document: the official text of each file, held against `source.txt`. */
import { closest } from 'fastest-levenshtein';
import type { Nodes } from 'mdast';
import { writeOutLookAlikes } from '../characters/character-names.ts';
import { tellApart } from '../characters/tell-apart.ts';
import { type ReadBlock, readBlocks } from '../text/blocks.ts';
import { compareWithSource } from '../text/compare.ts';
import { type Fault, isSamePlace } from './fault.ts';
import type { DocumentFiles } from './read.ts';
import { readSectionFile } from './section-file.ts';
import { sliceSections, type SourceLine } from './source-text.ts';

/** A section as its file has it. */
export interface SectionText {
  readonly slug: string;
  /** Path of the file, for faults. */
  readonly file: string;
  readonly blocks: readonly ReadBlock[];
}

/** A document's text. */
export interface DocumentText {
  /** In reading order; a section without a file has no blocks. */
  readonly sections: readonly SectionText[];
  /** What is wrong with it; nothing else can be told of a text that has faults. */
  readonly faults: readonly Fault[];
}

/** Reads all sections that a document lists. */
export function readSections(document: DocumentFiles): DocumentText {
  const faults: Fault[] = [...checkFiles(document), ...checkTitle(document)];
  const slices = sliceSections(
    document.lines,
    document.data.sections.map(({ heading }) => heading),
  );
  if ('missing' in slices) faults.push(missingHeading(document, slices.missing));
  const sections = document.data.sections.map(({ slug }, index) => {
    const read = readSection(document, slug, 'missing' in slices ? undefined : slices.sections[index]);
    faults.push(...read.faults);
    return read.section;
  });
  return { sections, faults };
}

/** Reads a section, and holds it against its lines where they are known. */
function readSection(
  document: DocumentFiles,
  slug: string,
  lines: readonly SourceLine[] | undefined,
): { section: SectionText; faults: readonly Fault[] } {
  const source = document.sectionFiles.get(slug);
  const file = source?.file ?? document.file;
  const section = { slug, file, blocks: [] };
  if (source === undefined) return { section, faults: [] };
  const { tree, faults } = readSectionFile(source);
  if (tree === undefined) return { section, faults };
  const { blocks, faults: shapes } = readBlocks(tree, file);
  const differences = lines === undefined || shapes.length > 0 ? [] : compareWithSource(blocks, lines, file);
  // What is not allowed has no shape, and neither have the blocks that hold it the words of the source.
  const strange = blocks.filter(({ node }) => faults.some((fault) => stands(fault, node))).map(({ node }) => node);
  const others = [...shapes, ...differences].filter(
    (fault) => !faults.some((known) => isSamePlace(known, fault)) && !strange.some((node) => stands(fault, node)),
  );
  return { section: { slug, file, blocks }, faults: [...faults, ...others] };
}

/** Whether a fault stands on the lines of a node. */
function stands({ line = 0 }: Fault, { position }: Nodes): boolean {
  return position !== undefined && line >= position.start.line && line <= position.end.line;
}

/** Section files that are not listed, and listed ones that are missing. */
function checkFiles({ data, sectionFiles, position }: DocumentFiles): Fault[] {
  const missing = data.sections.flatMap(({ slug }, index) =>
    sectionFiles.has(slug)
      ? []
      : [
          {
            ...position('sections', index, 'slug'),
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

function checkTitle({ data, lines, position, source }: DocumentFiles): Fault[] {
  const first = lines[0]?.text ?? '';
  if (first === data.title) return [];
  const { found, expected } = tellApart(data.title, first);
  return [
    {
      ...position('title'),
      message: `Found the title "${found}", expected the first line of ${source.file}: "${expected}". Copy it from there.`,
    },
  ];
}

/** So many letters of a heading and of each line tell how near they are. */
const COMPARED = 200;

function missingHeading({ data, lines, position, source }: DocumentFiles, heading: string): Fault {
  const index = data.sections.findIndex((section) => section.heading === heading);
  const openings = lines.map(({ text }) => text.slice(0, COMPARED));
  const opening = openings.length > 0 ? closest(heading.slice(0, COMPARED), openings) : '';
  const { text: nearest, line } = lines[openings.indexOf(opening)] ?? { text: '', line: 1 };
  const { found, expected } = tellApart(heading, nearest);
  return {
    ...position('sections', index, 'heading'),
    message: `Found the heading "${found}", which ${source.file} does not have where this section would begin; its nearest line is ${line}: "${expected}". Copy the heading from there and keep the sections in its order.`,
  };
}
