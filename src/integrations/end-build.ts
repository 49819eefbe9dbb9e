/** The exit codes of a build, as those of all commands: something could not be read, or it was read and refused. */
const CODES = { unread: 1, refused: 2 } as const;

/**
 * Ends a build with a report. If an error were thrown instead, Astro would add where in the engine it was thrown, which
 * means nothing to an editor.
 */
export function endBuild(report: string, why: keyof typeof CODES): never {
  console.error(report);
  process.exit(CODES[why]);
}
