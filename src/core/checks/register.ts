/** Compares a document's register of facts and quotations with its text, in both directions. */
import { didYouMean } from '../faults/did-you-mean.ts';
import { showDifference } from '../characters/show-difference.ts';
import { excerpt } from '../text/excerpt.ts';
import { findNumerals } from '../statements/numerals.ts';
import { nearestQuote, offsetsOf } from '../statements/quotes.ts';
import { findStatements, type FoundKind, isReadKind, type ReadKind, type Statement } from '../statements/statements.ts';
import { type StatementKind, statementKinds } from '../register.ts';
import type { AddressedBlock, Block } from '../block.ts';
import type { Document } from '../model.ts';
import { addressedBlocks, allBlocks } from '../reading-order.ts';
import type { Fault } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import { REGISTER_FILE } from '../files/file-names.ts';
import type { RegisterData } from '../schemas/register.ts';

/** A paragraph or caption, or official text without a number. */
interface Text {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** Something that the register says about some words: an entry or a waiver. */
interface RegisterItem {
  readonly kind: StatementKind;
  readonly waived: boolean;
  /** Its path of fields in the register. */
  readonly field: readonly (string | number)[];
  readonly paragraph: string;
  readonly quote: string;
}

/** How faults name each kind of statement that only an editor finds. */
const READ_NAMES: Readonly<Record<ReadKind, string>> = { admissions: 'an admission', claims: 'a claim' };

/** How faults name each kind of statement that a rule finds. */
const NAMES: Readonly<Record<FoundKind, { one: string; sign: string }>> = {
  figures: { one: 'figure', sign: 'a numeral' },
  quotations: { one: 'quotation', sign: 'words between quotation marks' },
  calls: { one: 'call to action', sign: 'a whole sentence with “must”, “should” or “it is essential”' },
};

/**
 * Returns faults for passages that do not occur exactly once in their paragraph, for entries and waivers that lack what
 * they exist for, and for statements of the text that the register neither lists nor waives. A document without a
 * register has none.
 *
 * @param isSettled whether every paragraph has its words and its id; otherwise only those that have both are checked
 */
export function checkRegister(files: DocumentFiles, document: Document, isSettled: boolean): Fault[] {
  const { register, lines, source } = files;
  if (register === undefined) return [];
  const ids = new Set(document.ids.map(({ id }) => id));
  const accepted = document.sections.flatMap(addressedBlocks).filter(({ id }) => ids.has(id));
  const numbered = byId(accepted.map(({ id, text, numberLength }) => textOfParts(id, [{ text, numberLength }])));
  const unnumbered = isSettled ? unnumberedTexts(document) : [];
  const texts = [...numbered.values(), ...unnumbered];
  const all = byId(texts);
  const items = itemsOf(register.data).filter(({ paragraph }) => isSettled || numbered.has(paragraph));
  const faults = items.flatMap((item) => {
    const found = checkItem(item, item.waived ? all : numbered);
    return found === undefined ? [] : [{ ...register.position(...item.field, found.field), message: found.message }];
  });
  // An item that was not found would be reported again for each statement that it should cover.
  if (faults.length > 0) return faults;
  const byParagraph = Map.groupBy(items, ({ paragraph }) => paragraph);
  const lineOf = new Map(lines.toReversed().map(({ text, line }) => [text, line]));
  return [
    ...register.data.figures.flatMap(({ figure, quote }, index) =>
      missingNumerals(figure, quote).map((numeral) => ({
        ...register.position('figures', index, 'figure'),
        message: `Found the numeral "${numeral}" in "figure", which the quote does not have, expected only numerals of "${quote}". Correct it.`,
      })),
    ),
    ...texts.flatMap(({ id, text, statements }) => {
      const answers = (byParagraph.get(id) ?? [])
        .map(({ quote, ...item }) => ({ ...item, ...rangeOfWords(quote, text) }))
        // A document can have several closing notes.
        .filter(({ start }) => start >= 0);
      return statements
        .filter((statement) => !isAnsweredFor(statement, answers))
        .map((statement) => ({
          file: source.file,
          line: lineOf.get(text.split('\n')[0] ?? ''),
          column: statement.start + 1,
          message: describeMissing(statement, id, text),
        }));
    }),
  ];
}

/** The texts by their ids; of several closing notes, the first. */
function byId(texts: readonly Text[]): ReadonlyMap<string, Text> {
  return new Map([...Map.groupBy(texts, ({ id }) => id)].flatMap(([id, [first]]) => (first ? [[id, first]] : [])));
}

/** A part of a text, with the length of the official number at its beginning, which is not counted as a numeral. */
type Part = Pick<AddressedBlock, 'text' | 'numberLength'>;

/** Joins parts into a text, each part on its own line, and finds the text's statements. */
function textOfParts(id: string, parts: readonly Part[]): Text {
  let at = 0;
  const statements = parts.flatMap(({ text, numberLength }) => {
    const start = at;
    at += text.length + 1;
    return findStatements(text)
      .filter((statement) => statement.kind !== 'figures' || statement.start >= numberLength)
      .map((statement) => ({ ...statement, start: start + statement.start, end: start + statement.end }));
  });
  return { id, text: parts.map(({ text }) => text).join('\n'), statements };
}

/**
 * Official text without an address, under the names that waivers use: title and headings together, and the closing
 * note.
 */
function unnumberedTexts({ title, sections }: Document): Text[] {
  const blocks = sections.flatMap(allBlocks);
  const of = (kind: Block['kind']) =>
    blocks.flatMap((block) => (block.kind === kind ? [{ text: block.text, numberLength: 0 }] : []));
  const named = sections.flatMap(({ heading, label }) =>
    heading === undefined ? [] : [{ text: heading, numberLength: lengthOfNumber(heading, label) }],
  );
  return [
    textOfParts('headings', [{ text: title, numberLength: 0 }, ...named, ...of('heading')]),
    ...of('provenance').map((note) => textOfParts('provenance', [note])),
  ];
}

/** The length of the section's number in its heading: "Article 1" of the section "Art. 1". */
function lengthOfNumber(heading: string, label: string): number {
  const number = /\p{N}+\p{L}?$/u.exec(label)?.[0];
  if (number === undefined) return 0;
  return new RegExp(String.raw`^\P{N}*${RegExp.escape(number)}(?![\p{L}\p{N}])`, 'u').exec(heading)?.[0].length ?? 0;
}

function itemsOf(data: RegisterData): RegisterItem[] {
  return statementKinds.flatMap((kind) => [
    ...data[kind].map((entry, index) => ({ ...entry, kind, waived: false, field: [kind, index] })),
    ...(isReadKind(kind) ? [] : data.waived[kind]).map((entry, index) => ({
      ...entry,
      kind,
      waived: true,
      field: ['waived', kind, index],
    })),
  ]);
}

/** Faults of a single item, each with the field in which it is. */
function checkItem(
  { kind, waived, paragraph, quote }: RegisterItem,
  texts: ReadonlyMap<string, Text>,
): { field: 'paragraph' | 'quote'; message: string } | undefined {
  const found = texts.get(paragraph);
  if (found === undefined) {
    const ids = [...texts.keys()];
    const suggestion = didYouMean(paragraph, ids);
    return {
      field: 'paragraph',
      message: `Found the paragraph "${paragraph}", which the document does not have, expected the id of a paragraph or caption.${suggestion}`,
    };
  }
  const { text, statements } = found;
  const places = offsetsOf(quote, text);
  if (places.length === 0) {
    const elsewhere = [...texts.values()].filter((other) => other.text.includes(quote)).map(({ id }) => id);
    const nearest = elsewhere.length > 0 ? undefined : nearestQuote(quote, text);
    const { found: shown, expected } = showDifference(quote, nearest ?? '');
    const advice =
      elsewhere.length > 0
        ? `They stand in ${elsewhere.join(' and ')}. Correct the paragraph.`
        : `${nearest === undefined ? '' : `Its nearest text is "${expected}". `}Copy the words from there.`;
    return { field: 'quote', message: `Found words that ${paragraph} does not have: "${shown}". ${advice}` };
  }
  if (places.length > 1)
    return {
      field: 'quote',
      message: `Found words that stand ${places.length} times in ${paragraph}: "${quote}", expected words that stand there once. Take in more of what is around the ones you mean.`,
    };
  const place = rangeOfWords(quote, text);
  if (isReadKind(kind)) {
    const figure = statements.find((statement) => statement.kind === 'figures' && isWithin(statement, place));
    if (figure === undefined) return undefined;
    return {
      field: 'quote',
      message: `Found the numeral "${figure.text}" in ${READ_NAMES[kind]}, "${quote}", expected words without one. Quote less of the text, or put the entry under "figures".`,
    };
  }
  const { one, sign } = NAMES[kind];
  if (!statements.some((statement) => statement.kind === kind && isWithin(statement, place)))
    return {
      field: 'quote',
      message: `Found no ${one} in "${quote}", expected ${sign}. ${waived ? 'Remove the waiver' : 'Quote more of the text, or remove the entry'}.`,
    };
  return undefined;
}

/** A range of words, by its offsets. */
type Stretch = Pick<Statement, 'start' | 'end'>;

/**
 * Whether an entry or waiver of the statement's kind covers it. Any entry covers a numeral, and a claim or an admission
 * can cover what is worded as a call.
 */
function isAnsweredFor(
  statement: Statement,
  items: readonly (Stretch & Pick<RegisterItem, 'kind' | 'waived'>)[],
): boolean {
  return items.some(
    (item) =>
      (item.kind === statement.kind ||
        (!item.waived && (statement.kind === 'figures' || (statement.kind === 'calls' && isReadKind(item.kind))))) &&
      isWithin(statement, item),
  );
}

const isWithin = (inner: Stretch, outer: Stretch) => inner.start >= outer.start && inner.end <= outer.end;

/** The range of words that occur once in a text. */
function rangeOfWords(words: string, text: string): Stretch {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function missingNumerals(figure: string, quote: string): string[] {
  const quoted = findNumerals(quote).map(({ text }) => text);
  return findNumerals(figure)
    .map(({ text }) => text)
    .filter((numeral) => !quoted.includes(numeral));
}

function describeMissing({ kind, text: words, start }: Statement, id: string, text: string): string {
  const found = {
    figures: `the numeral "${words}" in ${id}: "${excerpt(text, start)}"`,
    quotations: `the quotation ${words} in ${id}`,
    calls: `a call to action in ${id}: "${words}"`,
  }[kind];
  const entry = kind === 'calls' ? '"calls" or, if it asks for nothing, "claims"' : `"${kind}"`;
  return `Found ${found}, expected it in ${REGISTER_FILE}. Add an entry under ${entry} that quotes it, or waive it under "waived" with a reason.`;
}
