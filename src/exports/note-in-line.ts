/** The note on a term in one line, as a footnote has it. */
import { words } from '@words/notes.ts';
import { publicAddress } from '../core/addresses/addresses.ts';
import type { Document, Term } from '../core/model.ts';
import type { TermName } from '../core/terms/names.ts';
import { joinSaid, noteOn } from '../core/terms/note.ts';
import { quoteDefined } from './defined.ts';

/**
 * Returns a note, in parts of the format: the term, which leads to its page, its names in other languages, what the text says
 * itself that the term means, and what is said of it.
 *
 * @param document the text that has the note
 * @param site the site's origin, if it is known
 * @param draw makes the parts of the format
 */
export function noteInLine<Part>(
  term: Term,
  document: Document,
  site: URL | undefined,
  draw: {
    readonly text: (words: string) => Part;
    readonly link: (address: string, words: string) => Part;
    readonly name: (name: TermName) => Part;
  },
): Part[] {
  const { label, path, names, said, defined } = noteOn(term, { document });
  return [
    draw.link(publicAddress(path, site), label),
    ...names.flatMap((name, index) => [draw.text(index === 0 ? ' ' : ', '), draw.name(name)]),
    ...defined.flatMap((one, index) => [
      draw.text(index === 0 ? '. ' : ' '),
      ...words
        .defined<Part>(draw.link(publicAddress(one.path, site), one.label), quoteDefined(one))
        .map((part) => (typeof part === 'string' ? draw.text(part) : part)),
    ]),
    draw.text(`${defined.length === 0 ? '. ' : ' '}${joinSaid(said)}`),
  ];
}
