/**
 * What may stand where, so that the HTML standard reads it as it stands: no element ends another that is still open, none
 * is moved, left out or added. What is not named here may be as plain; it is not known to be.
 *
 * https://html.spec.whatwg.org/multipage/parsing.html#tree-construction
 */
import { type DefaultTreeAdapterTypes as Types, html as names } from 'parse5';

type Parent = Types.ParentNode;

/** Elements that hold nothing, and have no end tag. */
export const EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** Elements in which nothing is a tag or a reference. */
export const RAW: ReadonlySet<string> = new Set(['script', 'style']);

/** What ends a paragraph. */
const BLOCKS = [
  ...['address', 'article', 'aside', 'blockquote', 'details', 'dialog', 'div', 'dl', 'fieldset', 'figcaption'],
  ...['figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'main', 'nav', 'ol', 'p'],
  ...['search', 'section', 'summary', 'table', 'ul'],
];

/** Which elements an element ends, however far out they were opened. */
const ENDED: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...BLOCKS.map((name) => [name, ['p']] as const),
  ['form', ['form', 'p']],
  ['a', ['a']],
  ['button', ['button']],
]);

const PHRASES = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'img', 'input'],
  ...['ins', 'kbd', 'label', 'link', 'mark', 'meta', 'noscript', 'output', 'q', 's', 'samp', 'script', 'small'],
  ...['span', 'strong', 'style', 'sub', 'sup', 'svg', 'time', 'u', 'var', 'wbr'],
]);

const FLOW = new Set([...PHRASES, ...BLOCKS, 'legend']);

const NOTHING: ReadonlySet<string> = new Set();

/** What holds less than that, or something else. A heading is ended by one that stands in it. */
const HELD: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['head', new Set(['link', 'meta', 'script', 'style', 'title'])],
  ['title', NOTHING],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, PHRASES] as const),
  ...['ol', 'ul'].map((name) => [name, new Set(['li'])] as const),
  ['dl', new Set(['dt', 'dd', 'div'])],
  ['table', new Set(['caption', 'thead', 'tbody', 'tfoot'])],
  ...['thead', 'tbody', 'tfoot'].map((name) => [name, new Set(['tr'])] as const),
  ['tr', new Set(['td', 'th'])],
]);

/** What a group of entries in a list of terms holds. */
const GROUPED = new Set(['dt', 'dd']);

/** What a drawing holds, and a link or a drawing in it. Nothing else in it holds any. */
const DRAWN = new Set(['a', 'path', 'rect', 'svg', 'text', 'title']);
const DRAWN_AROUND = new Set(['a', 'svg']);

/** What holds just these elements, in this order, and no text. */
const FRAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['#document', ['html']],
  ['html', ['head', 'body']],
]);

/** What holds no text but spaces. */
const WITHOUT_WORDS = new Set(['head', 'table', 'thead', 'tbody', 'tfoot', 'tr']);

/** Whether an element may follow on what its parent holds so far. */
export function mayFollow(name: string, parent: Parent): boolean {
  const { nodeName, childNodes } = parent;
  const frame = FRAMES.get(nodeName);
  if (frame !== undefined) return frame[childNodes.length] === name;
  return heldBy(parent).has(name) && ENDED.get(name)?.some((ended) => isWithin(parent, ended)) !== true;
}

/** Whether an element stands in a drawing, or is one. */
export function isDrawn(name: string, parent: Parent): boolean {
  return name === 'svg' || ('namespaceURI' in parent && parent.namespaceURI === names.NS.SVG);
}

/** Whether text may follow. */
export function mayHoldText({ nodeName }: Parent, text: string): boolean {
  return !FRAMES.has(nodeName) && !(WITHOUT_WORDS.has(nodeName) && /[^ \t\n\f]/.test(text));
}

/** Whether an element has all that would be added to it. */
export function isComplete({ nodeName, childNodes }: Parent): boolean {
  const frame = FRAMES.get(nodeName);
  return frame === undefined || frame.length === childNodes.length;
}

function heldBy(parent: Parent): ReadonlySet<string> {
  const { nodeName } = parent;
  if (isDrawn(nodeName, parent)) return DRAWN_AROUND.has(nodeName) ? DRAWN : NOTHING;
  if (nodeName === 'div' && 'parentNode' in parent && parent.parentNode?.nodeName === 'dl') return GROUPED;
  return HELD.get(nodeName) ?? FLOW;
}

function isWithin(parent: Parent, name: string): boolean {
  for (let node: Types.ParentNode | null = parent; node !== null; node = 'parentNode' in node ? node.parentNode : null)
    if (node.nodeName === name) return true;
  return false;
}
