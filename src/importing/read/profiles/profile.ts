/** What a profile is: a table that says which element of an XML format is what, in the words of Akoma Ntoso. */

/** Where in a file something is: elements by their names, `Stages[stage=assented-to] Date`, perhaps with an attribute, `Law@Lang`. */
export type Path = string;

/** At which level the heading of an element stands (the title is 1): always the same, or as the file says it. */
export type Level = number | { readonly attribute: string } | { readonly digitsOf: string; readonly each: number };

/** An XML format. */
export interface Profile {
  /** The name of the format, for messages. */
  readonly name: string;
  /** The beginning of a file of this format. */
  readonly root: RegExp;
  /**
   * What each element is: an element of Akoma Ntoso (`section`), or several within each other (`p docTitle`). Of an element
   * that is nothing (``), only the children stand in the tree. A key may say which element is around it (`P1group>Title`), or
   * give an attribute (`note[type=footnote]`). An element that is not named is a block of what is in it.
   */
  readonly elements: Readonly<Record<string, string>>;
  /** What is no text of the law, and why: neither reader takes it, and the report names it. */
  readonly leftOut: Readonly<Record<string, string>>;
  /** The elements that belong to the next one beside them, such as a number before its item; keys as in `elements`. */
  readonly belongsToNext?: readonly string[];
  /** The attributes by which calls and notes find each other. */
  readonly ids?: Readonly<Record<string, string>>;
  /** The levels of headings; the others follow from how elements stand within each other. */
  readonly levels?: Readonly<Record<string, Level>>;
  /** Whether a number that the file has bare stands in brackets in print: "1" is "(1)". */
  readonly hasBrackets?: boolean;
  /** The language of all files of the format, if they do not say it. */
  readonly language?: string;
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
  /** The name of the element around it. */
  readonly parent: string;
  readonly attributes: Readonly<Record<string, string | null | undefined>>;
}

/** What an element is, by the table of a profile; `undefined` if the profile does not name it. */
export const roleOf = ({ elements }: Profile, found: Found): string | undefined => valueFor(elements, found);

/** Why an element is left out; `undefined` if it is not. */
export const whyLeftOut = ({ leftOut }: Profile, found: Found): string | undefined => valueFor(leftOut, found);

/** The value of a table for an element: for it in the element around it, with one of its attributes, or anywhere. */
export function valueFor<Value>(
  table: Readonly<Record<string, Value>>,
  { name, parent, attributes }: Found,
): Value | undefined {
  const keys = [
    `${parent}>${name}`,
    ...Object.entries(attributes).map(([attribute, value]) => `${name}[${attribute}=${value ?? ''}]`),
    name,
  ];
  // The names are a stranger's: one may be "constructor".
  const key = keys.find((one) => Object.hasOwn(table, one));
  return key === undefined ? undefined : table[key];
}
