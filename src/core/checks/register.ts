/** Faults of a document's register of facts and quotations, held against the text: each tells what the other lacks. */
import { closest } from 'fastest-levenshtein';
import { tellApart } from '../characters/tell-apart.ts';
import { excerpt } from '../text/excerpt.ts';
import { findNumerals } from '../statements/numerals.ts';
import { nearestQuote, offsetsOf } from '../statements/quotes.ts';
import {
  findStatements,
  type FoundKind,
  type Statement,
  type StatementKind,
  statementKinds,
} from '../statements/statements.ts';
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

/** What the register says of some words: an entry, or a waiver. */
interface RegisterItem {
  readonly kind: StatementKind;
  readonly waived: boolean;
  /** Where the register has it, as a path of fields. */
  readonly field: readonly (string | number)[];
  readonly paragraph: string;
  readonly quote: string;
}

/** How faults speak of each kind that a rule finds. */
const NAMES: Readonly<Record<FoundKind, { one: string; sign: string }>> = {
  figures: { one: 'figure', sign: 'a numeral' },
  quotations: { one: 'quotation', sign: 'words between quotation marks' },
  calls: { one: 'call to action', sign: 'a whole sentence with “must”, “should” or “it is essential”' },
};

/**
 * Passages that do not stand exactly once in their paragraph, entries and waivers without what they are for, and
 * statements of the text that the register neither has nor waives. A document without a register is not looked at.
 *
 * @param isSettled whether every paragraph has its words and its id; otherwise, only those that have are looked at
 */
export function checkRegister(files: DocumentFiles, document: Document, isSettled: boolean): Fault[] {
  const { register, lines, source } = files;
  if (register === undefined) return [];
  const ids = new Set(document.ids.map(({ id }) => id));
  const accepted = document.sections.flatMap(addressedBlocks).filter(({ id }) => ids.has(id));
  const numbered = byId(accepted.map(({ id, text, numberLength }) => textOf(id, [{ text, numberLength }])));
  const unnumbered = isSettled ? unnumberedTexts(document) : [];
  const texts = [...numbered.values(), ...unnumbered];
  const all = byId(texts);
  const items = itemsOf(register.data).filter(({ paragraph }) => isSettled || numbered.has(paragraph));
  const faults = items.flatMap((item) => {
    const found = checkItem(item, item.waived ? all : numbered);
    return found === undefined ? [] : [{ ...register.position(...item.field, found.field), message: found.message }];
  });
  // A item that is not found would be missed again wherever it should have been.
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
        .map(({ quote, ...item }) => ({ ...item, ...placeOf(quote, text) }))
        // Of closing notes there may be several.
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

/** Texts by their ids; of closing notes, the first. */
function byId(texts: readonly Text[]): ReadonlyMap<string, Text> {
  return new Map([...Map.groupBy(texts, ({ id }) => id)].flatMap(([id, [first]]) => (first ? [[id, first]] : [])));
}

/** A part of a text, and how much of it is the official number that it opens with, which counts nothing. */
type Part = Pick<AddressedBlock, 'text' | 'numberLength'>;

/** A text of parts, each on a line of its own, with what it states. */
function textOf(id: string, parts: readonly Part[]): Text {
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

/** Official text without an address, by what a waiver calls it: title and headings as one, and the closing note. */
function unnumberedTexts({ title, sections }: Document): Text[] {
  const blocks = sections.flatMap(allBlocks);
  const of = (kind: Block['kind']) =>
    blocks.flatMap((block) => (block.kind === kind ? [{ text: block.text, numberLength: 0 }] : []));
  const named = sections.flatMap(({ heading, label }) =>
    heading === undefined ? [] : [{ text: heading, numberLength: lengthOfNumber(heading, label) }],
  );
  return [
    textOf('headings', [{ text: title, numberLength: 0 }, ...named, ...of('heading')]),
    ...of('provenance').map((note) => textOf('provenance', [note])),
  ];
}

/** How far a section's heading goes that says its number: "Article 1" of the section "Art. 1". */
function lengthOfNumber(heading: string, label: string): number {
  const number = /\p{N}+\p{L}?$/u.exec(label)?.[0];
  if (number === undefined) return 0;
  return new RegExp(String.raw`^\P{N}*${RegExp.escape(number)}(?![\p{L}\p{N}])`, 'u').exec(heading)?.[0].length ?? 0;
}

function itemsOf(data: RegisterData): RegisterItem[] {
  return statementKinds.flatMap((kind) => [
    ...data[kind].map((entry, index) => ({ ...entry, kind, waived: false, field: [kind, index] })),
    ...(kind === 'claims' ? [] : data.waived[kind]).map((entry, index) => ({
      ...entry,
      kind,
      waived: true,
      field: ['waived', kind, index],
    })),
  ]);
}

/** What is wrong with a item by itself, and in which of its fields. */
function checkItem(
  { kind, waived, paragraph, quote }: RegisterItem,
  texts: ReadonlyMap<string, Text>,
): { field: 'paragraph' | 'quote'; message: string } | undefined {
  const found = texts.get(paragraph);
  if (found === undefined) {
    const ids = [...texts.keys()];
    const suggestion = ids.length > 0 ? ` Did you mean "${closest(paragraph, ids)}"?` : '';
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
    const { found: shown, expected } = tellApart(quote, nearest ?? '');
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
  const place = placeOf(quote, text);
  if (kind === 'claims') {
    const figure = statements.find((statement) => statement.kind === 'figures' && isWithin(statement, place));
    if (figure === undefined) return undefined;
    return {
      field: 'quote',
      message: `Found the numeral "${figure.text}" in a claim, "${quote}", expected words without one. Quote less of the text, or put the entry under "figures".`,
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

/** Where words stand. */
type Stretch = Pick<Statement, 'start' | 'end'>;

/** Whether a statement is in an entry of its kind (a numeral: of any; what is worded as a call may be a claim) or in a waiver of its kind. */
function isAnsweredFor(
  statement: Statement,
  items: readonly (Stretch & Pick<RegisterItem, 'kind' | 'waived'>)[],
): boolean {
  return items.some(
    (item) =>
      (item.kind === statement.kind ||
        (!item.waived && (statement.kind === 'figures' || (statement.kind === 'calls' && item.kind === 'claims')))) &&
      isWithin(statement, item),
  );
}

const isWithin = (inner: Stretch, outer: Stretch) => inner.start >= outer.start && inner.end <= outer.end;

/** Where words stand in a text that has them once. */
function placeOf(words: string, text: string): Stretch {
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
