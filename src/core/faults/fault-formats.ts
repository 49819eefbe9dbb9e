/** Faults in formats for programs. */
import { type Fault, formatFaults } from './fault.ts';

/** Prints faults in a format. */
type Format = (faults: readonly Fault[]) => string;

/** Every format, by its name. */
export const FAULT_FORMATS = {
  /** The format that the build prints. */
  text: formatFaults,
  json: toJson,
  github: toAnnotations,
} as const satisfies Record<string, Format>;

/**
 * A JSON list with an object for each fault. A fault without a line concerns the whole file; one without a column, the
 * whole line.
 */
function toJson(faults: readonly Fault[]): string {
  const objects = faults.map(({ file, line, column, message, severity }) => ({
    file,
    line,
    column,
    message,
    isWarning: severity === 'warning',
  }));
  return JSON.stringify(objects, undefined, 2);
}

/**
 * A workflow command for each fault, so that GitHub shows the fault beside its line.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
function toAnnotations(faults: readonly Fault[]): string {
  return faults
    .map(({ file, line, column, message, severity = 'error' }) => {
      const place = Object.entries({ file, line, col: column }).flatMap(([name, value]) =>
        value === undefined
          ? []
          : [`${name}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`],
      );
      return `::${severity} ${place.join(',')}::${escapeData(message)}`;
    })
    .join('\n');
}

/**
 * Escapes what would end the command, as GitHub's own tools do: https://github.com/actions/toolkit, core/src/command.ts
 */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
