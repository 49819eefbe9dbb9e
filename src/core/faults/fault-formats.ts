/** Faults in the forms in which programs read them. */
import { type Fault, formatFaults } from './fault.ts';

/** A way to print faults. */
type Format = (faults: readonly Fault[]) => string;

/** Every way to print faults, by its name. */
export const FAULT_FORMATS = {
  /** As the build prints them. */
  text: formatFaults,
  json: toJson,
  github: toAnnotations,
} as const satisfies Record<string, Format>;

/** A JSON list with an object for each fault. Without a line, or a column, the fault is the whole file's, or line's. */
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
 * A command of a GitHub workflow for each fault, which shows it beside its line.
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

/** What would end the command, as GitHub's own tools write it: https://github.com/actions/toolkit, core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
