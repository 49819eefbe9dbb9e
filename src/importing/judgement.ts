/** Judges whether an import may be written: it must have text, and have kept the form of its original. */
import type { Imported } from './compose.ts';
import { COUNTED_FORMS } from './prove/second-reading.ts';

/** What an editor takes all the same. */
export interface Accepted {
  /** Paragraphs in place of headings, items, rows and pictures, and items without their numbers. */
  readonly plain: boolean;
  /** A text of a few words. */
  readonly short: boolean;
}

/** How many forms of one kind may be lost in any document, and what share in a long one. */
const MAY_BE_LOST = 3;
const SHARE_LOST = 0.1;

/** The fewest letters that a document has. */
const FEWEST_LETTERS = 200;

const WORDS = { headings: 'headings', items: 'list items', rows: 'rows of tables', pictures: 'pictures' } as const;

/**
 * Returns why an import must not be written, with what the editor can do; nothing if it may.
 *
 * @param sectionsBefore how many sections the document has whose text it replaces
 */
export function refusalsOf(imported: Imported, { plain, short }: Accepted, sectionsBefore = 0): string[] {
  const { losses, letters, sections, remarks, numbers } = imported;
  const isSunk = (lost: number, counted: number) => lost > MAY_BE_LOST && lost > counted * SHARE_LOST;
  const sunk = COUNTED_FORMS.filter((form) => isSunk(losses.lost[form], losses.counted[form]));
  const isFewer = sectionsBefore - sections.length > MAY_BE_LOST && sections.length * 2 < sectionsBefore;
  const why = remarks
    .filter(({ kind, words }) => kind === 'flattened' && words !== undefined)
    .slice(0, 3)
    .map(({ message, words, line }) => `  - ${message} (${line === undefined ? '' : `line ${line} `}"${words}")`);
  const collapse = [
    ...sunk.map(
      (form) =>
        `${losses.lost[form]} of the ${losses.counted[form]} ${WORDS[form]} that another parser counts in the file`,
    ),
    ...(isSunk(numbers.lost, numbers.counted)
      ? [`${numbers.lost} of the ${numbers.counted} numbers beside items that another parser counts in the file`]
      : []),
    ...(isFewer ? [`${sectionsBefore - sections.length} of the ${sectionsBefore} sections that the document has`] : []),
  ];
  return [
    ...(letters < FEWEST_LETTERS && !short
      ? [
          `Found ${letters} letters of running text, expected at least ${FEWEST_LETTERS}: there is next to nothing that could be proved. Look whether the file has the text, rather than a picture of it or a script that loads it; or take so short a text with --short.`,
        ]
      : []),
    ...(collapse.length > 0 && !plain
      ? [
          [
            `Found that the import would lose ${new Intl.ListFormat('en-GB').format(collapse)}.${why.length > 0 ? ' What became plainer:' : ''}`,
            ...why,
            'Mend these places of the file, get it in another format, or take it as it is with --plain.',
          ].join('\n'),
        ]
      : []),
  ];
}
