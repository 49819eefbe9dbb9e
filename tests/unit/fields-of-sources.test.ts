/** The allowed values of each field of sources, publishers, corpora and families of wordings, and the faults of others. */
import { describe, expect, test } from 'vitest';
import { CAN_BE_LEFT_OUT } from '../../src/core/features.ts';
import { corpusSchema } from '../../src/core/schemas/corpus.ts';
import { documentSchema } from '../../src/core/schemas/document.ts';
import { familiesSchema } from '../../src/core/schemas/families.ts';
import { publishersSchema } from '../../src/core/schemas/publishers.ts';
import { siteSchema } from '../../src/core/schemas/site.ts';
import { sourcesSchema } from '../../src/core/schemas/sources.ts';
import { termSchema } from '../../src/core/schemas/term.ts';
import { isAllowed, issuesOf } from '../support/schema.ts';
import { put } from '../support/put.ts';
import { faultsOf } from '../support/sound-content.ts';
import { sound } from '../support/sound-fields.ts';

describe('an editor who lists publishers', () => {
  const harbour = { name: 'The Harbour Office', kind: 'issuer' };

  test('names each once, with one of five kinds', () => {
    const kinds = ['issuer', 'copy', 'press', 'reference', 'reader'];
    expect(
      issuesOf(
        publishersSchema,
        kinds.map((kind) => ({ name: kind, kind })),
      ),
    ).toEqual([]);
    expect(issuesOf(publishersSchema, [harbour, { ...harbour, name: 'Other' }, harbour])).toEqual([
      '2.name: found "The Harbour Office" a second time, expected each publisher once. Remove one of the two',
    ]);
    for (const wrong of [{ name: 'Other' }, { ...harbour, kind: 'blog' }, { ...harbour, url: 'https://a.example/' }])
      expect(issuesOf(publishersSchema, [wrong])).toHaveLength(1);
  });

  test('is told what the file holds, if it holds something else', () => {
    expect(issuesOf(publishersSchema, harbour)).toEqual(['expected a list of publishers, each with its name and kind']);
  });
});

describe('an editor who lists sources', () => {
  const printed = { id: 'log', title: 'Log', publisher: 'The Harbour Office', unlinked: 'print' };
  const { unlinked: _, ...unsaid } = printed;

  test('says of each where it is, or why it has no address', () => {
    const either = '0: expected either "url", or "unlinked" with the reason why it has no address. Write one of them';
    expect(issuesOf(sourcesSchema, [printed, { ...unsaid, id: 'web', url: 'https://a.example/' }])).toEqual([]);
    expect(issuesOf(sourcesSchema, [unsaid])).toEqual([either]);
    expect(issuesOf(sourcesSchema, [{ ...printed, url: 'https://a.example/' }])).toEqual([either]);
  });

  test('says on which day the event was, and why this copy is cited', () => {
    const told = { ...printed, date: '2020-01-05', eventDate: '2019-12-30', whyThisCopy: 'The first one is lost.' };
    expect(issuesOf(sourcesSchema, [told])).toEqual([]);
    for (const wrong of [{ eventDate: 'last week' }, { whyThisCopy: '' }])
      expect(issuesOf(sourcesSchema, [{ ...told, ...wrong }])).toHaveLength(1);
  });

  test('gives each an id of its own', () => {
    expect(issuesOf(sourcesSchema, [printed, { ...printed, id: 'other' }, printed])).toEqual([
      '2.id: found "log" a second time, expected each id once. Change or remove one of the two',
    ]);
    expect(issuesOf(sourcesSchema, printed)).toEqual(['expected a list of sources, each with its id']);
    expect(isAllowed(sourcesSchema)([{ ...printed, at: 'Article 3' }])).toBe(false);
  });

  test('cites each by its id, with a passage or without, and nothing else', () => {
    const cites = (source: object) => isAllowed(termSchema)({ ...sound('terms/berth.mdx'), sources: [source] });
    expect([{ id: 'log' }, { id: 'log', at: 'Article 3' }].map(cites)).toEqual([true, true]);
    expect([{ id: 'log', page: 3 }, { at: 'Article 3' }].map(cites)).toEqual([false, false]);
  });
});

describe('an editor who describes a corpus', () => {
  const hash = '0123456789abcdef'.repeat(4);
  const one = {
    id: 'act-1',
    title: 'Act 1',
    issuer: 'The Harbour Office',
    kind: 'act',
    date: '2020',
    characters: 12,
    sha256: hash,
  };
  const corpus = {
    title: 'Acts',
    language: 'en',
    holds: 'All acts.',
    lacks: 'Drafts.',
    kinds: [{ id: 'act', label: 'Acts' }],
    texts: [one, { document: 'charter' }],
  };
  const told = (more: object) => issuesOf(corpusSchema, { ...corpus, ...more });

  test('gives for each text what was counted, and where it was read', () => {
    const copies = [{ url: 'https://a.example/', key: 'line 3' }];
    expect(told({ use: 'Freely.', texts: [{ ...one, copies, notes: 'Sound.' }] })).toEqual([]);
    expect(corpusSchema.parse(corpus).texts).toEqual([
      { ...one, copies: [], consolidated: false },
      { document: 'charter' },
    ]);
    const refused = [
      { copies: [{ key: 'line 3' }] },
      { copies: [{ ...copies[0], page: 3 }] },
      { characters: 0 },
      { characters: 1.5 },
      { sha256: `${hash}0` },
      { sha256: hash.slice(1) },
      { sha256: `x${hash}` },
      { sha256: hash.toUpperCase() },
      { kind: undefined },
      { document: 'charter' },
    ];
    expect(refused.filter((wrong) => isAllowed(corpusSchema)({ ...corpus, texts: [{ ...one, ...wrong }] }))).toEqual(
      [],
    );
    expect(isAllowed(corpusSchema)({ ...corpus, texts: [{ document: 'charter', title: 'Charter' }] })).toBe(false);
  });

  test('lists kinds and texts, each once, and texts of listed kinds only', () => {
    expect(told({ kinds: [], texts: [] })).toEqual([
      'kinds: expected at least one kind',
      'texts: expected at least one text',
    ]);
    const [kind] = corpus.kinds;
    expect(told({ kinds: [kind, kind] })).toEqual([
      'kinds.1.id: found "act" a second time, expected every kind once. Remove one of the two',
    ]);
    expect(told({ texts: [one, { document: 'charter' }, one, { document: 'charter' }] })).toEqual([
      'texts.2.id: found "act-1" a second time, expected every text once. Rename one of the two, or remove it',
      'texts.3.document: found "charter" a second time, expected every text once. Rename one of the two, or remove it',
    ]);
    expect(told({ kinds: [kind, { id: 'plan', label: 'Plans' }], texts: [{ ...one, kind: 'poem' }] })).toEqual([
      'texts.0.kind: found "poem", expected one of the kinds above: act, plan. Correct it, or list the kind',
    ]);
    expect(told({ kinds: [{ ...kind, order: 1 }] })).toHaveLength(1);
    expect(told({ more: 1 })).toHaveLength(1);
  });
});

test('an editor who lists families of wordings gives each an id of its own, and wordings by language', () => {
  const quay = { id: 'quay', label: 'Quay', wordings: { en: ['quay', 'quays'] } };
  expect(issuesOf(familiesSchema, [quay, { ...quay, id: 'pier', caution: 'Names too.' }])).toEqual([]);
  expect(issuesOf(familiesSchema, quay)).toEqual(['expected a list of families, each with its id, label and wordings']);
  expect(issuesOf(familiesSchema, [quay, quay])).toEqual([
    '1.id: found "quay" a second time, expected every id once. Rename one of the two families, or make one of them',
  ]);
  expect(issuesOf(familiesSchema, [{ ...quay, wordings: { en: [] } }])).toEqual([
    '0.wordings.en: expected at least one wording',
  ]);
  expect(issuesOf(familiesSchema, [{ ...quay, forms: ['quay'] }])).toHaveLength(1);
});

describe('an editor who reports a change', () => {
  const told = (change: object) =>
    issuesOf(termSchema, {
      ...sound('terms/berth.mdx'),
      changes: [{ date: '2020-05-04', text: 'One word was wrong.', ...change }],
    });
  const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

  test('quotes at most 60 words from before and after it', () => {
    expect(told({ before: words(60), after: words(59) })).toEqual([]);
    expect(told({ before: words(61) })).toEqual([
      'changes.0.before: found 61 words, expected at most 60. Quote only what was changed',
    ]);
  });

  test('quotes what is different', () => {
    expect(told({ before: 'a pier', after: 'a pier' })).toEqual([
      'changes.0.after: found the same words before and after the change, expected different ones. Correct them',
    ]);
    expect([told({ before: 'a pier' }), told({ after: 'a pier' })]).toEqual([[], []]);
    expect(told({ by: 'x' })).toHaveLength(1);
  });
});

test('an editor is told of a day that no calendar has, and of an address that only some can open', () => {
  const told = (more: object) => issuesOf(documentSchema, { ...sound('documents/charter/document.yaml'), ...more });
  expect(told({ received: '2021-02-30' })).toEqual([
    'received: found "2021-02-30", a day that no calendar has. Correct it',
  ]);
  expect(told({ url: 'http://localhost/' })).toEqual([
    'url: found "http://localhost/", expected an address that readers can open: with a host such as example.org, and no name or password. Correct it',
  ]);
});

describe('an editor of a document', () => {
  const told = (more: object) => issuesOf(documentSchema, { ...sound('documents/charter/document.yaml'), ...more });

  test('may have terms marked automatically, and say so in no other word', () => {
    expect(told({ marks: 'automatic' })).toEqual([]);
    expect(told({ marks: 'by hand' })).toHaveLength(1);
  });

  test('gives the numbers that we count no words of official ones', () => {
    expect([told({ counted: ' ¶' }), told({ counted: '¶' })]).toEqual([[], []]);
    for (const words of [' Abs. ', ', al. ', '第一款', '.', '', 3])
      expect(told({ counted: words })).toEqual([
        `counted: found "${words}", expected " ¶" or "¶": with any other words, our count would look like a number of the text. Write one of them`,
      ]);
  });

  test('may keep it a draft, or withdraw it, not both', () => {
    const withdrawn = { by: 'The Harbour Office', on: '2020-05-04', reason: 'The pier is gone.' };
    expect([told({ draft: true }), told({ withdrawn })]).toEqual([[], []]);
    expect(told({ draft: true, withdrawn })).toEqual([
      'draft: found it beside "withdrawn", which only a document that was published can be. Remove one of them',
    ]);
    expect(told({ withdrawn: { ...withdrawn, instead: 'pier', more: 1 } })).toHaveLength(1);
  });
});

test('an editor of the site is told how a mail address looks, and which files may be left out', () => {
  const told = (more: object) => issuesOf(siteSchema, { ...sound('site.yaml'), ...more });
  expect(told({ contact: 'editor@harbour.example', without: ['cite.bib', 'document.epub', 'own-notes'] })).toEqual([]);
  expect(siteSchema.parse(sound('site.yaml'))).toMatchObject({ without: [], passagePictures: [] });
  for (const contact of [
    'editor',
    'editor@harbour',
    'a b@harbour.example',
    'mailto:a@harbour.example',
    'a@b@c.example',
    'a@b.c?d',
  ])
    expect(told({ contact })).toEqual(['contact: expected a mail address such as editor@harbour.example']);
  expect(told({ without: ['document.json'] })).toEqual([
    `without.0: expected the name of a feature or a file that can be left out: ${CAN_BE_LEFT_OUT.join(', ')}`,
  ]);
});

test('an editor reads in one sentence what is wrong with fields that do not go together', () => {
  expect(faultsOf({ 'site.yaml': put('{ id: unsettled,', '{ id: beyond,') })[0]).toBe(
    'site.yaml:18:7 In "parts.2.id", found "beyond" a second time, expected each part once. Change or remove one.',
  );
  const again = '- { name: The Office, kind: press }\n'.repeat(2);
  expect(faultsOf({ 'publishers.yaml': (text) => text + again })[0]).toContain(
    'In "3.name", found "The Office" a second time, expected each publisher once. Remove one of the two.',
  );
});
