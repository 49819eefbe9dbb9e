/** What is repeated in the files of each format that has a reader. */
import { AKOMA_NTOSO } from './akoma-ntoso.ts';
import { BOOK } from './book.ts';
import { FOLDER } from './folder.ts';
import { HTML } from './html.ts';
import { MARKDOWN } from './markdown.ts';
import type { GrowingFormat } from './markup.ts';
import { OPEN_DOCUMENT } from './open-document.ts';
import { PDF } from './pdf.ts';
import { PROFILED } from './profiles.ts';
import { TEXT } from './text.ts';
import { WORD } from './word.ts';

/** By the names that the import has for the formats. */
export const GROWING: Readonly<Record<string, GrowingFormat>> = {
  HTML,
  Markdown: MARKDOWN,
  'Akoma Ntoso': AKOMA_NTOSO,
  ...PROFILED,
  'plain text': TEXT,
  'a Word document': WORD,
  EPUB: BOOK,
  'an OpenDocument text': OPEN_DOCUMENT,
  PDF,
  'folder of Markdown files': FOLDER,
};
