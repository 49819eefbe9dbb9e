/** Reads the official text from a page: its blocks, and everything in the article that should not be there. */
import type { ProofFault } from './fault.ts';
import { ancestors, attribute, type Element, isElement, isText, type Page, textContentOf } from './tree.ts';
import { quoted } from './visible.ts';

/** An element whose text is a line of the source, or several lines if the source breaks them. */
export interface OfficialBlock {
  readonly page: string;
  readonly id: string | undefined;
  readonly text: string;
  /** The kind of text: the title of the page, a footnote, or anything else. */
  readonly part: 'title' | 'footnote' | 'text';
}

/** Elements with official text. */
const BLOCKS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'figcaption', 'th', 'td']);

/** Cells may be empty, in the source and on the page. */
const MAY_BE_EMPTY = new Set(['th', 'td']);

/**
 * Elements that may contain blocks. Links, buttons, spans and details may be among the blocks if they are empty: style sheets
 * draw their labels from attributes. A picture has no text.
 */
const AROUND_BLOCKS = new Set([
  ...['section', 'div', 'figure', 'a', 'button', 'span', 'img', 'details', 'summary'],
  ...['ul', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr'],
]);

/** Elements that may be in the article outside its blocks: the blocks, and what may contain them. */
const IN_ARTICLE = BLOCKS.union(AROUND_BLOCKS);

/** Elements that may be within a block. A span keeps a word of a heading on one line. */
const WITHIN_BLOCKS = new Set(['a', 'em', 'strong', 'sup', 'sub', 's', 'br', 'span']);

/** Attributes that neither hide words nor reverse their direction. */
const ATTRIBUTES =
  /^(?:id|class|href|lang|type|popovertarget|aria-label|aria-labelledby|aria-describedby|data-[a-z-]+|role|tabindex|scope|colspan|rowspan|src|alt|width|height|loading)$/;

/** Attributes of the article and of the elements around it that would hide the text from some or all readers. */
const HIDING = ['hidden', 'inert', 'aria-hidden', 'popover', 'style'];

const REMEDY = 'Official text is drawn by src/html/official/: mend what draws it.';

type Report = (found: string, expected: string, remedy?: string) => void;

/**
 * Reads the official text of a page.
 *
 * @param language the language of the document
 * @returns the blocks in order, and the faults of the article
 */
export function officialText(page: Page, language: string): { blocks: OfficialBlock[]; faults: ProofFault[] } {
  const faults: ProofFault[] = [];
  const fault: Report = (found, expected, remedy = REMEDY) => faults.push({ page: page.file, found, expected, remedy });
  const articles = page.elements.filter(
    ({ tagName, parentNode }) => tagName === 'article' && parentNode !== null && parentNode.nodeName === 'main',
  );
  const [article] = articles;
  if (article === undefined || articles.length > 1) {
    fault(`${articles.length} <article> in <main>`, 'one, with the official text');
    return { blocks: [], faults };
  }
  if (attribute(article, 'lang') !== language)
    fault(
      `<article lang="${attribute(article, 'lang') ?? ''}">`,
      `lang="${language}", the language in document.yaml`,
      'Give the article that language: it decides how words are read aloud and set.',
    );
  for (const element of [article, ...ancestors(article)])
    for (const name of HIDING.filter((hiding) => attribute(element, hiding) !== undefined))
      fault(`<${element.tagName} ${name}> around the official text`, 'official text that everyone can read');

  const blocks: OfficialBlock[] = [];
  const look = (element: Element, within: boolean, inFootnotes: boolean) => {
    for (const node of element.childNodes) {
      if (isText(node)) {
        if (!within && /[^ \t\n\f\r]/.test(node.value))
          fault(`${quoted(node.value)} in <${element.tagName}> of the article`, 'no text but the blocks of the source');
      } else if (isElement(node)) {
        const { tagName } = node;
        const block = !within && BLOCKS.has(tagName);
        checkElement(node, element, within, fault);
        const text = block ? textContentOf(node) : '';
        if (block && !(text === '' && MAY_BE_EMPTY.has(tagName))) {
          const part = tagName === 'h1' ? 'title' : inFootnotes ? 'footnote' : 'text';
          blocks.push({ page: page.file, id: attribute(node, 'id'), text, part });
        }
        look(node, within || block, inFootnotes || attribute(node, 'class') === 'footnotes');
      }
    }
  };
  look(article, false, false);
  return { blocks, faults };
}

/**
 * Reports what an element of the article may do to official text: its kind, its place or its attributes.
 *
 * @param within whether it is within a block
 */
function checkElement({ tagName, attrs }: Element, parent: Element, within: boolean, fault: Report): void {
  const allowed = within ? WITHIN_BLOCKS : IN_ARTICLE;
  if (!allowed.has(tagName))
    fault(
      `<${tagName}> ${within ? 'within a block of' : 'in'} the official text`,
      `only ${[...allowed].join(', ')}`,
      'Take it out; if it is a new kind of official block, name it in src/proof/official-text.ts.',
    );
  if (tagName === 'img' && parent.tagName !== 'figure')
    fault('<img> in the official text', 'only pictures in <figure>, with a caption or without');
  for (const { name } of attrs)
    if (!ATTRIBUTES.test(name))
      fault(
        `<${tagName} ${name}> in the official text`,
        'no attribute that may hide or change words',
        'Take the attribute away; if it is harmless, name it in src/proof/official-text.ts.',
      );
}
