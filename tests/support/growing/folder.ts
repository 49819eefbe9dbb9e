/** Folders of Markdown files in which something is repeated. */
import type { File, GrowingFormat } from './markup.ts';

const files = (times: number, text: string): File[] =>
  Array.from({ length: times }, (_, nth) => ({ name: `${nth}.md`, bytes: Buffer.from(text) }));

export const FOLDER: GrowingFormat = {
  others: {
    files: (times) => files(times, '# Boats\n\nboat\n'),
    'files that a list names': (times) => {
      const chapters = files(times, '# Boats\n\nboat\n');
      const list = chapters.map(({ name }) => `- [Boats](${name})\n`).join('');
      return [...chapters, { name: 'SUMMARY.md', bytes: Buffer.from(list) }];
    },
    'footnotes of files': (times) => files(times, '# Boats\n\nboat[^1]\n\n[^1]: boat\n'),
  },
};
