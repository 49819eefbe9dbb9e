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

type Report = (found: string, expected: string) => void;

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
  const fault: Report = (found, expected) =>
    faults.push({ page: file, found, expected, remedy: 'See src/features/versions/ and src/core/pairs/.' });
  for (const passage of passages) checkWords(passage, passage.side === 'other' ? other : leading, fault);
  const ids = passages.flatMap(({ id, side }) => (side === 'leading' && id !== '' ? [id] : []));
  checkOrder(ids, leading, section, fault);
  return faults;
}

/** Reports words that are not those of the passage, or of no line of the text if they have no address. */
function checkWords({ id, whole }: ComparedPassage, text: PromisedDocument, fault: Report): void {
  if (id === '') {
    if (!whole.split('\n').every((line) => text.lines.includes(line))) fault(quoted(whole), `only words of ${text.id}`);
    return;
  }
  const expected = text.paragraphs.find((one) => one.id === id)?.text ?? '';
  if (whole !== expected) fault(`${quoted(whole)} at ${id}`, `${quoted(expected)}, as ${text.id} has it`);
}

/** Reports a passage of the section that is missing, and one that is not in its place. */
function checkOrder(ids: readonly string[], text: PromisedDocument, section: string, fault: Report): void {
  const texts = new Map(
    text.paragraphs.flatMap((one) =>
      one.section === section && one.text !== undefined ? [[one.id, one.text] as const] : [],
    ),
  );
  const missing = [...texts.keys()].find((id) => !ids.includes(id));
  if (missing !== undefined) fault(`nothing of ${missing}`, `every passage of ${text.id}/${section}/`);
  let line = 0;
  for (const id of ids) {
    const at = text.lines.indexOf(texts.get(id)?.split('\n')[0] ?? '', line);
    if (at < 0) fault(`${id} where it does not stand`, `the order of ${text.id}, each passage once`);
    else line = at + 1;
  }
}
