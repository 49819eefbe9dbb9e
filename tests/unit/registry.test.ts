import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accept } from '../../src/registry/accept.ts';
import { align, type CurrentParagraph, type Decisions, NO_DECISIONS } from '../../src/registry/align.ts';
import { formatRegistry, readRegistry, type RegistryEntry } from '../../src/registry/registry.ts';
import { hasChanges } from '../../src/registry/report.ts';

const SECTIONS = ['i', 'ii', 'iii'];
const DAY = '2026-11-25';

/** A document: sections with the words of their paragraphs. */
type Text = Readonly<Record<string, readonly string[]>>;

function paragraphsOf(text: Text): CurrentParagraph[] {
  return SECTIONS.flatMap((section) =>
    (text[section] ?? []).map((words, index) => ({
      section,
      kind: 'paragraph' as const,
      text: words,
      place: `${section}:${index + 1}`,
    })),
  );
}

/** The registry after a text is accepted. */
function accepted(
  entries: readonly RegistryEntry[],
  text: Text,
  decisions: Partial<Decisions> = {},
): readonly RegistryEntry[] {
  const paragraphs = paragraphsOf(text);
  const alignment = align(entries, paragraphs, { ...NO_DECISIONS, ...decisions });
  expect(alignment.questions, 'no open question').toEqual([]);
  const read = readRegistry(formatRegistry(accept(entries, paragraphs, alignment, DAY)), SECTIONS);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.entries;
}

/** The ids that stand in a section, in order. */
const standing = (entries: readonly RegistryEntry[], section: string) =>
  entries.filter((entry) => entry.state === 'stands' && entry.section === section).map(({ id }) => id);

/** Twenty words that share nothing with those of another number. */
const words = (name: number | string) => Array.from({ length: 20 }, (_, index) => `w${name}x${index}`).join(' ');
const FIVE: Text = { i: [1, 2, 3, 4, 5].map(words), ii: [6, 7].map(words) };
const first = accepted([], FIVE);

describe('the registry', () => {
  test('numbers the paragraphs of a new document in order', () => {
    expect(standing(first, 'i')).toEqual(['i-1', 'i-2', 'i-3', 'i-4', 'i-5']);
    expect(standing(first, 'ii')).toEqual(['ii-1', 'ii-2']);
  });

  test.each([
    ['at the start', 0, ['i-0a', 'i-1', 'i-2', 'i-3', 'i-4', 'i-5']],
    ['in the middle', 4, ['i-1', 'i-2', 'i-3', 'i-4', 'i-4a', 'i-5']],
    ['at the end', 5, ['i-1', 'i-2', 'i-3', 'i-4', 'i-5', 'i-5a']],
  ])('gives a paragraph inserted %s an id of its own and leaves all others', (_, at, expected) => {
    expect(standing(accepted(first, { ...FIVE, i: (FIVE['i'] ?? []).toSpliced(at, 0, words('new')) }), 'i')).toEqual(
      expected,
    );
  });

  test('names what is inserted between 4 and 4a by its birth: 4b', () => {
    const second = accepted(first, { ...FIVE, i: [1, 2, 3, 4, 'a', 5].map(words) });
    const third = accepted(second, { ...FIVE, i: [1, 2, 3, 4, 'b', 'a', 5].map(words) });
    expect(standing(third, 'i')).toEqual(['i-1', 'i-2', 'i-3', 'i-4', 'i-4b', 'i-4a', 'i-5']);
  });

  test('keeps the id of a paragraph that is lightly edited', () => {
    const edited = words(3).replace('w3x4', 'other').replace('w3x9', '');
    expect(standing(accepted(first, { ...FIVE, i: [words(1), words(2), edited, words(4), words(5)] }), 'i')).toEqual(
      standing(first, 'i'),
    );
  });

  test('keeps the id on the greater part of a paragraph that is split, and gives the rest a new one', () => {
    const parts = words(3).split(' ');
    const text = {
      ...FIVE,
      i: [words(1), words(2), parts.slice(0, 15).join(' '), parts.slice(15).join(' '), words(4), words(5)],
    };
    expect(standing(accepted(first, text), 'i')).toEqual(['i-1', 'i-2', 'i-3', 'i-3a', 'i-4', 'i-5']);
  });

  test('asks which half is the same when a paragraph is split in the middle', () => {
    const parts = words(3).split(' ');
    const text = {
      ...FIVE,
      i: [words(1), words(2), parts.slice(0, 10).join(' '), parts.slice(10).join(' '), words(4), words(5)],
    };
    expect(align(first, paragraphsOf(text)).questions.map(({ reason }) => reason)).toEqual(['ambiguous']);
    const decided = accepted(first, text, { same: new Map([['i-3', 'i:4']]), fresh: new Set(['i:3']) });
    expect(standing(decided, 'i')).toEqual(['i-1', 'i-2', 'i-2a', 'i-3', 'i-4', 'i-5']);
  });

  test('asks when two paragraphs become one, and leads the merged id to where its words are', () => {
    const text = { ...FIVE, i: [words(1), `${words(2)} ${words(3)}`, words(4), words(5)] };
    expect(align(first, paragraphsOf(text)).questions).toHaveLength(1);
    const decided = accepted(first, text, { merged: new Map([['i-3', 'i-2']]) });
    expect(standing(decided, 'i')).toEqual(['i-1', 'i-2', 'i-4', 'i-5']);
    expect(decided.find(({ id }) => id === 'i-3')).toMatchObject({ state: 'merged', into: 'i-2', text: words(3) });
  });

  test('lets the id go along with a paragraph that moves within its section', () => {
    expect(standing(accepted(first, { ...FIVE, i: [2, 3, 4, 1, 5].map(words) }), 'i')).toEqual([
      'i-2',
      'i-3',
      'i-4',
      'i-1',
      'i-5',
    ]);
  });

  test('lets it go along to another section, and remembers every section it stood in', () => {
    const second = accepted(first, { i: [1, 2, 4, 5].map(words), ii: [6, 3, 7].map(words) });
    expect(standing(second, 'ii')).toEqual(['ii-1', 'i-3', 'ii-2']);
    const third = accepted(second, { i: [1, 2, 4, 5].map(words), ii: [6, 7].map(words), iii: [words(3)] });
    expect(third.find(({ id }) => id === 'i-3')).toMatchObject({
      section: 'iii',
      formerly: ['i', 'ii'],
      state: 'stands',
    });
    const home = accepted(third, FIVE);
    expect(home.find(({ id }) => id === 'i-3')).toMatchObject({ section: 'i', formerly: ['ii', 'iii'] });
  });

  test('keeps a withdrawn paragraph with its day, and gives its id back to the same words only', () => {
    const second = accepted(first, { ...FIVE, i: [1, 2, 4, 5].map(words) });
    expect(second.find(({ id }) => id === 'i-3')).toMatchObject({ state: 'withdrawn', on: DAY, text: words(3) });
    const other = accepted(second, { ...FIVE, i: [1, 2, 'other', 4, 5].map(words) });
    expect(standing(other, 'i')).toEqual(['i-1', 'i-2', 'i-2a', 'i-4', 'i-5']);
    expect(standing(accepted(second, FIVE), 'i')).toEqual(standing(first, 'i'));
  });

  test('asks when something goes and something else comes in its place', () => {
    const text = { ...FIVE, i: [1, 2, 'else', 4, 5].map(words) };
    expect(align(first, paragraphsOf(text)).questions.map(({ reason }) => reason)).toEqual(['replaced']);
    expect(standing(accepted(first, text, { same: new Map([['i-3', 'i:3']]) }), 'i')).toEqual(standing(first, 'i'));
    const decided = accepted(first, text, { withdrawn: new Set(['i-3']), fresh: new Set(['i:3']) });
    expect(standing(decided, 'i')).toEqual(['i-1', 'i-2', 'i-2a', 'i-4', 'i-5']);
  });

  test('takes several changes at once: an insertion, an edit, a move and a withdrawal', () => {
    const edited = words(4).replace('w4x1', 'other');
    const second = accepted(first, {
      i: [words('new'), words(1), words(3), edited, words(5)],
      ii: [words(6), words(2)],
    });
    expect(standing(second, 'i')).toEqual(['i-0a', 'i-1', 'i-3', 'i-4', 'i-5']);
    expect(standing(second, 'ii')).toEqual(['ii-1', 'i-2']);
    expect(second.find(({ id }) => id === 'ii-2')?.state).toBe('withdrawn');
  });

  test('is not moved by what happens in unrelated sections', () => {
    const second = accepted(first, { ...FIVE, ii: ['x', 6, 'y', 7].map(words) });
    expect(second.filter(({ section }) => section === 'i')).toEqual(first.filter(({ section }) => section === 'i'));
  });
});

/** A sealed registry as the tool would write it, of entries that it never would. */
const sealed = (...entries: Parameters<typeof formatRegistry>[0]) => formatRegistry(entries);
const entry = { section: 'i', formerly: [], text: 'Words.', state: 'stands' as const };

describe('an editor is told which entry is at fault, and how to mend it', () => {
  const faultsOf = (text: string) => {
    const read = readRegistry(text, SECTIONS);
    return 'faults' in read ? read.faults.map(({ entry: id, message }) => `${id ?? '-'}: ${message}`) : [];
  };

  test.each([
    ['JSON that cannot be read', '{ "paragraphs": [', /^-: Found JSON that cannot be read .* Restore the file/],
    [
      'a field that is missing',
      sealed({ ...entry, id: 'i-1' }).replace(/ *"hash".*\n/, ''),
      /^i-1: Found a registry that is not as it was written, at "paragraphs\.0\.hash"/,
    ],
    [
      'words edited by hand',
      sealed({ ...entry, id: 'i-1' }).replace('Words.', 'Word.'),
      /^i-1: Found the entry i-1 edited by hand/,
    ],
    [
      'a state edited by hand',
      sealed({ ...entry, id: 'i-1' }).replace('"section": "i"', '"section": "ii"'),
      /^i-1: Found the entry i-1 edited by hand/,
    ],
    ['an id given twice', sealed({ ...entry, id: 'i-1' }, { ...entry, id: 'i-1' }), /^i-1: Found the id i-1 twice/],
    [
      'a merger that points nowhere',
      sealed({ ...entry, id: 'i-1', state: 'merged', into: 'i-9' }),
      /^i-1: Found i-1 merged into i-9, which is no paragraph/,
    ],
    [
      'mergers in a circle',
      sealed(
        { ...entry, id: 'i-1', state: 'merged', into: 'i-2' },
        { ...entry, id: 'i-2', state: 'merged', into: 'i-1' },
      ),
      /^i-1: Found paragraphs merged in a circle: i-1 → i-2 → i-1/,
    ],
    [
      'a move to a section that is not there',
      sealed({ ...entry, id: 'i-1', section: 'vi' }),
      /^i-1: .*section "vi", which document\.yaml does not list/,
    ],
  ])('%s', (_, text, message) => {
    expect(faultsOf(text).join('\n')).toMatch(message);
  });

  test('an entry removed by hand', () => {
    const two = JSON.parse(sealed({ ...entry, id: 'i-1' }, { ...entry, id: 'i-2' }));
    two.paragraphs.pop();
    expect(faultsOf(JSON.stringify(two)).join()).toMatch(
      /^-: Found entries added, removed or put in another order by hand/,
    );
  });
});

/** What may happen to a text between two acceptances; numbers choose where. */
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

/** A paragraph as its author knows it: the same `self` through every edit and move. */
interface Known {
  readonly self: number;
  readonly text: string;
}

/** A history of a document, and the ids that its author expects to stay with each paragraph. */
class History {
  text: Record<string, Known[]> = { i: [], ii: [], iii: [] };
  gone: Known[] = [];
  merged = new Map<number, number>();
  swallowed: Known[] = [];
  /** Split, merged or brought back since the last acceptance: doing two of these to one paragraph at once leaves nobody to say which it is. */
  reshaped = new Set<number>();
  #births = 0;

  /** A new paragraph, unless its very words were once one that another swallowed: then it is that one again. */
  born(text?: string): Known {
    const again = this.swallowed.findIndex((lost) => lost.text === text);
    const known = this.swallowed.splice(again, again === -1 ? 0 : 1)[0];
    if (known) return known;
    this.#births += 1;
    return { self: this.#births, text: text ?? words(this.#births) };
  }

  /** Lets an event happen, if it can. */
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
      // What comes of two paragraphs is the one that was published, or the longer one, with the other's words added.
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
  test('never gives an id to another paragraph, loses none, and has nothing to change twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(events, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (editions) => {
          const history = new History();
          for (const section of SECTIONS)
            for (let count = 0; count < 3; count += 1) history.text[section]?.push(history.born());
          let entries: readonly RegistryEntry[] = [];
          const idOf = new Map<number, string>();
          for (const edition of [[], ...editions]) {
            history.reshaped.clear();
            for (const event of edition) history.happen(event, (self) => idOf.has(self));
            const known = SECTIONS.flatMap((section) => history.text[section] ?? []);
            const text = Object.fromEntries(
              SECTIONS.map((section) => [section, (history.text[section] ?? []).map((paragraph) => paragraph.text)]),
            );
            const paragraphs = paragraphsOf(text);
            // The author answers every question as they know the text, and only those.
            let decisions: Decisions = NO_DECISIONS;
            let alignment = align(entries, paragraphs, decisions);
            if (alignment.questions.length > 0) {
              const same = new Map<string, string>();
              const fresh = new Set<string>();
              known.forEach(({ self }, index) => {
                const [id, place] = [idOf.get(self), paragraphs[index]?.place ?? ''];
                if (id === undefined) fresh.add(place);
                else same.set(id, place);
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
              alignment = align(entries, paragraphs, decisions);
            }
            expect(alignment.questions).toEqual([]);
            const next = readRegistry(formatRegistry(accept(entries, paragraphs, alignment, DAY)), SECTIONS);
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

            const again = align(entries, paragraphs);
            expect(hasChanges(entries, paragraphs, again)).toBe(false);
            expect(formatRegistry(accept(entries, paragraphs, again, DAY))).toBe(formatRegistry(entries));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
