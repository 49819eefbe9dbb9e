import type { Markup } from './markup.ts';

/** A passage in a row of two texts side by side, or other official words, which have neither a label nor an id. */
export interface PartBeside {
  readonly words: Markup;
  readonly label?: string;
  readonly id?: string;
  /** The page that the label leads to. */
  readonly path?: string;
  /** What is said of the passage, after its label. */
  readonly told?: string | undefined;
  /** Whether the passage can be linked to on this page by its id. */
  readonly isAnchor?: boolean;
}
