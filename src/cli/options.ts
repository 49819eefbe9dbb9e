/** Reads the options of a command. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { closest } from 'fastest-levenshtein';

/**
 * Reads a command's options. If one is unknown or lacks its value, prints a message and ends the command.
 *
 * @param options as for `parseArgs` of Node
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(options: Options) {
  return orStop(options, () => parseArgs({ options }).values);
}

/** Reads a command's options and its other arguments; see {@link readOptions}. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(options: Options) {
  return orStop(options, () => parseArgs({ options, allowPositionals: true }));
}

function orStop<Result>(options: ParseArgsOptionsConfig, read: () => Result): Result {
  const known = Object.keys(options).map((name) => `--${name}`);
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, written] = /^Unknown option '([^']+)'/.exec(error.message) ?? [];
    const found =
      written === undefined
        ? `${error.message}.`
        : `Found the option ${written}. Did you mean ${closest(written, known)}?`;
    console.error(`${found}\nThe options are ${known.join(', ')}.`);
    return process.exit(1);
  }
}
