/**
 * Puts a place into a citation. The build and readers' browsers both use this, so it must import nothing of the engine.
 */
import { parseId } from '../core/ids/ids.ts';
import type { Formatted, Style } from './engine.ts';

/** What a style makes of a document and of any place in it. */
export interface StyleTemplates {
  readonly style: Style;
  /** The whole document: a note, or an entry in a list of references. */
  readonly document: Formatted;
  /** The entry in a bibliography, if a style of notes also has one. */
  readonly entry?: Formatted;
  /**
   * A note, or the words in brackets that go with the document's entry; `{place}` is where the word and the label go.
   */
  readonly place: Formatted;
  /** What comes before a label: "para. ", and before several, "paras. "; empty if the labels say it themselves. */
  readonly words: Readonly<Record<PlaceKind, readonly [one: string, several: string]>>;
}

/** What a style takes a place for. */
export type PlaceKind = 'paragraph' | 'section';

/** One or more blocks that are cited together. */
export interface CitedPlace {
  /** "III.4", or for several blocks "III.3–III.4". */
  readonly label: string;
  readonly kind: PlaceKind;
  readonly isSeveral: boolean;
}

/**
 * Names a passage for a citation.
 *
 * @param first the block in which the passage begins: its id and its label
 * @param last the block in which it ends
 */
export function placeBetween(
  first: { readonly id: string; readonly label: string },
  last: { readonly id: string; readonly label: string },
): CitedPlace {
  const isSeveral = first.label !== last.label;
  return {
    label: isSeveral ? `${first.label}–${last.label}` : first.label,
    // Every style can call "III.4" a paragraph. "I, figure 1" is cited by its section, because styles number figures
    // through a whole text.
    kind: [first, last].every(({ id }) => (parseId(id)?.kind ?? 'paragraph') === 'paragraph') ? 'paragraph' : 'section',
    isSeveral,
  };
}

/** Cites a place in a style. */
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
