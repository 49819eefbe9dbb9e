/** Loads what draws Markdown, for notes that have words. */
import type { OwnNote } from '../own-note.ts';
import type { DrawWords } from './draw-item.ts';

/** Returns what draws the words of these notes. Its code is loaded only if the reader wrote any. */
export async function loadMarkdown(notes: readonly OwnNote[]): Promise<DrawWords> {
  if (notes.every(({ words }) => words === '')) return () => [];
  return (await import('./markdown.ts')).drawMarkdown;
}
