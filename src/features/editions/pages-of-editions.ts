/** The documents of which there are pages about their editions. */
import type { Document } from '../../core/model.ts';
import { getPublication } from '../../publication.ts';

/** Returns every document that has former editions, as the parameters of a route `[...document]` and the properties of its page. */
export const documentsInEditions = (): { params: { document: string }; props: { document: Document } }[] =>
  getPublication()
    .documents.filter(({ former }) => former.length > 0)
    .map((document) => ({ params: { document: document.id }, props: { document } }));
