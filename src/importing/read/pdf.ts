/** Reads a PDF: makes the tree of what was recognised in it, and reports all that was guessed, with its page. */
import type { Element, ElementContent, Root } from 'hast';
import type { ImportLog } from '../import-log.ts';
import { BULLET, joinLists } from './layout-tables.ts';
import { withoutHyphen } from './pdf/joined.ts';
import { type Cell, type Part, textOfLine } from './pdf/runs.ts';
import type { Recognised, Text } from './pdf/text.ts';
import { wordsByPage } from './pdf/words-by-page.ts';
import type { ReadFile } from './reading.ts';
import { collapsed, element } from './tree.ts';

/** Makes the tree of a PDF. */
export function readPdf(file: Recognised, log: ImportLog): ReadFile {
  const children = file.parts.flatMap((part): ElementContent[] => {
    const made = partOf(part, file, log);
    return made === undefined ? [] : [made];
  });
  const tree: Root = { type: 'root', children };
  joinLists(tree);
  report(file, log);
  return {
    tree,
    facts: { title: file.title, language: file.language, receivedAs: 'pdf' },
    pictures: [],
    pages: wordsByPage(file),
  };
}

function partOf(part: Part, file: Recognised, log: ImportLog): ElementContent | undefined {
  switch (part.kind) {
    case 'heading':
      return part.level === 0
        ? element('p', { className: ['title'] }, wordsWithCalls(file.textOf(part.lines), file, log))
        : element(`h${part.level}`, {}, wordsWithCalls(file.textOf(part.lines), file, log));
    case 'paragraph':
      return paragraphOf(wordsWithCalls(file.textOf(part.lines), file, log), log);
    case 'note': {
      const note = file.noteAt(part);
      const words = wordsWithCalls(file.textOf(part.lines), { ...file, noteOf: () => undefined }, log);
      const [first] = words;
      if (note === undefined || first?.type !== 'text') return element('p', {}, words);
      first.value = first.value.trimStart().slice(note.mark.length).trimStart();
      log.setAside(note.mark);
      return element('note', { name: note.name }, [element('p', {}, words)]);
    }
    case 'table':
      return element(
        'table',
        {},
        part.rows.map((row) =>
          element(
            'tr',
            {},
            row.map((cell) => cellOf(cell, file, log)),
          ),
        ),
      );
    case 'dropped':
      for (const line of part.lines) log.setAside(textOfLine(line));
      return undefined;
    case 'picture':
      return undefined;
  }
}

/** A paragraph, or the item of a list that begins with a bullet. */
function paragraphOf(words: ElementContent[], log: ImportLog): Element {
  const [first] = words;
  const [, bullet = '', gap = ''] = first?.type === 'text' ? (/^\s*(\S)(\s*)/u.exec(first.value) ?? []) : [];
  const isItem = (BULLET.test(bullet) && (gap !== '' || /[^–—−-]/u.test(bullet))) || /[\uE000-\uF8FF]/u.test(bullet);
  if (!isItem || first?.type !== 'text') return element('p', {}, words);
  first.value = first.value.trimStart().slice(bullet.length).trimStart();
  log.setAside(bullet);
  return element('ul', {}, [element('li', {}, words)]);
}

function cellOf({ paragraphs, isHead }: Cell, file: Recognised, log: ImportLog): Element {
  const blocks = paragraphs.map((lines) => element('p', {}, wordsWithCalls(file.textOf(lines), file, log)));
  return element(isHead ? 'th' : 'td', {}, blocks);
}

/** The words of a text, with the calls of footnotes among them. */
function wordsWithCalls(text: Text, file: Pick<Recognised, 'noteOf'>, log: ImportLog): ElementContent[] {
  const words: ElementContent[] = [];
  const write = (value: string) => {
    const last = words.at(-1);
    if (last?.type === 'text') last.value += value;
    else words.push({ type: 'text', value });
  };
  for (const joint of text) {
    if ('space' in joint) write(joint.space);
    else {
      const note = file.noteOf(joint.run, joint.line);
      if (note === undefined) write(joint.withoutHyphen ? withoutHyphen(joint.run.text) : joint.run.text);
      else {
        log.setAside(note.mark);
        if (/^\s/u.test(joint.run.text)) write(' ');
        words.push(element('call', { name: note.name }, []));
        if (/\s$/u.test(joint.run.text)) write(' ');
      }
    }
  }
  return words;
}

/** Reports what was left out and what was guessed. Each is named with its page. */
function report({ parts, broken, textOf: joinedText, isTagged }: Recognised, log: ImportLog): void {
  const words = (runs: Text) =>
    collapsed(runs.map((joint) => ('space' in joint ? joint.space : joint.run.text)).join('')).slice(0, 80);
  if (!isTagged)
    log.remark(
      'decide',
      'a PDF without tags has no structure: headings, paragraphs, tables and the order of columns are guessed from its pages. Compare them with the original',
    );
  const dropped = parts.flatMap((part) =>
    part.kind === 'dropped'
      ? part.lines.map((line) => ({ why: part.why, page: line.page, text: textOfLine(line) }))
      : [],
  );
  const alike = Map.groupBy(dropped, ({ why, text }) => `${why} ${text.replace(/\d+/g, '#')}`);
  for (const [first, ...more] of [...alike.values()])
    if (first !== undefined)
      log.remark('dropped', `${first.why}, ${pagesIn([first, ...more].map(({ page }) => page))}: "${first.text}"`);
  for (const {
    page,
    parts: [start, end],
    isJoined,
  } of broken)
    if (isJoined) log.quote('dropped', `the hyphen at the end of a line, page ${page}`, `${start}${end}`);
    else
      log.remark(
        'decide',
        `a word that is broken at the end of a line keeps its hyphen, page ${page}: "${start}${end}". Take it out of source.txt and of the section if it is none of the word's`,
      );
  for (const part of parts) {
    if (part.kind === 'picture')
      log.remark(
        'lost',
        `a picture on page ${part.page}${part.alt === '' ? '' : `, "${part.alt}"`}: its words, if it has any, are not in the text`,
      );
    else if (part.kind === 'heading' && part.isGuess)
      log.quote(
        'decide',
        `${part.level === 0 ? 'the title' : `a heading of level ${part.level}`}, by its look, page ${part.lines[0]?.page}`,
        words(joinedText(part.lines)),
      );
    else if (part.kind === 'table' && part.isGuess) {
      const first = part.rows[0]?.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0] ?? [];
      log.quote(
        'decide',
        `a table of ${part.rows.length} rows, by the places of its words, page ${first[0]?.page}`,
        words(joinedText(first)),
      );
    }
  }
}

/** Pages in words: "page 3", "pages 2–5, 7". */
function pagesIn(all: readonly number[]): string {
  const pages = [...new Set(all)].toSorted((a, b) => a - b);
  const ranges = pages.reduce<[number, number][]>((out, page) => {
    const last = out.at(-1);
    if (last !== undefined && page === last[1] + 1) last[1] = page;
    else out.push([page, page]);
    return out;
  }, []);
  const named = ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
  return `${pages.length === 1 ? 'page' : 'pages'} ${named}`;
}
