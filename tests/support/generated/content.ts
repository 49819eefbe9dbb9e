/** A content folder in memory, which tests change at random and write. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of its files, by their paths in the folder. */
export type Content = Map<string, Buffer>;

/** Reads a folder. */
export function readContent(folder: string): Content {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** Returns the names of the files in which two contents differ. */
export function differences(before: Content, after: Content): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    return old === undefined || now === undefined || !old.equals(now);
  });
}

/** A folder that has one content after the other. Only files that differ from the content before are written. */
export class HeldFolder {
  readonly path: string;
  #held: Content = new Map();

  constructor(where: string) {
    this.path = where;
  }

  /** Writes a content into the folder. */
  hold(content: Content): void {
    const changed = differences(this.#held, content);
    // A file may be where a folder was, or the other way round.
    for (const name of changed) this.#remove(name);
    for (const name of changed) {
      const bytes = content.get(name);
      if (bytes === undefined) continue;
      mkdirSync(path.dirname(path.join(this.path, name)), { recursive: true });
      writeFileSync(path.join(this.path, name), bytes);
    }
    this.#held = new Map(content);
  }

  /** Removes a file, and the folders that are then empty. */
  #remove(name: string): void {
    rmSync(path.join(this.path, name), { force: true });
    for (let folder = path.dirname(name); folder !== '.'; folder = path.dirname(folder)) {
      const full = path.join(this.path, folder);
      if (existsSync(full) && readdirSync(full).length > 0) return;
      rmSync(full, { recursive: true, force: true });
    }
  }
}

/** Describes the difference from a base, so that a person can plant it again. */
export function describeDifferences(before: Content, after: Content): string {
  return differences(before, after)
    .map((name) => {
      const bytes = after.get(name);
      if (bytes === undefined) return `--- ${name} is gone`;
      const text = bytes.toString('utf8');
      return Buffer.from(text).equals(bytes)
        ? `--- ${name}\n${JSON.stringify(text)}`
        : `--- ${name}, base64\n${bytes.toString('base64')}`;
    })
    .join('\n');
}

/** Random choices, which are the same for the same seed (mulberry32). */
export class Choices {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Returns a whole number below another. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** Returns one element of a list. */
  of<Item>(list: readonly Item[]): Item {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }

  /** Returns true in this percentage of calls. */
  happens(percent: number): boolean {
    return this.below(100) < percent;
  }
}
