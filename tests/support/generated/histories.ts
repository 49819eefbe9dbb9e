/** Any history of a document: its editions, and the ids that its author expects for each paragraph. */
import fc from 'fast-check';
import { alignIds } from '../../../src/core/ids/align.ts';
import { type Alignment, type CurrentParagraph, NO_DECISIONS } from '../../../src/core/ids/alignment.ts';
import type { IdEntry } from '../../../src/core/ids/lock-file.ts';
import { paragraphsOf, SECTIONS, words } from '../editions.ts';

/** Events between two acceptances of a text. Numbers choose their place. */
export interface Event {
  readonly kind: 'insert' | 'edit' | 'delete' | 'move' | 'bring back' | 'merge' | 'split';
  readonly at: number;
  readonly to: number;
}

/** Any event. */
export const events: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom('insert', 'edit', 'delete', 'move', 'bring back', 'merge', 'split'),
  at: fc.nat(1000),
  to: fc.nat(1000),
});

/** A paragraph as its author knows it: `self` stays the same through every edit and move. */
export interface Known {
  readonly self: number;
  readonly text: string;
}

/** A history of a document, and the ids that its author expects for each paragraph. */
export class History {
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

/**
 * Aligns the paragraphs of a text with the ids that its history has so far. The author answers only the questions that the
 * registry asks, correctly.
 *
 * @param idOf the id of each paragraph that has one
 */
export function alignAsAuthor(
  entries: readonly IdEntry[],
  history: History,
  idOf: ReadonlyMap<number, string>,
): { readonly paragraphs: CurrentParagraph[]; readonly known: Known[]; readonly alignment: Alignment } {
  const known = SECTIONS.flatMap((section) => history.text[section] ?? []);
  const text = Object.fromEntries(
    SECTIONS.map((section) => [section, (history.text[section] ?? []).map((paragraph) => paragraph.text)]),
  );
  const paragraphs = paragraphsOf(text);
  let alignment = alignIds(entries, paragraphs, NO_DECISIONS);
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
    const decisions = { same, fresh, withdrawn, merged };
    alignment = alignIds(entries, paragraphs, decisions);
  }

  return { paragraphs, known, alignment };
}
