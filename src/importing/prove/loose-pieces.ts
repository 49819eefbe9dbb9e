/** Pieces of text that may be anywhere in an original, each once. */
export class LoosePieces {
  private readonly pieces: readonly string[];
  /** Pieces of the same words, such as the marks of items. The first ones are used first. */
  private readonly groups: ReadonlyMap<string, { readonly indexes: readonly number[]; used: number }>;
  /** The words of the groups by their first two letters, the longest first. */
  private readonly byStart: ReadonlyMap<string, readonly string[]>;

  /** @param pieces their words, with single spaces and none around them; pieces without words count for nothing */
  constructor(pieces: readonly string[]) {
    this.pieces = pieces;
    const words = Map.groupBy(pieces.keys(), (index) => pieces[index] ?? '');
    words.delete('');
    this.groups = new Map([...words].map(([one, indexes]) => [one, { indexes, used: 0 }]));
    const longestFirst = [...words.keys()].toSorted((a, b) => b.length - a.length);
    this.byStart = Map.groupBy(longestFirst, (one) => one.slice(0, 2));
  }

  /** Returns the words of a piece. */
  wordsOf(index: number): string {
    return this.pieces[index] ?? '';
  }

  /** Returns the pieces, one of the same words, that a text has at a place and that are not used yet. */
  at(text: string, place: number): number[] {
    return [1, 2]
      .flatMap((length) => this.byStart.get(text.slice(place, place + length)) ?? [])
      .flatMap((words) => {
        const { indexes = [], used = 0 } = this.groups.get(words) ?? {};
        return text.startsWith(words, place) ? (indexes[used] ?? []) : [];
      });
  }

  /** Uses a piece, or gives it back. */
  count(index: number, by: 1 | -1): void {
    const group = this.groups.get(this.wordsOf(index));
    if (group !== undefined) group.used += by;
  }

  /** Gives all pieces back. */
  clear(): void {
    for (const group of this.groups.values()) group.used = 0;
  }

  /** Whether the first pieces, as many as this, are all used. */
  areUsed(many: number): boolean {
    const used = new Set([...this.groups.values()].flatMap((group) => group.indexes.slice(0, group.used)));
    return this.pieces.slice(0, many).every((words, index) => words === '' || used.has(index));
  }
}
