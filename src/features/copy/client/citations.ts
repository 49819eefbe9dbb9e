/**
 * Fetches the citations that the build made for a document (src/citations/), and fills in the passage and the date of
 * access.
 */
import { words } from '@words/citations.ts';
import type { Citing, EntryTemplate } from '../../../citations/citing.ts';
import type { Formatted } from '../../../citations/engine.ts';
import { type CitedPlace, citePlace, type StyleTemplates } from '../../../citations/place.ts';
import { announce } from '../../../browser/announce.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import type { Citation } from './compose.ts';

let loaded: Promise<Citing> | undefined;

/**
 * Fetches the citations of the document that the page belongs to, once.
 *
 * @throws if the file cannot be fetched; the next call tries again
 */
export function loadCiting(): Promise<Citing> {
  loaded ??= fetchInTime(document.querySelector<HTMLElement>('#main')?.dataset['citations'] ?? '')
    .then((file) => file.json())
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}

/** Tells the reader that the citations could not be fetched. */
export function announceNoCitations(): void {
  announce(words.lost);
}

/** Returns how a style cites a place, or the whole document if no place is given. */
export function citationOf(templates: StyleTemplates, place: CitedPlace | undefined): Citation {
  const whole = filled(templates.document);
  const entry = templates.entry && filled(templates.entry);
  if (place === undefined) return { citation: whole, reference: undefined, entry };
  return {
    citation: filled(citePlace(templates, place)),
    reference: templates.style.form === 'in-text' ? whole : undefined,
    entry,
  };
}

/** Fills in today's date, as `2026-11-25`, if the style prints the date of access. */
function filled({ text, html }: Formatted): Formatted {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return { text: text.replaceAll('{accessed}', today), html: html.replaceAll('{accessed}', today) };
}

/** What a bibliography program needs to know of a passage. */
export interface EntryParts {
  /** The ids of its first and last block that can be cited, if there are any. */
  readonly ids: readonly string[];
  readonly place: string;
  readonly address: string;
}

/** Returns the entry for a passage in a format for bibliography programs. */
export function entryOf({ format, text }: EntryTemplate, { ids, place, address }: EntryParts): string {
  return text
    .replace('{id}', [...new Set(ids)].map((id, index) => (index === 0 ? ':' : '-') + id).join(''))
    .replace('{place}', () => ESCAPES[format](place))
    .replace('{address}', () => address)
    .trim();
}

/** How each format escapes characters that have a meaning in it. */
const ESCAPES: Readonly<Record<EntryTemplate['format'], (text: string) => string>> = {
  bibtex: (text) => text.replace(/[&%$#_{}]/g, '\\$&'),
  ris: (text) => text,
  csl: (text) => JSON.stringify(text).slice(1, -1),
};
