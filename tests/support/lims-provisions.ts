/** Reads the provisions of an act of Canada in its raw XML, by code that shares nothing with the engine. */
import { SaxesParser } from 'saxes';

/** A provision: what the file says of it, and its own words. */
export interface Provision {
  /** The numbers that lead to it, "6/1/d"; "def" stands for a definition. */
  number: string;
  /** The words beside its number, without those of the provisions in it. */
  words: string;
  /** The first day on which these words are in force. */
  from: string | undefined;
  state: 'in-force' | 'repealed' | 'not-yet';
  /** Whether it is part of the act itself, rather than of a schedule or of another act. */
  readonly isOwn: boolean;
  /** Whether it is a section, or has a number of its own in one. */
  isNumbered: boolean;
}

const PROVISIONS = new Set([
  ...['Section', 'Subsection', 'Paragraph', 'Subparagraph', 'Clause', 'Subclause', 'Definition', 'Provision'],
  ...['ContinuedSectionSubsection', 'ContinuedParagraph', 'ContinuedSubparagraph', 'ContinuedDefinition'],
]);
const APART = new Set(['Schedule', 'AmendedText', 'RelatedOrNotInForce']);

/** An open element. */
interface Open {
  readonly name: string;
  readonly numbers: string[];
  readonly isNotInForce: boolean;
  readonly provision: Provision | undefined;
}

/** Reads the day of words, and whether these only say that their provision is repealed. */
function readMark(name: string, from: string | undefined, own: Provision): void {
  if (name === 'Text' && own.words === '') own.from = from ?? own.from;
  if (name === 'Repealed' && own.state === 'in-force') own.state = 'repealed';
}

/** Returns the provisions of an act by their `lims:fid`. */
export function provisionsIn(xml: string): ReadonlyMap<string, Provision> {
  const found = new Map<string, Provision>();
  const open: Open[] = [];
  let label = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const around = open.at(-1);
    const isNotInForce =
      around?.isNotInForce === true || attributes['in-force'] === 'no' || attributes['id'] === 'NifProvs';
    const numbers = [...(around?.numbers ?? []), ...(name === 'Definition' ? ['def'] : [])];
    const from = attributes['lims:inforce-start-date'];
    const provision: Provision | undefined = !PROVISIONS.has(name)
      ? undefined
      : {
          ...{ number: numbers.join('/'), words: '', from, state: isNotInForce ? 'not-yet' : 'in-force' },
          isOwn: !open.some((one) => APART.has(one.name)),
          isNumbered: false,
        };
    const fid = attributes['lims:fid'];
    if (provision !== undefined && fid !== undefined) found.set(fid, provision);
    // What is in a provision and is none itself has its words; a text may have a day of its own.
    const own = provision ?? around?.provision;
    if (own !== undefined) readMark(name, from, own);
    if (name === 'Label') label = '';
    open.push({ name, numbers, isNotInForce, provision: own });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last?.name === 'Label') label += text;
    const isBeside = open.some(({ name }) => ['MarginalNote', 'HistoricalNote', 'Label', 'Footnote'].includes(name));
    if (last?.provision !== undefined && !isBeside && isInText()) last.provision.words += text;
  });
  parser.on('closetag', ({ name }) => {
    const closed = open.pop();
    const owner = open.at(-1);
    if (name !== 'Label' || owner?.provision === undefined || closed === undefined) return;
    if (!PROVISIONS.has(owner.name)) return;
    owner.numbers.push(label.replaceAll(/[()]/g, '').trim());
    owner.provision.number = owner.numbers.join('/');
    owner.provision.isNumbered = owner.name === 'Section' || open.some(({ name: around }) => around === 'Section');
  });
  /** Whether the words are those of a `Text` of the innermost provision. */
  function isInText(): boolean {
    const at = open.findLastIndex(({ name }) => PROVISIONS.has(name));
    return open.slice(at + 1).some(({ name }) => name === 'Text');
  }
  parser.write(xml).close();
  return found;
}
