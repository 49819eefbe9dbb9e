/** Finds the links of a PDF, which are marked areas of its pages and no part of its text. */
import { z } from 'zod';
import { getDocument } from '../importing/read/pdf/pdfjs.ts';
import type { LinkInFile } from './quoting-file.ts';

const link = z.looseObject({ subtype: z.literal('Link'), url: z.string() });

/** Returns the links of a PDF that can be read, page by page. Their words are not known. */
export async function linksInPdf(bytes: Uint8Array): Promise<LinkInFile[]> {
  // The reader takes the bytes for itself.
  const task = getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, verbosity: 0 });
  try {
    const file = await task.promise;
    const labels = await file.getPageLabels();
    const links: LinkInFile[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = labels?.[number - 1] ?? `${number}`;
      for (const annotation of await (await file.getPage(number)).getAnnotations()) {
        const { data } = link.safeParse(annotation);
        if (data !== undefined && /^https?:/iu.test(data.url))
          links.push({ href: data.url, words: '', paragraph: undefined, page });
      }
    }
    return links;
  } finally {
    await task.destroy();
  }
}
