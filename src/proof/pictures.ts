/** Proves that a section shows the pictures that its file names, each with its own caption. */
import { attribute, closest, hasClass, type Page } from './tree.ts';

/** A picture, its words, and how many captions of figures come before it. */
const written = (file: string, words: string, captions: number) => `${file} “${words}” after ${captions} captions`;

/** Returns the pictures in the article of a page, as one text. */
export function shownPictures({ elements }: Page): string {
  let captions = 0;
  const pictures: string[] = [];
  for (const element of elements) {
    const figure = closest(element, ({ tagName }) => tagName === 'figure');
    if (figure === undefined || closest(figure, ({ tagName }) => tagName === 'article') === undefined) continue;
    if (element.tagName === 'figcaption' && !hasClass(figure, 'table')) captions += 1;
    if (element.tagName === 'img')
      pictures.push(
        written(attribute(element, 'src')?.split('/').at(-1) ?? '', attribute(element, 'alt') ?? '', captions),
      );
  }
  return pictures.join('; ');
}

/** What matters in the file of a section: a picture, or a caption with what follows it. */
const PICTURE_OR_CAPTION =
  /!\[(?<words>(?:[^\]\\]|\\.)*)\]\((?<file>[^)\s]+)[^)]*\)|<Caption>[^]*?<\/Caption>(?<table>\s*\|)?/g;

/** Returns the pictures in the files of sections, as {@link shownPictures} does. */
export function promisedPictures(files: readonly string[]): string {
  let captions = 0;
  const pictures: string[] = [];
  for (const { groups: { words = '', file, table } = {} } of files.join('\n\n').matchAll(PICTURE_OR_CAPTION))
    if (file !== undefined) pictures.push(written(file.replace(/^\.\//, ''), unescaped(words), captions));
    else if (table === undefined) captions += 1;
  return pictures.join('; ');
}

/** Markdown's text without backslashes before signs. */
const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
