/** What all tools share. */
import { z } from 'zod';
import { joinSaid, listSaid, SAID_FIELDS, saidOf } from '../core/terms/note.ts';
import { quoted } from './lines.ts';
import { currentIds, type Library } from './library.ts';
import type { TermFile } from './shapes.ts';
import { Unanswerable } from './unanswerable.ts';

/** What clients are told of every tool: it only reads, and what it reads is a closed set of files. */
export const READS_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Something that a model writes: some words, and no text. */
export const someWords = z.string().trim().min(1).max(500);

/** The id of a document, which may be left out if there is only one. */
export const documentField = someWords
  .optional()
  .describe('The id of a document, or of a former edition: law/@2016-11-07. May be left out if there is only one.');

/** Returns an answer as text and as structured content. */
export const answer = <Structured extends Record<string, unknown>>(
  structuredContent: Structured,
  parts: readonly string[],
) => ({
  content: [{ type: 'text' as const, text: parts.join('\n\n') }],
  structuredContent,
});

/** Returns the id that a model gave, or that of the only document. */
export function documentOrOnly(library: Library, id: string | undefined): string {
  const current = currentIds(library);
  const [only] = current;
  if (id !== undefined) return id;
  if (only !== undefined && current.length === 1) return only;
  throw new Unanswerable(`Found no "document", expected the id of one: ${current.slice(0, 40).join(', ')}.`);
}

const ours = z.string().describe('What the publication says that the term means. These are no official words.');

/** What answers say of a term. */
export const termAnswer = z.object({
  id: z.string(),
  label: z.string(),
  ...Object.fromEntries(SAID_FIELDS.map((field) => [field, ours.optional()])),
  gloss: ours,
  address: z.string(),
  definitions: z
    .array(
      z.object({
        ...{ id: z.string(), label: z.string(), address: z.string() },
        introduction: z
          .string()
          .optional()
          .describe('The words before the list that it is in, which say where it applies.'),
        text: z.string().describe('Official words, with dots if more follows.'),
      }),
    )
    .optional()
    .describe('What the document itself says that the term means.'),
});

/** Returns a term as answers give it. */
export const termOf = (
  term: Pick<TermFile, 'id' | 'label' | 'gloss' | 'address'> & Pick<z.infer<typeof termAnswer>, 'definitions'>,
) => ({
  id: term.id,
  label: term.label,
  ...saidOf(term),
  address: term.address,
  definitions: term.definitions,
});

/** Writes a term for a model to read. */
export const describeTerm = (term: z.infer<typeof termAnswer>): string =>
  [...(term.definitions ?? []).flatMap((one) => describeDefined(term.label, one)), describeOurs(term)].join('\n');

const describeDefined = (
  term: string,
  { label, address, introduction, text }: NonNullable<z.infer<typeof termAnswer>['definitions']>[number],
): string[] => [
  `Term "${term}", defined by the document itself in ${label}: ${address}`,
  ...[introduction, text].flatMap((words) => (words === undefined ? [] : quoted(words))),
];

const describeOurs = (term: z.infer<typeof termAnswer>): string =>
  `Term "${term.label}", explained by this publication (no official words): ${joinSaid(listSaid(term))}\n${term.address}`;

/** Writes a number of things: "1 passage", "2 passages". */
export const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** Returns the first of a list, and how many were left out. */
export const upTo = <One>(most: number, list: readonly One[]) => ({
  shown: list.slice(0, most),
  more: Math.max(0, list.length - most),
});
