/** Writes the types of the modules of words (`@words/<group>.ts`), which come from the English file. */
import type { Interface, Message } from './interface.ts';
import { LANGUAGE_GROUP } from './module.ts';
import { nest } from './nest.ts';
import type { Parameter } from './parameters.ts';

const TYPES: Readonly<Record<Parameter['type'], string>> = {
  number: 'number',
  text: 'string',
  'missing text': 'string | undefined',
  flag: 'boolean',
  part: 'Part | string',
  'missing part': 'Part | string | undefined',
  around: 'Around<Part>',
};

/** Returns the text of `src/ui/words.d.ts`. */
export function typesOfWords({ messages }: Interface): string {
  const groups = Map.groupBy(messages, ({ path: [group = ''] }) => group);
  const modules = [...groups].map(
    ([group, inGroup]) =>
      `declare module '@words/${group}.ts' {\n  export const words: {\n${nest(inGroup, typeOf, lineOf)
        .map(([name, type]) => `    ${lineOf(name, type)}\n`)
        .join('')}  };\n}\n`,
  );
  return [HEAD, ...modules].join('\n');
}

const lineOf = (name: string, type: string) => `readonly ${name}: ${type};`;

const HEAD = `/** The words of the interface. Written by npm run schemas: change src/ui/en.yaml instead. */
type Sentence<Part> = import('./sentence.ts').Sentence<Part>;
/** Makes a link, or whatever else stands in a sentence, of some of its words. */
type Around<Part> = (words: string) => Part;

declare module '@words/${LANGUAGE_GROUP}.ts' {
  /** BCP 47 tag of this interface's language. */
  export const language: string;
  /** The locale by which dates, numbers and lists are written. */
  export const locale: string;
  /** Stands between things that merely follow each other. */
  export const comma: string;
  /** Writes the first day of a month, as Intl has it, as the language does: "1er mars 2025" for "1 mars 2025". */
  export const asDate: (day: string) => string;
}
`;

function typeOf({ parameters, hasParts }: Message): string {
  if (parameters === undefined) return 'string';
  const list = parameters.map(({ name, type }) => `${name}: ${TYPES[type]}`).join(', ');
  return hasParts ? `<Part = string>(${list}) => Sentence<Part>` : `(${list}) => string`;
}
