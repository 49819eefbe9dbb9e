/** A document's register of facts and quotations as a table for spreadsheets. */
import type { APIContext } from 'astro';
import { blockPath } from '../../model/addresses.ts';
import { type Document, getDocuments, getTerms } from '../../model/library.ts';
import { registerEntries } from '../../model/register.ts';
import { registerTable } from '../../model/register-table.ts';

export async function getStaticPaths() {
  const documents = await getDocuments();
  return documents
    .filter(({ register }) => register !== undefined)
    .map((document) => ({ params: { document: document.id }, props: { document } }));
}

export async function GET({ props, site }: APIContext<{ document: Document }>): Promise<Response> {
  const { document } = props;
  const table = registerTable(registerEntries(document), await getTerms(), ({ section, block }) => {
    const path = blockPath({ document: document.id, section: section.slug, id: block.id });
    return site === undefined ? path : new URL(path, site).href;
  });
  return new Response(table, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
