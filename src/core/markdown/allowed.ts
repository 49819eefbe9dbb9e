import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { checkElements, type ContentKind } from './elements.ts';

/**
 * A remark plugin that stops MDX from being compiled if it contains anything that the allow-list of its kind does not
 * list: an import or export, an expression, a spread, HTML, an unknown element or attribute. It reads only the syntax
 * tree, so it works in any MDX compiler:
 *
 * ```js unified({ remarkPlugins: [remarkGfm, [allowed, 'about']] }); ```
 *
 * @throws VFileMessage that says what was found first, where, and what to do about it
 */
export const allowed: Plugin<[kind: ContentKind], Root> = (kind) => (tree, file) => {
  const [fault] = checkElements(tree, kind, file.path);
  if (fault === undefined) return;
  const { message, line, column } = fault;
  file.fail(message, line === undefined || column === undefined ? undefined : { line, column });
};
