/**
 * A message of the interface, as its file has it: ICU MessageFormat with tags for what is no words, such as links.
 *
 * https://unicode-org.github.io/icu/userguide/format_parse/messages/
 * https://formatjs.github.io/docs/core-concepts/icu-syntax#rich-text-formatting
 */
import { z } from 'zod';
import {
  type MessageFormatElement,
  parse,
  type PluralElement,
  type PluralOrSelectOption,
  TYPE,
} from '@formatjs/icu-messageformat-parser';

/** How a message may use a parameter. */
export type Use = 'value' | 'numeral' | 'plural' | 'missing' | 'true' | 'part' | 'around';

/** A piece of a message: words, or a use of a parameter. The branches of a choice always have one for `other`. */
export type Piece =
  | { readonly use: 'words'; readonly words: string }
  | { readonly use: 'value' | 'numeral' | 'part'; readonly name: string }
  | { readonly use: 'around'; readonly name: string; readonly within: readonly Piece[] }
  | { readonly use: Choice; readonly name: string; readonly branches: ReadonlyMap<string, readonly Piece[]> };

type Choice = 'plural' | 'missing' | 'true';

/** The choices that a `select` can make, by the name of the branch that is not `other`. */
const SELECTS: Readonly<Record<string, Choice>> = { none: 'missing', true: 'true' };

/** How a use is written, for faults. */
const WRITTEN: Readonly<Record<Use, (name: string) => string>> = {
  value: (name) => `{${name}}`,
  numeral: (name) => `{${name}, number}`,
  plural: (name) => `{${name}, plural, …}`,
  missing: (name) => `{${name}, select, none {…} other {…}}`,
  true: (name) => `{${name}, select, true {…} other {…}}`,
  part: (name) => `<${name}/>`,
  around: (name) => `<${name}>…</${name}>`,
};

/** Writes a use of a parameter as a message has it. */
export const written = (use: Use, name: string): string => WRITTEN[use](name);

/** What is wrong with a message: what was found, what was expected, and what to do. */
export class UnreadMessage extends Error {}

/**
 * Reads a message.
 *
 * @param text the message, as its file has it
 * @param language BCP 47 tag; a plural may have the branches that its rules know
 * @throws UnreadMessage for broken syntax, and for what messages of the interface cannot have
 */
export function readMessage(text: string, language: string): readonly Piece[] {
  return piecesOf(parsed(text), new Intl.PluralRules(language).resolvedOptions().pluralCategories);
}

/** Returns the uses of each parameter in a message. */
export function usesIn(pieces: readonly Piece[], uses = new Map<string, Set<Use>>()): ReadonlyMap<string, Set<Use>> {
  for (const piece of pieces) {
    if (piece.use === 'words') continue;
    uses.set(piece.name, (uses.get(piece.name) ?? new Set()).add(piece.use));
    if ('within' in piece) usesIn(piece.within, uses);
    if ('branches' in piece) for (const branch of piece.branches.values()) usesIn(branch, uses);
  }
  return uses;
}

/** What the parser throws. */
const unread = z.object({ message: z.string(), location: z.object({ start: z.object({ offset: z.number() }) }) });

function parsed(text: string): readonly MessageFormatElement[] {
  try {
    return parse(text, { captureLocation: true });
  } catch (error) {
    const { message, location } = unread.parse(error);
    throw new UnreadMessage(
      `Found "${text.slice(location.start.offset)}", which cannot be read (${message.toLowerCase().replaceAll('_', ' ')}), expected an ICU message. Correct it; docs/translating.md shows how messages are written.`,
    );
  }
}

/** @param number the number of the plural around the elements */
function piecesOf(
  elements: readonly MessageFormatElement[],
  categories: readonly string[],
  number?: string,
  isInTag = false,
): Piece[] {
  const branchesOf = (options: Readonly<Record<string, PluralOrSelectOption>>, of = number) =>
    new Map(Object.entries(options).map(([name, { value }]) => [name, piecesOf(value, categories, of, isInTag)]));
  return elements.map((element): Piece => {
    switch (element.type) {
      case TYPE.literal: {
        // The parser leaves a tag without words as it is.
        const [, part] = /^<(\w+)\/>$/.exec(element.value) ?? [];
        if (part === undefined) return { use: 'words', words: element.value };
        if (isInTag) throw nested(element.value);
        return { use: 'part', name: part };
      }
      case TYPE.argument:
        return { use: 'value', name: element.value };
      case TYPE.number:
        if (element.style)
          throw new UnreadMessage(
            `Found a style of numbers in {${element.value}, number, …}, expected none. Remove it.`,
          );
        return { use: 'numeral', name: element.value };
      case TYPE.pound:
        return { use: 'numeral', name: number ?? '#' };
      case TYPE.tag:
        if (isInTag) throw nested(`<${element.value}>`);
        return { use: 'around', name: element.value, within: piecesOf(element.children, categories, number, true) };
      case TYPE.plural:
        checkPlural(element, categories);
        return { use: 'plural', name: element.value, branches: branchesOf(element.options, element.value) };
      case TYPE.select: {
        const { value: name, options } = element;
        const [use, ...more] = Object.keys(options).flatMap((option) => (option === 'other' ? [] : [SELECTS[option]]));
        if (use === undefined || more.length > 0)
          throw new UnreadMessage(
            `Found the branches ${Object.keys(options).join(', ')} in {${name}, select, …}, expected none and other, or true and other. Correct them.`,
          );
        return { use, name, branches: branchesOf(options) };
      }
      case TYPE.date:
      case TYPE.time:
        throw new UnreadMessage(
          `Found {${element.value}, date} or {${element.value}, time}, expected {${element.value}}, since dates come in words. Correct it.`,
        );
    }
  });
}

/** Refuses a plural with an offset, one of ordinals, and a form that the language does not have. */
function checkPlural({ value: name, options, offset, pluralType }: PluralElement, categories: readonly string[]): void {
  if (offset !== 0 || pluralType !== 'cardinal')
    throw new UnreadMessage(
      `Found an offset or an ordinal in {${name}, …}, expected {${name}, plural, …}. Say it in another way.`,
    );
  for (const category of Object.keys(options))
    if (!category.startsWith('=') && !categories.includes(category))
      throw new UnreadMessage(
        `Found the plural form "${category}", expected ${categories.join(', ')}, or a number such as =0: those are the forms of this language. Remove or rename it.`,
      );
}

const nested = (tag: string) =>
  new UnreadMessage(`Found ${tag} within a tag, expected only words there. Put it beside the other tag.`);
