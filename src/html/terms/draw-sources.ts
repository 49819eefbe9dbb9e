/** Draws sources and their numbers. */
import { words } from '@words/notes.ts';
import type { SourceData } from '../../core/schemas/sources.ts';
import { dateInWords } from '../../ui/format.ts';
import { langAttributes, multilingual } from '../draw-language.ts';
import { joinParts, type Markup, markup } from '../markup.ts';
import { type SourceDress, sourceInWords } from './source-in-words.ts';

/** Draws a source, as `sourceInWords` composes it. */
export const drawSource = (source: SourceData): Markup => joinParts(sourceInWords(source, DRESS));

const DRESS: SourceDress<Markup> = {
  title: ({ title, lang, url }) => {
    const inLanguage = lang && langAttributes(lang);
    const drawn = lang === undefined ? multilingual(title) : title;
    return url === undefined
      ? markup`<cite${inLanguage}>${drawn}</cite>`
      : markup`<a href="${url}" rel="external"${inLanguage}>${drawn}</a>`;
  },
  words: multilingual,
  date: (date) => markup`<time datetime="${date}">${dateInWords(date)}</time>`,
  copy: (address, words) => markup`<a href="${address}" rel="external">${words}</a>`,
};

/** Draws the numbers of a statement's sources, each linked to the list of sources on the same page. */
export const sourceNumbers = (numbers: readonly number[]): Markup =>
  joinParts(
    numbers.map((number) => {
      const name = words.source(String(number));
      return markup`<sup class="cite"><a href="#source-${number}" aria-label="${name}">${number}</a></sup>`;
    }),
  );
