/**
 * Finds invisible or misleading characters that a text writes as references (`&#x202E;`, `&shy;`), so that they do not
 * show in the file.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { strangeCharacters } from '../characters/strange.ts';
import type { Fault } from '../faults/fault.ts';

/**
 * Returns a fault for every strange character that is written as a reference.
 *
 * @param body the text from which the tree was made
 * @param file path for faults
 */
export function checkReferences(tree: Root, body: string, file: string): Fault[] {
  const faults: Fault[] = [];
  visit(tree, ['text', 'link'], (node) => {
    const { start, end } = node.position ?? {};
    const values = node.type === 'text' ? [node.value] : node.type === 'link' ? [node.url, node.title ?? ''] : [];
    if (values.length === 0 || start === undefined || end === undefined) return;
    const written = body.slice(start.offset, end.offset);
    for (const line of values.flatMap((value) => value.split('\n')))
      for (const { at, what } of strangeCharacters(line))
        if (!written.includes(String.fromCodePoint(line.codePointAt(at) ?? 0)))
          faults.push({
            file,
            line: start.line,
            column: start.column,
            message: `Found a reference for ${what}. Remove it, or write the character itself.`,
          });
  });
  return faults;
}
