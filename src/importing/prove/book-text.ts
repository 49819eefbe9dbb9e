/** The text of an EPUB book: that of its chapters, one after the other. */
import { filesOfBook, withClosedTags } from '../book-package.ts';
import { textOfHtml } from './html-text.ts';
import { joinReadings, type SecondReading } from './second-reading.ts';

/** Returns all text of a book and the forms in it. `texts` are its files by name. */
export function textOfBook(texts: ReadonlyMap<string, string>): SecondReading {
  return joinReadings(filesOfBook(texts).chapters.map((file) => textOfHtml(withClosedTags(texts.get(file) ?? ''))));
}
