/** Faults in formats for programs. */
import { isOnGitHub } from '../environment.ts';
import { type Fault, formatFaults, isOfLockFile } from './fault.ts';

/** Prints faults in a format. */
type Format = (faults: readonly Fault[]) => string;

/** Every format, by its name. */
export const FAULT_FORMATS = {
  /** The format that the build prints. */
  text: formatFaults,
  json: toJson,
  github: toAnnotations,
} as const satisfies Record<string, Format>;

/** How a publisher without a terminal answers what the lock files ask. */
const ACCEPT_ON_GITHUB =
  'If the change is meant, run the workflow "Accept" on this branch, with the answers in its fields.';

/** Prints faults for whoever runs a command: for people or, in a workflow of GitHub, beside their lines. */
export const reportFaults: Format = isOnGitHub ? toAnnotations : formatFaults;

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
    .map((fault) => {
      const { file, line, column, message, severity = 'error' } = fault;
      const place = Object.entries({ file, line, col: column }).flatMap(([name, value]) =>
        value === undefined
          ? []
          : [`${name}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`],
      );
      const whole = isOfLockFile(fault) ? `${message}\n  ${ACCEPT_ON_GITHUB}` : message;
      return `::${severity} ${place.join(',')}::${escapeData(whole)}`;
    })
    .join('\n');
}

/**
 * Escapes what would end the command, as GitHub's own tools do: https://github.com/actions/toolkit, core/src/command.ts
 */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
