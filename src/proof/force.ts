/** Reads whether documents and passages are in force: what the content says of it, and what the data gives. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { blockOf, type Detail, homeOf } from './details.ts';
import { attribute, closest, hasClass, type Page } from './tree.ts';

const days = { from: z.string().optional(), until: z.string().optional() };

/** The field `force` of a `document.yaml`. What it says of a section is said of passages that only the model knows. */
export const forceShape = z
  .object({
    ...days,
    state: z.string().optional(),
    passages: z
      .array(z.object({ ...days, state: z.string(), paragraphs: z.array(z.string()).default([]) }))
      .default([]),
  })
  .optional();

/** The file `passages.yaml`. */
const passagesShape = z.array(z.object({ ...days, words: z.string(), state: z.string().optional() }));

/** What the publisher's own file says of the force of a passage. */
export interface FileForce extends Pick<z.infer<typeof passagesShape>[number], 'from' | 'until'> {
  readonly id: string;
  readonly state: string;
}

/**
 * Reads what the publisher's own file says of the force of passages.
 *
 * @param yaml the content of `passages.yaml`
 * @param paragraphs the passages with the words of those that stand, in the order of the text
 * @throws {Error} if the file does not have its known form
 */
export function readPassages(
  yaml: unknown,
  paragraphs: readonly { readonly id: string; readonly text: string | undefined }[],
): FileForce[] {
  const waiting = new Map<string, string[]>();
  for (const { id, text } of paragraphs) {
    if (text === undefined) continue;
    const words = createHash('sha256').update(text).digest('hex').slice(0, 12);
    waiting.set(words, [...(waiting.get(words) ?? []), id]);
  }
  return passagesShape.parse(yaml).flatMap(({ words, state, from, until }): FileForce[] => {
    const id = waiting.get(words)?.shift();
    return id === undefined || state === undefined ? [] : [{ id, state, from, until }];
  });
}

/** The field `inForce` of JSON files. */
export const inForceShape = z
  .object({ from: z.string().optional(), to: z.string().optional(), state: z.string() })
  .optional();

const written = (state: string | undefined, from: string | undefined, until: string | undefined) =>
  state === undefined ? 'unsaid' : `${state} ${from ?? ''}/${until ?? ''}`;

/** A passage that is not in force is grey on pages, and nothing else is. */
const look = (state: string | undefined) => (state === undefined || state === 'in-force' ? 'in ink' : 'in grey');

/**
 * Returns what a document promises of its force and of that of its passages.
 *
 * @param force what it says of it, if the site shows that
 * @param fromFile what its publisher's own file says of passages; where the document says anything of passages, only the model
 *   knows to which of them that applies
 */
export function promisedForce(
  document: string,
  force: z.infer<typeof forceShape>,
  fromFile: readonly FileForce[],
): Detail[] {
  const { state, from, until, passages = [] } = force ?? {};
  // A passage that was in force is so no longer than its edition.
  const isOver = state !== undefined && !['in-force', 'not-yet'].includes(state);
  const ofFile = fromFile.map((one) => (isOver && one.state === 'in-force' ? { ...one, state, until } : one));
  return [
    { kind: 'force', of: document, given: written(state, from, until) },
    ...[
      ...(force === undefined || passages.length > 0
        ? []
        : ofFile.map(({ id, ...one }) => ({ ...one, paragraphs: [id] }))),
      ...passages,
    ].flatMap((one) =>
      one.paragraphs.flatMap((id): Detail[] => [
        { kind: 'force', of: blockOf(document, id), given: written(one.state, one.from, one.until) },
        { kind: 'look', of: blockOf(document, id), given: look(one.state) },
      ]),
    ),
  ];
}

/** The elements that may have the words of a passage. */
const PASSAGES = new Set(['p', 'figcaption', 'td', 'th']);

/** Returns how the passages of a page look. */
export function lookDetails({ file, elements }: Page): Detail[] {
  return elements.flatMap((element): Detail[] => {
    const id = PASSAGES.has(element.tagName) ? attribute(element, 'id') : undefined;
    if (id === undefined || closest(element, ({ tagName }) => tagName === 'article') === undefined) return [];
    const given = look(hasClass(element, 'not-in-force') ? 'not-yet' : undefined);
    return [{ kind: 'look', of: blockOf(homeOf(file), id), given }];
  });
}

/** Returns what a JSON file gives of the force of a document or a passage. */
export const forceDetail = (of: string, inForce: z.infer<typeof inForceShape>): Detail => ({
  kind: 'force',
  of,
  given: written(inForce?.state, inForce?.from, inForce?.to),
});
