import type { Fault } from '../faults/fault.ts';
import type { ContentFiles } from '../files/content-files.ts';
import { headingSlugs } from '../markdown/fragments.ts';
import type { OwnLink } from '../markdown/links.ts';
import { readMarkup } from '../markdown/markup.ts';

/** The text about the publication, after it was checked. */
export interface CompiledAbout {
  readonly faults: readonly Fault[];
  /** Its links into the site. */
  readonly links: readonly OwnLink[];
  /** Fragment ids of its headings. */
  readonly headings: readonly string[];
}

/** Checks the text about the publication, which Astro renders: its faults, its links into the site, and its heading ids. */
export function compileAbout({ about }: ContentFiles): CompiledAbout {
  if (about === undefined) return { faults: [], links: [], headings: [] };
  const { tree, faults, links } = readMarkup(about.body, 'about', about.file);
  return { faults, links, headings: tree === undefined ? [] : headingSlugs(tree) };
}
