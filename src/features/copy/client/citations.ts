/** Fetches what was made with the site to cite a document (src/citations/), and fills in a passage and the day of reading. */
import { words } from '@words/citations.ts';
import type { Citing, EntryTemplate } from '../../../citations/citing.ts';
import type { Formatted } from '../../../citations/engine.ts';
import { type CitedPlace, citePlace, type StyleTemplates } from '../../../citations/place.ts';
import { announce } from '../../../browser/announce.ts';
import { fetchPatiently } from '../../../browser/patience.ts';
import type { Citation } from './compose.ts';

let loaded: Promise<Citing> | undefined;

/**
 * What there is to cite in the document that the page belongs to.
 *
 * @throws if the file cannot be fetched
 */
export function loadCiting(): Promise<Citing> {
  loaded ??= fetchPatiently(document.querySelector<HTMLElement>('#main')?.dataset['citations'] ?? '')
    .then((file) => file.json())
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}

/** Says that the citations did not come. */
export function sayCitationsLost(): void {
  announce(words.lost);
}

/** How a style cites a place, or the document where none is meant. */
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

/** The citation with today's date, `2026-11-25`, where the style prints the date of access. */
function filled({ text, html }: Formatted): Formatted {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return { text: text.replaceAll('{accessed}', today), html: html.replaceAll('{accessed}', today) };
}

/** A passage as bibliography programs know it. */
export interface EntryParts {
  /** Ids of its first and last block: one, two, or none. */
  readonly ids: readonly string[];
  readonly place: string;
  readonly address: string;
}

/** The entry for a passage, in a format of bibliography programs. */
export function entryOf({ format, text }: EntryTemplate, { ids, place, address }: EntryParts): string {
  return text
    .replace('{id}', [...new Set(ids)].map((id, index) => (index === 0 ? ':' : '-') + id).join(''))
    .replace('{place}', () => ESCAPES[format](place))
    .replace('{address}', () => address)
    .trim();
}

/** How each format writes what would mean something else in it. */
const ESCAPES: Readonly<Record<EntryTemplate['format'], (text: string) => string>> = {
  bibtex: (text) => text.replace(/[&%$#_{}]/g, '\\$&'),
  ris: (text) => text,
  csl: (text) => JSON.stringify(text).slice(1, -1),
};
