/** Divides lines that are longer than content may be. */
import type { PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { LIMITS } from '../../core/faults/limits.ts';
import type { ImportLog } from '../import-log.ts';

/** Where a text may be divided: after a sentence, or else at a space. */
const ENDS = [/^[^]*(?:[.!?]["”’)»]*(?=\s)|[。！？؟])/u, /^[^]*\s/u];

/** Divides words that are longer than a line of content may be. A text without a place to divide stays whole. */
export function divided(children: readonly PhrasingContent[], log: ImportLog, at: RootContent): PhrasingContent[][] {
  const text = toString({ type: 'paragraph', children: [...children] });
  if (text.length <= LIMITS.line.most) return [[...children]];
  const parts: string[] = [];
  let rest = text;
  while (rest.length > LIMITS.line.most) {
    const head = rest.slice(0, LIMITS.line.most);
    const [part] = ENDS.flatMap((end) => end.exec(head)?.[0] ?? []);
    if (part === undefined) break;
    parts.push(part);
    rest = rest.slice(part.length);
  }
  if (parts.length === 0) return [[...children]];
  log.bend(`a line of ${text.length} letters, which no paragraph may have: it became several`, text, at);
  return [...parts, rest].map((value) => [{ type: 'text', value }]);
}
