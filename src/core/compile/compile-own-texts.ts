import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { LinksOfPage } from '../checks/links.ts';
import type { Fault } from '../faults/fault.ts';
import type { ContentFiles, TextEntry } from '../files/content-files.ts';
import { isElement } from '../markdown/elements.ts';
import { headingSlugs } from '../markdown/fragments.ts';
import { readMarkup } from '../markdown/markup.ts';
import type { Publication } from '../model.ts';
import type { OwnPage } from '../own-texts.ts';

/** The texts of the publication itself, about.mdx and its own pages, after they were checked. */
export interface CompiledOwnTexts extends Pick<Publication, 'pages'> {
  /** The text of about.mdx; empty if it has a fault. */
  readonly about: string;
  readonly faults: readonly Fault[];
  /** Their links into the site, by page. */
  readonly links: readonly LinksOfPage[];
  /** The addresses of their pages, each with the fragment ids of its headings. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
}

/** Checks the texts that Astro renders: their faults, their links into the site, and the ids of their headings. */
export function compileOwnTexts({ about, pages }: ContentFiles): CompiledOwnTexts {
  const aboutText = readText('about/', about);
  const ownPages = pages.map((page) => ({ page, text: readText(`pages/${page.id}/`, page, page.data.draft) }));
  const texts = [aboutText, ...ownPages.map(({ text }) => text)];
  return {
    about: aboutText.body,
    pages: ownPages.map(({ page: { id, data }, text: { body } }): OwnPage => ({ id, ...data, body })),
    faults: [...texts.flatMap(({ faults }) => faults), ...checkTitles(pages)],
    links: texts,
    headings: new Map(texts.map(({ page, headings }) => [page, headings])),
  };
}

function readText(page: string, entry: TextEntry<unknown> | undefined, isDraft = false) {
  if (entry === undefined) return { page, body: '', faults: [], links: [], headings: [] };
  const { tree, faults: found, links } = readMarkup(entry.body, 'about', entry.file);
  if (tree === undefined) return { page, body: '', faults: found, links, headings: [] };
  const faults = [...found, ...(isDraft ? [] : checkGaps(tree, entry.file))];
  return { page, body: faults.length > 0 ? '' : entry.body, faults, links, headings: headingSlugs(tree) };
}

/** Returns a fault for each place that is still to be filled in, as pages have them that a command has written. */
function checkGaps(tree: Root, file: string): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    if (!isElement(node, 'FillIn')) return;
    const { line, column } = node.position?.start ?? {};
    const message = `Found <FillIn>, which asks for "${toString(node)}", expected that itself. Write it in the place of the element; until you can, the page can be a draft.`;
    faults.push({ file, line, column, message });
  });
  return faults;
}

/** Returns a fault for each title that an earlier page has: in the footer, two links with one name would lead to two places. */
function checkTitles(pages: ContentFiles['pages']): Fault[] {
  const titles = pages.map(({ data }) => data.title.toLowerCase());
  return pages.flatMap(({ data: { title }, position }, index) => {
    const first = pages[titles.indexOf(title.toLowerCase())];
    if (first === undefined || first === pages[index]) return [];
    return [
      {
        ...position('title'),
        message: `Found the title "${title}", which ${first.file} has already, expected a title that says which page it is. Choose another.`,
      },
    ];
  });
}
