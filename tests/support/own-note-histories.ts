/** Own notes through any history of a document: what becomes of each is compared with what the author knows. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { accept } from '../../src/core/ids/accept.ts';
import { publishedParagraphs } from '../../src/core/ids/former.ts';
import { formatLockFile, type IdEntry, readLockFile } from '../../src/core/ids/lock-file.ts';
import { joined, quoteInContext } from '../../src/exports/text-quote.ts';
import { anchor, type Registry } from '../../src/features/own-notes/anchor.ts';
import type { OwnTarget } from '../../src/features/own-notes/own-note.ts';
import { DAY, SECTIONS } from './editions.ts';
import { alignAsAuthor, events, History } from './generated/histories.ts';

/** Where a note is made: in which paragraph, from which word, and how many words. */
const places = fc.record({ at: fc.nat(100), from: fc.nat(100), length: fc.integer({ min: 1, max: 12 }) });

const editions = fc.array(
  fc.record({
    events: fc.array(events, { minLength: 1, maxLength: 4 }),
    notes: fc.array(places, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** A note, with the paragraph that it was made on as the author knows it. */
interface Made {
  readonly target: OwnTarget;
  readonly self: number;
}

/** An edition: the registry, and the texts and authors' names of what stands, by id. */
interface Edition {
  readonly registry: Registry;
  readonly texts: ReadonlyMap<string, string>;
  readonly selves: ReadonlyMap<string, number>;
}

/** So many letters are enough to find words in another paragraph, if they are nowhere else. */
const ENOUGH = 32;

/** Fails unless, in that many histories, every note is on its words or with the paragraph that they were in. */
export function expectNotesToFollow(numRuns: number): void {
  fc.assert(
    fc.property(editions, (history) => follow(history)),
    { numRuns, seed: 20261129 },
  );
}

function follow(steps: typeof editions extends fc.Arbitrary<infer Steps> ? Steps : never): void {
  const history = new History();
  for (const section of SECTIONS)
    for (let count = 0; count < 3; count += 1) history.text[section]?.push(history.born());
  let entries: readonly IdEntry[] = [];
  const idOf = new Map<number, string>();
  const made: Made[] = [];
  for (const step of [{ events: [], notes: [{ at: 1, from: 2, length: 4 }] }, ...steps]) {
    history.reshaped.clear();
    for (const event of step.events) history.happen(event, (self) => idOf.has(self));
    const { paragraphs, known, alignment } = alignAsAuthor(entries, history, idOf);
    const next = readLockFile(formatLockFile(accept(entries, paragraphs, alignment, DAY)), SECTIONS);
    if ('faults' in next) throw new Error(JSON.stringify(next.faults));
    entries = next.entries;
    const ids = entries.filter(({ state }) => state === 'stands').map(({ id }) => id);
    known.forEach(({ self }, index) => idOf.set(self, ids[index] ?? ''));
    const edition: Edition = {
      registry: new Map(
        publishedParagraphs(entries, { language: 'en', sections: [] }).map(({ id, now }) => [id, { now: now?.id }]),
      ),
      texts: new Map(known.map(({ text }, index) => [ids[index] ?? '', text])),
      selves: new Map(known.map(({ self }, index) => [ids[index] ?? '', self])),
    };
    for (const note of made) expectToBeKept(note, edition, history);
    for (const place of step.notes) made.push(...make(place, edition));
    for (const note of made.slice(-step.notes.length)) expectToBeKept(note, edition, history);
  }
}

/** Makes a note on whole words of a paragraph that stands. */
function make({ at, from, length }: { at: number; from: number; length: number }, edition: Edition): Made[] {
  const all = [...edition.texts];
  const [id, text] = all[at % Math.max(all.length, 1)] ?? [];
  if (id === undefined || text === undefined) return [];
  const words = text.split(' ');
  const first = from % words.length;
  const start = words.slice(0, first).join(' ').length + (first === 0 ? 0 : 1);
  const end = start + words.slice(first, first + length).join(' ').length;
  const { exact, prefix, suffix } = quoteInContext(text, start, end, joined([...edition.texts.values()]));
  return [{ target: { paragraph: id, label: id, exact, prefix, suffix }, self: edition.selves.get(id) ?? 0 }];
}

function expectToBeKept({ target, self }: Made, { registry, texts, selves }: Edition, history: History): void {
  const { exact, paragraph } = target;
  const at = anchor(target, registry, texts);
  const having = [...texts].filter(([, text]) => text.includes(exact)).map(([id]) => id);
  const now = registry.get(paragraph)?.now;
  if (at?.on === 'words') {
    expect(texts.get(at.block)?.slice(at.start, at.end), 'A mark is on other words.').toBe(exact);
    if (at.block !== now) expect(having, 'Words are marked elsewhere, though they stand twice.').toEqual([at.block]);
  } else if (at?.on === 'paragraph') {
    expect(at.block).toBe(now);
    expect(selves.get(at.block), 'A note is with another paragraph.').toBe(endOf(self, selves, history));
  } else {
    expect(at, 'A note is lost.').toEqual({ on: 'former', block: paragraph });
    expect(now, 'A note of a paragraph that stands is with the withdrawn ones.').toBeUndefined();
    expect(registry.has(paragraph)).toBe(true);
  }
  // Every word of these texts is one of its kind.
  if (now !== undefined && exact.length >= ENOUGH && having.length === 1)
    expect(at, 'The words stand, but are not marked.').toMatchObject({ on: 'words', block: having[0] });
}

/** The paragraph that has the words of another in the end, as the author knows it. */
function endOf(self: number, selves: ReadonlyMap<string, number>, history: History): number {
  const into = history.merged.get(self);
  return [...selves.values()].includes(self) || into === undefined ? self : endOf(into, selves, history);
}
