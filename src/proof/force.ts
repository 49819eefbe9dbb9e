/** Reads whether documents and passages are in force: what the content says of it, and what the data gives. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { blockOf, type Detail, homeOf } from './details.ts';
import { attribute, closest, hasClass, type Page } from './tree.ts';

const days = { from: z.string().optional(), until: z.string().optional() };

const saidShape = z.object({ ...days, state: z.string().optional() });

/** What is said of the force of a text or a passage. */
type Said = z.infer<typeof saidShape>;

/** The field `force` of a `document.yaml`. */
export const forceShape = saidShape
  .extend({
    passages: z
      .array(saidShape.extend({ paragraphs: z.array(z.string()).default([]), section: z.string().optional() }))
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

/** Writes what is said of force, with its days. */
export const written = ({ state, from, until }: Said): string =>
  state === undefined ? 'unsaid' : `${state} ${daysIn({ from, until })}`;

/** Writes the first and the last day, as Akoma Ntoso has them, which knows no states. */
export const daysIn = ({ from, until }: Omit<Said, 'state'>): string =>
  (from ?? until) === undefined ? 'no days' : `${from ?? ''}/${until ?? ''}`;

/** A passage that is not in force is grey on pages, and nothing else is. */
const look = (state: string | undefined) => (state === undefined || state === 'in-force' ? 'in ink' : 'in grey');

/** What details of a document or a passage may be. */
interface PromisedForce extends Pick<Detail, 'kind' | 'of'> {
  readonly allowed: readonly string[];
}

/** What the proof knows of the force in a document. */
interface ForceInDocument {
  readonly id: string;
  readonly force: z.infer<typeof forceShape>;
  readonly passages: readonly FileForce[];
  readonly paragraphs: readonly { readonly id: string; readonly section: string; readonly text: string | undefined }[];
}

/** Returns what a document promises of its force and of that of its passages. */
export function promisedForce({
  id: document,
  force = { passages: [] },
  passages,
  paragraphs,
}: ForceInDocument): PromisedForce[] {
  // A passage that was in force is so no longer than its edition.
  const isOver = force.state !== undefined && !['in-force', 'not-yet'].includes(force.state);
  const ofFile = new Map<string, Said>(
    passages.map((one) => [
      one.id,
      isOver && one.state === 'in-force' ? { ...one, state: force.state, until: force.until } : one,
    ]),
  );
  const standing = paragraphs.filter(({ text }) => text !== undefined);
  const inSections = Map.groupBy(standing, ({ section }) => section);
  return [
    { kind: 'force', of: document, allowed: [written(force)] },
    { kind: 'period', of: document, allowed: [daysOf(force)] },
    ...[...inSections].flatMap(([section, inIt]) => {
      const whole = force.passages.find((one) => one.section === section);
      const named = force.passages.filter((one) => inIt.some(({ id }) => one.paragraphs.includes(id)));
      const ofFileHere = inIt.flatMap(({ id }) => ofFile.get(id) ?? []);
      const differing = [...new Map(ofFileHere.map((one) => [written(one), one])).values()];
      return inIt.flatMap(({ id }): PromisedForce[] => {
        const own = named.find((one) => one.paragraphs.includes(id));
        // What is said of a passage holds for those in it, which only the model knows: they are in the same section.
        const here: readonly Said[] =
          own !== undefined
            ? [own]
            : whole !== undefined
              ? [whole, ...named]
              : [...(ofFile.has(id) ? [ofFile.get(id) ?? {}] : [{}, ...differing]), ...named];
        const of = blockOf(document, id);
        return [
          { kind: 'force', of, allowed: alike(here.map(written)) },
          { kind: 'period', of, allowed: alike(here.map(daysOf)) },
          { kind: 'look', of, allowed: alike(here.map(({ state }) => look(state))) },
        ];
      });
    }),
  ];
}

const alike = (all: readonly string[]): string[] => [...new Set(all)];

const daysOf = ({ state, ...days }: Said): string => (state === undefined ? 'no days' : daysIn(days));

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
  given: written({ state: inForce?.state, from: inForce?.from, until: inForce?.to }),
});
