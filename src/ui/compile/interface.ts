/** The words of the interface in a language: its messages, and those of English where it has none. */
import type { Fault } from '../../core/faults/fault.ts';
import { memo } from '../../core/memo/memo.ts';
import { type Entry, type LanguageFile, nameOfFile, readLanguageFile, textOfFile } from './language-file.ts';
import { type Piece, readMessage, UnreadMessage, usesIn } from './message.ts';
import { checkUses, isPart, nameOfMessage, type Parameter, parametersOf } from './parameters.ts';

/** The language in which words are written first, whose messages every other language may have. */
const FIRST = 'en';

/** A message. */
export interface Message {
  /** The names that lead to it: of its group, its own, and those between. */
  readonly path: readonly string[];
  /** `undefined` for words alone. */
  readonly parameters: readonly Parameter[] | undefined;
  readonly pieces: readonly Piece[];
  /** Whether there is anything else than words in it. */
  readonly hasParts: boolean;
  /** The language it is in (BCP 47). */
  readonly language: string;
}

/** The interface in a language. */
export interface Interface {
  readonly language: string;
  /** The locale by which dates, numbers and lists are written. */
  readonly locale: string;
  readonly comma: string;
  /** How the first day of a month is written in a date: "1er"; empty where it is the number alone. */
  readonly firstDay: string;
  /** In the order of the English file. */
  readonly messages: readonly Message[];
  /** What is wrong with the files. */
  readonly faults: readonly Fault[];
  /** One warning that lists what is shown in English, or none. */
  readonly missing: readonly Fault[];
}

/** Reads the interface in a language (BCP 47) from its file and the English one, as they are now. */
export function readInterface(language: string): Interface {
  return compiled(language)(textOfFile(language))(textOfFile(FIRST));
}

/** The interface of two files, made once: a build asks for it again for each group. */
const compiled = memo((language) => memo((text) => memo((first) => compileInterface(language, text, first))));

/**
 * Makes the interface of two files.
 *
 * @param language BCP 47 tag
 * @param text the file of that language
 * @param first the English file
 */
export function compileInterface(language: string, text: string, first: string): Interface {
  const english = compileFile(readLanguageFile(first, nameOfFile(FIRST)), FIRST);
  const own =
    language === FIRST
      ? english
      : compileFile(readLanguageFile(text, nameOfFile(language)), language, english.messages);
  const messages = [...english.messages].map(([key, message]) => own.messages.get(key) ?? message);
  const missing = messages.filter((message) => message.language !== language);
  return {
    language,
    locale: own.settings.get('locale') ?? language,
    comma: own.settings.get('comma') ?? english.settings.get('comma') ?? '',
    firstDay: own.settings.get('firstDay') ?? '',
    messages,
    faults: [...new Set([...english.faults, ...own.faults])],
    missing: missing.length === 0 ? [] : [listOf(missing, language, messages.length)],
  };
}

/** What a file says that is in no group: each is words, and may be left out. */
const SETTINGS = ['locale', 'comma', 'firstDay'];

interface Compiled {
  readonly settings: ReadonlyMap<string, string>;
  /** By their keys. */
  readonly messages: ReadonlyMap<string, Message>;
  readonly faults: readonly Fault[];
}

const keyOf = ({ path }: Pick<Entry, 'path'>) => path.join('.');

/** Reads the messages of a file. @param english those of the English one, which others are compared with */
function compileFile(
  { entries, faults, faultAt }: LanguageFile,
  language: string,
  english?: ReadonlyMap<string, Message>,
): Compiled {
  const settings = new Map<string, string>();
  const messages = new Map<string, Message>();
  const wrong: Fault[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    if (entry.text === '') continue;
    try {
      if (SETTINGS.includes(key)) settings.set(key, settingOf(key, entry.text));
      else messages.set(key, compileMessage(entry, language, english));
    } catch (error) {
      if (!(error instanceof UnreadMessage)) throw error;
      wrong.push(faultAt(entry.path, `${entry.path.at(-1) ?? ''}: ${error.message}`));
    }
  }
  return { settings, messages, faults: [...faults, ...wrong] };
}

function settingOf(key: string, text: string): string {
  try {
    if (key === 'locale') Intl.getCanonicalLocales(text);
    return text;
  } catch {
    throw new UnreadMessage(
      `Found "${text}", expected the tag of a language, with or without a country, such as en-GB. Correct it.`,
    );
  }
}

function compileMessage(entry: Entry, language: string, english?: ReadonlyMap<string, Message>): Message {
  const first = english?.get(keyOf(entry));
  if (english !== undefined && first === undefined) throw unknown(entry, english);
  const pieces = readMessage(entry.text, language);
  const uses = usesIn(pieces);
  const parameters = first === undefined ? parametersOf(entry.path.at(-1) ?? '', uses) : first.parameters;
  checkUses(uses, parameters ?? []);
  return {
    path: entry.path,
    parameters,
    pieces,
    hasParts: parameters?.some(({ type }) => isPart(type)) ?? false,
    language,
  };
}

/** What to say of a message that English does not have. */
function unknown(entry: Entry, english: ReadonlyMap<string, Message>): UnreadMessage {
  const alike = [...english.keys()].find((key) => nameOfMessage(key) === nameOfMessage(keyOf(entry)));
  return new UnreadMessage(
    alike === undefined
      ? `Found "${keyOf(entry)}", expected a message that ${nameOfFile(FIRST)} has. Correct the name, or remove it.`
      : `Found "${keyOf(entry)}", expected "${alike}", as ${nameOfFile(FIRST)} has it. Correct the name.`,
  );
}

/** One warning with the names of the missing messages, group by group. */
function listOf(missing: readonly Message[], language: string, all: number): Fault {
  const groups = Map.groupBy(missing, ({ path: [group = ''] }) => group);
  const lines = [...groups].map(
    ([group, messages]) =>
      `  ${group}: ${messages.map(({ path }) => path.slice(1).map(nameOfMessage).join('.')).join(', ')}`,
  );
  return {
    file: nameOfFile(language),
    severity: 'warning',
    message: `Found no words for ${missing.length} of ${all} messages, which are shown in English. Translate them from ${nameOfFile(FIRST)}:\n${lines.join('\n')}`,
  };
}
