/** Proves that what readers get offline is what the site has. */
import { z } from 'zod';
import type { PromisedDocument } from '../promised-document.ts';
import type { ProofFault } from '../fault.ts';
import { quoted } from '../visible.ts';
import { textOfBytes } from './reading.ts';

const PACK = /^_offline\/[^/]+\.pack\.json$/;

/** The search records of a document, which only its pack has. */
const RECORDS = /^_offline\/records\/(.+)\.json$/;

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
  documents: readonly Pick<PromisedDocument, 'id' | 'paragraphs'>[],
  files: ReadonlySet<string>,
  read: (file: string) => Uint8Array,
): ProofFault[] {
  const words = new Map(
    documents.map(({ id, paragraphs }) => [id, new Map(paragraphs.map((one) => [one.id, one.text]))]),
  );
  return [...files]
    .filter((file) => PACK.test(file))
    .flatMap((page) => {
      const pack = parsed(packShape, textOfBytes(read(page)));
      if (pack === undefined)
        return [{ page, found: 'a file that cannot be read', expected: 'a pack', remedy: REMEDY }];
      return pack.files.flatMap(({ address, pieces }): ProofFault[] => {
        const text = pieces.map((piece) => (typeof piece === 'string' ? piece : pack.pieces[piece])).join('');
        const document = RECORDS.exec(address)?.[1];
        if (document !== undefined) return proveRecords(page, address, text, words.get(document));
        if (address === OTHERWISE || (files.has(address) && textOfBytes(read(address)) === text)) return [];
        return [{ page, found: `another ${address} than the site has`, expected: 'the same file', remedy: REMEDY }];
      });
    });
}

/** @param words of the paragraphs of the document, by their ids; `undefined` if there is no such document */
function proveRecords(
  page: string,
  address: string,
  json: string,
  words: ReadonlyMap<string, string | undefined> | undefined,
): ProofFault[] {
  const records = parsed(recordsShape, json);
  if (records === undefined || words === undefined)
    return [{ page, found: address, expected: 'the records of a document of the site', remedy: REMEDY }];
  return records.flatMap(({ kind, id, text }) => {
    const promised = words.get(id);
    // The name of a section may be the id of a passage of another: section 5.1 and section 5(1).
    const isPassage = kind !== 'term' && kind !== 'section';
    if (!isPassage || promised === undefined || promised === text) return [];
    return [
      { page, found: `${quoted(text)} for ${id} in the records of search`, expected: quoted(promised), remedy: REMEDY },
    ];
  });
}

/** Parses JSON; returns `undefined` if it does not have that shape. */
function parsed<Shape extends z.ZodType>(shape: Shape, json: string): z.output<Shape> | undefined {
  try {
    return shape.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
