/** The words of the site, which "did you mean" chooses from (features/search/client/suggest.ts). */
import { getDocuments, getTerms } from '../../core/model.ts';
import { searchRecords } from '../../features/search/index/records.ts';
import { searchWords } from '../../features/search/index/words.ts';

export async function GET(): Promise<Response> {
  return Response.json(searchWords(searchRecords(await getDocuments(), await getTerms())));
}
