/** Finds the text of a saved web page among what the site has around it. */
import type { Element, Nodes, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { ImportLog } from '../import-log.ts';
import { Refusal } from '../refusal.ts';
import { prose, readableElement } from './readable.ts';
import { type Select, selectorsOf } from './select.ts';
import { collapsed, iconsIn, linesIn, property, replaceElements, textOfNode } from './tree.ts';

/** What an editor says about a page, as CSS selectors. */
export interface PageParts {
  /** The elements that are the text. */
  readonly main?: string | undefined;
  /** Elements in the text that are left out. */
  readonly without?: readonly string[] | undefined;
}

/** What a site has around its texts, by its elements and its roles. */
const LANDMARKS =
  'nav, dialog, body > footer, body > div > footer, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=alertdialog]';

/** The same by the names that sites commonly give it. */
const NAMED =
  /(?:^|[\s_-])(?:cookies?|breadcrumbs?|newsletter|sidebar|skip-?links?(?:-container)?|pagination|share|social|nav|navbar|navigation|menu|footer|feedback)(?:$|[\s_-])/i;

/** The most of a page's letters, and of those in paragraphs, that something with such a name may have. */
const MOST_AROUND = { letters: 0.5, inParagraphs: 0.25 };

/**
 * Leaves out what is not text of a page: what an editor names, and else what a site has around its texts. The log names
 * each part. Changes the tree.
 *
 * @throws {Refusal} if a selector selects nothing or cannot be read
 */
export function takeMainText(tree: Root, { main, without = [] }: PageParts, log: ImportLog): void {
  const select = selectorsOf(tree);
  leaveOut(
    tree,
    without.flatMap((selector) => selected(select, selector, '--without')),
    log,
  );
  if (main !== undefined) {
    keepOnly(tree, selected(select, main, '--main'), log);
    return;
  }
  if (!isOfSite(tree, select)) return;
  const before = log.remarks.length;
  const marked = select('main, [role=main]').filter(hasWords);
  const found = marked.length > 0 ? marked : (readableElement(tree) ?? []);
  const title = titleOf(select);
  keepOnly(tree, title === undefined ? found : [title, ...found], log);
  const sizes = sizesIn(tree);
  const whole = sizes.get(tree) ?? NOTHING;
  const landmarks = new Set(select(LANDMARKS));
  const isSmall = (node: Element) => {
    const { letters, inParagraphs } = sizes.get(node) ?? NOTHING;
    return (
      letters <= whole.letters * MOST_AROUND.letters && inParagraphs <= whole.inParagraphs * MOST_AROUND.inParagraphs
    );
  };
  const isAround = (node: Element) => landmarks.has(node) || isForm(node, select) || (isNamedSo(node) && isSmall(node));
  const around: Element[] = [];
  visit(tree, 'element', (node) => {
    if (!isAround(node) || node.tagName === 'nav' || select('h1', node).length > 0) return undefined;
    around.push(node);
    return SKIP;
  });
  leaveOut(tree, around, log);
  if (log.remarks.length > before)
    log.remark(
      'decide',
      'what the site has around the text was left out, as named above. --main body takes all of it, --main SELECTOR another part of the page; --without SELECTOR leaves out more',
    );
}

/** The elements that a CSS selector of an editor selects. */
function selected(select: Select, selector: string, option: string): Element[] {
  let found: Element[];
  try {
    found = select(selector);
  } catch {
    throw new Refusal(`Found ${option} "${selector}", expected a CSS selector such as main, #content or .text.`);
  }
  if (found.length === 0)
    throw new Refusal(`Found nothing in the page that ${option} "${selector}" selects. Correct the selector.`);
  return found;
}

/** Whether a page has more than a text: a part that only sites have, or an element that sets the text apart. */
function isOfSite(tree: Root, select: Select): boolean {
  if (select(`main, [role=main], ${LANDMARKS}`).length > 0) return true;
  let is = false;
  visit(tree, 'element', (node) => {
    is = isNamedSo(node);
    return is ? EXIT : undefined;
  });
  return is;
}

const isNamedSo = (node: Element): boolean =>
  !['html', 'body'].includes(node.tagName) && NAMED.test(`${property(node, 'id')} ${property(node, 'className')}`);

/** The most letters outside links and choices that a form has for each place to fill in. */
const MOST_BY_FIELD = 200;

/** Whether an element is a form to fill in. Some sites have one form around the whole page, with the text in it. */
const isForm = (node: Element, select: Select): boolean =>
  node.tagName === 'form' &&
  select('h1, h2, h3, article, p ~ p ~ p', node).length === 0 &&
  prose(node) <= select('input:not([type=hidden]), select, textarea', node).length * MOST_BY_FIELD;

/** The heading that repeats the title of the page. */
function titleOf(select: Select): Element | undefined {
  const [title] = select('title');
  const words = title === undefined ? '' : collapsed(textOfNode(title));
  return select('h1').find((node) => hasWords(node) && words.includes(collapsed(textOfNode(node))));
}

/** Leaves out everything but some elements. If there are none, nothing is left out. */
function keepOnly(tree: Root, kept: readonly Element[], log: ImportLog): void {
  if (kept.length === 0) return;
  const taken = new Set<Nodes>(kept);
  const above = new Set<Nodes>();
  const mark = (node: Nodes): boolean => {
    const isKept = taken.has(node);
    const holds = 'children' in node && node.children.map(mark).includes(true);
    if (holds && !isKept) above.add(node);
    return isKept || holds;
  };
  mark(tree);
  const out: Element[] = [];
  const prune = (node: Nodes): void => {
    if (!('children' in node)) return;
    for (const child of node.children)
      if (above.has(child)) prune(child);
      else if (child.type === 'element') {
        if (!taken.has(child) && !['head', 'script', 'style', 'template'].includes(child.tagName)) out.push(child);
      } else if (child.type === 'text' && child.value.trim() !== '') {
        log.leaveOut(collapsed(child.value), 'around the text', child);
        child.value = ' ';
      }
  };
  prune(tree);
  leaveOut(tree, out, log);
}

/** How many letters of what is left out are shown. */
const SHOWN = 60;

/** Leaves out elements, with a remark for each that has words. */
function leaveOut(tree: Root, elements: readonly Element[], log: ImportLog): void {
  const gone = new Set(elements);
  if (gone.size === 0) return;
  replaceElements(tree, (node) => {
    if (!gone.has(node)) return undefined;
    const lines = linesIn(node);
    for (const line of lines) log.setAside(line);
    log.icons += iconsIn(node);
    const text = lines.join(' ');
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} letters)` : text;
    if (text !== '') log.quote('dropped', `around the text, ${nameOfElement(node)}`, text, node, shown);
    return [];
  });
}

/** An element in words: its tag, with its id or its first class. */
function nameOfElement(node: Element): string {
  const id = property(node, 'id');
  const [name = ''] = property(node, 'className').split(' ');
  return `<${node.tagName}>${id !== '' ? ` #${id}` : name !== '' ? ` .${name}` : ''}`;
}

/** How many letters a part of a page has, and how many of them in paragraphs. */
interface Size {
  readonly letters: number;
  readonly inParagraphs: number;
}

const NOTHING: Size = { letters: 0, inParagraphs: 0 };

/** Measures every part of a page. */
function sizesIn(tree: Root): ReadonlyMap<Nodes, Size> {
  const sizes = new Map<Nodes, Size>();
  const measure = (node: Nodes): Size => {
    const parts = 'children' in node ? node.children.map(measure) : [];
    const own = node.type === 'text' ? collapsed(node.value).length : 0;
    const letters = parts.reduce((sum, part) => sum + part.letters, own);
    const isParagraph = node.type === 'element' && node.tagName === 'p';
    const inParagraphs = isParagraph ? letters : parts.reduce((sum, part) => sum + part.inParagraphs, 0);
    sizes.set(node, { letters, inParagraphs });
    return { letters, inParagraphs };
  };
  measure(tree);
  return sizes;
}

const hasWords = (node: Element): boolean => collapsed(textOfNode(node)) !== '';
