/**
 * The file of attestations beside a corpus: what was counted in its texts, so that a build needs no text. `npm run
 * attest` writes it and nobody edits it.
 */
import { z } from 'zod';
import { parseYaml } from '../../../core/files/yaml.ts';
import type { TextFile } from '../../../core/files/text-file.ts';
import type { Fault } from '../../../core/faults/fault.ts';
import { readSealed, sealOf, sealedHead } from '../../../core/ids/sealed-file.ts';
import { typed } from '../../../core/typed.ts';
import type { Count } from './corpus.ts';

const line = z.int().positive();

const countSchema = z.strictObject({
  /** Every place, those inside longer wordings included. */
  count: line,
  /** The places that are in no longer wording of the family. */
  own: z.int().nonnegative(),
  /** The numbers of the lines, from 1. */
  lines: z.array(line).min(1),
});

const wordingSchema = z.strictObject({
  wording: z.string(),
  /** BCP 47 tag. */
  language: z.string(),
  /** The longer wordings of its family in which it stands: `own` leaves out what is inside them. */
  within: z.array(z.string()),
  /** The texts in which it stands, by id. */
  texts: z.record(z.string(), countSchema),
});

const fileSchema = z.strictObject({
  ...sealedHead,
  /** The SHA-256 of every text in which was counted, by id. */
  texts: z.record(z.string(), z.string()),
  wordings: z.array(wordingSchema),
});

/** What was counted of a wording. */
export interface CountedWording extends Omit<z.infer<typeof wordingSchema>, 'texts'> {
  readonly texts: Readonly<Record<string, Count<number>>>;
}

/** What was counted in the texts of a corpus. */
export interface Attestations {
  readonly texts: Readonly<Record<string, string>>;
  readonly wordings: readonly CountedWording[];
}

/** Nothing was counted yet. */
export const NOTHING_COUNTED: Attestations = { texts: {}, wordings: [] };

const ABOUT =
  'Written by `npm run attest`; never edit it by hand. It says what was counted in the texts of the corpus: per wording and text the places, those in no longer wording of its family, and the lines.';

const RESTORE = `Write it again: ${typed('attest', 'FOLDER')}.`;

/** Writes the file. The same counts give the same text. */
export function writeAttestations({ texts, wordings }: Attestations): string {
  const ordered = wordings.toSorted((a, b) => compare(a.language, b.language) || compare(a.wording, b.wording));
  const body = [
    `  "texts": {\n${rows(texts, 4)}\n  },`,
    `  "wordings": [`,
    ordered
      .map(({ wording, language, within, texts: own }) =>
        [
          '    {',
          `      "wording": ${JSON.stringify(wording)},`,
          `      "language": ${JSON.stringify(language)},`,
          `      "within": ${JSON.stringify(within)},`,
          Object.keys(own).length === 0 ? '      "texts": {}' : `      "texts": {\n${rows(own, 8)}\n      }`,
          '    }',
        ].join('\n'),
      )
      .join(',\n'),
    '  ]',
  ];
  const head = [`  "about": ${JSON.stringify(ABOUT)},`, `  "seal": "${sealOfAll({ texts, wordings: ordered })}",`];
  return `{\n${[...head, ...body].join('\n')}\n}\n`;
}

/** The entries of an object, each on a line of its own. */
const rows = (object: Readonly<Record<string, unknown>>, indent: number) =>
  Object.entries(object)
    .map(([key, value]) => `${' '.repeat(indent)}${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n');

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const sealOfAll = ({ texts, wordings }: Attestations) =>
  sealOf(JSON.stringify([texts, wordings.map((one) => [one.wording, one.language, one.within, one.texts])]));

/** Reads the file, and checks that it is as it was written. Where it is not, there is a fault, and nothing was counted. */
export function readAttestations({ file, text }: TextFile): Attestations & { readonly faults: readonly Fault[] } {
  const at = positionIn({ file, text });
  const read = readSealed(text, fileSchema, 'a file of attestations', RESTORE);
  if ('faults' in read)
    return { ...NOTHING_COUNTED, faults: read.faults.map(({ message, path }) => ({ ...at(path), message })) };
  const { texts, wordings, seal } = read.data;
  if (seal === sealOfAll({ texts, wordings })) return { texts, wordings, faults: [] };
  const message = `Found counts edited by hand: the file's seal does not fit them. ${RESTORE}`;
  return { ...NOTHING_COUNTED, faults: [{ ...at(['seal']), message }] };
}

/** Returns a function that finds the position of an entry in the file. JSON is YAML, whose reader knows positions. */
export const positionIn =
  ({ file, text }: Pick<TextFile, 'file' | 'text'>) =>
  (path: readonly PropertyKey[]) => {
    const yaml = parseYaml(text, file);
    return yaml.isReadable ? { file, ...yaml.locate(path) } : { file };
  };
