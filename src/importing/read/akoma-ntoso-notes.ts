/** Collects the notes of Akoma Ntoso: those in the text, and those in the metadata that the text calls by their ids. */
import type { ElementContent } from 'hast';
import type { Element } from 'xast';
import { at, find, isNamed, local } from './akoma-ntoso-tree.ts';
import { element } from './tree.ts';

/** The notes of a document, in the order in which they were found. */
export class Notes {
  readonly list: ElementContent[] = [];
  readonly #names = new Set<string>();
  readonly #called = new Map<string, string>();

  /** Adds a note with its blocks. Returns its name: the number that marks it, if no other note has that. */
  add(node: Element, blocks: ElementContent[]): string {
    const marker = node.attributes['marker'] ?? '';
    const name = /^\d+$/.test(marker) && !this.#names.has(marker) ? marker : `note-${this.#names.size + 1}`;
    this.#names.add(name);
    this.list.push(element('note', { name }, blocks, at(node)));
    return name;
  }

  /** Adds the notes in the metadata of a document. `read` makes the blocks of a note. */
  addFromMetadata(top: Element, read: (note: Element) => ElementContent[]): void {
    const meta = top.children.find((child): child is Element => isNamed(child, 'meta'));
    const notes = meta && find(meta, (node) => local(node) === 'notes');
    for (const note of notes?.children ?? [])
      if (isNamed(note, 'note'))
        this.#called.set(`#${note.attributes['eId'] ?? note.attributes['id'] ?? ''}`, this.add(note, read(note)));
  }

  /** Returns the name of the note that a call leads to, if it is one in the metadata. */
  nameOf(call: Element): string | undefined {
    return this.#called.get(call.attributes['href'] ?? '');
  }
}
