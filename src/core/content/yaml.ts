/** Reads YAML 1.2 so that a fault in a field can be told with its line and column. https://yaml.org/spec/1.2.2/ */
import { isCollection, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { strangeCharacters } from '../characters/strange.ts';
import type { Fault } from './fault.ts';
import { LIMITS, TOO_DEEP } from './limits.ts';

/** A parsed YAML text. */
export interface LocatedYaml {
  /** The value, of unknown shape until a schema has looked at it. */
  readonly value: unknown;
  /** Faults of the YAML itself; when there are any, `value` is not to be used. */
  readonly faults: readonly Fault[];
  /**
   * Where a field stands: its key for a field of a map, its value for an item of a list. A field that is
   * missing is placed at the nearest thing above it that exists.
   */
  locate(path: readonly PropertyKey[]): { line: number; column: number };
}

/** A day as YAML 1.1 would read it, which many other programs still do: to them it is a moment, not these letters. */
const DAY = /^\d{4}-\d{1,2}-\d{1,2}$/;

/**
 * Parses YAML.
 *
 * @param text the YAML, without front matter fences
 * @param file path for faults
 * @param firstLine line of the file on which `text` begins, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // The library compares each key with each.
    uniqueKeys: false,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const faults: Fault[] = [];
  const report = (offset: number, message: string) => faults.push({ file, ...at(offset), message });
  const deep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (deep !== undefined) report(deep.pos[0], TOO_DEEP);
  else
    for (const { pos, code, message } of [...document.errors, ...document.warnings]) {
      const reason = code === 'NON_STRING_KEY' ? 'The name of a field is no text' : message;
      report(
        pos[0],
        `Found YAML that cannot be read: ${reason}. Check indentation and quote values that hold a colon.`,
      );
    }
  const version = document.directives?.yaml.version ?? '1.2';
  if (version !== '1.2') report(0, `Found YAML ${version}, expected YAML 1.2. Remove the line that says so.`);
  visit(document, {
    Collection(_, { range }, path) {
      if (path.filter(isCollection).length < LIMITS.depth.most) return undefined;
      if (deep === undefined) report(range?.[0] ?? 0, TOO_DEEP);
      return visit.BREAK;
    },
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value))
          report(
            key.range?.[0] ?? 0,
            `Found the field "${String(key.value)}" a second time, expected each field once. Remove one of them.`,
          );
        seen.add(key.value);
      }
    },
    Alias(_, { source, range }) {
      report(range?.[0] ?? 0, `Found the alias *${source}, expected the value itself. Write it out.`);
    },
    Scalar(_, { type, value, range }) {
      if (type === 'QUOTE_DOUBLE' && typeof value === 'string')
        for (const { what } of escaped(value, text.slice(range?.[0], range?.[1])))
          report(range?.[0] ?? 0, `Found an escape for ${what}. Remove it, or write the character itself.`);
      if (type === 'PLAIN' && typeof value === 'string' && DAY.test(value))
        report(
          range?.[0] ?? 0,
          `Found the date ${value} without quotation marks, expected '${value}'. Other programs take it for a moment in time and show another day: put it in quotation marks.`,
        );
    },
  });
  return {
    value: faults.length > 0 ? undefined : document.toJS(),
    faults,
    locate(path) {
      let node: unknown = document.contents;
      let offset = 0;
      for (const key of path) {
        if (isMap(node)) {
          const pair = node.items.find(
            (item) => isPair(item) && isScalar(item.key) && String(item.key) === String(key),
          );
          if (pair === undefined) break;
          if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
          node = pair.value;
        } else if (isSeq(node)) {
          node = node.items[Number(key)];
          if (isNode(node)) offset = node.range?.[0] ?? offset;
        } else break;
      }
      return at(offset);
    },
  };
}

/** Strange characters of a value that do not stand in it as it was written. */
function escaped(value: string, written: string) {
  return value
    .split('\n')
    .flatMap((line) => strangeCharacters(line).filter(({ at }) => !written.includes(characterAt(line, at))));
}

function characterAt(line: string, at: number): string {
  return String.fromCodePoint(line.codePointAt(at) ?? 0);
}
