/** Tidies the words of blocks: the lines in them, and the marks on them. */
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** White space at the start and the end of a line. */
const AT_START = /^[\s\u00A0]+/u;
const AT_END = /(?<!\s)\s+$/u;

/** Trims the lines of words, and the marks within them. Blank lines are left out. */
export function words(children: readonly PhrasingContent[]): PhrasingContent[] {
  const loose = joined(children.flatMap(loosened));
  const out: PhrasingContent[] = [];
  for (const [index, word] of loose.entries()) {
    if (word.type !== 'text') {
      out.push(word);
      continue;
    }
    const before = loose[index - 1];
    const after = loose.slice(index + 1).find((one) => one.type !== 'footnoteReference');
    const startsLine = before === undefined || isBreak(before);
    const next = after?.type === 'text' ? after.value : '';
    const callsNext = loose[index + 1]?.type === 'footnoteReference';
    const endsLine = after === undefined || isBreak(after);
    let value = word.value;
    if (startsLine) value = value.replace(AT_START, '');
    if (endsLine) value = value.replace(AT_END, '');
    // A call comes right after its word: "Committee (1)," becomes "Committee[^1],".
    else if (callsNext && /^(?:[\s\u00A0]|\p{Po}|\p{Pe}|\p{Pf})/u.test(next)) value = value.replace(AT_END, '');
    if (value !== '') out.push({ ...word, value });
  }
  if (!out.some(isDrawn) && toString({ type: 'paragraph', children: out }).trim() === '') return [];
  const isAfter = { words: false };
  return withWordsBefore(withWordsBefore(out.toReversed(), isAfter, true).toReversed(), { words: false }, false);
}

/** Whether something is drawn that is no word: a picture, or a number beside the words. */
const isDrawn = (node: PhrasingContent): boolean =>
  node.type === 'image' || (node.type === 'mdxJsxTextElement' && node.name === 'Number');

/**
 * Parts the words of a paragraph at blank lines: two breaks with nothing but white space between them.
 */
export function atBlankLines(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  let isBlank = false;
  for (const word of children.flatMap(loosened)) {
    if (isBreak(word) && isBlank) parts.push([]);
    else parts.at(-1)?.push(word);
    if (isBreak(word)) isBlank = true;
    else if (word.type !== 'text' || word.value.trim() !== '') isBlank = false;
  }
  return parts;
}

/**
 * Leaves out each break that has no words between it and the break before it, or the beginning. `source.txt` has no line
 * for them.
 *
 * @param seen whether there were words since the last break
 * @param isReversed whether the words are in the reverse order
 */
function withWordsBefore(
  nodes: readonly PhrasingContent[],
  seen: { words: boolean },
  isReversed: boolean,
): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (isBreak(node)) {
      const isKept = seen.words;
      seen.words = false;
      return isKept ? [node] : [];
    }
    if (node.type === 'image' || (node.type === 'text' && node.value.trim() !== '')) seen.words = true;
    if (!('children' in node)) return [node];
    const inside = isReversed ? node.children.toReversed() : node.children;
    const kept = withWordsBefore(inside, seen, isReversed);
    return [{ ...node, children: isReversed ? kept.toReversed() : kept }];
  });
}

const isBreak = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'break' || (node?.type === 'mdxJsxTextElement' && node.name === 'br');

/** Moves white space at the ends of a mark out of it. A mark without words is removed. */
function loosened(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'link') return [node];
  const children = joined(node.children.flatMap(loosened));
  const first = children[0];
  const [lead = ''] = first?.type === 'text' ? (AT_START.exec(first.value) ?? []) : [];
  if (first?.type === 'text') first.value = first.value.slice(lead.length);
  const last = children.at(-1);
  const [trail = ''] = last?.type === 'text' ? (AT_END.exec(last.value) ?? []) : [];
  if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - trail.length);
  const rest = children.filter((child) => child.type !== 'text' || child.value !== '');
  const space = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  if (rest.length === 0) return space(lead + trail);
  const same = rest.length === 1 && rest[0]?.type === node.type;
  return [...space(lead), ...(same ? rest : [withChildren(node, rest)]), ...space(trail)];
}

function withChildren(
  node: PhrasingContent & { type: 'emphasis' | 'strong' | 'link' },
  children: PhrasingContent[],
): PhrasingContent {
  if (node.type === 'link') return { ...node, children: children.filter((child) => child.type !== 'link') };
  return { ...node, children };
}

/** Joins adjacent texts, and adjacent marks of the same kind. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      out[out.length - 1] = { ...last, value: last.value + node.value };
    else if (
      (last?.type === 'emphasis' && node.type === 'emphasis') ||
      (last?.type === 'strong' && node.type === 'strong')
    )
      out[out.length - 1] = { ...last, children: joined([...last.children, ...node.children]) };
    else out.push(node.type === 'text' ? { ...node } : node);
  }
  return out;
}
