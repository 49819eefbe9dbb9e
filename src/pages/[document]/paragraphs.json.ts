/** Every id that a document's paragraphs have ever had, and what became of it: for those who keep links. */
import type { APIContext } from 'astro';
import { blockPath } from '../../model/addresses.ts';
import { formerParagraphs } from '../../model/former.ts';
import { labelOfId } from '../../registry/ids.ts';
import { type Document, getDocuments } from '../../model/library.ts';

export async function getStaticPaths() {
  const documents = await getDocuments();
  return documents.map((document) => ({ params: { document: document.id }, props: { document } }));
}

export function GET({ props }: APIContext<{ document: Document }>): Response {
  const { document } = props;
  const label = (id: string) => labelOfId(id, document.sections);
  const former = new Map(formerParagraphs(document.registry, label).map((paragraph) => [paragraph.id, paragraph]));
  const address = (section: string, id: string) => blockPath({ document: document.id, section, id });
  const paragraphs = document.registry.map((entry) => {
    const { id, section, hash, state, formerly } = entry;
    const { now, withdrawn } = former.get(id) ?? {};
    return {
      id,
      label: label(id),
      state: state === 'stands' && formerly.length > 0 ? 'moved' : state,
      address: now === undefined ? address(section, id) : address(now.section, now.id),
      formerAddresses: formerly.map((slug) => address(slug, id)),
      ...(withdrawn === undefined ? {} : { withdrawn }),
      sha256: hash,
    };
  });
  return Response.json({ document: document.id, title: document.title, paragraphs });
}
