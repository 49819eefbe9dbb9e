/** The words of the site, which "did you mean" chooses from (features/search/client/suggest.ts). */
import { getPublication } from '../../publication.ts';
import { searchRecords } from '../../features/search/index/records.ts';
import { searchWords } from '../../features/search/index/words.ts';

export function GET(): Response {
  const { documents, terms } = getPublication();
  return Response.json(searchWords(searchRecords(documents, terms)));
}
