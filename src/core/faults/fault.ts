import { writeOut } from '../characters/character-names.ts';

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
  /** `warning`: it is told, and does not stop the build. */
  readonly severity?: 'warning';
}

/** `file:line:column`, as editors and terminals make it clickable; less where less is known. */
export function formatPosition({ file, line, column }: Position): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** Whether two things stand at the same place. */
export function isSamePlace(a: Position, b: Position): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}

/** Faults as they are told: in the order of their files, within a file from the top, what nobody sees written out. */
export function inReportOrder(faults: readonly Fault[]): Fault[] {
  return faults
    .toSorted(
      (a, b) =>
        a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    )
    .map((fault) => ({ ...fault, file: writeOut(fault.file), message: writeOut(fault.message) }));
}

/** Whether any of the faults stops the build. */
export function stopsTheBuild(faults: readonly Fault[]): boolean {
  return faults.some(({ severity }) => severity === undefined);
}

/** How many faults, and how many warnings: "1 fault and 2 warnings". */
export function countFaults(faults: readonly Fault[]): string {
  const warnings = faults.filter(({ severity }) => severity === 'warning').length;
  const stops = faults.length - warnings;
  return [
    ...(stops > 0 ? [stops === 1 ? '1 fault' : `${stops} faults`] : []),
    ...(warnings > 0 ? [warnings === 1 ? '1 warning' : `${warnings} warnings`] : []),
  ].join(' and ');
}

/** A fault on lines of its own: its place, then its message. */
export function formatFault(fault: Fault): string {
  const place = formatPosition(fault);
  return writeOut(`${place}${fault.severity === 'warning' ? ': warning' : ''}\n  ${fault.message}`);
}

/** A report of faults: how many there are, then each on lines of its own. */
export function formatFaults(faults: readonly Fault[]): string {
  return [`${countFaults(faults)} in the content:`, ...faults.map(formatFault)].join('\n\n');
}

/** Stops the build: carries every fault found, and shows them all. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults));
    this.name = 'ContentError';
    this.faults = faults;
  }

  /** Without the faults: Astro takes an error that speaks of a "document" for one of browser code, and says so below it. */
  override toString(): string {
    return `${this.name}: ${this.faults.length} in the content`;
  }
}
