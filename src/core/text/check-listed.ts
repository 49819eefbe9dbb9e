/** Checks what `document.yaml` lists against the files of its folder: the files of its sections, and its title. */
import { writeOutLookAlikes } from '../characters/character-names.ts';
import { showDifference } from '../characters/show-difference.ts';
import type { Fault } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';

/** Faults of section files that are not listed, and of listed sections without a file. */
export function checkFiles({ data, sectionFiles, position }: DocumentFiles): Fault[] {
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

/** The lines of a document's title. */
export const titleLines = ({ heading }: DocumentFiles['data']) => heading.split('\n');

/** A fault if the title is not that of `source.txt`. */
export function checkTitle({ data, lines, position, source }: DocumentFiles): Fault[] {
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
