/** Counts the groups around the sections of a Word file of ours. */

/** Counts the groups around each section by the headings before it. */
export class GroupCount {
  private readonly known = new Map<string, number>();
  private open = 0;
  private isNew = false;

  /** Notes a heading of a level from 1. */
  heading(kind: 'section' | 'group', level: number): void {
    this.open = kind === 'group' ? level : level - 1;
    this.isNew = true;
  }

  /** Returns how many groups contain a section. Without a heading before it, it is in none. */
  of(section: string): number {
    const known = this.known.get(section);
    if (known !== undefined) return known;
    const count = this.isNew ? this.open : 0;
    this.isNew = false;
    this.known.set(section, count);
    return count;
  }
}
