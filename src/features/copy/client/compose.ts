/** Puts together what is copied. Official words go in as they are; only Markdown's and HTML's own signs are escaped. */
import type { Formatted } from '../../../citations/engine.ts';
import { escapeHtml } from '../../../exports/embed.ts';

/** A citation, ready to be copied. */
export interface Citation {
  /** A note, or the words in brackets. */
  readonly citation: Formatted;
  /** The entry in the list of references that goes with words in brackets. */
  readonly reference: Formatted | undefined;
}

/** A passage with its address. */
export interface Quoted {
  readonly texts: readonly string[];
  readonly address: string;
}

/** The passage, its citation and its address. */
export function quotationWithCitation({ texts, address }: Quoted, citation: Citation): Formatted {
  const cited = citationAlone(citation, address);
  return {
    text: `${quoted(texts)}\n\n${cited.text}`,
    html: `<blockquote cite="${escapeHtml(address)}">${texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</blockquote>${cited.html}`,
  };
}

/** The citation and the address. */
export function citationAlone({ citation, reference }: Citation, address: string): Formatted {
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

/**
 * A short passage stands in quotation marks. One of several paragraphs, or with quotation marks of its own, which
 * would have to be changed, stands by itself as a block.
 */
function quoted(texts: readonly string[]): string {
  const [first = '', ...more] = texts;
  return more.length > 0 || /[“”]/.test(first) ? texts.join('\n\n') : `“${first}”`;
}

/** Escapes what CommonMark would take for markup. https://spec.commonmark.org/0.31.2/#backslash-escapes */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&#~|]/g, '\\$&').replace(/^(\d+)(?=[.)])|^(?=[-+=])/, '$1\\');
}
