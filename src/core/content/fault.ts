/** Where in a content file something stands. Line and column count from 1. */
export interface Position {
  /** Path of the file, relative to the project. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** One thing wrong in the content: where, what was found and expected, and what to do. */
export interface Fault extends Position {
  readonly message: string;
}

/** `file:line:column`, as editors and terminals make it clickable; less where less is known. */
export function formatPosition({ file, line, column }: Position): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** Faults in the order of their files, and within a file from the top. */
export function inFileOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

/** Stops the build: carries every fault found, and shows each on lines of its own. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super(
      [`${count} in the content:`, ...faults.map((fault) => `${formatPosition(fault)}\n  ${fault.message}`)].join(
        '\n\n',
      ),
    );
    this.name = 'ContentError';
    this.faults = faults;
  }

  /** Without the faults: Astro takes an error that speaks of a "document" for one of browser code, and says so below it. */
  override toString(): string {
    return `${this.name}: ${this.faults.length} in the content`;
  }
}
