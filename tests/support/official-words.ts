/**
 * A second reading of a document's numbers, which shares no code with the engine: which numbers stand at the beginning
 * of its lines and headings, or before its list items in Markdown, and which numbers its labels, slugs and ids claim
 * that it has.
 */
import type { AddressedBlock, Block } from '../../src/core/block.ts';
import type { Document, Section } from '../../src/core/model.ts';

/** The texts of a document's files: `source.txt`, and `iii.mdx` for a section. */
export type Files = ReadonlyMap<string, string>;

const HAN = '零〇一二三四五六七八九';
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const FIRST = /premier|première|1er|Ier|first|(?<!\p{L})one(?!\p{L})|unico|único/iu;

/** Every value that a number may have, as it is written: "ii" is 2 as a roman number, and 35 as letters. */
function valuesOf(number: string): string[] {
  const plain = number
    .normalize('NFKC')
    .replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .toLowerCase();
  const values = [plain];
  if (/^[ivxlcdm]+$/u.test(plain)) {
    const worths = Array.from(plain, (letter) => ROMAN[letter] ?? 0);
    const sum = worths.reduce((all, worth, at) => all + (worth < (worths[at + 1] ?? 0) ? -worth : worth), 0);
    values.push(String(sum));
  }
  if (/^[a-z]$/u.test(plain)) values.push(String(plain.charCodeAt(0) - 96));
  if (/^([a-z])\1$/u.test(plain)) values.push(String(plain.charCodeAt(0) - 70));
  if (new RegExp(`^[${HAN}十百千]+$`, 'u').test(plain)) {
    let [sum, digit] = [0, 0];
    for (const one of plain) {
      const worth = { 十: 10, 百: 100, 千: 1000 }[one];
      if (worth === undefined) digit = HAN.replace('〇', '').indexOf(one.replace('〇', '零'));
      else [sum, digit] = [sum + Math.max(1, digit) * worth, 0];
    }
    values.push(String(sum + digit));
  }
  return values;
}

const A_NUMBER = new RegExp(
  String.raw`\p{Nd}+(?:[.\-]\p{Nd}+)*(?:[a-zA-Z]{1,2}(?!\p{L}))?|[${HAN}十百千]+|(?<![\p{L}\p{N}])(?:[ivxlcdmIVXLCDM]+|[a-zA-Z]{1,2}|[أ-ي])(?![\p{L}\p{N}])`,
  'gu',
);

/** The values of all numbers in a text. */
const numbersIn = (text: string): string[] => [
  ...Array.from(text.matchAll(A_NUMBER), ([number]) => valuesOf(number)).flat(),
  ...(FIRST.test(text) ? ['1'] : []),
];

/** How far into a line its number may be: "SEC. 2.", "第一千二百六十条", "(k) (1) (A)". */
const OPENING = 24;

const lettersOf = (text: string): string => text.replaceAll(/<[^>]*>|\]\([^)]*\)|[^\p{L}\p{N}]/gu, '').slice(0, 30);

/** The numbers that Markdown writes before items, by the beginning of their words. */
function generatedIn(markdown: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of markdown.split('\n')) {
    const [, lists = '', number = '', words = ''] =
      /^((?:\s|>|[-*]\s|\d+[.)]\s)*)(?:<Number value=["']([^"']*)["'] \/>)?(.*)$/u.exec(line) ?? [];
    const values = [...lists.matchAll(/\d+/gu), ...number.matchAll(A_NUMBER)].flatMap(([one]) => valuesOf(one));
    const key = lettersOf(words);
    found.set(key, [...(found.get(key) ?? []), ...values]);
  }
  return found;
}

/** The numbers in a label that are not ours: without the section's label and what has a ¶. */
function claimedBy(label: string, { label: section }: Section): string[] {
  // "1.2" is no second paragraph of section 1.
  const isOfSection = label.startsWith(section) && !/^[.\p{Nd}]\p{Nd}/u.test(label.slice(section.length));
  const rest = isOfSection ? label.slice(section.length) : label;
  return Array.from(
    rest
      .replaceAll(/ ?¶\d+[a-z]*/gu, ' ')
      .matchAll(
        new RegExp(
          String.raw`\p{Nd}+(?:\.\p{Nd}+)*[a-zA-Z]{0,2}|(?<=第)[${HAN}十百千]+|(?<=\()[^()]+(?=\))|(?<=[\s.])(?!\p{Script=Han})\p{L}{1,3}(?=$|\()`,
          'gu',
        ),
      ),
    ([number]) => number,
  );
}

function inOrder(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...inOrder(block.children)]);
}

const isLabelled = (block: Block): block is AddressedBlock => block.label !== undefined;

/** The numbers in the slug and the label of a section that no heading bears. */
function falseNames({ slug, label, heading = '' }: Section, headings: string, numbers: ReadonlySet<string>): string[] {
  const isBorne = (number: string) => valuesOf(number).some((value) => numbers.has(value));
  const inSlug = [...slug.matchAll(/\d+(?:-\d+)*[a-z]?/gu)].filter(
    ([number]) => !isBorne(number) && !isBorne(number.replaceAll('-', '.')),
  );
  const inLabel = [...label.matchAll(/\p{Nd}+/gu)].filter(([number]) => !headings.includes(number));
  return [
    ...inSlug.map(() => `${slug}: a slug for "${heading}"`),
    ...inLabel.map(() => `${slug}: the label "${label}" for "${heading}"`),
  ];
}

const isNumbered = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'item';

/** Whether a label only counts the paragraphs of a text without numbers, so that it needs no sign. */
const isPlainCount = ({ label }: AddressedBlock, section: Section, isPlain: boolean): boolean =>
  isPlain && /^\.\d+[a-z]*$/u.test(label.slice(section.label.length));

/** The numbers that a block's own words bear, those of its headings, and those of the blocks before it. */
interface Borne {
  readonly own: readonly string[];
  readonly headings: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

/** What is false in the label of a block. */
function falseInLabel(block: AddressedBlock, section: Section, borne: Borne, isPlain: boolean): string[] {
  const { kind, label, isOfficial } = block;
  const isOurs = label.includes('¶');
  if (!isNumbered(block))
    return (kind === 'caption' || kind === 'cell') && !isPlain && !isOurs ? ['our count has no sign'] : [];
  // A sign tells a number from the same number before it, and is none itself.
  const claimed = claimedBy(label.replaceAll(/′[a-z]*/gu, ''), section);
  const inner = claimed.at(-1) ?? '';
  const isHere = valuesOf(inner).some((value) => borne.own.includes(value) || borne.headings.has(value));
  if (isPlainCount(block, section, isPlain)) return isOfficial && !isHere ? [`the text has no ${inner} here`] : [];
  const unborne = (isOfficial ? claimed.slice(0, -1) : claimed).filter(
    (number) => !valuesOf(number).some((value) => borne.before.has(value) || borne.own.includes(value)),
  );
  return [
    ...(isOfficial && !isHere ? [`the text has no ${inner} here`] : []),
    ...(isOfficial || isOurs ? [] : ['our count has no sign']),
    ...unborne.map((number) => `nothing above has the number ${number}`),
  ];
}

/** What is false in an id that is born now. */
function falseInId(block: AddressedBlock, section: Section, isPlain: boolean): string[] {
  const { id, label, isOfficial } = block;
  if (!isNumbered(block)) return [];
  if (!isOfficial)
    return /-par-\d+[a-z]*$/u.test(id) || isPlainCount(block, section, isPlain)
      ? []
      : ['the id of our count looks official'];
  const last = /(?<=-)\d+[a-z]*$/u.exec(id)?.[0];
  const isClaimed = claimedBy(label, section).some((number) =>
    valuesOf(number.replace(/^.*\./u, '')).includes(last ?? ''),
  );
  return last === undefined || isClaimed ? [] : ['its id has a number that its label has not'];
}

/**
 * Returns every label, and of an import every slug and id, that shows a number which the text does not bear at that
 * place.
 *
 * @param isFresh whether the ids are born now; those that were published once stay
 */
export function falseNumbers(document: Document, files: Files, isFresh: boolean): string[] {
  const faults: string[] = [];
  const lines = new Set((files.get('source.txt') ?? '').split(/\r?\n/u).map((line) => line.trim()));
  const isPlain =
    document.numbering.length === 0 && document.sections.every(({ label }) => !/[\p{Nd}§第]/u.test(label));
  for (const section of document.sections) {
    const { slug, heading = '', groups, blocks, footnotes } = section;
    const headings = [heading, ...groups.map((group) => group.heading)].join('\n');
    const headingNumbers = new Set(numbersIn(headings));
    for (const line of heading.split('\n'))
      if (line !== '' && !lines.has(line.trim())) faults.push(`${slug}: its heading "${line}" is no line of the text`);
    if (isFresh) faults.push(...falseNames(section, headings, headingNumbers));
    const markdown = files.get(`${slug}.mdx`) ?? '';
    const generated = generatedIn(markdown);
    const before = new Set<string>(headingNumbers);
    for (const block of inOrder(blocks)) {
      const own = [...numbersIn(block.text.slice(0, OPENING)), ...(generated.get(lettersOf(block.text)) ?? [])];
      if (isLabelled(block)) {
        const place = `${block.id} (${block.label}) “${block.text.slice(0, OPENING)}”`;
        const borne = { own, headings: headingNumbers, before };
        const found = [
          ...falseInLabel(block, section, borne, isPlain),
          ...(isFresh ? falseInId(block, section, isPlain) : []),
        ];
        faults.push(...found.map((fault) => `${place}: ${fault}`));
      }
      for (const value of own) before.add(value);
    }
    for (const { id, label: called, isOfficial } of footnotes) {
      const number = /[^\s,،，]+$/u.exec(called)?.[0] ?? '';
      if (isOfficial && !markdown.includes(`[^${number}]`))
        faults.push(`${id} (${called}): the text calls no such note`);
    }
  }
  return faults;
}
