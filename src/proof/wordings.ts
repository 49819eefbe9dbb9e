/** Reads the wordings that were counted in reference corpora: from the content, from the pages and from the data. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Detail } from './details.ts';
import type { JsonReader } from './json.ts';
import { below, closest, hasClass, type Element, type Page, textContentOf } from './tree.ts';

/** What the attestations beside a corpus say of a wording. */
export interface PromisedWording {
  readonly corpus: string;
  readonly wording: string;
  readonly language: string;
  /** Each text that has it, with its numbers and lines: `rules-1902 2/1: 4 7`. */
  readonly places: string;
}

const count = z.object({ count: z.number(), own: z.number(), lines: z.array(z.union([z.number(), z.string()])) });
const fileShape = z.object({
  texts: z.record(z.string(), z.string()),
  wordings: z.array(z.object({ wording: z.string(), language: z.string(), texts: z.record(z.string(), count) })),
});

const written = (text: string, { count: all, own, lines }: z.infer<typeof count>) =>
  `${text} ${all}/${own}: ${lines.join(' ')}`;

/** Reads the attestations of a content folder: the wordings, and the texts that were counted, by corpus. */
export function readAttestations(content: string): {
  wordings: PromisedWording[];
  texts: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const folder = path.join(content, 'corpora');
  const files = (existsSync(folder) ? readdirSync(folder) : []).toSorted().flatMap((corpus) => {
    const file = path.join(folder, corpus, 'attestations.json');
    return existsSync(file) ? [{ corpus, ...fileShape.parse(JSON.parse(readFileSync(file, 'utf8'))) }] : [];
  });
  return {
    wordings: files.flatMap(({ corpus, wordings }) =>
      wordings.map(({ wording, language, texts }) => ({
        ...{ corpus, wording, language },
        places: Object.entries(texts)
          .map(([text, found]) => written(text, found))
          .toSorted()
          .join('; '),
      })),
    ),
    texts: new Map(files.map(({ corpus, texts }) => [corpus, new Set(Object.keys(texts))])),
  };
}

/** Writes what a detail of a wording is of. */
export const wordingOf = (corpus: string, language: string, wording: string) => `${corpus}: ${wording} (${language})`;

const rowsShape = z.array(
  z.object({
    ...{ wording: z.string(), language: z.string(), corpus: z.string() },
    ...{ count: z.number().nullable(), own: z.number().nullable() },
    texts: z.array(count.extend({ text: z.string() })),
  }),
);

/**
 * Returns a reader of `wordings/wordings.json`.
 *
 * @param texts the texts that were counted, by corpus; others are documents, of which the content has no counts
 */
export const readWordings =
  (texts: ReadonlyMap<string, ReadonlySet<string>>): JsonReader =>
  (content) => {
    const rows = rowsShape.parse(content);
    const places = rows.flatMap(({ corpus, language, wording, count: all, texts: found }): Detail[] => {
      const own = found.filter(({ text }) => texts.get(corpus)?.has(text));
      // What was counted in documents alone is in no attestations.
      if (all === null || (own.length === 0 && found.length > 0)) return [];
      const given = own.map((one) => written(one.text, one)).toSorted();
      return [{ kind: 'attested', of: wordingOf(corpus, language, wording), given: given.join('; ') }];
    });
    return { wordings: [], details: [...places, ...totalsOf(rows.map((row) => ({ ...row, of: row.wording })))] };
  };

/** The numbers of wordings: one detail for each, whatever the order of the rows. Rows that were not counted have none. */
function totalsOf(rows: readonly { readonly of: string; readonly count: unknown; readonly own: unknown }[]): Detail[] {
  const counted = rows.filter((row) => typeof row.count === 'number' && row.count > 0);
  return [...Map.groupBy(counted, ({ of }) => of)].map(([of, some]) => ({
    kind: 'counted',
    of,
    given: some
      .map((row) => `${String(row.count)}/${String(row.own)}`)
      .toSorted()
      .join(', '),
  }));
}

/** Returns the numbers that the table of all wordings gives. */
export function wordingDetails({ elements }: Page): Detail[] {
  const rows = elements.filter(
    (element) => element.tagName === 'tr' && closest(element, (one) => hasClass(one, 'wordings-table')) !== undefined,
  );
  return totalsOf(
    rows.flatMap((row) => {
      const cells = below(row).filter(({ tagName }) => tagName === 'td');
      const number = (cell: Element | undefined) => (cell === undefined ? NaN : Number(textContentOf(cell) || NaN));
      const [all, own] = [number(cells[3]), number(cells[4])];
      const name = below(row).find(({ tagName }) => tagName === 'th');
      return name === undefined || Number.isNaN(all) ? [] : [{ of: textContentOf(name), count: all, own }];
    }),
  );
}
