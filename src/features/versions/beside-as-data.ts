/** The passages beside those of a section, as data: for the script that opens them below each passage. */
import { words as officialWords } from '@words/official.ts';
import { passagePath, targetPath } from '../../core/addresses/addresses.ts';
import type { Block } from '../../core/block.ts';
import { directionOf } from '../../core/languages/tags.ts';
import type { Document, Section } from '../../core/model.ts';
import { rowsOf } from '../../core/pairs/rows.ts';
import { type InsideWords, walkWords, type WordWriters } from '../../core/walk/words.ts';
import { placedIn } from './placed-in.ts';

/** Words, or an element with words in it: its name, its attributes, and what it contains. */
export type Piece = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...Piece[]];

/** What stands beside the passages of a section in another language. */
export interface BesideExport {
  /** The BCP 47 tag of the other text. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly rows: readonly {
    /** The ids of the passages of the section, in their order. */
    readonly passages: readonly string[];
    /** What belongs to them; nothing if none was found. */
    readonly words: readonly {
      /** The id and the label of a passage; absent of a heading and the like, which has neither. */
      readonly id?: string;
      readonly label?: string;
      readonly pieces: readonly Piece[];
    }[];
  }[];
}

/** Makes the data of a section of a text, beside another text of its work. */
export function besideAsData(text: Document, section: Section, other: Document): BesideExport {
  const placed = placedIn(other);
  const writers = writersFor(other.id);
  const wordsOf = ({ words, ...block }: Block) => ({
    ...('label' in block && block.label !== undefined && { id: block.id, label: block.label }),
    pieces: walkWords(words, writers).flat(),
  });
  return {
    language: other.language,
    direction: directionOf(other.language),
    rows: rowsOf(text, section, other).flatMap(({ leading, other: ids }) =>
      leading.length === 0
        ? []
        : [
            {
              passages: leading,
              words: ids
                .flatMap((id) => placed.get(id) ?? [])
                .flatMap(({ before, block, after }) => [...before, block, ...after].map(wordsOf)),
            },
          ],
    ),
  };
}

const writersFor = (document: string): WordWriters<readonly Piece[]> => {
  const element =
    (name: string) =>
    (_: unknown, inside: InsideWords<readonly Piece[]>): readonly Piece[] => [[name, {}, ...inside().flat()]];
  return {
    plain: (text) => [text],
    break: () => [['br', {}], '\n'],
    emphasis: element('em'),
    strong: element('strong'),
    sup: element('sup'),
    sub: element('sub'),
    struck: element('s'),
    term: (_, inside) => inside().flat(),
    link: ({ address }, inside) => [['a', { href: address }, ...inside().flat()]],
    reference: (part, inside) => [['a', { class: 'reference', href: targetPath(document, part) }, ...inside().flat()]],
    call: ({ footnote, marker }) => [
      [
        'a',
        {
          class: 'call',
          href: passagePath(document, footnote),
          'aria-label': officialWords.footnote(marker),
          'data-label': marker,
        },
      ],
    ],
  };
};
