/** Says in a line what a search found. */
import type { Results } from './find.ts';
import { total } from './filters.ts';

/** The most letters of a query that are repeated. */
const REPEATED = 120;

/**
 * The line, as nodes: the reader's words may be written from right to left.
 *
 * @param shown what the filters leave
 * @param typed what the reader typed
 * @param all what was found before them
 * @param page address of the search page
 */
export function describe(shown: Results, typed: string, all: Results, page: string): (Node | string)[] {
  const query = quote(typed);
  if (total(all) === 0)
    return ['Nothing found for ', query, '. Try another form of the word, or look in the index of terms.'];
  const found = `${count(shown)} for `;
  if (all.near.length > 0) {
    const hasNotes = all.terms.length + all.notes.length > 0;
    if (hasNotes) return [found, query, '. No paragraph has all its words; these have some.'];
    return ['No paragraph has all of ', query, '. These have some of its words.'];
  }
  if (!all.isSuggestion) return [found, query];
  const meant = all.query.typed;
  const link = document.createElement('a');
  link.href = `${page}?${new URLSearchParams({ q: meant })}`;
  link.append(meant);
  return ['No paragraph has all of ', query, '. Did you mean ', '“', link, '”? ', `${count(shown)} for that.`];
}

function quote(typed: string): HTMLElement {
  const quoted = document.createElement('bdi');
  quoted.textContent = `“${typed.length > REPEATED ? `${typed.slice(0, REPEATED)}…` : typed}”`;
  return quoted;
}

/** "1 term, 4 paragraphs and 1 caption". */
function count({ terms, text, notes }: Results): string {
  const ofKind = (kind: string) => text.filter(({ record }) => record.kind === kind);
  const isHeading = (title: string) => title.endsWith('sub-heading');
  const headings = text.filter(({ record }) => isHeading(record.title)).length;
  const counts = [
    [terms.length, 'term'],
    [ofKind('text').length - headings, 'paragraph'],
    [headings, 'sub-heading'],
    [ofKind('captions').length, 'caption'],
    [notes.length, 'note'],
  ] as const;
  const parts = counts
    .filter(([number]) => number > 0)
    .map(([number, noun]) => `${number} ${noun}${number === 1 ? '' : 's'}`);
  const last = parts.pop() ?? 'Nothing';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
