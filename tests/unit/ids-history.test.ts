import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formerParagraphs } from '../../src/core/ids/former.ts';
import { accept } from '../../src/core/ids/accept.ts';
import { alignIds } from '../../src/core/ids/align.ts';
import { formatLockFile, readLockFile, type IdEntry } from '../../src/core/ids/lock-file.ts';
import { hasChanges } from '../../src/core/ids/report.ts';
import { DAY, SECTIONS } from '../support/editions.ts';
import { alignAsAuthor, events, History } from '../support/generated/histories.ts';

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
            const { paragraphs, known, alignment } = alignAsAuthor(entries, history, idOf);
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
