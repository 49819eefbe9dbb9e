/** Reads the options of a command, and writes its help. */
import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util';
import { writeOut } from '../core/characters/character-names.ts';
import { nearestName } from '../core/faults/did-you-mean.ts';
import { typed } from '../core/typed.ts';
import { Refusal } from '../importing/refusal.ts';

/** An option, with what the help says about it. */
interface Option extends ParseArgsOptionDescriptor {
  /** What it does, in a few words. */
  readonly help: string;
  /** The word for its value: `ID`. Options without a value leave it out. */
  readonly value?: string;
}

type Options = Readonly<Record<string, Option>>;

/** A command, as its help describes it. */
export interface Command<Own extends Options = Options> {
  /** The name of its script. */
  readonly name: string;
  /** What comes after the name, besides options: `FILE`. */
  readonly takes?: string;
  /** What it does, in a sentence or two. */
  readonly does: string;
  readonly options: Own;
  /** What may be written after the command's name, each with what it does. */
  readonly examples: readonly (readonly [words: string, does: string])[];
  /** When it ends with 1, since something could not be read, and with 2, since something was read and refused. */
  readonly exits: { readonly unread: string; readonly refused?: string };
}

/** The exit codes of all commands. */
export const EXIT = {
  /** Something could not be read: an option, a file, the content. */
  unread: 1,
  /** Everything was read, and was judged and refused. */
  refused: 2,
} as const;

/** Ends a command with a message, in which invisible characters are written out. */
export function stop(message: string, code: number = EXIT.unread): never {
  console.error(writeOut(message));
  process.exit(code);
}

/** Does something, and ends the command with the message if it is refused. */
export function orStop<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) stop(error.message);
    throw error;
  }
}

/**
 * Reads a command's options and its other arguments. With `--help` it prints the help and ends the command; if an option
 * is unknown or lacks its value, or if there are arguments that the command does not take, it says so and ends it.
 */
export function readArguments<const Own extends Options>(command: Command<Own>) {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(helpOf(command));
    process.exit(0);
  }
  try {
    return parseArgs({ options: command.options, allowPositionals: command.takes !== undefined });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${whatIsWrong(error.message, command)}\n${optionsOf(command)}`);
    return process.exit(EXIT.unread);
  }
}

function whatIsWrong(message: string, { options, name }: Command): string {
  const [, written] = /^Unknown option '([^']+)'/.exec(message) ?? [];
  if (written !== undefined) {
    const guess = nearestName(written, ['--help', ...Object.keys(options).map((one) => `--${one}`)]);
    return `Found the option ${written}${guess === undefined ? ', which this command does not have.' : `. Did you mean ${guess}?`}`;
  }
  const [, word] = /^Unexpected argument '([^']*)'/.exec(message) ?? [];
  return word === undefined
    ? `${message.split('. To specify')[0]}.`
    : `Found "${word}", which ${typed(name)} does not take.`;
}

const optionsOf = ({ options, name }: Command): string => {
  const known = Object.keys(options).map((one) => `--${one}`);
  const all = known.length === 0 ? 'It has no options but --help.' : `The options are ${known.join(', ')}.`;
  return `${all} ${typed(name, '--help')} says more.`;
};

/** The help of a command: how it is called, its options, examples and exit codes. */
export function helpOf({ name, takes, does, options, examples, exits }: Command): string {
  const lines = [
    ...Object.entries(options).map(([one, { value, help }]) => [
      `--${one}${value === undefined ? '' : ` ${value}`}`,
      help,
    ]),
    ['--help', 'shows this'],
  ];
  const codes = [
    ['0', 'it is done'],
    [`${EXIT.unread}`, exits.unread],
    ...(exits.refused === undefined ? [] : [[`${EXIT.refused}`, exits.refused]]),
  ];
  const hasOptions = Object.keys(options).length > 0;
  const call = [...(takes === undefined ? [] : [takes]), ...(hasOptions ? ['[options]'] : [])];
  return [
    `${typed(name, call.join(' '))}\n\n${does}`,
    part('Options', lines),
    part(
      'Examples',
      examples.map(([words, what]) => [typed(name, words), what]),
    ),
    part('Exit codes', codes),
  ].join('\n\n');
}

/** A part of the help: two columns below a heading. */
function part(heading: string, rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return [`${heading}:`, ...rows.map(([first = '', second = '']) => `  ${first.padEnd(width)}  ${second}`)].join('\n');
}
