/** Loads what draws Markdown, for notes that have words. */
import type { OwnNote } from '../own-note.ts';
import { asWritten } from './as-written.ts';
import type { DrawWords } from './draw-item.ts';

/**
 * Returns what draws the words of these notes. Its code is loaded only if the reader wrote any; if it cannot be loaded, the
 * words are shown as they were written.
 */
export async function loadMarkdown(notes: readonly OwnNote[]): Promise<DrawWords> {
  if (notes.every(({ words }) => words === '')) return () => [];
  return import('./markdown.ts').then(
    ({ drawMarkdown }) => drawMarkdown,
    () => asWritten,
  );
}
