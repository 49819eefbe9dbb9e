/** Proves the words of former editions that pages show where they stood: each is what its edition has. */
import type { ProofFault } from './fault.ts';
import type { PromisedDocument } from './promised-document.ts';
import { attribute, closest, hasClass, type Page } from './tree.ts';
import { quoted } from './visible.ts';

/** Words of a passage that is gone. */
export interface GoneWords {
  /** The id of the edition, and that of the passage. */
  readonly edition: string;
  readonly id: string;
  readonly words: string;
}

/** Reads what a page shows of passages that are gone. */
export const goneWords = ({ elements }: Page): GoneWords[] =>
  elements.flatMap((element) => {
    const gone = closest(element, (one) => hasClass(one, 'gone'));
    const id = attribute(element, 'data-passage');
    if (gone === undefined || id === undefined) return [];
    return [{ edition: attribute(gone, 'data-edition') ?? '', id, words: attribute(element, 'data-label') ?? '' }];
  });

/** Returns the faults of a page: words that are not those of their edition, after the number that is shown before them. */
export function proveGone(
  file: string,
  shown: readonly GoneWords[],
  documents: readonly PromisedDocument[],
): ProofFault[] {
  return shown.flatMap(({ edition, id, words }) => {
    const promised = documents.find((document) => document.id === edition)?.paragraphs.find((one) => one.id === id);
    const text = promised?.text;
    if (text !== undefined && (words === text || words.endsWith(` ${text}`))) return [];
    return [
      {
        page: file,
        found: `${quoted(words)} where ${id} stood`,
        expected: text === undefined ? `a passage of ${edition}` : `${quoted(text)}, as ${edition} has it`,
        remedy: 'See src/features/editions/draw-gone.ts and src/core/editions/gone.ts.',
      },
    ];
  });
}
