/**
 * The citation engine: citation.js with citeproc-js and the styles' CSL files (styles/). It runs only in the build;
 * nothing of it reaches a reader.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { language } from '@words/language.ts';
import type { CslItem } from './item.ts';
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago-fullnote-bibliography.csl?raw';
import gbt from './styles/china-national-standard-gb-t-7714-2015-note.csl?raw';
import mla from './styles/modern-language-association.csl?raw';

/**
 * A citation style. A *note* is complete in itself; an *in-text* citation goes with an entry in the list of references.
 */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly form: 'note' | 'in-text';
  /** Whether a style of notes also has a bibliography. */
  readonly hasBibliography?: true;
}

/** The styles, in the order in which they are offered. */
export const STYLES: readonly Style[] = [
  { id: 'chicago', name: 'Chicago', form: 'note', hasBibliography: true },
  { id: 'apa', name: 'APA', form: 'in-text' },
  { id: 'mla', name: 'MLA', form: 'in-text' },
  { id: 'gb-t-7714', name: 'GB/T 7714', form: 'note' },
];

// The document's name, with its hyphens, is the key of its entry, and titles keep their letters.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
for (const [id, csl] of Object.entries({ chicago, apa, mla, 'gb-t-7714': gbt }))
  plugins.config.get('@csl').styles.add(id, csl);

const languageOf = (tag: string) => new Intl.Locale(tag).language;

/** Citations have the words of the interface's language, if the engine knows them, or else English ones. */
export const CITATION_LOCALE =
  plugins.config
    .get('@csl')
    .locales.list()
    .find((locale) => languageOf(locale) === languageOf(language)) ?? 'en-US';

/** A place in a document, as a style's locator: `{ label: 'paragraph', value: 'III.4' }`. */
interface Locator {
  readonly label: 'paragraph' | 'section';
  readonly value: string;
}

/** A text as it is copied without format and as it is copied with its italics. */
export interface Formatted {
  readonly text: string;
  readonly html: string;
}

/** What a style makes of an item. Both have to be asked before another item is cited, because the engine is shared. */
export interface Cited {
  /** The entry in a list of references. */
  readonly entry: () => Formatted;
  /** The citation of a place, or of the whole item: a note, or words in brackets. */
  readonly at: (place?: Locator) => Formatted;
}

/** Cites an item in a style. Giving the item to the engine takes longer than citing it, so ask for every place at once. */
export function cite(style: Style, item: CslItem): Cited {
  const engine = plugins.config.get('@csl').engine(new Cite(verbatim(item)).data, style.id, CITATION_LOCALE, 'text');
  engine.updateItems([item.id]);
  const both = (make: () => string): Formatted => {
    const makeAs = (format: 'text' | 'html') => {
      engine.setOutputFormat(format);
      return make();
    };
    // The engine wraps an entry for a list. Only the entry itself is copied.
    const html = makeAs('html')
      .replace(/<\/?div[^>]*>/g, '')
      .trim();
    return { text: plainText(html) ?? makeAs('text').trim(), html };
  };
  return {
    entry: () => both(() => engine.makeBibliography()[1].join('')),
    at: (place) =>
      both(() =>
        engine.makeCitationCluster([{ id: item.id, ...(place && { label: place.label, locator: place.value }) }]),
      ),
  };
}

/**
 * Keeps the letters of official titles as they are: "laying down harmonised rules". Styles would give English titles capitals
 * of their own. The engine knows this mark, and does not write it.
 *
 * https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags
 */
function verbatim(item: CslItem): CslItem {
  const { title, 'title-short': short } = item;
  const asWritten = (words: string) => `<span class="nocase">${words}</span>`;
  return {
    ...item,
    title: asWritten(title),
    ...(short === undefined ? {} : { 'title-short': asWritten(short) }),
  };
}

/**
 * The plain text of the engine's HTML, in half the time that the engine needs to make it. `undefined` if the HTML does
 * not determine the text: the engine writes raised letters and repeated spaces differently in plain text.
 */
function plainText(html: string): string | undefined {
  if (/<sup>|\u00a0 /.test(html)) return undefined;
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>')
    .replaceAll('&#38;', '&');
}

/**
 * Writes the item as BibTeX: `month = nov`, and each part of the date once. The library would put the day into the month, and
 * would repeat the address with escapes that make it a wrong address.
 *
 * @param accessed the day on which the address had the text, if that is known
 */
export function toBibtex({ issued, ...item }: CslItem, accessed?: string): string {
  const [year, month = 0, day] = issued['date-parts'][0] ?? [];
  const name = MONTHS[month - 1];
  const dates = [
    `year = {${year ?? issued.literal ?? ''}}`,
    ...(name === undefined ? [] : [`month = ${name}`]),
    ...(day === undefined ? [] : [`day = {${day}}`]),
    ...(accessed === undefined ? [] : [`urldate = {${accessed}}`]),
  ];
  return plugins.output
    .format('bibtex', [item])
    .trimStart()
    .replace(/^\thowpublished = .*\n/m, '')
    .replace('\n', `\n${dates.map((date) => `\t${date},\n`).join('')}`);
}

/** BibTeX's names for the months. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
