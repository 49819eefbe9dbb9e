/** Finds blocks of official text in the page, and what they are called. */

/** Everything in a page that is official text and stands by itself, in reading order. */
export function officialBlocks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('article :is(h1, h2, p, figcaption)')];
}

/** The label of a paragraph or caption, as its number has it: "III.4". A caption's number draws it shortened. */
export function labelOf(block: Element): string | undefined {
  const { name, label } = document.querySelector<HTMLElement>(`a.number[href="#${block.id}"]`)?.dataset ?? {};
  return name ?? label;
}

/** Where what a script adds to the page belongs: in the main landmark, after the text. */
export function landmark(): HTMLElement {
  return document.querySelector('main') ?? document.body;
}
