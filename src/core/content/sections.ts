/** Reads the sections of a document: the official text of each file, held against `source.txt`. */
import { closest } from 'fastest-levenshtein';
import { checkElements } from '../markdown/elements.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { type ReadBlock, readBlocks } from '../text/blocks.ts';
import { compareWithSource } from '../text/compare.ts';
import type { Fault } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { DocumentFiles } from './read.ts';
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
): { section: SectionText; faults: Fault[] } {
  const source = document.sectionFiles.get(slug);
  const file = source?.file ?? document.file;
  const section = { slug, file, blocks: [] };
  if (source === undefined) return { section, faults: [] };
  const { yaml, body } = splitFrontMatter(source.text);
  if (yaml !== undefined)
    return {
      section,
      faults: [
        {
          file,
          line: 1,
          message: 'Found front matter, expected official text only. Move what it says to document.yaml, or remove it.',
        },
      ],
    };
  const parsed = parseMarkdown(body, file);
  if ('fault' in parsed) return { section, faults: [parsed.fault] };
  const strange = checkElements(parsed.tree, 'section', file);
  if (strange.length > 0) return { section, faults: strange };
  const { blocks, faults } = readBlocks(parsed.tree, file);
  if (faults.length > 0) return { section, faults };
  return { section: { slug, file, blocks }, faults: lines === undefined ? [] : compareWithSource(blocks, lines, file) };
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
      message: `Found a section file that document.yaml does not list, expected "slug: ${slug}" under its sections. List it where it belongs, or remove the file.`,
    }));
  return [...missing, ...unlisted];
}

function checkTitle({ data, lines, position, source }: DocumentFiles): Fault[] {
  const first = lines[0]?.text;
  if (first === data.title) return [];
  return [
    {
      ...position('title'),
      message: `Found the title "${data.title}", expected the first line of ${source.file}: "${first ?? ''}". Copy it from there.`,
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
  return {
    ...position('sections', index, 'heading'),
    message: `Found the heading "${heading}", which ${source.file} does not have where this section would begin; its nearest line is ${line}: "${nearest}". Copy the heading from there and keep the sections in its order.`,
  };
}
