/** The note on a term in one line, as a footnote has it. */
import { publicAddress } from '../core/addresses/addresses.ts';
import type { Term } from '../core/model.ts';
import type { TermName } from '../core/terms/names.ts';
import { joinSaid, noteOn } from '../core/terms/note.ts';

/**
 * Returns a note, in parts of the format: the term, which leads to its page, its names in other languages, and what is
 * said of it.
 *
 * @param site the site's origin, if it is known
 * @param draw makes the parts of the format
 */
export function noteInLine<Part>(
  term: Term,
  site: URL | undefined,
  draw: {
    readonly text: (words: string) => Part;
    readonly link: (address: string, words: string) => Part;
    readonly name: (name: TermName) => Part;
  },
): Part[] {
  const { label, path, names, said } = noteOn(term);
  return [
    draw.link(publicAddress(path, site), label),
    ...names.flatMap((name, index) => [draw.text(index === 0 ? ' ' : ', '), draw.name(name)]),
    draw.text(`. ${joinSaid(said)}`),
  ];
}
