/** The records that the search index is made of. The build takes them out again (src/build/search-index.ts). */
import { getDocuments, getTerms } from '../../model/library.ts';
import { searchRecords } from '../../model/search-records.ts';

export async function GET(): Promise<Response> {
  return Response.json(searchRecords(await getDocuments(), await getTerms()));
}
