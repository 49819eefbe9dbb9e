/**
 * Composes what is copied. Official words stay as they are, except that signs with a meaning in Markdown and HTML are
 * escaped.
 */
import type { Formatted } from '../../../citations/engine.ts';
import type { QuotationMarks } from '../../../core/languages/quotation-marks.ts';
import { quoted } from './quotation.ts';
import { joinParts, Markup, markup } from '../../../html/markup.ts';

/** A citation that is ready to be copied. */
export interface Citation {
  /** The citation itself: a note, or the words in brackets. */
  readonly citation: Formatted;
  /** With words in brackets: the entry for the list of references. */
  readonly reference: Formatted | undefined;
  /** With a note: the entry for the bibliography, if the style has one. */
  readonly entry: Formatted | undefined;
}

/** A passage that is quoted, and its address. */
export interface Quoted {
  readonly texts: readonly string[];
  readonly address: string;
}

/** Returns the passage, in quotation marks or as an HTML block quotation, with its citation and address. */
export function quotationWithCitation(
  { texts, address }: Quoted,
  citation: Pick<Citation, 'citation' | 'reference'>,
  marks: QuotationMarks,
): Formatted {
  const cited = citationAlone(citation, address);
  return {
    text: `${quoted(texts, marks)}\n\n${cited.text}`,
    html: markup`<blockquote cite="${address}">${paragraphs(texts)}</blockquote>${new Markup(cited.html)}`.html,
  };
}

/** Returns the citation with the address, without the passage. */
export function citationAlone(
  { citation, reference }: Pick<Citation, 'citation' | 'reference'>,
  address: string,
): Formatted {
  const parts = [citation, reference].filter((part) => part !== undefined);
  return {
    text: [...parts.map(({ text }) => text), address].join('\n'),
    html: paragraphs([...parts.map(({ html }) => new Markup(html)), markup`<a href="${address}">${address}</a>`]).html,
  };
}

const paragraphs = (lines: readonly (Markup | string)[]) => joinParts(lines.map((line) => markup`<p>${line}</p>`));

/**
 * Returns the passage as a block quotation in Markdown, with a link to its address.
 *
 * @param source the words of the link: the document's title and the paragraph's label
 */
export function markdown({ texts, address }: Quoted, source: string): string {
  const lines = texts.flatMap((text) => [escapeMarkdown(text), '']);
  return [...lines, `— [${escapeMarkdown(source)}](<${address}>)`].map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** Escapes what would be markup in CommonMark. https://spec.commonmark.org/0.31.2/#backslash-escapes */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&#~|]/g, '\\$&').replace(/^(\d+)(?=[.)])|^(?=[-+=])/, '$1\\');
}
