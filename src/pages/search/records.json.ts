/** The records that the search index is made of. The build takes them out again (integrations/search-index.ts). */
import { getDocuments, getTerms } from '../../core/model.ts';
import { searchRecords } from '../../features/search/index/make-records.ts';

export async function GET(): Promise<Response> {
  return Response.json(searchRecords(await getDocuments(), await getTerms(), 'en'));
}
