/** The corrections as an Atom feed for subscribers. https://www.rfc-editor.org/rfc/rfc4287 */
import { words } from '@words/corrections.ts';
import { writeXml } from '../core/write-xml.ts';
import { x } from 'xastscript';
import { correctionsPath, CORRECTIONS_FEED, publicAddress, sitePath } from '../core/addresses/addresses.ts';
import { FEED_TYPE } from '../core/media-types.ts';
import type { Publication } from '../core/model.ts';
import type { ChangesData } from '../core/schemas/fields.ts';
import { correctedDays, type CorrectedDay, type Subject } from '../core/published/corrections.ts';
import { sha256 } from '../core/sha256.ts';
import { dateInWords, languageName } from '../ui/format.ts';

/** Atom requires a date of the last change. This is the date of a feed without corrections. */
const BEFORE_ALL = '1970-01-01';

/**
 * Makes the feed, with one entry for each day that has corrections. An entry's id depends only on its day and the
 * publication's name, so that a new address, host or wording does not make it a new entry.
 *
 * @param site the site's origin, if it is known: it makes the addresses absolute
 */
export function correctionsFeed(publication: Publication, site: URL | undefined): string {
  const { name, language } = publication.site;
  const days = correctedDays(publication);
  const page = publicAddress(correctionsPath(), site);
  const linked = ({ path, name: words, language: lang, version }: Subject) => [
    x('a', { href: publicAddress(path, site), 'xml:lang': lang }, words),
    ...(version === undefined ? [] : [` (${languageName(version)})`]),
  ];
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('id', idOf(name, '')),
    x('title', words.feed(name)),
    x('updated', startOf(days[0]?.date ?? BEFORE_ALL)),
    x('author', [x('name', name)]),
    x('link', { rel: 'self', type: FEED_TYPE, href: publicAddress(sitePath(CORRECTIONS_FEED), site) }),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...days.map((day) =>
      x('entry', [
        x('id', idOf(name, day.date)),
        x('title', words.day(dateInWords(day.date))),
        x('updated', startOf(day.date)),
        x('link', { rel: 'alternate', type: 'text/html', href: `${page}#${day.date}` }),
        x('content', { type: 'xhtml' }, [
          x('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, [x('ul', itemsOf(day, linked))]),
        ]),
      ]),
    ),
  ]);
  const head = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  return writeXml([head, feed], { closeEmptyElements: true });
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

/** A correction, with the words before and after it. */
function wordsOfChange({ text, before, after }: ChangesData[number], index: number) {
  return [
    `${index > 0 ? ' ' : ''}${text}`,
    ...(before === undefined ? [] : [x('br'), `${words.before} `, x('del', before)]),
    ...(after === undefined ? [] : [x('br'), `${words.after} `, x('ins', after)]),
  ];
}

/** The first moment of a day, as RFC 3339 writes it. */
const startOf = (day: string) => `${day}T00:00:00Z`;

/** Makes a UUID, version 8, from a name: https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 */
function idOf(publication: string, day: string): string {
  const hash = sha256(`${publication}\n${day}`);
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
