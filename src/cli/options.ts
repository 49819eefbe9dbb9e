/** Reads the options of a command. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { closest } from 'fastest-levenshtein';

/**
 * The options that a command was given. Where one is not known, or lacks its value, it says so and ends the command.
 *
 * @param options as for `parseArgs` of Node
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(options: Options) {
  return orStop(options, () => parseArgs({ options }).values);
}

/** The options and the other arguments that a command was given, as {@link readOptions}. */
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
