/** The words of a PDF page by page, from which the pages of its paragraphs are known. */
import { withoutHyphen } from './joined.ts';
import type { PageWords, WordsByPage } from '../reading.ts';
import type { Part } from './runs.ts';
import { type Recognised, textsIn } from './text.ts';

/** Returns the words in the order of the parts, without the marks that call footnotes. */
export function wordsByPage(file: Recognised): WordsByPage {
  const isNote = (part: Part) => file.noteAt(part) !== undefined;
  const text = file.parts.filter((part) => part.kind !== 'dropped' && !isNote(part));
  return { text: wordsOfParts(text, file), notes: wordsOfParts(file.parts.filter(isNote), file) };
}

function wordsOfParts(parts: readonly Part[], { textOf, noteOf, noteAt, labels }: Recognised): PageWords[] {
  return parts.flatMap((part) =>
    textsIn(part)
      .flatMap(textOf)
      .flatMap((joint) => {
        // A call in a footnote is one of its words, but the mark that it begins with is not.
        if ('space' in joint || (noteAt(part) === undefined && noteOf(joint.run, joint.line) !== undefined)) return [];
        const { run, withoutHyphen: isJoined } = joint;
        return [{ page: labels[run.page - 1] ?? '', words: isJoined ? withoutHyphen(run.text) : run.text }];
      }),
  );
}
