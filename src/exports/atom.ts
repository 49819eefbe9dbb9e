/** Writes Atom feeds. https://www.rfc-editor.org/rfc/rfc4287 */
import { x } from 'xastscript';
import { publicAddress } from '../core/addresses/addresses.ts';
import { FEED_TYPE } from '../core/media-types.ts';
import type { Publication } from '../core/model.ts';
import { sha256 } from '../core/sha256.ts';
import { writeXml } from '../core/write-xml.ts';
import { notesRights } from '../ui/rights.ts';

/** A feed. */
export interface Feed {
  /** What tells it from other feeds of the publication, and never changes: its id is made of this and of the publication's name. */
  readonly key: string;
  readonly title: string;
  /** The path of the feed. */
  readonly path: string;
  /** The path of the page of which it is the feed. */
  readonly page: string;
  /** The latest first. */
  readonly entries: readonly FeedEntry[];
}

/** Elements of XHTML, and words. */
export type FeedContent = readonly (ReturnType<typeof x> | string)[];

/** An entry of a feed. */
export interface FeedEntry {
  /** As that of a feed. A new address, host or wording does not make it a new entry. */
  readonly key: string;
  readonly title: string;
  /** The day: `2025-11-14`. */
  readonly date: string;
  /** The path of the page that tells of it, which may have a fragment. */
  readonly path: string;
  /** What happened; empty if the title says all. */
  readonly content: FeedContent;
}

/** Atom requires a date of the last change. This is the date of a feed without entries. */
const BEFORE_ALL = '1970-01-01';

/**
 * Writes a feed.
 *
 * @param about the publication
 * @param site the site's origin, if it is known: it makes the addresses absolute
 */
export function writeFeed(feed: Feed, about: Publication['site'], site: URL | undefined): string {
  const { key, title, path, page, entries } = feed;
  const written = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': about.language }, [
    x('id', idOf(about.name, key)),
    x('title', title),
    x('updated', startOf(entries[0]?.date ?? BEFORE_ALL)),
    x('author', [x('name', about.name)]),
    x('rights', notesRights(about)),
    x('link', { rel: 'self', type: FEED_TYPE, href: publicAddress(path, site) }),
    x('link', { rel: 'alternate', type: 'text/html', href: publicAddress(page, site) }),
    ...entries.map((entry) => entryElement(entry, about.name, site)),
  ]);
  const head = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  return writeXml([head, written], { closeEmptyElements: true });
}

/** Returns how many bytes an entry has in a feed. */
export const bytesOfEntry = (entry: FeedEntry, about: Publication['site'], site: URL | undefined): number =>
  new TextEncoder().encode(writeXml([entryElement(entry, about.name, site)], { closeEmptyElements: true })).length;

const entryElement = ({ key, title, date, path, content }: FeedEntry, publication: string, site: URL | undefined) =>
  x('entry', [
    x('id', idOf(publication, key)),
    x('title', title),
    x('updated', startOf(date)),
    x('link', { rel: 'alternate', type: 'text/html', href: publicAddress(path, site) }),
    content.length === 0
      ? null
      : x('content', { type: 'xhtml' }, [x('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, [...content])]),
  ]);

/** The first moment of a day, as RFC 3339 writes it. */
const startOf = (day: string) => `${day}T00:00:00Z`;

/** Makes a UUID, version 8, from a name: https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 */
function idOf(publication: string, key: string): string {
  const hash = sha256(`${publication}\n${key}`);
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
