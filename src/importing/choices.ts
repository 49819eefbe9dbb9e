/** What an editor chose for an import. */
import type { Decision } from '../core/schemas/import.ts';
import type { Known } from './others.ts';
import type { OriginalText } from './version-of.ts';
import type { SectionNames } from './write/names.ts';

/** What an editor chose on the command line. */
export interface Choices {
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  /** The language of the publication; English if it is left out. */
  readonly publicationLanguage?: string | undefined;
  /** Finds out what the publication has; nothing if it is left out. */
  readonly publication?: (() => Known) | undefined;
  /** The present names of the document's sections, which sections that remain will keep. */
  readonly known?: ReadonlyMap<string, SectionNames> | undefined;
  /** The text of which it is a version in another language: new, or in the place of one that has a lock file. */
  readonly versionOf?: OriginalText | undefined;
  /** How the numbers are written, if an editor has said so. */
  readonly numbering?: readonly string[] | undefined;
  /** The lock file of the document, if it exists already. */
  readonly lock?: string | undefined;
  /** Fields of `document.yaml` that the editor gives, whatever the file says. */
  readonly given?: readonly string[] | undefined;
  /** What lines of the file are, where the editor has decided it. */
  readonly decisions?: readonly Decision[] | undefined;
  /** The day on which the text was received. */
  readonly today: string;
}
