/** The process that cuts fonts for `cut-fonts.ts`, which are its argument. */
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** A font to be cut. */
export interface FontToCut {
  /** Path of the whole font. */
  readonly source: string;
  /** The characters that it is cut to. */
  readonly characters: string;
  /** The weight that it is cut to, or the first and the last. */
  readonly weight: number | { readonly min: number; readonly max: number };
  /** Path of the file that it becomes, in a folder that is there. */
  readonly file: string;
  /** The form of that file. */
  readonly form: 'woff2' | 'truetype';
}

// What `cut-fonts.ts` wrote is of the type that it takes; to load what checks types would take longer than a font.
const read: (argument: string) => readonly FontToCut[] = JSON.parse;

for (const { source, characters, weight, file, form } of read(process.argv[2] ?? '[]')) {
  const cut = await subsetFont(readFileSync(source), characters, {
    targetFormat: form,
    variationAxes: { wght: weight },
  });
  // Another build may be as quick, with the same font.
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, cut);
  renameSync(unfinished, file);
}
