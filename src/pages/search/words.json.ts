/** The words of the site, which "did you mean" chooses from (src/scripts/search/suggest.ts). */
import { getDocuments, getTerms } from '../../model/library.ts';
import { searchRecords } from '../../model/search-records.ts';
import { searchWords } from '../../model/search-words.ts';

export async function GET(): Promise<Response> {
  return Response.json(searchWords(searchRecords(await getDocuments(), await getTerms())));
}
