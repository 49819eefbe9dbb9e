/** Puts a place into a style's citation. For the build and for readers' browsers, so that nothing of the engine is in it. */
import { parseId } from '../core/ids/ids.ts';
import type { Formatted, Style } from './engine.ts';

/** What a style makes of a document, and of any place in it. */
export interface StyleTemplates {
  readonly style: Style;
  /** The whole document: a note, or an entry in a list of references. */
  readonly document: Formatted;
  /** Its entry in a bibliography, where a style of notes has one too. */
  readonly entry?: Formatted;
  /** A note, or the words in brackets that go with the document's entry; `{place}` stands for the word and the label. */
  readonly place: Formatted;
  /** What stands before a label: "para. ", and before several, "paras. "; nothing where labels say it themselves. */
  readonly words: Readonly<Record<PlaceKind, readonly [one: string, several: string]>>;
}

/** What a place is to a style. */
export type PlaceKind = 'paragraph' | 'section';

/** One or more blocks, as they are cited. */
export interface CitedPlace {
  /** "III.4", or of several "III.3–III.4". */
  readonly label: string;
  readonly kind: PlaceKind;
  readonly isSeveral: boolean;
}

/**
 * What to call the blocks of a passage.
 *
 * @param first the block in which it begins: its id and its label
 * @param last the one in which it ends
 */
export function placeBetween(
  first: { readonly id: string; readonly label: string },
  last: { readonly id: string; readonly label: string },
): CitedPlace {
  const isSeveral = first.label !== last.label;
  return {
    label: isSeveral ? `${first.label}–${last.label}` : first.label,
    // "III.4" is a paragraph to every style; "I, figure 1" is told by its section, since styles number figures through a text.
    kind: [first, last].every(({ id }) => (parseId(id)?.kind ?? 'paragraph') === 'paragraph') ? 'paragraph' : 'section',
    isSeveral,
  };
}

/** How a style cites a place. */
export function citePlace(
  { place, words }: Pick<StyleTemplates, 'place' | 'words'>,
  { label, kind, isSeveral }: CitedPlace,
): Formatted {
  const said = words[kind][isSeveral ? 1 : 0] + label;
  return {
    text: place.text.replace('{place}', () => said),
    html: place.html.replace('{place}', () => said.replaceAll('&', '&#38;').replaceAll('<', '&#60;')),
  };
}
