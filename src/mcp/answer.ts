/** What all tools share. */
import { z } from 'zod';
import { joinSaid, listSaid } from '../core/terms/note.ts';
import { quoted } from './lines.ts';
import { currentIds, type Library } from './library.ts';
import { describeDocuments, type Passage } from './passages.ts';
import type { PassageFile, TermFile } from './shapes.ts';
import { Unanswerable } from './unanswerable.ts';

/** What clients are told of every tool: it only reads, and what it reads is a closed set of files. */
export const READS_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Something that a model writes: some words, and no text. */
export const someWords = z.string().trim().min(1).max(500);

/** The id of a document, which may be left out if there is only one. */
export const documentField = someWords
  .optional()
  .describe('The id of a document, or of a former edition: law/@2016-11-07. May be left out if there is only one.');

/** The most things of a kind that one answer gives. */
const MOST = 50;

/** How many things of a kind a model wants. */
export const limitField = (usual: number, things: string, least = 1) =>
  z.int().min(least).max(MOST).default(usual).describe(`The most ${things} to return.`);

/**
 * Returns an answer. It is text and no structured data, because some clients give a model the text, and others the data instead
 * of it (docs/models.md).
 *
 * @param parts what the tool says; a part that is `undefined` is left out
 * @param passages those that it gives, whose documents are described at the end
 */
export const answer = (parts: readonly (string | undefined)[], passages: readonly Passage[] = []) => ({
  content: [
    {
      type: 'text' as const,
      text: [...parts.filter((part) => part !== undefined), ...describeDocuments(passages)].join('\n\n'),
    },
  ],
});

/** Returns the id that a model gave, or that of the only document. */
export function documentOrOnly(library: Library, id: string | undefined): string {
  const current = currentIds(library);
  const [only] = current;
  if (id !== undefined) return id;
  if (only !== undefined && current.length === 1) return only;
  throw new Unanswerable(`Found no "document", expected the id of one: ${current.slice(0, 40).join(', ')}.`);
}

/** A term, with what the document itself says that it means, if the answer is about a passage. */
type Explained = Pick<TermFile, 'label' | 'gloss' | 'address'> &
  Pick<NonNullable<PassageFile['terms']>[number], 'definitions'>;

/** Writes a term for a model to read. */
export const describeTerm = (term: Explained): string =>
  [
    ...(term.definitions ?? []).flatMap(({ label, address, introduction, text }) => [
      `Term "${term.label}", defined by the document itself in ${label}: ${address}`,
      ...[introduction, text].flatMap((words) => (words === undefined ? [] : quoted(words))),
    ]),
    `Term "${term.label}", explained by this publication (no official words): ${joinSaid(listSaid(term))}`,
    term.address,
  ].join('\n');

/** Writes a number of things: "1 passage", "2 passages". */
export const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** Returns the first of a list, and how many were left out. */
export const upTo = <One>(most: number, list: readonly One[]) => ({
  shown: list.slice(0, most),
  more: Math.max(0, list.length - most),
});
