/**
 * The files that the documents of this corpus were converted from, read in the plainest way: nothing here knows how they
 * were converted, nor shares code with the engine.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Where they are, if they are there: beside the project, since they are not ours to publish as files. */
export const FOLDER = path.resolve('../shared/corpus');

/** An original, as far as it was converted. */
interface Original {
  /** Name of the file, without its ending; `.json` beside it says what is in it. */
  readonly name: string;
  readonly ending: string;
  /** Its running text, in order; white space as it comes. */
  readonly read: (file: string) => string;
  /** The text of the whole as its `.json` counts it; left out where only parts of it were converted. */
  readonly counted?: (file: string) => string;
}

/** The originals, by the documents that were made of them. */
export const ORIGINALS: Readonly<Record<string, Original>> = {
  'udhr-en': { name: 'o1-udhr-eng', ending: 'html', read: readBody, counted: readBody },
  'udhr-zh': { name: 'o1-udhr-cmn_hans', ending: 'html', read: readBody, counted: readBody },
  'udhr-ar': { name: 'o1-udhr-arb', ending: 'html', read: readBody, counted: readBody },
  'udhr-fr': { name: 'o1-udhr-fra', ending: 'html', read: readBody, counted: readBody },
  'ai-act': { name: 'o2-eu-ai-act', ending: 'html', read: readParts },
  'm-13-13': { name: 'o3-omb-m-13-13', ending: 'md', read: readMemorandum, counted: countMemorandum },
};

/** Whether the originals are there. */
export const hasOriginals = existsSync(FOLDER);

/** A file of the originals. */
export const originalFile = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');

/** A text as it is counted and compared: composed letters, and one space for white space of any kind and length. */
export const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Every element below a node, in order. */
function elements(node: Node): DefaultTreeAdapterTypes.Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
}

/** All that a page shows. */
function readBody(html: string): string {
  const body = elements(parse(html)).find(({ tagName }) => tagName === 'body');
  return body === undefined ? '' : textOf(body);
}

/** Of the act: its title, chapters I and II, Article 6 below the headings of its chapter and section, and Annex III. */
function readParts(html: string): string {
  const all = elements(parse(html));
  const withId = (id: string): DefaultTreeAdapterTypes.Element => {
    const found = all.find(({ attrs }) => attrs.some(({ name, value }) => name === 'id' && value === id));
    if (found === undefined) throw new Error(`The act has no #${id}.`);
    return found;
  };
  const headingOf = (id: string) =>
    withId(id)
      .childNodes.filter((node) => 'tagName' in node && node.tagName === 'p')
      .concat(withId(`${id}.tit_1`));
  return [
    ...[withId('tit_1'), withId('cpt_I'), withId('cpt_II')],
    ...[...headingOf('cpt_III'), ...headingOf('cpt_III.sct_1'), withId('art_6'), withId('anx_III')],
  ]
    .map(textOf)
    .join('\n');
}

/** The words of the memorandum without the marks of Markdown, Jekyll and kramdown. */
function withoutMarks(markdown: string): string {
  const body = markdown
    .split(/^---\n/m)
    .slice(2)
    .join('---\n');
  const words = body
    .replaceAll('<br />', '')
    .replaceAll(/\[\^\d+\]/g, '')
    .replaceAll(/\{:[^}]*\}/g, '')
    .replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^(?:---|#+|\*|\d+\.)(?: |$)/gm, '')
    .replaceAll(/\*\*(.+?)\*\*/g, '$1')
    .replaceAll(/\*(.+?)\*/g, '$1')
    .replaceAll(/\\(?=[[\]])/g, '');
  return textOf(parseFragment(words));
}

/**
 * Its running text: without the seed of its contents, without the colons that kramdown has before footnotes, and with the
 * lines apart that it breaks.
 */
function readMemorandum(markdown: string): string {
  const text = markdown
    .replace('* Table of Contents', '')
    .replaceAll(/^\[\^\d+\]: /gm, '')
    .replaceAll('<br />', '\n');
  return `${/^title: (.*)$/m.exec(markdown)?.[1] ?? ''}\n${withoutMarks(text)}`;
}

/** As its `.json` counts it: with the seed and the colons, without the numbers of headings, which stand as those of lists. */
function countMemorandum(markdown: string): string {
  return withoutMarks(markdown.replaceAll(/^(#+ )\d+\. /gm, '$1'));
}
