import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formerParagraphs } from '../../src/core/ids/former.ts';
import { accept } from '../../src/core/ids/accept.ts';
import { alignIds } from '../../src/core/ids/align.ts';
import { type Decisions, NO_DECISIONS } from '../../src/core/ids/alignment.ts';
import { formatLockFile, readLockFile, type IdEntry } from '../../src/core/ids/lock-file.ts';
import { hasChanges } from '../../src/core/ids/report.ts';
import { DAY, paragraphsOf, SECTIONS, words } from '../support/editions.ts';

/** Events between two acceptances of a text. Numbers choose their place. */
type Event = {
  readonly kind: 'insert' | 'edit' | 'delete' | 'move' | 'bring back' | 'merge' | 'split';
  readonly at: number;
  readonly to: number;
};

const events: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom('insert', 'edit', 'delete', 'move', 'bring back', 'merge', 'split'),
  at: fc.nat(1000),
  to: fc.nat(1000),
});

/** A paragraph as its author knows it: `self` stays the same through every edit and move. */
interface Known {
  readonly self: number;
  readonly text: string;
}

/** A history of a document, and the ids that its author expects for each paragraph. */
class History {
  text: Record<string, Known[]> = { i: [], ii: [], iii: [] };
  gone: Known[] = [];
  merged = new Map<number, number>();
  swallowed: Known[] = [];
  /** Paragraphs that were split, merged or restored since the last acceptance. After two such changes, nobody could say which it is. */
  reshaped = new Set<number>();
  #births = 0;

  /** Makes a new paragraph, unless its exact words were once merged into another: then it is that one again. */
  born(text?: string): Known {
    const again = this.swallowed.findIndex((lost) => lost.text === text);
    const known = this.swallowed.splice(again, again === -1 ? 0 : 1)[0];
    if (known) return known;
    this.#births += 1;
    return { self: this.#births, text: text ?? words(this.#births) };
  }

  /** Applies an event, if possible. */
  happen({ kind, at, to }: Event, isPublished: (self: number) => boolean): void {
    const section = SECTIONS[at % 3] ?? 'i';
    const list = this.text[section] ?? [];
    const target = this.text[SECTIONS[to % 3] ?? 'i'] ?? [];
    const index = list.length === 0 ? 0 : at % list.length;
    const chosen = list[index];
    if (kind === 'insert') list.splice(index, 0, this.born());
    else if (kind === 'bring back') {
      const back = this.gone.splice(to % Math.max(this.gone.length, 1), 1)[0];
      if (back === undefined) return;
      target.splice(to % (target.length + 1), 0, back);
      this.reshaped.add(back.self);
    } else if (chosen === undefined) return;
    else if (kind === 'edit') list[index] = { ...chosen, text: chosen.text.replace(/\S+/, `e${at}y${to}`) };
    else if (kind === 'delete') this.gone.push(...list.splice(index, 1));
    else if (kind === 'move') {
      list.splice(index, 1);
      target.splice(to % (target.length + 1), 0, chosen);
    } else if (this.reshaped.has(chosen.self)) return;
    else if (kind === 'split') {
      const parts = chosen.text.split(' ');
      const cut = Math.ceil(parts.length * 0.75);
      if (parts.length < 8) return;
      const rest = this.born(parts.slice(cut).join(' '));
      list.splice(index, 1, { ...chosen, text: parts.slice(0, cut).join(' ') }, rest);
      this.reshaped.add(chosen.self).add(rest.self);
    } else {
      const next = list[index + 1];
      if (next === undefined || this.reshaped.has(next.self)) return;
      // Two paragraphs merge into the published one, or the longer one, with the words of the other added.
      const weight = ({ self, text }: Known) => (isPublished(self) ? 1_000_000 : 0) + text.length;
      const [kept, lost] = weight(chosen) >= weight(next) ? [chosen, next] : [next, chosen];
      list.splice(index, 2, { ...kept, text: `${chosen.text} ${next.text}` });
      this.merged.set(lost.self, kept.self);
      this.swallowed.push(lost);
      this.reshaped.add(kept.self);
    }
  }
}

describe('the registry, through any history', () => {
  test('never gives an id to another paragraph, loses none, and does not change when it is accepted again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(events, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (editions) => {
          const history = new History();
          for (const section of SECTIONS)
            for (let count = 0; count < 3; count += 1) history.text[section]?.push(history.born());
          let entries: readonly IdEntry[] = [];
          const idOf = new Map<number, string>();
          const addresses = new Set<string>();
          for (const edition of [[], ...editions]) {
            history.reshaped.clear();
            for (const event of edition) history.happen(event, (self) => idOf.has(self));
            const known = SECTIONS.flatMap((section) => history.text[section] ?? []);
            const text = Object.fromEntries(
              SECTIONS.map((section) => [section, (history.text[section] ?? []).map((paragraph) => paragraph.text)]),
            );
            const paragraphs = paragraphsOf(text);
            // The author answers only the questions, correctly.
            let decisions: Decisions = NO_DECISIONS;
            let alignment = alignIds(entries, paragraphs, decisions);
            if (alignment.questions.length > 0) {
              const same = new Map<string, string>();
              const fresh = new Set<string>();
              known.forEach(({ self }, index) => {
                const [id, position] = [idOf.get(self), paragraphs[index]?.position ?? ''];
                if (id === undefined) fresh.add(position);
                else same.set(id, position);
              });
              const withdrawn = new Set(
                [...idOf].filter(([self, id]) => !same.has(id) && !history.merged.has(self)).map(([, id]) => id),
              );
              const merged = new Map(
                [...history.merged].flatMap(([from, into]) => {
                  const [id, target] = [idOf.get(from), idOf.get(into)];
                  return id !== undefined && target !== undefined && !same.has(id) ? [[id, target] as const] : [];
                }),
              );
              decisions = { same, fresh, withdrawn, merged };
              alignment = alignIds(entries, paragraphs, decisions);
            }
            expect(alignment.questions).toEqual([]);
            const next = readLockFile(formatLockFile(accept(entries, paragraphs, alignment, DAY)), SECTIONS);
            if ('faults' in next) throw new Error(JSON.stringify(next.faults));

            const before = entries;
            entries = next.entries;
            const ids = entries.filter(({ state }) => state === 'stands').map(({ id }) => id);
            expect(ids).toHaveLength(known.length);
            known.forEach(({ self }, index) => {
              const id = ids[index] ?? '';
              const owner = [...idOf].find(([, given]) => given === id)?.[0];
              expect(owner === undefined || owner === self, `${id} was given to another paragraph`).toBe(true);
              idOf.set(self, id);
            });
            const all = new Set(entries.map(({ id }) => id));
            expect(all.size).toBe(entries.length);
            for (const { id } of before) expect(all.has(id), `${id} has disappeared`).toBe(true);

            // Every published address still leads to its paragraph, to a link to it, or to a notice.
            const stands = new Set(
              entries.flatMap(({ state, section, id }) => (state === 'stands' ? [`${section}#${id}`] : [])),
            );
            const former = new Map(
              formerParagraphs(entries, { language: 'en', sections: [] }).map((line) => [
                `${line.section}#${line.id}`,
                line,
              ]),
            );
            for (const address of stands) addresses.add(address);
            for (const address of addresses) {
              const line = former.get(address);
              expect(stands.has(address) || line !== undefined, `${address} leads nowhere`).toBe(true);
              if (line?.now)
                expect(stands.has(`${line.now.section}#${line.now.id}`), `${address} leads on to nothing`).toBe(true);
              else if (line) expect(line.withdrawn).toBe(DAY);
            }

            const again = alignIds(entries, paragraphs);
            expect(hasChanges(entries, paragraphs, again)).toBe(false);
            expect(formatLockFile(accept(entries, paragraphs, again, DAY))).toBe(formatLockFile(entries));
          }
        },
      ),
      { numRuns: 1000, seed: 20261125 },
    );
  });
});
