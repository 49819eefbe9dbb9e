/** `glossator/align`: finds out which paragraph of a text is which in a later one (docs/parts.md). */
import { alignIds } from '../core/ids/align.ts';
import type { CurrentParagraph, Question } from '../core/ids/alignment.ts';
import { addressKindOf } from '../core/ids/ids.ts';
import type { IdEntry } from '../core/ids/lock-file.ts';
import type { QuotableDocument } from '../core/quotations/source.ts';

export type { QuotableBlock, QuotableDocument, QuotableSection } from '../core/quotations/source.ts';

/** A paragraph, or another block with an id. */
export interface AlignedParagraph {
  /** The id of its section. */
  readonly section: string;
  readonly id: string;
  readonly text: string;
}

/** What became of the paragraphs of a text. */
export interface Aligned {
  /** The same paragraphs, in the order of the later text. Their words may have been edited. */
  readonly pairs: readonly { readonly before: AlignedParagraph; readonly after: AlignedParagraph }[];
  /** Paragraphs that only the later text has. */
  readonly added: readonly AlignedParagraph[];
  /** Paragraphs that only the earlier text has. */
  readonly gone: readonly AlignedParagraph[];
  /**
   * What only a person can decide. Its paragraphs are among the pairs, the added and the gone, as what they most probably are.
   *
   * `replaced`: edited beyond recognition, or gone and new. `ambiguous`: other words fit almost as well. `moved and edited`: new
   * here, although words like these are gone elsewhere. `joined`: its words may now be part of a neighbour.
   */
  readonly unsure: readonly {
    readonly reason: Question['reason'];
    readonly before: readonly AlignedParagraph[];
    readonly after: readonly AlignedParagraph[];
  }[];
}

/**
 * Aligns the blocks of two texts that have an id, by their words and their order. The ids of the two texts need not agree:
 * each names its own paragraphs.
 *
 * @throws {TypeError} if two blocks of a text have the same id
 */
export function align(before: QuotableDocument, after: QuotableDocument): Aligned {
  const [earlier, later] = [paragraphsOf(before), paragraphsOf(after)];
  const entries = new Map(earlier.map((paragraph) => [entryOf(paragraph), paragraph]));
  const current = new Map(later.map((paragraph) => [currentOf(paragraph), paragraph]));
  const { pairs, inserted, withdrawn, questions } = alignIds([...entries.keys()], [...current.keys()]);
  const those = <Key>(keys: readonly Key[], known: ReadonlyMap<Key, AlignedParagraph>) =>
    keys.flatMap((key) => known.get(key) ?? []);
  return {
    pairs: [...current].flatMap(([paragraph, one]) => {
      const entry = pairs.get(paragraph);
      const other = entry && entries.get(entry);
      return other === undefined ? [] : [{ before: other, after: one }];
    }),
    added: those(inserted, current),
    gone: those(withdrawn, entries),
    unsure: questions.map(({ reason, ...question }) => ({
      reason,
      before: those(question.entries, entries),
      after: those(question.paragraphs, current),
    })),
  };
}

function paragraphsOf({ sections }: QuotableDocument): AlignedParagraph[] {
  const known = new Set<string>();
  return sections.flatMap(({ id: section, blocks }) =>
    blocks.flatMap(({ id, text }) => {
      if (id === undefined) return [];
      if (known.has(id))
        throw new TypeError(`Found the id "${id}" twice in a text, expected each block to have its own.`);
      known.add(id);
      return [{ section, id, text }];
    }),
  );
}

/** A paragraph as the lock file of a publication would have it. */
const entryOf = ({ section, id, text }: AlignedParagraph): IdEntry => ({
  ...{ section, id, text },
  state: 'stands',
  formerly: [],
  ...{ hash: '', seal: '' },
});

/** A paragraph as a file of a publication would have it. What new ids are made of is not asked for here. */
const currentOf = ({ section, id, text }: AlignedParagraph): CurrentParagraph => ({
  ...{ section, text },
  kind: addressKindOf({ id, numbers: undefined }),
  prefix: section,
  marked: false,
  numbers: undefined,
  table: undefined,
  position: id,
});
