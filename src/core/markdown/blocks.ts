/**
 * The channel from plugins to pages: what the plugins learn of a section, left in the entry's front matter,
 * which `render()` hands on as `remarkPluginFrontmatter`.
 */
import type { VFile } from 'vfile';

/** A piece of official text, in reading order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly id: string; readonly label: string; readonly text: string }
  | { readonly kind: 'caption'; readonly id: string; readonly label: string; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'provenance'; readonly text: string };

/** A marked term: which, in which block, and the words it is wrapped around. */
export interface Mark {
  readonly term: string;
  /** Id of the paragraph or caption. */
  readonly block: string;
  readonly words: string;
  /** Where the words begin in the block's text, in UTF-16 code units. */
  readonly start: number;
}

/** What the plugins know of a section once they have run. */
export interface SectionResult {
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
}

/** What the plugins know of a term's note. */
export interface NoteResult {
  /** The paragraphs that it names, with the line of the file on which it does. */
  readonly places: readonly { readonly label: string; readonly line: number | undefined }[];
}

/** Adds to what the plugins after this one, and at last the page, will find. */
export function publish(file: VFile, result: Partial<SectionResult & NoteResult>): void {
  const astro = (file.data.astro ??= {});
  Object.assign((astro.frontmatter ??= {}), result);
}

/**
 * What earlier plugins published.
 *
 * @throws if the plugins stand in the wrong order
 */
export function published(file: VFile): SectionResult {
  const frontmatter: Partial<SectionResult> = file.data.astro?.frontmatter ?? {};
  const { blocks, marks = [] } = frontmatter;
  if (blocks === undefined) throw new Error('numberParagraphs must come before the plugins that need its blocks');
  return { blocks, marks };
}
