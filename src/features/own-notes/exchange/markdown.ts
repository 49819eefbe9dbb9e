/** Own notes as Markdown: by document, each with its quotation and address. */
import { words as copyWords } from '@words/copy.ts';
import { words } from '@words/own-notes.ts';
import { escapeMarkdown, markdown } from '../../copy/client/compose.ts';
import { labelOfNote, type OwnNote } from '../own-note.ts';
import { titleOfNote } from '../title-of-note.ts';

/** Writes the notes in the order in which they are given. `addressOf` returns the address of a note. */
export function toMarkdown(notes: readonly OwnNote[], addressOf: (note: OwnNote) => string): string {
  const groups = [...Map.groupBy(notes, (note) => note.document).values()].map((group) =>
    [
      `## ${escapeMarkdown(group[0] === undefined ? '' : titleOfNote(group[0]))}`,
      ...group.map((note) => write(note, addressOf(note))),
    ].join('\n\n'),
  );
  return `${[`# ${words.ownNotes}`, ...groups].join('\n\n')}\n`;
}

function write(note: OwnNote, address: string): string {
  const texts = note.targets.map(({ exact }) => exact);
  const quotation = markdown({ texts, address }, copyWords.place(titleOfNote(note), labelOfNote(note)));
  return [quotation, ...(note.kind === undefined ? [] : [`**${words.kinds[note.kind]}**`]), note.words]
    .filter((part) => part !== '')
    .join('\n\n');
}
