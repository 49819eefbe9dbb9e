/** Puts together what is copied. Official words go in as they are; only Markdown's and HTML's own signs are escaped. */
import type { Formatted } from '../../../citations/engine.ts';
import type { QuotationMarks } from '../../../core/languages/quotation-marks.ts';
import { quoted } from './quotation.ts';
import { escapeHtml } from '../../../core/escape-html.ts';

/** A citation, ready to be copied. */
export interface Citation {
  /** A note, or the words in brackets. */
  readonly citation: Formatted;
  /** The entry in the list of references that goes with words in brackets. */
  readonly reference: Formatted | undefined;
  /** The entry in a bibliography, where a style of notes has one. */
  readonly entry: Formatted | undefined;
}

/** A passage with its address. */
export interface Quoted {
  readonly texts: readonly string[];
  readonly address: string;
}

/** The passage in quotation marks, as HTML in a block of its own, with its citation and its address. */
export function quotationWithCitation(
  { texts, address }: Quoted,
  citation: Pick<Citation, 'citation' | 'reference'>,
  marks: QuotationMarks,
): Formatted {
  const cited = citationAlone(citation, address);
  return {
    text: `${quoted(texts, marks)}\n\n${cited.text}`,
    html: `<blockquote cite="${escapeHtml(address)}">${texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</blockquote>${cited.html}`,
  };
}

/** The citation and the address. */
export function citationAlone(
  { citation, reference }: Pick<Citation, 'citation' | 'reference'>,
  address: string,
): Formatted {
  const parts = [citation, reference].filter((part) => part !== undefined);
  const link = escapeHtml(address);
  return {
    text: [...parts.map(({ text }) => text), address].join('\n'),
    html: [...parts.map(({ html }) => html), `<a href="${link}">${link}</a>`].map((line) => `<p>${line}</p>`).join(''),
  };
}

/**
 * The passage as a block quotation in Markdown, linked to its address.
 *
 * @param source what the link says: the document's title and the paragraph's label
 */
export function markdown({ texts, address }: Quoted, source: string): string {
  const lines = texts.flatMap((text) => [escapeMarkdown(text), '']);
  return [...lines, `— [${escapeMarkdown(source)}](<${address}>)`].map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** Escapes what CommonMark would take for markup. https://spec.commonmark.org/0.31.2/#backslash-escapes */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&#~|]/g, '\\$&').replace(/^(\d+)(?=[.)])|^(?=[-+=])/, '$1\\');
}
