/** Programs read how a publication is cited. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { citationFile } from '../../src/cli/citation-file.ts';

/** What version 1.2 of the format requires, of what the file has: nothing else may be there, and no text is empty. */
const schema = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['dataset', 'software']),
  title: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
});

test.each(['Harbour Law', 'Harbour: Law', '港务文件', '1987', '# 1', 'true'])(
  'a program that cites the publication %j reads its name, as a text',
  (name) => {
    expect(schema.parse(parse(citationFile(name)))).toMatchObject({ title: name, authors: [{ name }] });
  },
);
