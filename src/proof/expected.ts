/** What the content promises of details. */
import { createHash } from 'node:crypto';
import type { Promised } from './content.ts';
import type { PromisedDocument } from './promised-document.ts';
import { blockOf, type Detail } from './details.ts';
import { editionsOf, promisedEditions } from './editions.ts';
import { promisedForce } from './force.ts';
import { promisedHeld } from './held.ts';
import { wordsOfDates } from './languages.ts';
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

/** Returns what the content promises of details. */
export function expectedDetails(promised: Promised): ExpectedDetails {
  const expected: ExpectedDetails = new Map();
  const inWords = wordsOfDates(promised.language);
  for (const { id, label, gloss } of promised.terms) {
    const expect = expecting(expected, `terms/${id}.mdx`);
    expect('term', id, label);
    expect('gloss', id, gloss);
  }
  for (const { corpus, language, wording, places } of promised.attested.wordings)
    expecting(expected, `corpora/${corpus}/attestations.json`)(
      'attested',
      wordingOf(corpus, language, wording),
      places,
    );
  for (const document of promised.documents) {
    expectDocument(document, promised.language, expecting(expected, `documents/${document.id}/document.yaml`));
    const expectHeld = expecting(expected, `documents/${document.id}/source.txt`);
    for (const { kind, of, given } of promisedHeld(document)) expectHeld(kind, of, given);
    const inForce = promised.without.includes('force') ? { ...document, ...NO_FORCE } : document;
    const expect = expecting(expected, `documents/${document.id}/document.yaml`);
    for (const { kind, of, allowed } of promisedForce(inForce)) expect(kind, of, ...allowed);
    const { state, from, until } = inForce.force ?? {};
    if (state !== undefined && from !== undefined) expect('firstDay', document.id, inWords(from));
    if (state !== undefined && until !== undefined) expect('lastDay', document.id, inWords(until));
    expectPassages(document, expecting(expected, `documents/${document.id}/paragraphs.lock.json`));
  }
  for (const [work, editions] of editionsOf(promised.documents))
    for (const { kind, of, allowed } of promisedEditions(work, editions))
      expecting(expected, `documents/${work}/ and its former editions`)(kind, of, ...allowed);
  return expected;
}

const NO_FORCE: Pick<PromisedDocument, 'force' | 'passages'> = { force: undefined, passages: [] };

type Expect = (kind: Detail['kind'], of: string, ...allowed: readonly string[]) => void;

const expecting =
  (expected: ExpectedDetails, from: string): Expect =>
  (kind, of, ...allowed) => {
    expected.set(keyOf({ kind, of }), { allowed, from });
  };

function expectDocument(document: PromisedDocument, language: string, expect: Expect): void {
  const { id: of, publisher, published, shortTitle, sections } = document;
  const title = document.lines.slice(0, document.titleLines).join(' ');
  const edition = /@(\d.*)$/.exec(of)?.[1];
  const names = [title, ...(shortTitle === undefined ? beginningsOf(title) : [shortTitle])];
  // The name of a former edition ends in its date.
  expect('title', of, ...names, ...(edition === undefined ? [] : names.map((name) => `${name} (${edition})`)));
  expect('publisher', of, publisher);
  expect('published', of, published);
  expect('day', of, wordsOfDates(language)(published));
  expect('language', of, document.language);
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

function expectPassages({ id: document, paragraphs }: PromisedDocument, expect: Expect): void {
  for (const { id, text } of paragraphs) {
    const of = blockOf(document, id);
    expect('place', of, of);
    if (text === undefined) continue;
    expect('words', of, text);
    expect('hash', of, createHash('sha256').update(text).digest('hex'));
  }
}
