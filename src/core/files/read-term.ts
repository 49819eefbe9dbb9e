/** Reads the file of a term. */
import { TERM_PAGES } from '../addresses/reserved-names.ts';
import { type TermData, termSchema } from '../schemas/term.ts';
import type { TextEntry } from './content-files.ts';
import { mdxReader } from './field-readers.ts';
import type { FolderReader } from './folder-reader.ts';
import { nameFault } from './name-fault.ts';

const readFields = mdxReader(termSchema, 'note');

/** Reads the file of a term, and adds its faults to the reader; returns `undefined` if its fields cannot be read. */
export function readTermFile(id: string, reader: FolderReader): TextEntry<TermData> | undefined {
  const file = `terms/${id}.mdx`;
  const misnamed = nameFault(id, `a term file named "${id}.mdx"`, TERM_PAGES);
  if (misnamed !== undefined) reader.faults.push({ file: reader.shown(file), message: misnamed });
  const draft = misnamed ? undefined : ([`terms/${id}/`, reader.shown(file)] as const);
  return reader.readFields(id, reader.readOwn(file), readFields, draft);
}
