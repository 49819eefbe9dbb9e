/** Draws sources and their numbers. */
import { words as noteWords } from '@words/notes.ts';
import { words as kindNames } from '@words/source-kinds.ts';
import { words } from '@words/term.ts';
import type { SourceData } from '../../core/schemas/sources.ts';
import { dateInWords } from '../../ui/format.ts';
import { langAttributes, multilingual } from '../draw-language.ts';
import { joinParts, type Markup, markup } from '../markup.ts';

/**
 * Draws a source: its title in its own language, linked if it has an address, and in the publication's, the passage that
 * is cited, and where it was published.
 */
export const drawSource = (source: SourceData): Markup =>
  joinParts(words.source(titleOf(source), publicationOf(source)));

function titleOf({ title, label, at, lang, url }: SourceData): Markup {
  const inLanguage = lang && langAttributes(lang);
  const drawn = lang === undefined ? multilingual(title) : title;
  const linked =
    url === undefined
      ? markup`<cite${inLanguage}>${drawn}</cite>`
      : markup`<a href="${url}" rel="external"${inLanguage}>${drawn}</a>`;
  return joinParts([linked, label && words.sourceLabel(multilingual(label)), at && words.passage(multilingual(at))]);
}

/**
 * Draws who published a source and when, where it was read, why it has no address, a copy that is kept, and its kind:
 * "Xinhua, 19 July 2024. Via ECNS. Press."
 */
function publicationOf({ author, publisher, date, via, kind, archived, unlinked }: SourceData): Markup {
  const by = multilingual(publisher);
  return joinParts([
    author && words.author(multilingual(author)),
    date === undefined
      ? words.undated(by)
      : words.published(by, markup`<time datetime="${date}">${dateInWords(date)}</time>`),
    via && words.via(multilingual(via)),
    unlinked && words.unlinked(multilingual(unlinked)),
    archived && markup` <a href="${archived}" rel="external">${words.archived}</a>.`,
    kind && words.sourceKind(kindNames[kind].name),
  ]);
}

/** Draws the numbers of a statement's sources, each linked to the list of sources on the same page. */
export const sourceNumbers = (numbers: readonly number[]): Markup =>
  joinParts(
    numbers.map((number) => {
      const name = noteWords.source(String(number));
      return markup`<sup class="cite"><a href="#source-${number}" aria-label="${name}">${number}</a></sup>`;
    }),
  );
