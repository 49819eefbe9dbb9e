/** Parses the Markdown of any content file, and finds what it may not contain. */
import type { Root } from 'mdast';
import type { Fault } from '../faults/fault.ts';
import { checkElements, type ContentKind } from './elements.ts';
import { checkEsm } from './esm.ts';
import { checkHeadings } from './fragments.ts';
import { type OwnLink, ownLinks } from './links.ts';
import { parseMarkdown } from './parse.ts';
import { checkReferences } from './references.ts';

/** A Markdown text: its tree, or `undefined` if it cannot be parsed, and the faults in it. */
export interface Markup {
  readonly tree: Root | undefined;
  readonly faults: readonly Fault[];
  /** Its links into the site. */
  readonly links: readonly OwnLink[];
}

/**
 * Parses a Markdown text.
 *
 * @param body the text, with the same line numbers as in the file
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
      // Official text is compared with source.txt, which contains no references.
      ...(kind === 'section' ? [] : checkReferences(tree, body, file)),
      ...(kind === 'about' ? checkHeadings(tree, file) : []),
    ],
  };
}
