/**
 * The files in which a document can be downloaded (src/exports/formats.ts lists them). They are also at the document's
 * former addresses, with the current content, because the programs that fetch them there cannot read a notice.
 */
import type { APIContext } from 'astro';
import { type Format, formatsOf, respondWith } from '../../exports/formats.ts';
import type { Document } from '../../core/model.ts';
import { getPublication } from '../../publication.ts';

export function getStaticPaths() {
  return getPublication().expressions.flatMap((document) =>
    formatsOf(document).flatMap((format) => {
      const dot = format.file.lastIndexOf('.');
      const params = { name: format.file.slice(0, dot), extension: format.file.slice(dot + 1) };
      return [document.id, ...document.formerly].map((id) => ({
        params: { document: id, ...params },
        props: { document, format },
      }));
    }),
  );
}

export function GET({ props, site }: APIContext<{ document: Document; format: Format }>): Promise<Response> {
  const { document, format } = props;
  return respondWith(format, document, getPublication().terms, site);
}
