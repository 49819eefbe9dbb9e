import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../src/core/languages/interface.ts';
import { readInterface } from '../../src/ui/compile/interface.ts';
import { nameOfMessage } from '../../src/ui/compile/parameters.ts';
import { typesOfWords } from '../../src/ui/compile/types.ts';
import { said } from '../support/said-words.ts';
import { TRANSLATED } from '../support/translated.ts';

/** Words that may be the same in every language: signs, and names of formats. */
const SAME = new Set([
  'page.settingsSign',
  // The name of a field, for an editor.
  'document-kinds.[kind]',
  'landing.quote',
  'search.quote',
  'search.choice',
  'linked-words.quoted',
  ...['document.md', 'document.docx', 'document.akn.xml', 'annotations.jsonld', 'cite.bib'].map(
    (file) => `exports.${file}.name`,
  ),
]);

/** Words that a language writes as English does. */
const SAME_IN: Readonly<Record<(typeof TRANSLATED)[number], readonly string[]>> = {
  de: ['aloud.pause', 'book.text', 'editions.passage', 'search.kinds.text', 'share.link'],
  fr: [
    ...['corrections.corrections', 'document-kinds.article', 'document-kinds.plan', 'document-kinds.licence'],
    ...[
      'document.provenance',
      'editions.passage',
      'force.sources',
      'home.documents',
      'llms.documents',
      'notes.notes',
      'notes.source',
    ],
    ...['own-notes.kinds.question', 'page.site', 'search.sources', 'search.section', 'settings.notes'],
    ...['statements.columns.section', 'statements.columns.occasion', 'statements.columns.sources'],
    ...['term-kinds.concept', 'term-kinds.institution', 'term-kinds.slogan', 'term.sources', 'terms.alphabet'],
    ...['terms.romanisations.pinyin', 'terms.sourceCount', 'wordings.columns.corpus'],
  ],
  'zh-Hans': [],
};

/** Names of formats that are written alike everywhere: EPUB, CSL-JSON. */
const ACRONYM = /^[A-Z-]{2,}$/;

/** What has no words of its own, but only signs between its parameters, which {@link said} fills with "A" and numbers. */
const isOnlySigns = (sample: string) => !/\p{L}/u.test(sample.replaceAll(/\bA+\b/g, ''));

/** Whether a language writes such signs as English does: those of Chinese are wider. */
const hasLatinSigns = (language: string) => new Intl.Locale(language).maximize().script === 'Latn';

const english = readInterface('en');

/** What every message of a language says for some counts, by its name. */
const samplesOf = async (language: string) => {
  const inLanguage = readInterface(language);
  return Promise.all(
    inLanguage.messages.map(async (message) => ({
      name: message.path.map(nameOfMessage).join('.'),
      samples: await Promise.all([0, 1, 2].map((count) => said(message, inLanguage, count))),
    })),
  );
};

test('a programmer who names a message that there is not, or gives it something else, is told by the types', () => {
  expect(readFileSync('src/ui/words.d.ts', 'utf8'), 'run npm run schemas').toBe(typesOfWords(english));
});

test.each(interfaceLanguages)('a publisher can build a site in %s', (language) => {
  expect(readInterface(language).faults).toEqual([]);
});

describe.each(TRANSLATED)('a reader of the interface in %s', (language) => {
  test('reads nothing in English', async () => {
    expect(readInterface(language).missing).toEqual([]);
    const inEnglish = new Map((await samplesOf('en')).map(({ name, samples }) => [name, samples]));
    const same: string[] = [];
    for (const { name, samples } of await samplesOf(language)) {
      for (const sample of samples) {
        expect(sample, name).toMatch(/\S/);
        expect(sample, name).not.toMatch(/undefined|\[object|NaN|=>/);
      }
      if (SAME.has(name) || samples.every((sample) => ACRONYM.test(sample))) continue;
      if (hasLatinSigns(language) && samples.every(isOnlySigns)) continue;
      if (samples.join('\n') === inEnglish.get(name)?.join('\n')) same.push(name);
    }
    expect(same).toEqual(SAME_IN[language]);
  });
});

/** The nouns that are counted, each for one and for several, as patterns. */
const COUNTED: Readonly<Record<string, readonly (readonly [one: string, several: string])[]>> = {
  en: ['term', 'place', 'paragraph', 'section', 'figure', 'quotation', 'call', 'claim', 'page', 'time', 'sentence'].map(
    (noun) => [`(?:numbered )?${noun}`, `(?:numbered )?${noun}s`],
  ),
  de: [
    ...([
      ['Begriff', 'Begriffen?'],
      ['Fundstelle', 'Fundstellen'],
      ['Absatz', 'Absätzen?'],
      ['Abschnitt', 'Abschnitten?'],
    ] as const),
    ...([
      ['Zahl', 'Zahlen'],
      ['Zitat', 'Zitaten?'],
      ['Aufforderung', 'Aufforderungen'],
      ['Text', 'Texten?'],
    ] as const),
    ...([
      ['Behauptung', 'Behauptungen'],
      ['Satz', 'Sätzen?'],
      ['Dokument', 'Dokumenten?'],
      ['Datei', 'Dateien'],
    ] as const),
  ],
  fr: [
    ...['terme', 'occurrence', 'paragraphe', 'section', 'chiffre', 'citation', 'appel', 'affirmation', 'phrase'],
    ...['texte', 'document', 'fichier', 'note', 'caractère', 'formulation', 'famille'],
  ].map((noun) => [noun, `${noun}s`]),
};

/** Which numbers have the singular: in French, none too. */
const SINGULAR: Readonly<Record<string, readonly number[]>> = { en: [1], de: [1], fr: [0, 1] };

describe.each(Object.entries(COUNTED))('a reader of the interface in %s', (language, nouns) => {
  test.each([0, 1, 2])('reads the form of a noun that goes with %i', async (count) => {
    const isOne = SINGULAR[language]?.includes(count) ?? false;
    const samples = (await samplesOf(language)).map(({ samples: said }) => said[count] ?? '');
    for (const [one, several] of nouns) {
      const wrong = new RegExp(String.raw`(?<!\d)${count} ${isOne ? several : one}(?!\p{L})`, 'u');
      expect(samples.filter((sample) => wrong.test(sample))).toEqual([]);
    }
  });
});

/** What is written wrongly in a language: signs without their space, marks and apostrophes of typewriters or of English. */
const MISWRITTEN = {
  de: /["'”‘]|„[^“]*(?:„|$)/u,
  fr: /["'“”„]|[^\u202F](?=[;!?»])|[^\u202F\u00A0](?=%)|(?<!\u202F): |«(?!\u202F)/u,
} as const;

test.each(Object.entries(MISWRITTEN))(
  'a reader of the interface in %s sees the typography of the language',
  async (language, wrong) => {
    const samples = (await samplesOf(language)).flatMap(({ samples: said }) => said);
    // What a file has, as it has it.
    const words = samples.map((sample) => sample.replace('draft: true', ''));
    expect(words.filter((sample) => wrong.test(sample))).toEqual([]);
  },
);
