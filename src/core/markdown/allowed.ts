import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { checkElements, type ContentKind } from './elements.ts';

/**
 * A remark plugin that stops MDX from being compiled where it has anything that is not on the allow-list of its kind:
 * an import or export, an expression, a spread, HTML, an element or attribute that is not listed. It reads nothing but
 * the tree, so that it can stand among the plugins of any MDX compiler:
 *
 * ```js
 * unified({ remarkPlugins: [remarkGfm, [allowed, 'about']] });
 * ```
 *
 * @throws VFileMessage that says what was found first, where, and what to do about it
 */
export const allowed: Plugin<[kind: ContentKind], Root> = (kind) => (tree, file) => {
  const [fault] = checkElements(tree, kind, file.path);
  if (fault === undefined) return;
  const { message, line, column } = fault;
  file.fail(message, line === undefined || column === undefined ? undefined : { line, column });
};
