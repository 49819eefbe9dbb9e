/** Reads the file of a page of the publication's own. */
import { type PageData, pageSchema } from '../schemas/page.ts';
import type { TextEntry } from './content-files.ts';
import { mdxReader } from './field-readers.ts';
import type { FolderReader } from './folder-reader.ts';
import { nameFault } from './name-fault.ts';

const readFields = mdxReader(pageSchema, 'about');

/** Reads the file of a page, and adds its faults to the reader; returns `undefined` if its fields cannot be read. */
export function readPageFile(id: string, reader: FolderReader): TextEntry<PageData> | undefined {
  const file = `pages/${id}.mdx`;
  const misnamed = nameFault(id, `a page named "${id}.mdx"`, []);
  if (misnamed !== undefined) reader.faults.push({ file: reader.shown(file), message: misnamed });
  const draft = misnamed ? undefined : ([`pages/${id}/`, reader.shown(file)] as const);
  return reader.readFields(id, reader.readOwn(file), readFields, draft);
}
