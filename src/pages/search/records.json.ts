/** The records that the search index is made of. The build takes them out again (integrations/search-index.ts). */
import { getPublication } from '../../publication.ts';
import { searchRecords } from '../../features/search/index/records.ts';

export function GET(): Response {
  const { documents, terms } = getPublication();
  return Response.json(searchRecords(documents, terms));
}
