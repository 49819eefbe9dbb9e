/** Proves that what readers get offline is what the site has. */
import { z } from 'zod';
import type { PromisedDocument } from '../content.ts';
import type { ProofFault } from '../fault.ts';
import { quoted } from '../visible.ts';
import { textOfBytes } from './reading.ts';

const PACK = /^_offline\/[^/]+\.pack\.json$/;

/** The search records of a document, which only its pack has. */
const RECORDS = /^_offline\/records\/([^/]+)\.json$/;

/** The page that says that something is not offline has words of its own. */
const OTHERWISE = '404.html';

const packShape = z.object({
  pieces: z.array(z.string()),
  files: z.array(z.object({ address: z.string(), pieces: z.array(z.union([z.number(), z.string()])) })),
});

const recordsShape = z.array(z.object({ kind: z.string(), id: z.string(), text: z.string() }));

const REMEDY = 'See src/features/offline/build/, which writes the packs.';

/**
 * Returns the faults of all packs: a file in one that is not the site's, and a record of search that has other words than
 * the paragraph of its id.
 *
 * @param files all files of the site
 * @param read returns a file of the site
 */
export function provePacks(
  documents: readonly PromisedDocument[],
  files: ReadonlySet<string>,
  read: (file: string) => Uint8Array,
): ProofFault[] {
  const words = new Map(
    documents.map(({ id, paragraphs }) => [id, new Map(paragraphs.map((one) => [one.id, one.text]))]),
  );
  return [...files]
    .filter((file) => PACK.test(file))
    .flatMap((page) => {
      const pack = packShape.parse(JSON.parse(textOfBytes(read(page))));
      return pack.files.flatMap(({ address, pieces }): ProofFault[] => {
        const text = pieces.map((piece) => (typeof piece === 'string' ? piece : pack.pieces[piece])).join('');
        const document = RECORDS.exec(address)?.[1];
        if (document !== undefined) return proveRecords(page, text, words.get(document) ?? new Map());
        if (address === OTHERWISE || (files.has(address) && textOfBytes(read(address)) === text)) return [];
        return [{ page, found: `another ${address} than the site has`, expected: 'the same file', remedy: REMEDY }];
      });
    });
}

function proveRecords(page: string, records: string, words: ReadonlyMap<string, string | undefined>): ProofFault[] {
  return recordsShape.parse(JSON.parse(records)).flatMap(({ kind, id, text }) => {
    const promised = words.get(id);
    if (kind === 'term' || promised === undefined || promised === text) return [];
    return [
      { page, found: `${quoted(text)} for ${id} in the records of search`, expected: quoted(promised), remedy: REMEDY },
    ];
  });
}
