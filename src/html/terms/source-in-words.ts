/** A source in words, composed once: pages and files only dress its parts. */
import { words as kindNames } from '@words/source-kinds.ts';
import { words } from '@words/term.ts';
import type { SourceData } from '../../core/schemas/sources.ts';

/** What a page or file makes of the parts of a source. */
export interface SourceDress<Part> {
  /** Its title, in its own language, which leads to its address if it has one. */
  readonly title: (source: Pick<SourceData, 'title' | 'lang' | 'url'>) => Part;
  /** Words of ours or names, which may be in other languages. */
  readonly words: (text: string) => Part;
  /** A date, as precise as it is known. */
  readonly date: (date: string) => Part;
  /** A link to a copy that is kept. */
  readonly copy: (address: string, words: string) => Part;
}

/** Parts in order. */
type Parts<Part> = readonly (Part | string)[];

/**
 * Returns a source in parts: its title, also in the publication's language, the passage that is cited, who published it and
 * when, the day of the event if it is another, where it was read, why it has no address, why a reader is sent there, a copy
 * that is kept, and its kind: "Xinhua, 19 July 2024. Event: 18 July 2024. Via ECNS. Press."
 */
export const sourceInWords = <Part extends object>(source: SourceData, dress: SourceDress<Part>): Parts<Part> =>
  words.source<Parts<Part>>(titleOf(source, dress), publicationOf(source, dress)).flat();

function titleOf<Part extends object>(source: SourceData, dress: SourceDress<Part>): Parts<Part> {
  const { label, at } = source;
  return [
    dress.title(source),
    ...(label === undefined ? [] : words.sourceLabel(dress.words(label))),
    ...(at === undefined ? [] : words.passage(dress.words(at))),
  ];
}

function publicationOf<Part extends object>(source: SourceData, dress: SourceDress<Part>): Parts<Part> {
  const { author, publisher, date, eventDate, via, kind, archived, unlinked, whyThisCopy } = source;
  const by = dress.words(publisher);
  return [
    ...(author === undefined ? [] : words.author(dress.words(author))),
    ...(date === undefined ? words.undated(by) : words.published(by, dress.date(date))),
    // A report of the same day needs no second date.
    ...(eventDate === undefined || eventDate === date ? [] : words.eventOn(dress.date(eventDate))),
    ...(via === undefined ? [] : words.via(dress.words(via))),
    ...(unlinked === undefined ? [] : words.unlinked(dress.words(unlinked))),
    ...(whyThisCopy === undefined ? [] : words.whyThisCopy(dress.words(whyThisCopy))),
    ...(archived === undefined ? [] : [' ', dress.copy(archived, words.archived), '.']),
    ...(kind === undefined ? [] : [words.sourceKind(kindNames[kind].name)]),
  ];
}
