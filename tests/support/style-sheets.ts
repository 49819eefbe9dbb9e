/** Reads style sheets for their layers, with a parser that is not ours. */
import { parse, type AtRule, type ChildNode } from 'postcss';

/** What may stand outside every layer: what is no rule of style, or belongs to no element. */
const WITHOUT_LAYER = new Set(['layer', 'font-face', 'property', 'import', 'charset']);

const isAtRule = (node: ChildNode): node is AtRule => node.type === 'atrule';

/** The rules of a style sheet that stand in no layer, and so would win over every layer, each by how it begins. */
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

/** The layers of a style sheet, in the order in which it first names them. */
export function layersOf(css: string): string[] {
  const names: string[] = [];
  parse(css).walkAtRules('layer', ({ params }) => {
    names.push(...params.split(',').map((name) => name.trim()));
  });
  return [...new Set(names)];
}

/** The layers in which a style sheet has rules for paper alone; "none" stands for no layer. */
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

/** Properties and values that name a side of the window, where a text from right to left wants the other. */
const SIDES = /^(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)\b/;

/** What a style sheet says of left and right instead of start and end, each as it is written. */
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

/** The languages that a style sheet names, as it writes them. */
export function namedLanguages(css: string): string[] {
  const found: string[] = [];
  parse(css).walkRules(({ selector }) => {
    found.push(...(selector.match(/\[lang[|*^~$]?=[^\]]*\]|:lang\([^)]*\)/g) ?? []));
  });
  return found;
}

/** The custom properties that a style sheet asks for without saying what holds where there is none, and those that it sets. */
export function customProperties(css: string): { asked: string[]; set: string[] } {
  const asked: string[] = [];
  const set: string[] = [];
  parse(css).walkDecls(({ prop, value }) => {
    if (prop.startsWith('--')) set.push(prop);
    asked.push(...[...value.matchAll(/var\((--[\w-]+)\s*\)/g)].map(([, name = '']) => name));
  });
  return { asked, set };
}
