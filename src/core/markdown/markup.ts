/** Reads the Markdown of any file of content, and finds what may not stand in it. */
import type { Root } from 'mdast';
import type { Fault } from '../faults/fault.ts';
import { checkElements, type ContentKind } from './elements.ts';
import { checkEsm } from './esm.ts';
import { checkHeadings } from './fragments.ts';
import { type OwnLink, ownLinks } from './links.ts';
import { parseMarkdown } from './parse.ts';
import { checkReferences } from './references.ts';

/** A text in Markdown: its tree, `undefined` if there is none, and what may not stand in it. */
export interface Markup {
  readonly tree: Root | undefined;
  readonly faults: readonly Fault[];
  /** Its links into the site. */
  readonly links: readonly OwnLink[];
}

/**
 * Reads a text in Markdown.
 *
 * @param body the text, line by line as in the file
 * @param file path for faults
 */
export function readMarkup(body: string, kind: ContentKind, file: string): Markup {
  const parsed = parseMarkdown(body, kind, file);
  if ('fault' in parsed) return { tree: undefined, faults: [parsed.fault], links: [] };
  const { tree } = parsed;
  return {
    tree,
    links: ownLinks(tree, file),
    faults: [
      ...checkElements(tree, kind, file),
      ...checkEsm(tree, body, file),
      // Official text is held against source.txt, which has no references.
      ...(kind === 'section' ? [] : checkReferences(tree, body, file)),
      ...(kind === 'about' ? checkHeadings(tree, file) : []),
    ],
  };
}
