/** What a checker of books says of a book, and what is in it. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';

/** Returns the errors and warnings of EPUBCheck, a line each. */
export async function complaintsOf(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book);
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ severity, id, message, location }) => `${severity} ${id} ${location?.path ?? ''}: ${message}`);
}

/** Returns the files of a book by their paths. */
export function filesOf(book: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(book)).map(([file, content]) => [file, strFromU8(content)]));
}
