/** Finds blocks of official text in the page, and what they are called. */

/** Everything in a page that is official text and stands by itself, in reading order. */
export function officialBlocks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('article :is(h1, h2, h3, h4, h5, h6, p, figcaption, th, td)')];
}

/** The label of a paragraph or caption, as its number has it: "III.4". The number may draw it shortened. */
export function labelOf(block: Element): string | undefined {
  const { name, label } = document.querySelector<HTMLElement>(`a.number[href="#${block.id}"]`)?.dataset ?? {};
  return name ?? label;
}

/** The label by which a block is cited: its own, or for a cell that of its table, where that has a caption. */
export function placeLabelOf(block: HTMLElement): string | undefined {
  const table = block.matches('th, td') ? block.closest('figure')?.querySelector('figcaption') : undefined;
  return labelOf(table ?? block) ?? block.dataset['name'];
}

/** Where what a script adds to the page belongs: in the main landmark, after the text. */
export function landmark(): HTMLElement {
  return document.querySelector('main') ?? document.body;
}
