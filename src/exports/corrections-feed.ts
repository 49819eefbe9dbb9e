/** The corrections as an Atom feed for subscribers. */
import { words } from '@words/corrections.ts';
import { x } from 'xastscript';
import { correctionsPath, CORRECTIONS_FEED, publicAddress, sitePath } from '../core/addresses/addresses.ts';
import type { Publication } from '../core/model.ts';
import type { ChangesData } from '../core/schemas/fields.ts';
import { correctedDays, type CorrectedDay, type Subject } from '../core/published/corrections.ts';
import { dateInWords, languageName } from '../ui/format.ts';
import { type FeedContent, writeFeed } from './atom.ts';

/**
 * Makes the feed, with one entry for each day that has corrections.
 *
 * @param site the site's origin, if it is known: it makes the addresses absolute
 */
export function correctionsFeed(publication: Publication, site: URL | undefined): string {
  const page = correctionsPath();
  const linked = ({ path, name: words, language: lang, version }: Subject) => [
    x('a', { href: publicAddress(path, site), 'xml:lang': lang }, words),
    ...(version === undefined ? [] : [` (${languageName(version)})`]),
  ];
  const entries = correctedDays(publication).map((day) => ({
    key: day.date,
    title: words.day(dateInWords(day.date)),
    date: day.date,
    path: `${page}#${day.date}`,
    content: [x('ul', itemsOf(day, linked))],
  }));
  return writeFeed(
    { key: '', title: words.feed(publication.site.name), path: sitePath(CORRECTIONS_FEED), page, entries },
    publication.site,
    site,
  );
}

/** The day's corrections as list items. */
function itemsOf(day: CorrectedDay, linked: (subject: Subject) => readonly (ReturnType<typeof x> | string)[]) {
  const { newDocuments, newTerms, newEditions, withdrawn, corrected } = day;
  return [
    ...newDocuments.map((subject) => x('li', [`${words.newDocument}: `, ...linked(subject)])),
    ...newEditions.map(({ subject, edition }) =>
      x('li', [`${words.newEdition(dateInWords(edition))}: `, ...linked(subject)]),
    ),
    ...newTerms.map((subject) => x('li', [`${words.newTerm}: `, ...linked(subject)])),
    ...withdrawn.map(({ title, language, withdrawn: { reason } }) =>
      x('li', [`${words.withdrawn}: `, x('span', { 'xml:lang': language }, title), `: ${reason}`]),
    ),
    ...corrected.map(({ subject, changes }) => x('li', [...linked(subject), ': ', ...changes.flatMap(wordsOfChange)])),
  ];
}

/**
 * Writes a correction, with the words before and after it.
 *
 * @param index its place among others that stand beside it, from 0
 */
export function wordsOfChange({ text, before, after }: ChangesData[number], index: number): FeedContent {
  return [
    `${index > 0 ? ' ' : ''}${text}`,
    ...(before === undefined ? [] : [x('br'), `${words.before} `, x('del', before)]),
    ...(after === undefined ? [] : [x('br'), `${words.after} `, x('ins', after)]),
  ];
}
