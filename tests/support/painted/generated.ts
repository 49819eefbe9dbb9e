/** What style sheets draw in and around official text, and what of it may be there. Runs in the page. */

/** What style sheets may draw in official text, by the element before which they draw its `data-label`. */
const DRAWN: Readonly<Record<string, string>> = {
  '.number': 'our number of a block, a link',
  '.item-number': 'the official number of a point, which the publisher’s page generates too',
  '.force': 'that a passage is not in force, or since another day',
  '.since': 'that the original of a passage was changed after a translation of it was made',
  '.other-language': 'our button for the same passage in another language',
  '.other-words [data-label]': 'the number of that passage',
  '.gone [data-label]': 'what is gone from an edition, where it stood, and the ways to it',
  '.terms-button': 'our button for the list of terms',
  '.call': 'the number of a footnote, a link',
  '.back': 'our way back from a footnote, a link',
  '.contents a[data-label]': 'the label of a section in the contents',
  'figure.numbered': 'that the picture of a caption is not here',
};

/** Numbers that look like the text because they are official. */
const OFFICIAL = '.item-number';

/** What a term may draw after itself on paper: the number of its note, where nobody can follow a link. */
const NOTE_NUMBER = 'counter(term)';

/** Content that paints no letter. */
const NOTHING = /^(?:none|normal|"")$/;

const SIGN = '.bullet';

/** Returns what is drawn by an element of official text, or beside the blocks of it, and should not be. */
export function drawnFaults(element: HTMLElement, ink: string): string[] {
  const faults: string[] = [];
  const before = getComputedStyle(element, '::before');
  if (before.content !== 'none' && element.matches(Object.keys(DRAWN).join())) {
    if (before.content !== JSON.stringify(element.dataset['label'] ?? ''))
      faults.push(`draws ${before.content}, not its label`);
    if (before.color === ink && !element.matches(OFFICIAL)) faults.push('draws its label in the colour of the text');
  } else if (before.content !== 'none') faults.push(`draws ${before.content} before itself`);
  const after = getComputedStyle(element, '::after');
  if (after.content === NOTE_NUMBER && element.matches('.term') && matchMedia('print').matches) {
    if (after.color === ink) faults.push('draws the number of its note in the colour of the text');
  } else if (after.content !== 'none') faults.push(`draws ${after.content} after itself`);
  const { display, listStyleType, listStyleImage } = getComputedStyle(element);
  const marker = getComputedStyle(element, '::marker').content;
  const isPlain = listStyleImage === 'none' && NOTHING.test(marker);
  if (display.includes('list-item') && !(isPlain && listStyleType === (element.matches(SIGN) ? 'disc' : 'none')))
    faults.push(`draws a marker: ${[listStyleType, listStyleImage, marker].join(' ')}`);
  return faults;
}

/** Returns what is drawn by an element around official text and has letters. */
export function drawnAroundFaults(element: Element): string[] {
  return ['::before', '::after'].flatMap((part) => {
    const { content } = getComputedStyle(element, part);
    return NOTHING.test(content) ? [] : [`around the text draws ${content} in its ${part}`];
  });
}
