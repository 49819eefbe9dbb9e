/** What readers call paragraphs and captions. */
import { writingOf } from '../languages/writing.ts';
import { parseId } from './ids.ts';

/** A block's names. */
export interface Labels {
  /** As it is cited: "III.4a", "I, figure 1". */
  readonly label: string;
  /** As it stands where there is little room: "I, fig. 1". */
  readonly shortLabel: string;
  /** As it stands beside the block itself: "III.4a", "Fig. 1". */
  readonly marginLabel: string;
  /** Its number in its section: "4a". */
  readonly ordinal: string;
}

/** What labels need to know of a document. */
export interface LabelledDocument {
  readonly language: string;
  readonly sections: readonly { readonly slug: string; readonly label: string }[];
  /** Sections that it had once. */
  readonly formerSections?: readonly { readonly slug: string; readonly label: string }[];
}

/**
 * An id's labels.
 *
 * @param document the document, for its language and the label of the section that the id was born in
 */
export function labelsOfId(id: string, document: LabelledDocument): Labels {
  const parts = parseId(id);
  if (parts === undefined) return { label: id, shortLabel: id, marginLabel: id, ordinal: '' };
  const { section, kind, number, letters } = parts;
  const ordinal = `${number}${letters}`;
  const sections = [...document.sections, ...(document.formerSections ?? [])];
  const sectionLabel = sections.find(({ slug }) => slug === section)?.label ?? section;
  if (kind === 'paragraph') {
    const label = `${sectionLabel}.${ordinal}`;
    return { label, shortLabel: label, marginLabel: label, ordinal };
  }
  const { figure, shortFigure, figureAlone } = writingOf(document.language);
  return {
    label: `${sectionLabel}${figure}${ordinal}`,
    shortLabel: `${sectionLabel}${shortFigure}${ordinal}`,
    marginLabel: `${figureAlone}${ordinal}`,
    ordinal,
  };
}
