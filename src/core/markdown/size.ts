/** Keeps Markdown to a size that can be read in little time: the parser's, on some signs, grows by the square of their number. */
import type { Nodes, Root } from 'mdast';
import type { Fault } from '../content/fault.ts';
import { LIMITS, TOO_DEEP, tooMuch } from '../content/limits.ts';

/** Characters of which Markdown and its elements are made; an escaped one counts too, since the parser looks at it. */
const SIGN = /[*_[\]{}<>~`|]/g;

/** What begins a list item or quotation, or underlines a heading; several may begin in one line. */
const BEGINNING = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|(?:-+|=+)[ \t]*$)/y;

/** What of a text is over the limits before it is parsed. */
export function checkSize(body: string, file: string): Fault | undefined {
  const found = { signs: 0, paragraphs: 0, items: 0 };
  let isBlank = true;
  for (const [index, line] of body.split('\n').entries()) {
    const wasBlank = isBlank;
    isBlank = line.trim() === '';
    if (isBlank) continue;
    if (wasBlank) {
      found.paragraphs += 1;
      found.signs = 0;
    }
    found.signs += line.match(SIGN)?.length ?? 0;
    while (BEGINNING.test(line)) found.items += 1;
    for (const name of ['signs', 'paragraphs', 'items'] as const)
      if (found[name] > LIMITS[name].most)
        return { file, line: index + 1, message: tooMuch(LIMITS[name], undefined, ADVICE[name]) };
  }
  return undefined;
}

const ADVICE = {
  signs: 'Part the paragraph, or remove signs that mean nothing.',
  paragraphs: 'Part the section.',
  items: 'Part the text, or remove what begins nothing.',
};

/** Whether a tree goes deeper than anything in content should. */
export function checkDepth(root: Root, file: string): Fault | undefined {
  const ahead: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { node, depth } = next;
    if (depth > LIMITS.depth.most) {
      const { line, column } = node.position?.start ?? {};
      return { file, line, column, message: TOO_DEEP };
    }
    if ('children' in node) for (const child of node.children) ahead.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
