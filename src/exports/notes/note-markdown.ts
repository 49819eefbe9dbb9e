/** A part of a note in Markdown (GFM). Sources are called as footnotes are. */
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';
import { publicAddress, termPath } from '../../core/addresses/addresses.ts';
import type { NotePart, Term } from '../../core/model.ts';
import { dressNote } from '../../html/terms/dress-note.ts';
import { text } from '../markdown-blocks.ts';

/** Where a note is written. */
export interface NoteMarkdown {
  readonly term: Pick<Term, 'id'>;
  /** The site's origin, if it is known. */
  readonly site: URL | undefined;
  /** Returns the label of the footnote of a source, given its number from 1. */
  readonly footnote: (number: string) => string;
}

/** Returns the content of a part, without its heading. */
export function noteMarkdown(part: NotePart, { term, site, footnote }: NoteMarkdown): RootContent[] {
  const dressed = dressNote(part, {
    source: (number) => ({ type: 'element', tagName: 'source', properties: { number }, children: [] }),
    date: (datetime) => ({ type: 'element', tagName: 'date', properties: { datetime }, children: [] }),
    addressOf: (path) =>
      path.startsWith('#') ? publicAddress(`${termPath(term.id)}${path}`, site) : publicAddress(path, site),
  });
  const source: Handle = (_, { properties }): PhrasingContent => {
    const label = footnote(String(properties['number']));
    return { type: 'footnoteReference', identifier: label, label };
  };
  // As editors write it: an item begins with its date and a colon, and in a row the date has a cell of its own.
  const date: Handle = (_, { properties }, parent) =>
    text(
      `${String(properties['datetime'])}${parent?.type === 'element' && /^t[dh]$/.test(parent.tagName) ? '' : ': '}`,
    );
  const ol: Handle = (state, element) => {
    const list = defaultHandlers.ol(state, element);
    const isDated = String(element.properties['className']).includes('dated');
    return isDated ? { ...list, ordered: false, start: null } : list;
  };
  // The year of a text that has a wording.
  const sup: Handle = (state, element) => [text(' ('), ...state.all(element), text(')')];
  const made = toMdast(dressed, { handlers: { source, date, ol, sup }, document: true });
  return made.type === 'root' ? made.children : [];
}
