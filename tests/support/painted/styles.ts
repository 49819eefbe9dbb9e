/** What style sheets may not do to official words. Runs in the page. */
import { contrastOf } from './colours.ts';

/** The smallest type in which words can be read, in pixels. On paper, these are 9 pt. */
const SMALLEST = 12;

/** How much smaller superscripts and subscripts may be. */
const SCRIPT = 0.75;

/** The least contrast, as WCAG demands it of all text. */
const CONTRAST = 4.5;

/** What properties are for words that are painted as they are written, on an element with words and all around it. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  // Other letters than those of the text.
  'text-transform': /^none$/,
  'font-variant-caps': /^normal$/,
  'font-feature-settings': /^normal$/,
  '-webkit-text-security': /^none$/,
  'text-combine-upright': /^none$/,
  'hyphenate-character': /^auto$/,
  'initial-letter': /^normal$/,
  content: /^normal$/,
  // Letters that cannot be seen, or not as they are.
  visibility: /^visible$/,
  opacity: /^1$/,
  'content-visibility': /^visible$/,
  filter: /^none$/,
  'clip-path': /^none$/,
  clip: /^auto$/,
  'mask-image': /^none$/,
  'mix-blend-mode': /^normal$/,
  'background-clip': /^border-box$/,
  'animation-name': /^none$/,
  '-webkit-text-stroke-width': /^0px$/,
  // Letters somewhere else, or in another order.
  transform: /^none$/,
  rotate: /^none$/,
  scale: /^none$/,
  translate: /^none$/,
  zoom: /^1$/,
  'writing-mode': /^horizontal-tb$/,
  'unicode-bidi': /^(?:normal|isolate|plaintext)$/,
  'letter-spacing': /^(?:normal|-?0\.\d+px|[12](?:\.\d+)?px)$/,
  'word-spacing': /^(?:0|\d(?:\.\d+)?)px$/,
  // Lines through letters, over and beside them, pictures of letters, lines left out.
  'text-decoration-line': /^(?:none|underline)$/,
  'text-emphasis-style': /^none$/,
  'text-shadow': /^none$/,
  'background-image': /^none$/,
  'border-image-source': /^none$/,
  '-webkit-line-clamp': /^none$/,
};

/** What an element of its own may not change at the beginning of a block. */
const SAME_AT_THE_START = ['font-size', 'color', 'text-transform', 'font-variant-caps', 'opacity', 'visibility'];

/** Returns what the styles of an element do to the words in it. */
export function styleFaults(element: Element): string[] {
  const style = getComputedStyle(element);
  return Object.entries(PLAIN).flatMap(([property, plain]) => {
    const value = style.getPropertyValue(property);
    // Words that the text strikes out are struck out on the page.
    const expected = property === 'text-decoration-line' && element.localName === 's' ? /^line-through$/ : plain;
    return expected.test(value) ? [] : [`has ${property}: ${value}`];
  });
}

/** Returns what keeps an element's own words from being read. */
export function readingFaults(element: Element, isOnPaper: boolean): string[] {
  const style = getComputedStyle(element);
  const smallest = element.closest('sup, sub') === null ? SMALLEST : SMALLEST * SCRIPT;
  const contrast = contrastOf(element, isOnPaper);
  const fill = style.getPropertyValue('-webkit-text-fill-color');
  return [
    ...(parseFloat(style.fontSize) < smallest ? [`has type of ${style.fontSize}`] : []),
    ...(contrast < CONTRAST ? [`has a contrast of ${contrast.toFixed(2)}`] : []),
    ...(fill === style.color ? [] : [`is filled with ${fill}`]),
  ];
}

/** Returns how the first letter or line of a block differs from the rest. */
export function startFaults(block: Element): string[] {
  const style = getComputedStyle(block);
  return ['::first-letter', '::first-line'].flatMap((part) => {
    const start = getComputedStyle(block, part);
    return SAME_AT_THE_START.flatMap((property) => {
      const value = start.getPropertyValue(property);
      return value === style.getPropertyValue(property) ? [] : [`has ${part} with ${property}: ${value}`];
    });
  });
}
