/** Writes the modules of words that pages and scripts import, in JavaScript: `@words/<group>.ts`. */
import { fileURLToPath } from 'node:url';
import type { Interface, Message } from './interface.ts';
import { nest } from './nest.ts';
import type { Piece } from './message.ts';

/** The group of what is said of the language itself. */
export const LANGUAGE_GROUP = 'language';

const PLURAL = fileURLToPath(new URL('../plural.ts', import.meta.url));

/**
 * Returns the module of a group, with plain strings and small functions: nothing is parsed in the browser.
 *
 * @throws Error if there is no such group
 */
export function moduleOf(group: string, { language, locale, comma, firstDay, messages }: Interface): string {
  if (group === LANGUAGE_GROUP)
    return [
      ...Object.entries({ language, locale, comma }).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      ),
      `export const asDate = (day) => ${firstDay === '' ? 'day' : `day.replace(/^1(?= )/, ${JSON.stringify(firstDay)})`};`,
    ].join('\n');
  const inGroup = messages.filter(({ path }) => path[0] === group);
  if (inGroup.length === 0)
    throw new Error(`Found no group "${group}" in src/ui/en.yaml, which an import of @words/${group}.ts expects.`);
  const words = nest(inGroup, functionOf, (name, written) => `${name}: ${written},`);
  // English stands in for what is missing, with its own rules.
  const languages = [...new Set(inGroup.map((message) => message.language))];
  return [
    `import { pluralIn } from ${JSON.stringify(PLURAL)};`,
    ...languages.flatMap((one) => [
      `const ${helper('plural', one)} = /* @__PURE__ */ pluralIn(${JSON.stringify(one)});`,
      `const ${helper('numbers', one)} = /* @__PURE__ */ new Intl.NumberFormat(${JSON.stringify(one === language ? locale : one)});`,
    ]),
    ...words.map(([name, written], index) => `const said${index} = ${written};\nexport { said${index} as ${name} };`),
  ].join('\n');
}

const helper = (name: string, language: string) => `${name}_${language.replaceAll('-', '_')}`;

function functionOf({ parameters, pieces, hasParts, language }: Message): string {
  const said = hasParts ? listOf(pieces, language) : textOf(pieces, language);
  return parameters === undefined ? said : `(${parameters.map(({ name }) => name).join(', ')}) => ${said}`;
}

/** Writes words as an expression for a string. */
function textOf(pieces: readonly Piece[], language: string): string {
  const [first, ...others] = pieces;
  if (first === undefined) return '""';
  if (others.length === 0 && first.use === 'words') return JSON.stringify(first.words);
  if (others.length === 0 && 'branches' in first)
    return choiceOf(first, language, (branch) => textOf(branch, language));
  const parts = pieces.map((piece) => {
    if (piece.use === 'words') return piece.words.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`);
    if (piece.use === 'numeral') return `\${${helper('numbers', language)}.format(${piece.name})}`;
    return `\${${'branches' in piece ? choiceOf(piece, language, (branch) => textOf(branch, language)) : piece.name}}`;
  });
  return `\`${parts.join('')}\``;
}

/** Writes words and other things as an expression for a list. */
function listOf(pieces: readonly Piece[], language: string): string {
  const items: string[] = [];
  let words: Piece[] = [];
  const endWords = () => {
    if (words.length > 0) items.push(textOf(words, language));
    words = [];
  };
  for (const piece of pieces) {
    const part = partOf(piece, language);
    if (part === undefined) words.push(piece);
    else {
      endWords();
      items.push(part);
    }
  }
  endWords();
  return `[${items.join(', ')}]`;
}

/** Writes a piece that is no words alone as an item of a list; `undefined` for words. */
function partOf(piece: Piece, language: string): string | undefined {
  if (piece.use === 'part') return piece.name;
  if (piece.use === 'around') return `${piece.name}(${textOf(piece.within, language)})`;
  if (!('branches' in piece)) return undefined;
  const isWords = [...piece.branches.values()].flat().every((inner) => partOf(inner, language) === undefined);
  return isWords ? undefined : `...${choiceOf(piece, language, (branch) => listOf(branch, language))}`;
}

/** Writes a choice between branches. */
function choiceOf(
  { use, name, branches }: Extract<Piece, { readonly branches: unknown }>,
  language: string,
  write: (branch: readonly Piece[]) => string,
): string {
  const branch = (key: string) => write(branches.get(key) ?? []);
  if (use === 'missing') return `(${name} ? ${branch('other')} : ${branch('none')})`;
  if (use === 'true') return `(${name} ? ${branch('true')} : ${branch('other')})`;
  const keys = [...branches.keys()];
  const exact = keys.filter((key) => key.startsWith('='));
  const forms = keys.filter((key) => !key.startsWith('='));
  const form =
    forms.length === 1
      ? branch('other')
      : `${helper('plural', language)}(${name}, { ${forms.map((key) => `${key}: ${branch(key)}`).join(', ')} })`;
  return `(${exact.map((key) => `${name} === ${key.slice(1)} ? ${branch(key)} : `).join('')}${form})`;
}
