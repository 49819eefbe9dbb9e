/** Reads YAML so that a fault in a field can be told with its line and column. */
import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';

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

/**
 * Parses YAML.
 *
 * @param text the YAML, without front matter fences
 * @param file path for faults
 * @param firstLine line of the file on which `text` begins, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  return {
    value: document.errors.length > 0 ? undefined : document.toJS(),
    faults: document.errors.map((error) => ({
      file,
      ...at(error.pos[0]),
      message: `Found YAML that cannot be read: ${error.message}. Check indentation and quote values that hold a colon.`,
    })),
    locate(path) {
      let node: unknown = document.contents;
      let offset = 0;
      for (const key of path) {
        if (isMap(node)) {
          const pair = node.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(key));
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
