/** Reads the layers of style sheets by a parser of others. */
import { parse, type AtRule, type ChildNode } from 'postcss';

/** What may be outside the layers: what is not a style rule, or belongs to no element. */
const WITHOUT_LAYER = new Set(['layer', 'font-face', 'property', 'import', 'charset']);

const isAtRule = (node: ChildNode): node is AtRule => node.type === 'atrule';

/** Returns the rules of a style sheet outside all layers, which would win over every layer, each by its beginning. */
export function rulesOutsideLayers(css: string): string[] {
  const look = (nodes: readonly ChildNode[]): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'comment') return [];
      if (!isAtRule(node)) return [node.toString().slice(0, 80)];
      if (WITHOUT_LAYER.has(node.name)) return [];
      return node.nodes === undefined ? [node.toString()] : look(node.nodes);
    });
  return look(parse(css).nodes);
}

/** Returns the layers of a style sheet in the order in which it names them. */
export function layersOf(css: string): string[] {
  const names: string[] = [];
  parse(css).walkAtRules('layer', ({ params }) => {
    names.push(...params.split(',').map((name) => name.trim()));
  });
  return [...new Set(names)];
}

/** Returns the layers in which a style sheet has rules only for paper; "none" means outside all layers. */
export function layersForPaper(css: string): string[] {
  const look = (nodes: readonly ChildNode[], layer: string): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'rule') return look(node.nodes, layer);
      if (!isAtRule(node)) return [];
      const here = node.name === 'media' && node.params === 'print' ? [layer] : [];
      return [...here, ...look(node.nodes ?? [], node.name === 'layer' ? node.params : layer)];
    });
  return look(parse(css).nodes, 'none');
}

/** Properties and values that name a side of the window, which would be wrong in a text from right to left. */
const SIDES = /^(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)\b/;

/** Returns where a style sheet says left or right instead of start or end. */
export function namedSides(css: string): string[] {
  const found: string[] = [];
  parse(css).walkDecls((declaration) => {
    const { prop, value } = declaration;
    const [, second, , fourth] = value.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '()').split(/\s+/);
    const unlike = /^(?:margin|padding|inset|scroll-padding)$/.test(prop) && fourth !== undefined && fourth !== second;
    if (SIDES.test(prop) || /\b(?:left|right)\b/.test(value) || unlike) found.push(declaration.toString());
  });
  return found;
}

/** Returns the languages that a style sheet names. */
export function namedLanguages(css: string): string[] {
  const found: string[] = [];
  parse(css).walkRules(({ selector }) => {
    found.push(...(selector.match(/\[lang[|*^~$]?=[^\]]*\]|:lang\([^)]*\)/g) ?? []));
  });
  return found;
}

/** Returns the custom properties that a style sheet uses without a fallback, and those that it sets. */
export function customProperties(css: string): { asked: string[]; set: string[] } {
  const asked: string[] = [];
  const set: string[] = [];
  parse(css).walkDecls(({ prop, value }) => {
    if (prop.startsWith('--')) set.push(prop);
    asked.push(...[...value.matchAll(/var\((--[\w-]+)\s*\)/g)].map(([, name = '']) => name));
  });
  return { asked, set };
}
