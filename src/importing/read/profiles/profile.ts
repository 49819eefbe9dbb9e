/** What a profile is: a table that says which element of an XML format is what, in the words of Akoma Ntoso. */

import type { ForceState } from '../../../core/schemas/force.ts';

/** Where in a file something is: elements by their names, `Stages[stage=assented-to] Date`, perhaps with an attribute, `Law@Lang`. */
export type Path = string;

/** At which level the heading of an element stands (the title is 1): always the same, or as the file says it. */
export type Level = number | { readonly attribute: string } | { readonly digitsOf: string; readonly each: number };

/** A list whose items are counted, and the attributes that say how. */
export interface CountedList {
  readonly item: string;
  /** How it counts, with the sample of the counter for each value: `alpha` is a, b, c. */
  readonly type: string;
  readonly samples: Readonly<Record<string, string>>;
  /** The signs around its numbers. */
  readonly signs: string;
  readonly around: Readonly<Record<string, readonly [before: string, after: string]>>;
  /** Its first number. */
  readonly start: string;
  /** Of an item: what stands there instead of its number. */
  readonly instead: string;
}

/** The characters that elements of a name are. */
export interface CharactersBy {
  readonly attribute: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The elements that are a defined term, each with the language in which it is one; empty for that of the file. */
export type TermElements = Readonly<Record<string, string>>;

/** Where a format says whether its text is in force. */
export interface ForceByProfile {
  /** The attribute by which the publisher knows a provision in all its editions. */
  readonly key?: string;
  /** The attributes of a provision with the first day on which its words are in force, and with the day on which they end. */
  readonly from?: string;
  readonly end?: string;
  /**
   * The states that attributes of a provision name, by attribute and value. An attribute goes before the next ones; `undefined`
   * says that with this value, they say nothing of the whole provision.
   */
  readonly states?: Readonly<Record<string, Readonly<Record<string, ForceState | undefined>>>>;
  /** Elements among the words of a provision that say its state, such as “repealed”. */
  readonly marks?: Readonly<Record<string, ForceState>>;
  /** What is said of the whole text; of several paths, the first that leads anywhere. */
  readonly document: {
    readonly state?: readonly Path[];
    /** The state for each value that may stand there. */
    readonly states?: Readonly<Record<string, ForceState>>;
    readonly from?: readonly Path[];
    readonly end?: readonly Path[];
    /** The day on which the publisher last looked. */
    readonly asAt?: readonly Path[];
  };
}

/** An XML format. */
export interface Profile {
  /** The name of the format, for messages. */
  readonly name: string;
  /** The beginning of a file of this format. */
  readonly root: RegExp;
  /**
   * What each element is: an element of Akoma Ntoso (`section`), or several within each other (`p docTitle`). Of an element
   * that is nothing (``), only the children stand in the tree. A key may say which element is right around it (`P1group>Title`), or further out (`Schedule P1`), or
   * give an attribute (`note[type=footnote]`). An element that is not named is a block of what is in it.
   */
  readonly elements: Readonly<Record<string, string>>;
  /** What is another element in a language than in others: a section of a law may be an article in a translation. */
  readonly elementsIn?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The attributes whose first word says what an element is, if it is a part of a law: `article` for "article-5". */
  readonly namedBy?: Readonly<Record<string, string>>;
  /** Lists whose numbers the file does not write. */
  readonly counted?: Readonly<Record<string, CountedList>>;
  /** What is no text of the law, and why: neither reader takes it, and the report names it. */
  readonly leftOut: Readonly<Record<string, string>>;
  /** The elements that belong to the next one beside them, such as a number before its item; keys as in `elements`. */
  readonly belongsToNext?: readonly string[];
  /** The attribute that names provisions as others refer to them. */
  readonly names?: string;
  /**
   * The elements that define a term, which is their name where they have no number, keys as in `elements`; each with the
   * elements in it that are the term, and the language of each, if it is always the same.
   */
  readonly definitions?: Readonly<Record<string, TermElements>>;
  /** The attributes by which calls and notes find each other. */
  readonly ids?: Readonly<Record<string, string>>;
  /** The levels of headings; the others follow from how elements stand within each other. */
  readonly levels?: Readonly<Record<string, Level>>;
  /** The elements whose numbers the file has bare, and that stand in brackets in print: "1" is "(1)". */
  readonly inBrackets?: readonly string[];
  /** Elements that are characters, by the value of an attribute. */
  readonly characters?: Readonly<Record<string, CharactersBy>>;
  /** The language of all files of the format, if they do not say it. */
  readonly language?: string;
  /** Where the file says whether it and its provisions are in force. No day is taken for a day of force but those named here. */
  readonly force?: ForceByProfile;
  /** Where the file says what the document is; of several paths, the first that leads anywhere. */
  readonly facts: {
    readonly title?: readonly Path[];
    readonly shortTitle?: readonly Path[];
    readonly identifiers?: readonly Path[];
    readonly language?: readonly Path[];
    readonly publisher?: readonly Path[];
    readonly published?: readonly Path[];
    readonly url?: readonly Path[];
  };
}

/** An element of a file, as either reader finds it. */
export interface Found {
  readonly name: string;
  /** The names of the elements around it, the innermost last. */
  readonly around: readonly string[];
  readonly attributes: Readonly<Record<string, string | null | undefined>>;
}

/** What an element is, by the table of a profile; `undefined` if the profile does not name it. */
export const roleOf = ({ elements }: Profile, found: Found): string | undefined => valueFor(elements, found);

/** Why an element is left out; `undefined` if it is not. */
export const whyLeftOut = ({ leftOut }: Profile, found: Found): string | undefined => valueFor(leftOut, found);

/** The character that an element is; `undefined` if it is none. One that the profile does not know is a space. */
export function characterOf({ characters = {} }: Profile, { name, attributes }: Found): string | undefined {
  const by = Object.hasOwn(characters, name) ? characters[name] : undefined;
  return by && (by.values[attributes[by.attribute] ?? ''] ?? ' ');
}

/** The value of a table for an element: for it in an element around it, with one of its attributes, or anywhere. */
export function valueFor<Value>(
  table: Readonly<Record<string, Value>>,
  { name, around, attributes }: Found,
): Value | undefined {
  const keys = [
    `${around.at(-1) ?? ''}>${name}`,
    ...around.map((one) => `${one} ${name}`),
    ...Object.entries(attributes).map(([attribute, value]) => `${name}[${attribute}=${value ?? ''}]`),
    name,
  ];
  // The names are a stranger's: one may be "constructor".
  const key = keys.find((one) => Object.hasOwn(table, one));
  return key === undefined ? undefined : table[key];
}
