/** Searches the text of documents in the way of the site's own search. */
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { once } from '../features/check/sources.ts';
import type { Found } from '../features/search/client/answers.ts';
import { answer, count, describeTerm, limitField, READS_ONLY, someWords, upTo } from './answer.ts';
import { documentsOf, type Library } from './library.ts';
import { oneLine } from './lines.ts';
import { describePassage, describePlace, type Passage, passageAt } from './passages.ts';

/** The most bytes of an answer that no passage has all of the words. */
const MOST_BYTES = 2_000;

const PARTLY = 'No passage has all of the words. These have some of them:';

/** Adds the tool. */
export function addSearch(server: McpServer, library: Library): void {
  const open = once((document: string | undefined) => searchedIn(library, document));
  server.registerTool(
    'search',
    {
      title: 'Search',
      description:
        'Finds passages by words, by phrases in quotation marks, by addresses such as "III.4" or "Section 3, paragraph 4", and by other names of terms, also in other languages. Searches the current text of all documents, or one document or former edition. If no passage has all of the words, names those that come nearest.',
      inputSchema: z.object({
        query: someWords.describe('Some words, a phrase in quotation marks, or an address.'),
        document: someWords
          .optional()
          .describe('The id of the only document to search, or of a former edition: law/@2016-11-07.'),
        limit: limitField(10, 'passages'),
      }),
      annotations: READS_ONLY,
    },
    async ({ query: typed, document, limit }) => {
      const { find, places, terms } = await open(document);
      const results = await find(typed);
      const passageOf = ({ record }: Found) => {
        const place = places[record.order];
        return place === undefined ? [] : [passageAt(place.document, place)];
      };
      const { shown, more } = upTo(limit, [...results.places, ...results.text].flatMap(passageOf));
      const near = results.near.flatMap(({ found, missing }) =>
        passageOf(found).map((passage) => describeNear(passage, [...missing])),
      );
      const named = results.terms.flatMap(({ record }) => terms.get(record.id) ?? []);
      const query = `"${oneLine(results.query.typed)}"`;
      if (shown.length === 0 && near.length > 0) {
        const none = `Found no passage with ${query}. ${PARTLY}`;
        return answer([[none, ...firstOf(near, MOST_BYTES - bytesOf(none))].join('\n'), ...named.map(describeTerm)]);
      }
      const found =
        shown.length === 0
          ? `Found no passage with ${query}.`
          : `Found ${count(shown.length + more, 'passage')} for ${query}${more > 0 ? `, of which these are the first ${shown.length}` : ''}.`;
      return answer([found, ...shown.map(describePassage), ...named.map(describeTerm)], shown);
    },
  );
}

/** Names a passage that has only some of the words. */
const describeNear = (passage: Passage, missing: readonly string[]): string =>
  `- ${describePlace(passage)}, without ${missing.map((word) => `"${oneLine(word)}"`).join(' and ')}`;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Returns the first of some lines that have at most so many bytes together. */
function firstOf(lines: readonly string[], most: number): string[] {
  let bytes = 0;
  return lines.filter((line) => (bytes += bytesOf(line) + 1) <= most);
}

/** Prepares all current documents, or one document, for searches. */
async function searchedIn(library: Library, only: string | undefined) {
  const terms = await library.terms();
  const documents = await documentsOf(library, only);
  const { prepare } = await import('./searched.ts');
  return { ...prepare(documents, terms, library.site.lang), terms: new Map(terms.map((term) => [term.id, term])) };
}
