/** Searches the text of documents in the way of the site's own search. */
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { once } from '../features/check/sources.ts';
import type { Found } from '../features/search/client/engine.ts';
import { answer, count, describeTerm, READS_ONLY, someWords, termAnswer, termOf, upTo } from './answer.ts';
import { documentsOf, type Library } from './library.ts';
import { oneLine } from './lines.ts';
import { describePassage, passageAnswer, passageAt } from './passages.ts';

/** Adds the tool. */
export function addSearch(server: McpServer, library: Library): void {
  const open = once((document: string | undefined) => searchedIn(library, document));
  server.registerTool(
    'search',
    {
      title: 'Search',
      description:
        'Finds passages by words, by phrases in quotation marks, by labels such as "III.4", and by other names of terms, also in other languages. Searches the current text of all documents, or one document or former edition.',
      inputSchema: z.object({
        query: someWords.describe('Some words, or a phrase in quotation marks.'),
        document: someWords
          .optional()
          .describe('The id of the only document to search, or of a former edition: law/@2016-11-07.'),
        limit: z.int().min(1).max(50).default(10).describe('The most passages to return.'),
      }),
      outputSchema: z.object({
        query: z.string().describe('What was searched for: your query, or one that is spelt in another way.'),
        passages: z.array(
          passageAnswer.extend({
            missing: z.array(z.string()).optional().describe('The words of the query that the passage does not have.'),
          }),
        ),
        more: z.int().describe('How many further passages there are.'),
        terms: z.array(termAnswer).describe('Terms with such a name.'),
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
      const near = results.near.flatMap(({ found, missing }) =>
        passageOf(found).map((passage) => ({ ...passage, missing: [...missing] })),
      );
      const { shown, more } = upTo(limit, [...[...results.places, ...results.text].flatMap(passageOf), ...near]);
      const named = results.terms.flatMap(({ record }) => terms.get(record.id) ?? []).map(termOf);
      const query = oneLine(results.query.typed);
      const found =
        shown.length === 0
          ? `Found no passage with "${query}".`
          : `Found ${count(shown.length + more, 'passage')} for "${query}"${more > 0 ? `, of which these are the first ${shown.length}` : ''}.`;
      const all = near.length > 0 ? ['No passage has all of the words.'] : [];
      return answer({ query, passages: shown, more, terms: named }, [
        found,
        ...all,
        ...shown.map(describePassage),
        ...named.map(describeTerm),
      ]);
    },
  );
}

/** Prepares all current documents, or one document, for searches. */
async function searchedIn(library: Library, only: string | undefined) {
  const terms = await library.terms();
  const documents = await documentsOf(library, only);
  const { prepare } = await import('./searched.ts');
  return { ...prepare(documents, terms, library.site.lang), terms: new Map(terms.map((term) => [term.id, term])) };
}
