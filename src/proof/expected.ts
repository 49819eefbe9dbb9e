/** What the content promises of details. */
import { createHash } from 'node:crypto';
import type { Promised } from './content.ts';
import type { PromisedDocument } from './promised-document.ts';
import { blockOf, type Detail } from './details.ts';
import { nameIn } from './glosses.ts';
import { directionOf, wordsOfDates } from './languages.ts';
import { wordingOf } from './wordings.ts';

/** What a detail may be, and what says so. */
export interface Expected {
  readonly allowed: readonly string[];
  readonly from: string;
}

/** What details must be, by {@link keyOf}. */
export type ExpectedDetails = Map<string, Expected>;

/** The key of a detail, the same wherever it is given. */
export const keyOf = ({ kind, of }: Pick<Detail, 'kind' | 'of'>) => `${kind} ${of}`;

/**
 * Returns what the content promises of details.
 *
 * @param files all files of the site
 */
export function expectedDetails(promised: Promised, files: ReadonlySet<string>): ExpectedDetails {
  const expected: ExpectedDetails = new Map();
  for (const { id: of, label, gloss, names, cited, sources } of promised.terms) {
    const expect = expecting(expected, `terms/${of}.mdx`);
    // A term may be called by the name that it has in the language of the interface.
    const [own] = promised.language.split('-');
    const ownNames = names.filter(({ language }) => language.split('-')[0] === own);
    expect('term', of, label, ...ownNames.map(({ name }) => name));
    expect('gloss', of, gloss);
    expect('names', of, names.map(({ language, name }) => nameIn(language, name)).join(' '));
    expect('cited', of, cited.join(', '));
    const written = sources.map(({ title, url }, at) => `${at + 1}: ${title}${url === undefined ? '' : ` (${url})`}`);
    expect('sources', of, written.join(', '));
  }
  for (const { corpus, language, wording, places } of promised.attested.wordings)
    expecting(expected, `corpora/${corpus}/attestations.json`)(
      'attested',
      wordingOf(corpus, language, wording),
      places,
    );
  for (const document of promised.documents) {
    expectDocument(document, promised.language, expecting(expected, `documents/${document.id}/document.yaml`));
    expectPassages(document, files, expecting(expected, `documents/${document.id}/paragraphs.lock.json`));
  }
  return expected;
}

type Expect = (kind: Detail['kind'], of: string, ...allowed: readonly string[]) => void;

const expecting =
  (expected: ExpectedDetails, from: string): Expect =>
  (kind, of, ...allowed) => {
    expected.set(keyOf({ kind, of }), { allowed, from });
  };

function expectDocument(document: PromisedDocument, language: string, expect: Expect): void {
  const { id: of, publisher, published, shortTitle, titleLanguage, sections } = document;
  const title = document.lines.slice(0, document.titleLines).join(' ');
  const date = wordsOfDates(language)(published);
  const edition = /@(.+)$/.exec(of)?.[1];
  // The name of a former edition ends in its date.
  const dated = (name: string) => [name, ...(edition === undefined ? [] : [`${name} (${edition})`])];
  const names = [title, ...(shortTitle === undefined ? beginningsOf(title) : [])].flatMap(dated);
  const shortNames = shortTitle === undefined ? [] : dated(shortTitle);
  expect('title', of, ...names, ...shortNames);
  expect('publisher', of, publisher);
  expect('published', of, published);
  // The comma may be that of Latin letters or that of Han characters.
  expect('byline', of, `${publisher}, ${date}`, `${publisher}，${date}`);
  expect('language', of, document.language);
  expect('direction', of, directionOf(document.language));
  for (const name of names) expect('language', `${of}, ${name}`, titleLanguage);
  for (const name of shortNames) expect('language', `${of}, ${name}`, language);
  for (const { slug, name, label } of sections) {
    expect('section', `${of}/${slug}/`, name);
    expect('sectionLabel', `${of}/${slug}/`, label);
  }
}

/** The beginnings of a long title that may stand for it: whole words, with dots. */
function beginningsOf(title: string): string[] {
  const letters = Array.from(title);
  return letters.flatMap((letter, at) => {
    const before = letters[at - 1] ?? '';
    const isEnd = /[\p{L}\p{N}]/u.test(before) && (/\s|\p{P}/u.test(letter) || /\p{Lo}/u.test(before));
    return at >= 20 && at <= 60 && isEnd ? [`${letters.slice(0, at).join('')}…`] : [];
  });
}

function expectPassages(
  { id: document, paragraphs }: PromisedDocument,
  files: ReadonlySet<string>,
  expect: Expect,
): void {
  for (const { id, text } of paragraphs) {
    const of = blockOf(document, id);
    const work = document.replace(/\/@.*/, '');
    const pictures = [`${document}/p/${id}/share.png`, `${work}/share.png`, 'share.png'];
    expect('place', of, of);
    expect('picture', of, `/${pictures.find((picture) => files.has(picture)) ?? ''}`);
    if (text === undefined) continue;
    expect('words', of, text);
    expect('hash', of, createHash('sha256').update(text).digest('hex'));
  }
}
