/** Proves the data of pages that have a text beside another language: all words in it are those of the other text. */
import { z } from 'zod';
import { blockOf, type Detail } from './details.ts';
import type { JsonReader } from './json.ts';
import type { PromisedDocument } from './promised-document.ts';
import { quoted } from './visible.ts';

type Piece = string | readonly [string, Record<string, string>, ...Piece[]];

const piece: z.ZodType<Piece> = z.lazy(() =>
  z.union([z.string(), z.tuple([z.string(), z.record(z.string(), z.string())], piece)]),
);

const shape = z.object({
  language: z.string(),
  rows: z.array(
    z.object({
      passages: z.array(z.string()),
      words: z.array(z.object({ id: z.string().optional(), label: z.string().optional(), pieces: z.array(piece) })),
    }),
  ),
});

/**
 * Returns the reader of the data of a section of a text.
 *
 * @param text the text that leads
 * @param other the one beside it
 */
export const readBeside =
  (text: PromisedDocument, section: string, other: PromisedDocument): JsonReader =>
  (content) => {
    const { language, rows } = shape.parse(content);
    const shown = new Set(rows.flatMap(({ passages }) => passages));
    const missing = text.paragraphs.find(
      (one) => one.section === section && one.text !== undefined && !shown.has(one.id),
    );
    if (missing !== undefined) throw new Error(`it has nothing of ${missing.id}`);
    return {
      details: [
        { kind: 'language', of: other.id, given: language },
        ...rows
          .flatMap(({ words }) => words)
          .flatMap(({ id, label = '', pieces }): Detail[] => {
            const given = wordsOf(pieces);
            if (id !== undefined)
              return [
                { kind: 'label', of: blockOf(other.id, id), given: label },
                { kind: 'words', of: blockOf(other.id, id), given },
              ];
            const strange = given.split('\n').find((line) => !other.lines.includes(line));
            if (strange !== undefined) throw new Error(`it has ${quoted(strange)}, which is no line of ${other.id}`);
            return [];
          }),
      ],
    };
  };

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((one) => {
      if (typeof one === 'string') return one;
      const [, , ...inside] = one;
      return wordsOf(inside);
    })
    .join('');
