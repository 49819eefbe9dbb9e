/** Counts the official numbers of an act of Canada in its raw XML, by code that shares nothing with the engine. */
import { SaxesParser } from 'saxes';

/** A number with what contains it, "5/4/a", and the words beside it. */
export interface LimsNumber {
  readonly number: string;
  readonly words: string;
}

/** The elements that have a number, and those in which there is nothing of this act's own. */
const LEVELS = new Set([
  'Section',
  'Subsection',
  'Paragraph',
  'Subparagraph',
  'Clause',
  'Subclause',
  'FormulaParagraph',
]);
const APART = new Set(['AmendedText', 'RelatedOrNotInForce', 'Schedule', 'HistoricalNote', 'FootnoteRef', 'Footnote']);

/** An open element, with the numbers that lead to it. */
interface Open {
  readonly name: string;
  readonly labels: string[];
  readonly found: { number: string; words: string } | undefined;
  texts: number;
}

/** Returns the numbers of an act, without its schedules. The words are those of the first `Text`. */
export function numbersIn(xml: string): readonly LimsNumber[] {
  const numbers: { number: string; words: string }[] = [];
  const open: Open[] = [];
  const level = () => open.findLast(({ name }) => LEVELS.has(name));
  const isIn = (names: ReadonlySet<string>) => open.some(({ name }) => names.has(name));
  let label = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const around = level();
    const isFirstText = name === 'Text' && around !== undefined && open.at(-1) === around && around.texts === 0;
    if (name === 'Text' && around !== undefined) around.texts += 1;
    if (name === 'Label') label = '';
    const found = LEVELS.has(name) ? { number: '', words: '' } : isFirstText ? around.found : undefined;
    open.push({ name, labels: [...(open.at(-1)?.labels ?? [])], found, texts: 0 });
  });
  parser.on('text', (text) => {
    if (isIn(APART)) return;
    if (open.at(-1)?.name === 'Label') label += text;
    const inText = open.findLast(({ name, found }) => name === 'Text' && found !== undefined);
    if (inText?.found !== undefined) inText.found.words += text;
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    const owner = open.at(-1);
    if (name !== 'Label' || owner?.found === undefined || isIn(APART) || label.trim() === '') return;
    owner.labels.push(label.replaceAll(/[()]/g, '').trim());
    owner.found.number = owner.labels.join('/');
    numbers.push(owner.found);
  });
  parser.write(xml).close();
  return numbers;
}
