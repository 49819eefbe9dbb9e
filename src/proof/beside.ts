/**
 * Proves the pages that have a text beside another language: all words on them are official, letter for letter, and the
 * text that leads has every passage of its section, once and in its order.
 */
import type { ComparedPassage } from './compared.ts';
import type { ProofFault } from './fault.ts';
import type { PromisedDocument } from './promised-document.ts';
import { quoted } from './visible.ts';

/** The address of such a page: the text, the other language and the section. */
const BESIDE = /^(.+)\/@beside\/([^/]+)\/([^/]+)\/index\.html$/;

/** Returns the faults of such a page; none of any other page. */
export function proveBeside(
  file: string,
  passages: readonly ComparedPassage[],
  documents: readonly PromisedDocument[],
): ProofFault[] {
  const [, leads = '', language = '', section = ''] = BESIDE.exec(file) ?? [];
  const [work = ''] = leads.split('/@');
  const leading = documents.find(({ id }) => id === leads);
  const other = documents.find(
    ({ id, language: own }) => id === `${work}/@${language}` || (id === work && own === language),
  );
  if (leading === undefined || other === undefined) return [];
  const faults: ProofFault[] = [];
  const fault = (found: string, expected: string) =>
    faults.push({ page: file, found, expected, remedy: 'See src/features/versions/ and src/core/pairs/.' });

  const texts = { leading, other };
  for (const { id, side = 'leading', whole } of passages) {
    const text = texts[side];
    const expected = text.paragraphs.find((one) => one.id === id)?.text;
    if (id !== '' && whole !== expected)
      fault(`${quoted(whole)} at ${id}`, `${quoted(expected ?? '')}, as ${text.id} has it`);
    if (id === '' && !whole.split('\n').every((line) => text.lines.includes(line)))
      fault(quoted(whole), `only words of ${text.id}`);
  }

  const shown = passages.filter(({ id, side }) => side === 'leading' && id !== '');
  const promised = leading.paragraphs.filter((one) => one.section === section && one.text !== undefined);
  const missing = promised.find(({ id }) => !shown.some((one) => one.id === id));
  if (missing !== undefined) fault(`nothing of ${missing.id}`, `every passage of ${leading.id}/${section}/`);
  let line = 0;
  for (const { id } of shown) {
    const [first = ''] = promised.find((one) => one.id === id)?.text?.split('\n') ?? [];
    const at = leading.lines.indexOf(first, line);
    if (at < 0) fault(`${id} where it does not stand`, `the order of ${leading.id}, each passage once`);
    else line = at + 1;
  }
  return faults;
}
