/** Reads YAML 1.2 in such a way that a fault can give the line and column of a field. https://yaml.org/spec/1.2.2/ */
import {
  type Document as YamlDocument,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import { strangeCharacters } from '../characters/strange.ts';
import type { Fault } from '../faults/fault.ts';
import { LIMITS } from '../faults/limits.ts';
import { unfinishedMerge } from '../faults/unfinished-merge.ts';

/** A parsed YAML text. */
export interface LocatedYaml {
  /** Whether it can be read at all; if not, there is no value. */
  readonly isReadable: boolean;
  /** The value, which a schema has yet to check. */
  readonly value: unknown;
  /** Faults of the YAML itself. */
  readonly faults: readonly Fault[];
  /**
   * The position of a field: the key for a field of a map, the value for an item of a list. A missing field gets the
   * position of the nearest thing above it that exists.
   */
  locate(path: readonly PropertyKey[]): { line: number; column: number };
}

/** Signs that a value may contain an escape, have a comment behind it, or be a date. */
const DOUBTFUL = /\\|[ \t]#|(?:^|[\s,[{:])\d{4}-/;

/**
 * A date as YAML 1.1 recognises it. Many other programs still read YAML 1.1, and for them it is a moment rather than a
 * text.
 */
const DAY = /^\d{4}-\d{1,2}-\d{1,2}$/;

const TOO_DEEP = `Found lists or maps more than ${LIMITS.fields.most} deep within each other. Take them apart, or put quotation marks around words that hold brackets or braces.`;

/**
 * Parses YAML.
 *
 * @param text the YAML, without the `---` lines around front matter
 * @param file path for faults
 * @param firstLine line of the file on which `text` begins, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): LocatedYaml {
  const { isReadable, value, faults } = parseAnew(text, file, firstLine);
  // The syntax tree is many times as large as the text and few files have faults, so it is parsed again for those that
  // do.
  let parsed: LocatedYaml | undefined;
  const locate: LocatedYaml['locate'] = (path) => (parsed ??= parseAnew(text, file, firstLine)).locate(path);
  return { isReadable, value, faults, locate };
}

function parseAnew(text: string, file: string, firstLine: number): LocatedYaml {
  const lines = new LineCounter();
  // The library finds repeated keys by comparing each key with every other, so we find them below instead.
  const options = { lineCounter: lines, prettyErrors: false, stringKeys: true, uniqueKeys: false };
  const document = parseDocument(text, options);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const faults: Fault[] = [];
  const report: Report = (offset, message) => faults.push({ file, ...at(offset ?? 0), message });
  const merge = unfinishedMerge(text);
  if (merge === undefined) checkSyntax(document, report);
  else
    report(
      merge.offset,
      'Found an unfinished merge ("<<<<<<<"), expected the words of one side. Choose between the two, and remove the lines that git put there.',
    );
  checkNode(document.contents, 0, report);
  const isReadable = faults.length === 0;
  if (DOUBTFUL.test(text)) visit(document, { Scalar: (_, scalar) => checkScalar(scalar, text, report) });
  return {
    isReadable,
    value: isReadable ? document.toJS() : undefined,
    faults,
    locate: (path) => at(offsetOf(path, document.contents)),
  };
}

/** Reports a fault at an offset; at the beginning, if it is unknown. */
type Report = (offset: number | undefined, message: string) => void;

/** Reports what the parser found, and another version of YAML. */
function checkSyntax({ directives, errors, warnings }: YamlDocument.Parsed, report: Report): void {
  const { version } = directives.yaml;
  if (version !== '1.2') report(0, `Found %YAML ${version}, expected YAML 1.2. Remove that line.`);
  // What the parser finds besides tabs, it may find because of them.
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  for (const { code, pos, message } of tabs.length > 0 ? tabs : [...errors, ...warnings])
    if (code === 'TAB_AS_INDENT')
      report(pos[0], 'Found a tab at the beginning of a line, expected spaces. Replace it.');
    else if (code === 'NON_STRING_KEY')
      report(pos[0], 'Found a list or map for the name of a field. Write the name in words.');
    else if (code === 'TAG_RESOLVE_FAILED') report(pos[0], `Found a tag (${message}). Remove what begins with "!".`);
    // If the parser ran out of memory, checkNode finds the cause.
    else if (code !== 'RESOURCE_EXHAUSTION')
      report(
        pos[0],
        `Found YAML that cannot be read: ${message}. Check indentation and quote values that hold a colon or a #.`,
      );
}

/**
 * Checks a node and everything in it, given how many lists and maps surround it. Returns `false` at a fault that would
 * repeat for everything else.
 */
function checkNode(node: unknown, around: number, report: Report): boolean {
  if (isAlias(node)) {
    report(
      node.range?.[0],
      `Found the alias *${node.source}, expected the value itself. Write every value out; words that begin with "*" need quotation marks.`,
    );
    return false;
  }
  if (!isCollection(node)) return true;
  if (around >= LIMITS.fields.most) {
    report(node.range?.[0], TOO_DEEP);
    return false;
  }
  for (const key of isMap(node) ? repeatedKeys(node.items) : [])
    report(
      key.range?.[0],
      `Found the field "${String(key.value)}" a second time, expected each field once. Remove one of them.`,
    );
  return node.items.every((item) =>
    isPair(item)
      ? checkNode(item.key, around + 1, report) && checkNode(item.value, around + 1, report)
      : checkNode(item, around + 1, report),
  );
}

/** Reports what a value hides from readers of the file, or what other programs take it for. */
function checkScalar({ type, value, range }: Scalar, text: string, report: Report): void {
  if (typeof value !== 'string') return;
  if (type === 'QUOTE_DOUBLE')
    for (const { what } of escaped(value, text.slice(range?.[0], range?.[1])))
      report(range?.[0], `Found an escape for ${what}. Remove it, or write the character itself.`);
  const comment = type === 'PLAIN' ? COMMENT.exec(text.slice(range?.[1]))?.[1] : undefined;
  if (comment !== undefined && (/\s/.test(value) || /^#\S/.test(comment)))
    report(
      range?.[0],
      `Found the comment "${comment}" behind words without quotation marks, expected it on a line of its own. If it belongs to the words, put them in quotation marks.`,
    );
  if (type === 'PLAIN' && DAY.test(value))
    report(
      range?.[0],
      `Found the date ${value} without quotation marks, expected '${value}'. Other programs take it for a moment in time and show another day: put it in quotation marks.`,
    );
}

/** Where a field begins, or the nearest thing above it that exists. */
function offsetOf(path: readonly PropertyKey[], contents: unknown): number {
  let node = contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key) === String(key));
      if (pair === undefined) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/** A comment after a value. */
const COMMENT = /^[ \t]+(#.*)/;

/** The keys of a map that occurred in it before. */
function repeatedKeys(pairs: readonly Pair[]): Scalar[] {
  const seen = new Set<unknown>();
  return pairs.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    return isRepeated ? [key] : [];
  });
}

/** Strange characters that a value contains only because of an escape. */
function escaped(value: string, written: string) {
  return value
    .split('\n')
    .flatMap((line) => strangeCharacters(line).filter(({ at }) => !written.includes(characterAt(line, at))));
}

function characterAt(line: string, at: number): string {
  return String.fromCodePoint(line.codePointAt(at) ?? 0);
}
