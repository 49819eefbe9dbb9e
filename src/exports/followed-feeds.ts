/** The feeds by which somebody follows one document or one term: an entry for each change. */
import { words } from '@words/corrections.ts';
import { documentFeedPath, documentPath, termFeedPath, termPath } from '../core/addresses/addresses.ts';
import type { Document, Publication, Term } from '../core/model.ts';
import { laterEditions } from '../core/published/corrections.ts';
import type { ChangesData } from '../core/schemas/fields.ts';
import { elementsBelow } from '../html/terms/elements-below.ts';
import { dateInWords } from '../ui/format.ts';
import { bytesOfEntry, type Feed, type FeedContent, type FeedEntry, writeFeed } from './atom.ts';
import { wordsOfChange } from './corrections-feed.ts';

/** The most entries of a feed, and the most bytes of one. */
const [MOST_ENTRIES, MOST_BYTES] = [50, 2_000];

/** What is cut off a correction that has more bytes by itself. */
const BEYOND = /(?<=^.{200}).+$/su;

/** An entry that may be too long. */
interface Followed extends FeedEntry {
  /** What it says instead, the longest first. Its page has the rest. */
  readonly shorter?: readonly FeedContent[];
}

/**
 * Makes the feed of a document: that it was added, its later editions, corrections of what we say of it, and the notes that name
 * it, when they were added or corrected.
 *
 * @param site the site's origin, if it is known: it makes the addresses absolute
 */
export function documentFeed(document: Document, publication: Publication, site: URL | undefined): string {
  const path = documentPath(document.id);
  const editions = laterEditions(document).map((after): FeedEntry => ({
    key: `edition ${after.id} ${after.published}`,
    title: words.newEdition(dateInWords(after.published)),
    date: after.received,
    path: documentPath(after.id),
    content: [],
  }));
  const notes = publication.terms.filter((term) => names(term, document)).flatMap(entriesOfTerm);
  return write(
    {
      key: `document ${document.id}`,
      title: words.feed(document.name),
      path: documentFeedPath(document.id),
      page: path,
      entries: [
        ...entriesOf(`document ${document.id}`, words.newDocument, document, path, document.name),
        ...editions,
        ...notes,
      ],
    },
    publication.site,
    site,
  );
}

/**
 * Makes the feed of a term: that it was added, and corrections of its note.
 *
 * @param site the site's origin, if it is known: it makes the addresses absolute
 */
export const termFeed = (term: Term, publication: Pick<Publication, 'site'>, site: URL | undefined): string =>
  write(
    {
      key: `term ${term.id}`,
      title: words.feed(term.label),
      path: termFeedPath(term.id),
      page: termPath(term.id),
      entries: entriesOfTerm(term),
    },
    publication.site,
    site,
  );

const entriesOfTerm = (term: Term): Followed[] =>
  entriesOf(`term ${term.id}`, words.newTerm, term, termPath(term.id), term.label);

/** Returns the entries that something was added, and of its corrections. */
function entriesOf(
  key: string,
  addition: string,
  { added, changes }: { readonly added?: string | undefined; readonly changes: ChangesData },
  path: string,
  name: string,
): Followed[] {
  const days = Map.groupBy(changes, ({ date }) => date);
  return [
    ...(added === undefined
      ? []
      : [{ key: `${key} added`, title: `${addition} · ${name}`, date: added, path, content: [] }]),
    ...[...days].flatMap(([date, ofDay]) =>
      ofDay.map((change, index) => ({
        key: `${key} ${date} ${index}`,
        title: `${words.corrections} · ${name}`,
        date,
        path: `${path}#changes-heading`,
        content: wordsOfChange(change, 0),
        shorter: [wordsOfChange({ date, text: change.text }, 0), [change.text.replace(BEYOND, '…')]],
      })),
    ),
  ];
}

/** Whether the note on a term names a document, or a passage of it, in any of its editions. */
function names({ note }: Term, { id, former }: Document): boolean {
  const ids = new Set([id, ...former.map((edition) => edition.id)]);
  return note.some(({ body }) =>
    elementsBelow(body, 'place').some(({ properties }) => ids.has(String(properties['document']))),
  );
}

/** Writes a feed of the latest entries, none of them too long. */
function write(
  { entries, ...feed }: Omit<Feed, 'entries'> & { readonly entries: readonly Followed[] },
  about: Publication['site'],
  site: URL | undefined,
): string {
  const latest = entries.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, MOST_ENTRIES);
  const bounded = latest.map(({ shorter = [], ...entry }): FeedEntry => {
    const fits = (content: FeedContent) => bytesOfEntry({ ...entry, content }, about, site) <= MOST_BYTES;
    return { ...entry, content: [entry.content, ...shorter].find(fits) ?? [] };
  });
  return writeFeed({ ...feed, entries: bounded }, about, site);
}
