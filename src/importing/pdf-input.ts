/** Opens a PDF. */
import type { Input } from './packed.ts';
import { textOfPdf } from './prove/pdf-text.ts';
import { readPages } from './read/pdf/pages.ts';
import { recognise } from './read/pdf/text.ts';
import { readPdf } from './read/pdf.ts';

/** Makes the input from the bytes of a PDF. It is read when it is imported; a scan or a damaged file is refused then. */
export function pdfInput(bytes: Uint8Array, fileName: string): Input {
  const once = memo(async () => {
    const read = await readPages(bytes);
    return { read, recognised: recognise(read) };
  });
  return {
    format: 'a PDF',
    changes: [],
    original: {
      read: async (log) => {
        const file = readPdf((await once()).recognised, log);
        return { ...file, facts: { ...file.facts, fileName } };
      },
      text: async () => {
        const { read, recognised } = await once();
        return textOfPdf(bytes, read.pages, recognised);
      },
    },
  };
}

/** Calls a function the first time, and returns its value each time. */
function memo<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
