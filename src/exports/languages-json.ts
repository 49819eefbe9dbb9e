/** The texts of a document in its languages, and which passages of them belong together: `languages.json`. */
import { documentPath, publicAddress } from '../core/addresses/addresses.ts';
import type { Document } from '../core/model.ts';
import { numbersOf } from '../core/pairs/numbers-of.ts';
import { pairsBetween } from '../core/pairs/pairs-between.ts';
import type { Way } from '../core/pairs/passage.ts';
import { addressedBlocks } from '../core/reading-order.ts';

/** A passage, by its id in its text. */
export interface PassageInLanguage {
  readonly id: string;
  /** Its official number with those around it, from the outermost, without brackets: "6/1/d"; empty if it has none. */
  readonly number: string;
  readonly label: string;
}

/** The content of `languages.json`. */
export interface LanguagesExport {
  /** The current text in each language, the original first. */
  readonly versions: readonly {
    readonly id: string;
    readonly language: string;
    /** Whether its words bind; `null` for the original. */
    readonly authority: Document['authority'] | null;
    /** The date of the edition. */
    readonly edition: string;
    readonly url: string;
  }[];
  /** Passages of the original and of a version that belong together, by the ids of the texts. */
  readonly pairs: readonly { readonly in: Readonly<Record<string, readonly PassageInLanguage[]>>; readonly by: Way }[];
  /** Passages for which no counterpart was found in another text. */
  readonly none: readonly (PassageInLanguage & { readonly version: string; readonly in: string })[];
}

/**
 * Makes the content of `languages.json`.
 *
 * @param texts the original and its versions
 * @param site the site's origin, if it is known
 */
export function exportLanguages(texts: readonly [Document, ...Document[]], site: URL | undefined): LanguagesExport {
  const [original, ...versions] = texts;
  const passages = new Map(texts.map((text) => [text, passagesIn(text)]));
  const of = (text: Document, ids: Iterable<string>) => [...ids].flatMap((id) => passages.get(text)?.get(id) ?? []);
  const compared = versions.map((version) => ({ version, pairs: pairsBetween(original, version) }));
  const without = (text: Document, paired: readonly string[], other: Document) =>
    of(text, new Set(passages.get(text)?.keys()).difference(new Set(paired))).map((passage) => ({
      version: text.id,
      ...passage,
      in: other.id,
    }));
  return {
    versions: texts.map(({ id, language, authority, published }) => ({
      id,
      language,
      authority: authority ?? null,
      edition: published,
      url: publicAddress(documentPath(id), site),
    })),
    pairs: compared.flatMap(({ version, pairs }) =>
      pairs.map(({ first, second, by }) => ({
        in: { [original.id]: of(original, first), [version.id]: of(version, second) },
        by,
      })),
    ),
    none: compared.flatMap(({ version, pairs }) => [
      ...without(
        original,
        pairs.flatMap(({ first }) => first),
        version,
      ),
      ...without(
        version,
        pairs.flatMap(({ second }) => second),
        original,
      ),
    ]),
  };
}

/** The passages of a text by their ids, in its order. */
function passagesIn(text: Document): ReadonlyMap<string, PassageInLanguage> {
  const numbers = numbersOf(text);
  return new Map(
    text.sections
      .flatMap(addressedBlocks)
      .map(({ id, label }) => [id, { id, number: numbers.get(id)?.join('/') ?? '', label }]),
  );
}
