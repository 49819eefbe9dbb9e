/**
 * A second reading of a document's numbers, which shares no code with the engine: which numbers stand at the beginning of its
 * lines and headings, or before its list items in Markdown, and which numbers its labels, slugs and ids claim that it has.
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

/**
 * Returns every label, and of an import every slug and id, that shows a number which the text does not bear at that place.
 *
 * @param isFresh whether the ids are born now; those that were published once stay
 */
export function falseNumbers(document: Document, files: Files, isFresh: boolean): string[] {
  const faults: string[] = [];
  const lines = new Set((files.get('source.txt') ?? '').split(/\r?\n/u).map((line) => line.trim()));
  const isPlain =
    document.numbering.length === 0 && document.sections.every(({ label }) => !/[\p{Nd}§第]/u.test(label));
  for (const section of document.sections) {
    const { slug, label, heading = '', groups, blocks, footnotes } = section;
    const above = groups.map((group) => group.heading).join('\n');
    const headingNumbers = new Set(numbersIn(`${heading}\n${above}`));
    for (const line of heading.split('\n'))
      if (line !== '' && !lines.has(line.trim())) faults.push(`${slug}: its heading "${line}" is no line of the text`);
    const isBorne = (number: string) => valuesOf(number).some((value) => headingNumbers.has(value));
    if (isFresh) {
      for (const [number] of slug.matchAll(/\d+(?:-\d+)*[a-z]?/gu))
        if (!isBorne(number) && !isBorne(number.replaceAll('-', '.'))) faults.push(`${slug}: a slug for "${heading}"`);
      for (const [number] of label.matchAll(/\p{Nd}+/gu))
        if (!`${heading}\n${above}`.includes(number)) faults.push(`${slug}: the label "${label}" for "${heading}"`);
    }
    const markdown = files.get(`${slug}.mdx`) ?? '';
    const generated = generatedIn(markdown);
    const before = new Set<string>(headingNumbers);
    for (const block of inOrder(blocks)) {
      const own = [...numbersIn(block.text.slice(0, OPENING)), ...(generated.get(lettersOf(block.text)) ?? [])];
      const place = `${block.id ?? ''} (${block.label ?? ''}) “${block.text.slice(0, OPENING)}”`;
      if (isLabelled(block) && (block.kind === 'paragraph' || block.kind === 'item')) {
        const isOurs = block.label.includes('¶');
        const claimed = claimedBy(block.label, section);
        const isPlainCount = isPlain && /^\.\d+[a-z]*$/u.test(block.label.slice(label.length));
        const outer = block.isOfficial ? claimed.slice(0, -1) : claimed;
        const inner = claimed.at(-1) ?? '';
        if (block.isOfficial && !valuesOf(inner).some((value) => own.includes(value) || headingNumbers.has(value)))
          faults.push(`${place}: the text has no ${inner} here`);
        if (!block.isOfficial && !isOurs && !isPlainCount) faults.push(`${place}: our count has no sign`);
        if (!isPlainCount)
          for (const number of outer)
            if (!valuesOf(number).some((value) => before.has(value) || own.includes(value)))
              faults.push(`${place}: nothing above has the number ${number}`);
        if (isFresh && !block.isOfficial && !/-par-\d+[a-z]*$/u.test(block.id) && !isPlainCount)
          faults.push(`${place}: the id of our count looks official`);
        if (isFresh && block.isOfficial && /-\d+[a-z]*$/u.test(block.id)) {
          const last = /(?<=-)\d+[a-z]*$/u.exec(block.id)?.[0] ?? '';
          const isClaimed = claimed.some((number) => valuesOf(number.replace(/^.*\./u, '')).includes(last));
          if (!isClaimed) faults.push(`${place}: its id has a number that its label has not`);
        }
      }
      if (
        isLabelled(block) &&
        (block.kind === 'caption' || block.kind === 'cell') &&
        !isPlain &&
        !block.label.includes('¶')
      )
        faults.push(`${place}: our count has no sign`);
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
