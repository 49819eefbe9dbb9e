/** Does with the blocks of an original what an editor has decided about them in `import.yaml`. */
import type { Root, RootContent } from 'mdast';
import type { Decision } from '../core/schemas/import.ts';
import { leavesIn, leavesOf } from './bend/leaves.ts';
import { asParagraphs } from './bend/plain.ts';
import type { ImportLog } from './import-log.ts';
import { named } from './read/elements.ts';
import { collapsedText } from './recognise/heading.ts';

/**
 * Changes the blocks as decided. A decision that finds no line, or several where one is meant, changes nothing and is
 * reported.
 */
export function decide(root: Root, decisions: readonly Decision[], log: ImportLog): void {
  for (const decision of decisions) {
    const { line, is, all } = decision;
    const found = (is === 'words' ? paragraphsIn(root) : root.children).filter((node) => beginsWith(node, line));
    if (found.length === 0) log.remark('decide', `import.yaml: no line of this file begins with "${line}"`);
    else if (found.length > 1 && all !== true)
      log.remark(
        'decide',
        `import.yaml: ${found.length} lines begin with "${line}", so that none was taken. Write more of its words, or add "all: true"`,
      );
    else for (const node of found) decideOne(root, node, decision, log);
  }
}

function decideOne(root: Root, node: RootContent, { line, is, to }: Decision, log: ImportLog): void {
  const at = root.children.indexOf(node);
  if (is === 'left-out') {
    const last = to === undefined ? at : root.children.findIndex((one, index) => index >= at && beginsWith(one, to));
    if (last === -1) log.remark('decide', `import.yaml: no line behind "${line}" begins with "${to}"`, node);
    else for (const one of root.children.splice(at, last - at + 1)) leaveOut(one, log);
  } else if (is === 'paragraph' && (node.type === 'table' || node.type === 'blockquote'))
    root.children.splice(at, 1, ...asParagraphs(node));
  else if (node.type !== 'paragraph' && node.type !== 'heading')
    log.remark('decide', `import.yaml: "${line}" begins a ${node.type}, which cannot be a ${is}`, node);
  else if (is === 'words') node.children.unshift(named('Number', [], { value: '' }));
  else node.data = { ...node.data, decided: is };
}

const beginsWith = (node: RootContent, words: string): boolean =>
  collapsedText(node).startsWith(words.replace(/\s+/gu, ' '));

const paragraphsIn = (root: Root): RootContent[] =>
  leavesOf(root).flatMap(({ node }) => (node.type === 'tableCell' ? [] : [node]));

function leaveOut(node: RootContent, log: ImportLog): void {
  const lines = leavesIn(node).flatMap(({ pieces }) => pieces.map(({ text }) => text));
  log.leaveOutAsDecided(lines, node);
}
