/** Reads the text of `document.json`. */
import { z } from 'zod';
import type { ReadTaken, TakenBlock } from './reading.ts';

const shape = z.object({
  title: z.string(),
  sections: z.array(
    z.object({
      id: z.string(),
      groups: z.array(z.string()).default([]),
      newGroup: z.number().optional(),
      heading: z.string().optional(),
      blocks: z.array(z.object({ kind: z.string(), id: z.string().optional(), text: z.string() })),
    }),
  ),
});

/** `document.json`: every section repeats the headings of the chapters that contain it. */
export const readDocumentJson: ReadTaken = (file) => {
  const { title, sections } = shape.parse(JSON.parse(file.textOf()));
  const unnamed = (text: string): TakenBlock => ({ name: undefined, text });
  const all = sections.flatMap(({ groups, newGroup, heading, blocks }, at) => {
    const before = sections[at - 1]?.groups ?? [];
    const shared = newGroup ?? groups.findIndex((group, level) => group !== before[level]);
    // What follows a footnote in its section is in a footnote too.
    const first = blocks.findIndex(({ kind }) => kind === 'footnote');
    const firstFootnote = first === -1 ? blocks.length : first;
    const headings = [...(shared === -1 ? [] : groups.slice(shared)), ...(heading === undefined ? [] : [heading])];
    return [
      ...headings.map((text) => ({ ...unnamed(text), isFootnote: false })),
      ...blocks.map(({ id, text }, place) => ({ name: id, text, isFootnote: place >= firstFootnote })),
    ];
  });
  return [
    unnamed(title),
    ...all.filter(({ isFootnote }) => !isFootnote),
    ...all.filter(({ isFootnote }) => isFootnote),
  ].filter(({ text }) => text !== '');
};
