/** What an editor is told of small changes to sound content: variations of the cases in tests/fixtures/content. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookThrough } from '../../src/core/content/folder.ts';
import { compileSound, faultsOf } from '../support/sound-content.ts';
const SITE = 'site.yaml';

const BERTH = 'terms/berth.mdx';

const DOCUMENT = 'documents/charter/document.yaml';

const REGISTER = 'documents/charter/register.yaml';

const CASES = 'tests/fixtures/content';

/** Puts other words in place of some that a file has. */
const put = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, () => to);
};

describe('of terms an editor is told', () => {
  test('of each that is not there, with the nearest one, as long as there is one', () => {
    expect(faultsOf({ [BERTH]: put('see: [harbour-master]', 'see: [harbour-dues, harbor-master]') })).toEqual([
      `${BERTH}:12:21 Found "harbor-master" in "see", expected the id of another term, but there is no content/terms/harbor-master.mdx. Did you mean "harbour-master"?`,
    ]);
    const alone = faultsOf({
      'terms/harbour-master.mdx': undefined,
      'terms/harbour-dues.mdx': undefined,
      'documents/charter/i.mdx': (text) => text.replace(/<Term id="harbour[^>]*>(.*?)<\/Term>/g, '$1'),
      'documents/charter/opening.mdx': (text) => text.replace(/<\/?Term[^>]*>/g, ''),
    });
    expect(alone).toEqual([
      expect.stringMatching(/^addresses\.lock\.json .*terms\/harbour-dues\/ was published.*terms\/harbour-master\//s),
      `${BERTH}:12:7 Found "harbour-master" in "see", expected the id of another term, but there is no content/terms/harbour-master.mdx.`,
    ]);
  });

  test('of a form that is listed twice, or by two terms', () => {
    expect(faultsOf({ [BERTH]: put('  - berths\n', '  - berths\n  - berth\n') })).toEqual([
      `${BERTH}:11:5 Found the form "berth", which this term lists already, expected every form to belong to one term. Remove it from one of them.`,
    ]);
    // A third hears of the first as well.
    const claims = (form: string) => put(`  - ${form}\n`, `  - ${form}\n  - harbour master\n`);
    const told = faultsOf({ [BERTH]: claims('berths'), 'terms/harbour-dues.mdx': claims('Harbour dues') });
    for (const place of ['harbour-dues.mdx:11:5', 'harbour-master.mdx:9:5'])
      expect(told).toContainEqual(
        expect.stringContaining(`terms/${place} Found the form "harbour master", which the term "berth" claims too`),
      );
  });

  test('of forms that stand nowhere in a language, which may stand in another', () => {
    const byLanguage = 'forms:\n  en: [berth, berths]\n  fr: [mouillage]\n';
    expect(faultsOf({ [BERTH]: put('forms:\n  - berth\n  - berths\n', byLanguage) })).toEqual([
      `${BERTH}:10:8 Found the form "mouillage", which stands in no document in fr, expected forms exactly as official text has them, capitals included. Correct it or remove it.`,
    ]);
    expect(faultsOf({ [BERTH]: put('  - berths\n', '  - berths\n  - Berth\n') })[0]).toContain(
      'Found the form "Berth", which stands in no document, expected',
    );
    // Lines do not run into each other.
    expect(faultsOf({ [BERTH]: put('  - berths\n', '  - berths\n  - mooringThe\n') })).toHaveLength(1);
  });
});

test('of where a text comes from an editor is told what rests on a paragraph or a publisher that is not there', () => {
  const statement = (fields: string) => (text: string) =>
    `${text}provenance:\n  - about: Author\n    text: None is named.\n    ${fields}\n`;
  expect(faultsOf({ [DOCUMENT]: statement('paragraphs: [i-1, i-11]') })).toEqual([
    `${DOCUMENT}:19:23 Found the paragraph "i-11", which the document does not have, expected the id of a paragraph or caption. Did you mean "i-1"? Correct or remove it.`,
  ]);
  const source = 'sources: [{ title: A, publisher: Nobody }]';
  const unknown = /Found the publisher "Nobody", whom publishers\.yaml does not name/;
  expect(faultsOf({ [DOCUMENT]: statement(source) })).toEqual([expect.stringMatching(unknown)]);
  const claim = `claims:\n  - paragraph: i-2\n    quote: both ends\n    ${source}\n`;
  expect(faultsOf({ [REGISTER]: (text) => text + claim })).toEqual([expect.stringMatching(unknown)]);
});

describe('of a register an editor is told', () => {
  const entry = (kind: string, words: string) => (text: string) =>
    `${text}${kind}:\n  - paragraph: i-2\n    quote: ${words}\n    by: X\n`;

  test('of words that stand in other paragraphs', () => {
    expect(faultsOf({ [REGISTER]: put('quote: The old pier, 2019', 'quote: The harbour master') })).toEqual([
      `${REGISTER}:10:7 Found words that i-figure-1 does not have: "The harbour master". They stand in i-1 and i-2. Correct the paragraph.`,
    ]);
    const long = 'word '.repeat(101).trim();
    expect(faultsOf({ [REGISTER]: put('quote: The old pier, 2019', `quote: ${long}`) })).toEqual([
      `${REGISTER}:10:7 Found words that i-figure-1 does not have: "${long}". Copy the words from there.`,
    ]);
  });

  test('of words without what their entry is for, or their waiver', () => {
    expect(faultsOf({ [REGISTER]: entry('quotations', 'both ends') })).toEqual([
      `${REGISTER}:21:5 Found no quotation in "both ends", expected words between quotation marks. Quote more of the text, or remove the entry.`,
    ]);
    expect(faultsOf({ [REGISTER]: entry('calls', 'both ends') })).toEqual([
      `${REGISTER}:21:5 Found no call to action in "both ends", expected a whole sentence with “must”, “should” or “it is essential”. Quote more of the text, or remove the entry.`,
    ]);
    expect(faultsOf({ [REGISTER]: put('quote: a second line', 'quote: both ends') })[0]).toBe(
      `${REGISTER}:13:7 Found no figure in "both ends", expected a numeral. Remove the waiver.`,
    );
  });

  test('of a claim with a numeral, and of a field that has another name now', () => {
    expect(faultsOf({ [REGISTER]: entry('claims', 'a second line') })).toEqual([
      `${REGISTER}:21:5 Found the numeral "second" in a claim, "a second line", expected words without one. Quote less of the text, or put the entry under "figures".`,
    ]);
    expect(faultsOf({ [REGISTER]: entry('claims', 'both ends') })).toEqual([]);
    expect(faultsOf({ [REGISTER]: entry('commitments', 'both ends') })).toEqual([
      `${REGISTER}:19:1 Found the field "commitments", which is called "calls" now. Rename it.`,
    ]);
  });

  test('of no sentence of the wording of a call that is entered as a claim', () => {
    const behind = `${CASES}/register-behind-the-text/content/documents/charter`;
    const files = Object.fromEntries(
      readdirSync(behind).map((name) => [`documents/charter/${name}`, readFileSync(path.join(behind, name))]),
    );
    const claims = ['Boats must leave in good time.', 'It is also essential that they say so.']
      .map((quote) => `  - paragraph: i-1\n    quote: ${quote}\n`)
      .join('');
    const told = (register: string) => faultsOf({ ...files, [REGISTER]: (text) => text + register });
    expect(told('').filter((fault) => fault.includes('a call to action in i-1'))).toHaveLength(2);
    expect(told(`claims:\n${claims}`).filter((fault) => fault.includes('a call to action'))).toEqual([]);
  });

  test('of numerals in the title, in headings and sub-headings, which are waived as one', () => {
    const changes = {
      [DOCUMENT]: (text: string) =>
        put('A Charter', 'Two Charters')(put('I. On mooring', 'I. On three moorings')(text)),
      'documents/charter/source.txt': (text: string) =>
        text
          .replace('A Charter', 'Two Charters')
          .replace('On mooring', 'On three moorings')
          .replace('Of lines', 'Of four lines'),
      'documents/charter/i.mdx': put('## Of lines', '## Of four lines'),
    };
    expect(faultsOf(changes).map((fault) => /Found the numeral "\w+" in \w+/.exec(fault)?.[0])).toEqual([
      'Found the numeral "Two" in headings',
      'Found the numeral "three" in headings',
      'Found the numeral "four" in headings',
    ]);
    const figure = put('figures:\n', 'figures:\n  - paragraph: headings\n    quote: Two\n    figure: Two\n    by: X\n');
    expect(faultsOf({ ...changes, [REGISTER]: figure })).toEqual([
      expect.stringContaining('Found the paragraph "headings", which the document does not have, expected the id of a'),
    ]);
    const waiver = (quote: string) => `    - paragraph: headings\n      quote: ${quote}\n      reason: A name.\n`;
    expect(
      faultsOf({
        ...changes,
        [REGISTER]: put(
          'waived:\n  figures:\n',
          `waived:\n  figures:\n${['Two', 'three', 'four'].map(waiver).join('')}`,
        ),
      }),
    ).toEqual([]);
  });

  test('of figures whose numerals the quotation does not have', () => {
    expect(faultsOf({ [REGISTER]: put('figure: twelve berths', 'figure: 12 berths of twelve') })).toEqual([
      `${REGISTER}:4:5 Found the numeral "12" in "figure", which the quote does not have, expected only numerals of "It has twelve berths.". Correct it.`,
    ]);
  });
});

test('a note may name a paragraph that is written and not accepted yet', () => {
  const written = {
    'documents/charter/source.txt': put('I. On', 'Nobody may sing.\nI. On'),
    'documents/charter/opening.mdx': (text: string) => `${text}\nNobody may sing.\n`,
  };
  const naming = (label: string) => faultsOf({ ...written, [BERTH]: (text) => `${text}\nSee ${label}.\n` });
  expect(naming('Open.1a')).toEqual(faultsOf(written));
  expect(naming('Open.1b').join('\n')).toContain('Found "Open.1b" in the note');
});

describe('of files an editor is told', () => {
  test('which of a document’s are missing', () => {
    expect(faultsOf({ 'documents/charter/source.txt': undefined, [DOCUMENT]: undefined })[0]).toBe(
      'documents/charter Found no document.yaml and no source.txt, expected both document.yaml and source.txt beside the sections. Add what is missing, or remove the folder.',
    );
  });

  test('which of the publication’s own are missing, what they are for, and where to begin', () => {
    expect(faultsOf({ 'site.yaml': undefined })[0]).toBe(
      'site.yaml Found no site.yaml, expected the publication’s name, language, colours and the parts of its notes. Copy the one of `content/` and change it.',
    );
    expect(faultsOf({ 'about.mdx': undefined })).toEqual([
      'about.mdx Found no about.mdx, expected what the publication says of itself. Copy the one of `content/` and change it.',
    ]);
    expect(faultsOf({ 'logo.svg': undefined })).toEqual([
      expect.stringMatching(
        /^site\.yaml:\d+:1 Found the logo "logo\.svg", but no such file beside site\.yaml\. Add the file or correct the name\.$/,
      ),
    ]);
    expect(faultsOf({ 'site.yaml': '' })[0]).toMatch(
      /^site\.yaml:1:1 Found no fields, expected YAML with the fields format, name, .*\. Add them\.$/,
    );
  });

  test('which pictures are missing, and which no section shows', () => {
    const quay = 'documents/charter/quay.svg';
    const shown = '\n\n![The quay](quay.svg)\n';
    const section = { 'documents/charter/i.mdx': (text: string) => text.trimEnd() + shown };
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
    expect(faultsOf({ ...section, [quay]: svg })).toEqual([]);
    expect(faultsOf(section)).toEqual([
      expect.stringMatching(
        /^documents\/charter\/i\.mdx:\d+:1 Found the image "quay\.svg", but no such file beside document\.yaml\. Add the file, or correct the name\.$/,
      ),
    ]);
    expect(faultsOf({ [quay]: svg })).toEqual([
      `${quay} Found a picture that no section shows, expected ![what it shows](quay.svg) where it belongs. Add that, or remove the file.`,
    ]);
    // Nobody can tell what a section shows that cannot be read.
    expect(faultsOf({ 'documents/charter/i.mdx': '<Term', [quay]: svg }).join('\n')).not.toContain('no section shows');
    // One that may not be shown is there.
    expect(faultsOf({ ...section, [quay]: svg.replace('/>', '><script/></svg>') })).toEqual([
      `${quay} Found <script> in an SVG, expected shapes, words and their style alone. Take it out.`,
    ]);
  });

  test.each([
    [
      'README.txt',
      'site.yaml, about.mdx, logo.svg, publishers.yaml, addresses.lock.json, documents and terms here. Rename',
    ],
    ['OLD-LICENSE', 'addresses.lock.json, documents and terms here. Rename'],
    ['LICENSE.txt', 'addresses.lock.json, documents and terms here. Rename'],
    ['abuot.mdx', 'here. Did you mean "about.mdx"? Rename'],
    ['site.yml', 'here. Did you mean "site.yaml"? Rename'],
    ['about.markdown', 'here. Did you mean "about.mdx"? Rename'],
    ['.env', 'here. Remove it.'],
    ['terms/LICENSE', 'expected only <term>.mdx here. Rename'],
    ['terms/pier.Markdown', 'here. Did you mean "pier.mdx"?'],
    ['terms/README.md', 'expected only <term>.mdx here. Rename'],
    ['documents/x.mdx', 'expected only a folder for each document here. Did you mean'],
    ['documents/charter/sorce.txt', '<section>.mdx and pictures here. Did you mean "source.txt"? Rename'],
    ['documents/charter/zzzzzzzzzzzz.pdf', '<section>.mdx and pictures here. Rename it, move it or remove it.'],
    ['documents/charter/x/y.mdx', 'a folder that nothing reads (it holds y.mdx)'],
  ])('what nothing reads, and what it may have been meant for: %s', (file, told) => {
    const [fault = '', ...others] = faultsOf({ [file]: '' });
    expect(others).toEqual([]);
    expect(fault).toContain(told);
  });

  test('what a folder holds that nothing reads: all of a few, some of many, nothing of none', () => {
    const files = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [`old/${name}`, '']));
    expect(faultsOf(files('a', 'b', 'c'))[0]).toContain('nothing reads (it holds a, b and c), expected');
    expect(faultsOf(files('a', 'b', 'c', 'd'))[0]).toContain('nothing reads (it holds a, b and more), expected');
    expect(faultsOf(files('x/a'))[0]).toContain('nothing reads, expected');
  });

  test('nothing of what is for those who keep the content', () => {
    const kept = ['README.md', 'LICENSE', '.gitignore', '.gitattributes', '.git', '.github/workflows/x.yml'];
    expect(faultsOf(Object.fromEntries(kept.map((name) => [name, ''])))).toEqual([]);
    expect(faultsOf({ '.git/config': '' })).toEqual([]);
  });

  test('of what is neither a file nor a folder', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
    try {
      execFileSync('mkfifo', [path.join(folder, 'pipe')]);
      expect(lookThrough(folder, (file) => path.basename(file))).toMatchObject({
        files: new Set(),
        faults: [{ file: 'pipe', message: 'Found what is neither a file nor a folder. Remove it.' }],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('of folders in each other beyond the eighth', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
    try {
      const deep = (count: number) => path.join(folder, ...Array<string>(count).fill('a'));
      mkdirSync(deep(7), { recursive: true });
      writeFileSync(path.join(deep(7), 'x'), '');
      expect(lookThrough(folder, String)).toMatchObject({ faults: [], files: new Set([`${'a/'.repeat(7)}x`]) });
      mkdirSync(deep(8));
      expect(lookThrough(folder, String).faults.map(({ file }) => file)).toEqual([deep(8)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('that a featured term is not there, with the nearest one if there is one', () => {
    const featured = put('language: en', 'language: en\nfeatured: { term: pier }');
    expect(faultsOf({ [SITE]: featured })).toEqual([
      `${SITE}:7:13 Found the featured term "pier", but there is no content/terms/pier.mdx. Did you mean "berth"?`,
    ]);
    expect(faultsOf({ [SITE]: put('language: en', 'language: en\nfeatured: { term: berth }') })).toEqual([]);
  });
});

describe('a publication', () => {
  test('has its documents by title and its terms by label, quotation marks aside, in the order of its language', () => {
    const again = (title: string): Record<string, string> => ({
      [`documents/${title.toLowerCase()}/document.yaml`]: `title: ${title}\nkind: law\nlanguage: en\npublisher: P\npublished: '2020'\nurl: https://a.example/\nreceived: '2020'\nsummary: S\nsections:\n  - { slug: one, label: One, title: Part }\n`,
      [`documents/${title.toLowerCase()}/source.txt`]: `${title}\n`,
      [`documents/${title.toLowerCase()}/one.mdx`]: '',
    });
    const { publication } = compileSound({
      ...again('Zeal'),
      ...again('Arm'),
      [BERTH]: put('label: berth', 'label: “zone”'),
    });
    expect(publication?.documents.map(({ title }) => title)).toEqual(['A Charter for Small Harbours', 'Arm', 'Zeal']);
    expect(publication?.terms.map(({ label }) => label)).toEqual(['harbour dues', 'harbour master', '“zone”']);
    const quoted = compileSound({ [BERTH]: put('label: berth', 'label: “‘«harbour east»') });
    expect(quoted.publication?.terms.map(({ id }) => id)).toEqual(['harbour-dues', 'berth', 'harbour-master']);
  });

  test('calls a section by its heading less its number, or by our title in our own language', () => {
    const { publication } = compileSound({ [DOCUMENT]: put('language: en', 'language: fr') });
    const [document] = publication?.documents ?? [];
    expect(document?.sections.map(({ title, titleLanguage, heading }) => [title, titleLanguage, heading])).toEqual([
      ['Opening', 'en', undefined],
      ['On mooring', 'fr', 'I. On mooring'],
    ]);
    expect(document).toMatchObject({ id: 'charter', closingNote: '(First read at the pier)' });
    expect(document?.sections[1]?.minutes).toBeCloseTo(55 / 195, 5);
  });

  test('is described by its own page, or else by its file', () => {
    expect(compileSound().publication?.about).toEqual({
      description: 'What these papers are.',
      body: `${' '.repeat(3)}\n${' '.repeat(35)}\n${' '.repeat(3)}\n\nThey were made up.\n`,
    });
    const withoutPage = compileSound({ 'about.mdx': undefined });
    expect(withoutPage.publication?.about).toEqual({
      description: 'Made for the tests of the content check.',
      body: '',
    });
    expect(compileSound({ 'about.mdx': (text) => `${text}{code}\n` }).publication?.about.body).toBe('');
  });

  test('is none without a sound site.yaml; what else is wrong is told all the same', () => {
    const { publication, faults } = compileSound({ [SITE]: put('name:', 'nam:'), [BERTH]: put('label:', 'lable:') });
    expect(publication).toBeUndefined();
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set([SITE, BERTH]));
  });
});
