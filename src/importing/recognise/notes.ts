/** Treats footnotes that no section calls. */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ImportLog } from '../import-log.ts';
import type { PlannedSection } from './sections.ts';

/** Turns footnotes that nothing calls, or only the heading of a section, into paragraphs, so that their text stays. */
export function keepUncalled(planned: PlannedSection[], notes: ReadonlyMap<string, RootContent>, log: ImportLog): void {
  const called = new Map<string, PlannedSection>();
  const look = (node: RootContent, section: PlannedSection, around: RootContent): void => {
    if (node.type === 'footnoteReference') {
      const first = called.get(node.identifier);
      if (first !== undefined && first !== section)
        log.remark(
          'flattened',
          `a second call of the footnote "${node.identifier}", from another section: only the first is kept`,
          around,
        );
      else called.set(node.identifier, section);
    }
    if ('children' in node) for (const child of node.children) look(child, section, around);
  };
  for (const section of planned) for (const block of section.blocks) look(block, section, block);
  for (const section of planned) for (const block of section.blocks) dropCalls(block, section, called, notes);
  for (const [name, note] of notes)
    if (!called.has(name) && note.type === 'footnoteDefinition') {
      log.remark('flattened', 'a footnote that nothing calls in the text of a section: it became a paragraph', note);
      for (const child of note.children) log.moved.push({ text: toString(child) });
      planned.at(-1)?.blocks.push(...note.children);
    }
}

/** Removes calls without a footnote. */
function dropCalls(
  node: RootContent,
  section: PlannedSection,
  called: ReadonlyMap<string, PlannedSection>,
  notes: ReadonlyMap<string, RootContent>,
): void {
  if (!('children' in node)) return;
  const leadsNowhere = (child: RootContent) =>
    child.type === 'footnoteReference' && (called.get(child.identifier) !== section || !notes.has(child.identifier));
  for (let index = node.children.length - 1; index >= 0; index -= 1) {
    const child = node.children[index];
    if (child !== undefined && leadsNowhere(child)) node.children.splice(index, 1);
    else if (child !== undefined) dropCalls(child, section, called, notes);
  }
}
