/** The note on a term in parts, of which a model asks for those that it needs. */
import { count } from './answer.ts';
import type { NotePartFile, TermFile } from './shapes.ts';
import { Unanswerable } from './unanswerable.ts';

/**
 * Returns the parts of a note that a model asks for, in their order.
 *
 * @param ids their ids
 * @throws {Unanswerable} if the note has no part with one of the ids
 */
export function partsAsked({ label, note = [] }: TermFile, ids: readonly string[]): NotePartFile[] {
  const unknown = ids.find((id) => !note.some((part) => part.id === id));
  if (unknown === undefined) return note.filter(({ id }) => ids.includes(id));
  const known = note.length === 0 ? 'there is none' : `expected the id of one: ${note.map(({ id }) => id).join(', ')}`;
  throw new Unanswerable(`Found no part "${unknown}" in the note on "${label}", ${known}.`);
}

/** Lists the parts of a note; `undefined` if it has none. */
export function listParts({ note = [] }: TermFile): string | undefined {
  const parts = note.map(({ id, heading, sentences, rows = [] }) => {
    const held = [...(sentences.length > 0 ? [count(sentences.length, 'sentence')] : []), ...rowsIn(rows)];
    return `- ${id}: ${heading} (${held.join(', ')})`;
  });
  return parts.length === 0 ? undefined : ['Parts of the note (no official words):', ...parts].join('\n');
}

const rowsIn = (rows: readonly unknown[]) => (rows.length > 0 ? [`a table of ${count(rows.length, 'row')}`] : []);

/** Writes a part of a note: a line for each sentence and each row of a table, with the ids of its sources. */
export const describePart = ({ id, heading, sentences, rows = [] }: NotePartFile): string =>
  [
    `Part ${id}: ${heading} (no official words)`,
    ...sentences.map(
      ({ date, text, ...grounds }) => `- ${date === undefined ? '' : `${date}: `}${text}${describeGrounds(grounds)}`,
    ),
    ...rows.map(
      ({ cells, ...grounds }) =>
        `- ${Object.entries(cells)
          .map(([name, cell]) => `${name}: ${cell}`)
          .join('; ')}${describeGrounds(grounds)}`,
    ),
  ].join('\n');

/** What a sentence or a row rests on. */
type Grounds = Pick<NotePartFile['sentences'][number], 'sources' | 'attested'>;

const describeGrounds = ({ sources, attested = [] }: Grounds): string =>
  [...sources, ...attested.map(({ date, wording, address }) => `"${wording}" in a text of ${date}, ${address}`)]
    .map((one) => ` [${one}]`)
    .join('');

/**
 * Lists sources of a term: those of some parts of its note; without such, those that no part names, which are given with no
 * part. `undefined` if there are none.
 */
export function describeSources({ sources, note = [] }: TermFile, parts: readonly NotePartFile[]): string | undefined {
  const namedIn = (some: readonly NotePartFile[]) =>
    new Set(some.flatMap(({ sentences, rows = [] }) => [...sentences, ...rows].flatMap((one) => one.sources)));
  const [asked, any] = [namedIn(parts), namedIn(note)];
  const lines = sources
    .filter(({ id = '' }) => (parts.length > 0 ? asked.has(id) : !any.has(id)))
    .map(({ id, title, publisher, date, url }) =>
      [`Source: ${id === undefined ? '' : `[${id}] `}${title}`, publisher, date, url]
        .filter((part) => part !== undefined)
        .join(', '),
    );
  return lines.length === 0 ? undefined : lines.join('\n');
}
