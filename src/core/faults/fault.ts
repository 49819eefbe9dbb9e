import { writeOut } from '../characters/character-names.ts';

/** A position in a content file. Line and column count from 1. */
export interface Position {
  /** Path of the file, relative to the project. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** One mistake in the content: where it is, what was found and expected, and what to do. */
export interface Fault extends Position {
  readonly message: string;
  /** A `warning` is reported but does not stop the build. */
  readonly severity?: 'warning';
}

/**
 * Returns `file:line:column`, which editors and terminals make clickable; without the line or column if it is unknown.
 */
export function formatPosition({ file, line, column }: Position): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** Whether two things are at the same position. */
export function isSamePlace(a: Position, b: Position): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}

/**
 * Returns the faults in the order in which they are reported: by file, within a file from the top. Invisible characters
 * in their messages are written out.
 */
export function inReportOrder(faults: readonly Fault[]): Fault[] {
  return faults
    .toSorted(
      (a, b) =>
        a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    )
    .map((fault) => ({ ...fault, file: writeOut(fault.file), message: writeOut(fault.message) }));
}

/** Whether a fault is one of a lock file (files/file-names.ts). */
export const isOfLockFile = ({ file }: Fault): boolean => file.endsWith('.lock.json');

/** Whether any of the faults stops the build. */
export function stopsTheBuild(faults: readonly Fault[]): boolean {
  return faults.some(({ severity }) => severity === undefined);
}

/** Returns how many faults and warnings there are: "1 fault and 2 warnings". */
export function countFaults(faults: readonly Fault[]): string {
  const warnings = faults.filter(({ severity }) => severity === 'warning').length;
  const stops = faults.length - warnings;
  return [
    ...(stops > 0 ? [stops === 1 ? '1 fault' : `${stops} faults`] : []),
    ...(warnings > 0 ? [warnings === 1 ? '1 warning' : `${warnings} warnings`] : []),
  ].join(' and ');
}

/** Returns a fault on lines of its own: its position, then its message. */
export function formatFault(fault: Fault): string {
  const place = formatPosition(fault);
  return writeOut(`${place}${fault.severity === 'warning' ? ': warning' : ''}\n  ${fault.message}`);
}

/** Returns a report: the number of faults, then each fault on lines of its own. */
export function formatFaults(faults: readonly Fault[]): string {
  return [`${countFaults(faults)} in the content:`, ...faults.map(formatFault)].join('\n\n');
}

/** Stops the build. It contains every fault that was found, and its message shows them all. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults));
    this.name = 'ContentError';
    this.faults = faults;
  }

  /**
   * Leaves the faults out: Astro takes an error that mentions a "document" for a mistake in browser code, and adds a
   * misleading hint.
   */
  override toString(): string {
    return `${this.name}: ${this.faults.length} in the content`;
  }
}
