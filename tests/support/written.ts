/** What the files of a content folder say, read by simple rules that share no code with the engine. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const source = z.object({ title: z.string(), publisher: z.string(), date: z.string().optional() });

const termFile = z.object({
  label: z.string(),
  gloss: z.string(),
  sources: z.array(z.union([source, z.object({ id: z.string() })])).default([]),
});

const statement = z.object({
  paragraph: z.string(),
  quote: z.string(),
  figure: z.string().optional(),
  by: z.string().optional(),
  occasion: z.string().optional(),
  asOf: z.string().optional(),
  caution: z.string().optional(),
  sources: z.array(source).default([]),
});
const kinds = z.array(statement).default([]);
const registerFile = z.object({ figures: kinds, quotations: kinds, admissions: kinds, calls: kinds, claims: kinds });

const documentFile = z.object({ published: z.string(), sections: z.array(z.object({ slug: z.string() })) });

const textOf = (file: string): string => readFileSync(file, 'utf8');

/** Returns what a term's file says: its label, its gloss, and its sources. */
export const writtenTerm = (folder: string, id: string) =>
  termFile.parse(parse(textOf(`${folder}/terms/${id}.mdx`).split('---\n')[1] ?? ''));

/** Returns what `document.yaml` of a document or of a former edition says. */
export const writtenDocument = (folder: string, id: string) =>
  documentFile.parse(parse(textOf(`${folder}/documents/${id}/document.yaml`)));

/** Returns the entries of a register, in the order of its file. */
export const writtenRegister = (folder: string, id: string): z.infer<typeof statement>[] =>
  Object.values(registerFile.parse(parse(textOf(`${folder}/documents/${id}/register.yaml`)))).flat();

/** Returns the marks of a document in the order of its text: the id of the term, and the words that are marked. */
export const writtenMarks = (folder: string, id: string): { readonly term: string; readonly words: string }[] =>
  writtenDocument(folder, id).sections.flatMap(({ slug }) =>
    [...textOf(`${folder}/documents/${id}/${slug}.mdx`).matchAll(/<Term id="([^"]+)">(.*?)<\/Term>/gsu)].map(
      ([, term = '', words = '']) => ({ term, words }),
    ),
  );

/** Returns a date in English as precisely as it is written: 1986, June 1986, 2 June 1986. */
export function writtenDate(date: string): string {
  const parts = date.split('-').length;
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: parts > 1 ? 'long' : undefined,
    day: parts > 2 ? 'numeric' : undefined,
  }).format(new Date(date));
}
