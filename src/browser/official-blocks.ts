/** Finds the blocks of official text on the page, and their labels. */

/** Returns all blocks of official text on the page, in reading order. */
export function officialBlocks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('article :is(h1, h2, h3, h4, h5, h6, p, figcaption, th, td)')];
}

/**
 * Returns the label of a paragraph or caption, such as "III.4". The number beside the block may show a shorter form of
 * it.
 */
export function labelOf(block: Element): string | undefined {
  const { name, label } = document.querySelector<HTMLElement>(`a.number[href="#${block.id}"]`)?.dataset ?? {};
  return name ?? label;
}

/**
 * Returns the label by which a block is cited: its own, or for a cell, the label of the caption of its table, if there
 * is one.
 */
export function placeLabelOf(block: HTMLElement): string | undefined {
  const table = block.matches('th, td') ? block.closest('figure')?.querySelector('figcaption') : undefined;
  return labelOf(table ?? block) ?? block.dataset['name'];
}

/** Returns the element to which scripts add what they show: the main landmark, in which it comes after the text. */
export function landmark(): HTMLElement {
  return document.querySelector('main') ?? document.body;
}
