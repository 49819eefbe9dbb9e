/** What the processes that check files are asked, and what they answer. */
import type { CheckedFile } from './check-file.ts';

/** What a process is asked. */
export interface Asked {
  readonly file: string;
  readonly site: string | undefined;
  /** The file with all documents as JSON, which is the same for all. */
  readonly documents: string;
}

/** A file with what was found in it, or with the reason why it cannot be read. */
export type Checked = ({ readonly file: string } & CheckedFile) | { readonly file: string; readonly unread: string };
