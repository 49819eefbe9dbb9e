/** The text of an EPUB book: that of its chapters, one after the other. */
import { chaptersOfBook, withClosedTags } from '../book-package.ts';
import { textOfHtml } from './html-text.ts';

/** Returns all text of a book. `texts` are its files by name. */
export function textOfBook(texts: ReadonlyMap<string, string>): string {
  return chaptersOfBook(texts)
    .map((file) => textOfHtml(withClosedTags(texts.get(file) ?? '')))
    .join('\n');
}
