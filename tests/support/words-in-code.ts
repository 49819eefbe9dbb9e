/** Finds words for readers that are written in code: in the templates of components and in scripts. */
import { parse } from '@astrojs/compiler-rs';

/** A node of the syntax tree (ESTree, with JSX for templates), or a list of them. */
type Tree = Readonly<Record<string, unknown>> | readonly unknown[];

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const isNode = (value: unknown, type: string): value is Readonly<Record<string, unknown>> =>
  isTree(value) && 'type' in value && value.type === type;

/** The attributes and properties that readers see or hear. */
const SAID = /^(?:aria-label|ariaLabel|title|description|placeholder|alt|textContent|innerText)$/;

/** Functions whose arguments are shown. */
const SHOWING = /^(?:append|prepend|replaceChildren|announce)$/;

/** Two letters make a word. */
const WORD = /\p{L}{2}/u;

/** Several words: a string that is not a name. */
const WORDS = /\p{L}{2}[,;:.]? \p{L}{2}/u;

/** Signs that a string is code, and names of files, which are the same in all languages. */
const CODE = /[{}<>=#@]|--|\w\(|\dpx/;
const FILE_NAME = /^[\w-]+\.\w+$/;

/** Functions that take strings that are not for readers: selectors, names of classes, messages for programmers. */
const OTHER_CALLS = /^(?:querySelector(?:All)?|matches|closest|info|(?:Range)?Error|startsWith)$/;
const OTHER_PROPERTIES = /^(?:class|className|d|style|rel|font\w*|permission)$/;

/**
 * Returns the words for readers in the code of a component or a script.
 *
 * @param file its name, by which a component (`.astro`) differs from a script
 * @param code its text
 */
export function wordsInCode(file: string, code: string): string[] {
  const { ast } = parse(file.endsWith('.astro') ? code : `---\n${code}\n---\n`);
  return [...new Set(found(ast))];
}

function found(tree: unknown): string[] {
  if (!isTree(tree)) return [];
  if (isOther(tree)) return [];
  const shown = shownBy(tree).filter((text) => WORD.test(text) && !FILE_NAME.test(text));
  const sentences = ownText(tree).filter((text) => WORDS.test(text) && !CODE.test(text));
  return [...shown, ...sentences, ...Object.values(tree).flatMap(found)];
}

/** Says whether a node contains other code, or strings that are not for readers. */
function isOther(tree: Tree): boolean {
  return (
    isNode(tree, 'ImportDeclaration') ||
    isNode(tree, 'TSLiteralType') ||
    ((isNode(tree, 'CallExpression') || isNode(tree, 'NewExpression')) && OTHER_CALLS.test(calleeOf(tree))) ||
    ((isNode(tree, 'Property') || isNode(tree, 'JSXAttribute')) &&
      OTHER_PROPERTIES.test(nameOf(tree['key'] ?? tree['name']))) ||
    (isNode(tree, 'AssignmentExpression') && OTHER_PROPERTIES.test(nameOf(tree['left']))) ||
    (isNode(tree, 'JSXElement') &&
      isTree(tree['openingElement']) &&
      'name' in tree['openingElement'] &&
      /^(?:style|script)$/.test(nameOf(tree['openingElement'].name)))
  );
}

/** Returns the strings that a node shows. */
function shownBy(tree: Tree): string[] {
  if (isNode(tree, 'JSXText')) return valuesOf(tree);
  if (isNode(tree, 'JSXElement') || isNode(tree, 'JSXFragment'))
    return Array.isArray(tree['children'])
      ? tree['children'].flatMap((child) => (isNode(child, 'JSXExpressionContainer') ? valuesOf(child) : []))
      : [];
  if (isNode(tree, 'JSXAttribute')) return SAID.test(nameOf(tree['name'])) ? valuesOf(tree['value']) : [];
  if (isNode(tree, 'Property')) return SAID.test(nameOf(tree['key'])) ? valuesOf(tree['value']) : [];
  if (isNode(tree, 'AssignmentExpression')) return SAID.test(nameOf(tree['left'])) ? valuesOf(tree['right']) : [];
  if (isNode(tree, 'CallExpression') && Array.isArray(tree['arguments'])) {
    const [name, value] = tree['arguments'];
    if (calleeOf(tree) === 'setAttribute') return valuesOf(name).some((text) => SAID.test(text)) ? valuesOf(value) : [];
    if (SHOWING.test(calleeOf(tree))) return tree['arguments'].flatMap(valuesOf);
  }
  return [];
}

/** Returns the strings that an expression may evaluate to. */
function valuesOf(tree: unknown): string[] {
  if (isNode(tree, 'ConditionalExpression')) return [tree['consequent'], tree['alternate']].flatMap(valuesOf);
  if (isNode(tree, 'LogicalExpression') || (isNode(tree, 'BinaryExpression') && tree['operator'] === '+'))
    return [tree['left'], tree['right']].flatMap(valuesOf);
  if (isNode(tree, 'TemplateLiteral'))
    return [tree['quasis'], tree['expressions']].flatMap((parts) =>
      Array.isArray(parts) ? parts.flatMap(valuesOf) : [],
    );
  if (isNode(tree, 'JSXExpressionContainer')) return valuesOf(tree['expression']);
  return isTree(tree) ? ownText(tree) : [];
}

/** Returns the text of a node, if it is a text. */
function ownText(tree: Tree): string[] {
  if (isNode(tree, 'TemplateElement') && isTree(tree['value']) && 'cooked' in tree['value'])
    return [String(tree['value'].cooked)];
  const isText = isNode(tree, 'Literal') || isNode(tree, 'JSXText');
  return isText && typeof tree['value'] === 'string' ? [tree['value'].trim()] : [];
}

/** Returns the last part of a name: `label` of `this.label`. */
function nameOf(tree: unknown): string {
  if (isNode(tree, 'MemberExpression')) return nameOf(tree['property']);
  if (isNode(tree, 'Literal')) return String(tree['value']);
  return isTree(tree) && 'name' in tree && typeof tree.name === 'string' ? tree.name : '';
}

const calleeOf = (call: Readonly<Record<string, unknown>>) => nameOf(call['callee']);
