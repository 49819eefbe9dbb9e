/** A document's files to take away (src/exports/formats.ts lists them). */
import type { APIContext } from 'astro';
import { type Format, formatsOf } from '../../exports/formats.ts';
import type { Document } from '../../core/model.ts';
import { getPublication } from '../../publication.ts';

export function getStaticPaths() {
  return getPublication().documents.flatMap((document) =>
    formatsOf(document).map((format) => {
      const dot = format.file.lastIndexOf('.');
      const params = { document: document.id, name: format.file.slice(0, dot), extension: format.file.slice(dot + 1) };
      return { params, props: { document, format } };
    }),
  );
}

export function GET({ props, site }: APIContext<{ document: Document; format: Format }>): Response {
  const { document, format } = props;
  const headers = { 'Content-Type': `${format.mediaType}; charset=utf-8` };
  return new Response(format.make(document, getPublication().terms, site), { headers });
}
