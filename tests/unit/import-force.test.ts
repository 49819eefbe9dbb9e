/** What an editor gets of a file that says whether its text is in force: nothing is taken from any other day. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { exportDocument } from '../../src/exports/document-json.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { importDocument, TODAY } from '../support/imported-document.ts';

const FIELDS = { kind: 'law', publisher: 'Its publisher', published: '2020-01-01', url: 'https://law.example/' };

const fixture = (format: string) => readFileSync(`tests/fixtures/profiles/${format}.xml`, 'utf8');

const opened = (text: string, name: string) => inputOf(Buffer.from(text), name, undefined).original;

/** What the import writes of the force of the text, and of each passage by its words. */
async function readForce(text: string, name = 'law.xml') {
  const { document, imported } = await importDocument(opened(text, name), { id: 'law', fields: FIELDS });
  const { force } = z.object({ force: z.unknown().optional() }).parse(parse(imported.files.get('document.yaml') ?? ''));
  const blocks = z
    .object({ sections: z.array(z.object({ blocks: z.array(z.looseObject({ text: z.string().optional() })) })) })
    .parse(exportDocument(document, undefined))
    .sections.flatMap((section) => section.blocks);
  const passages = new Map(blocks.flatMap(({ text: words, inForce }) => (inForce ? [[words, inForce]] : [])));
  return { force, passages, imported, document };
}

describe('an act of Canada', () => {
  const ACT = fixture('lims')
    .replace('xml:lang="en"', 'xml:lang="en" in-force="yes" lims:pit-date="2021-03-01" lims:current-date="2024-01-02"')
    .replace(
      '<Subsection><MarginalNote>Schedule',
      '<Subsection lims:fid="12" lims:inforce-start-date="2021-03-01"><MarginalNote>Schedule',
    )
    .replace('<Section><MarginalNote>Lamps', '<Section in-force="no" lims:fid="20"><MarginalNote>Lamps')
    .replace('<Subsection><Label>(2)', '<Subsection lims:fid="32" lims:inforce-start-date="2021-04-01"><Label>(2)');

  test('says since when its text is in force as it stands, when its publisher last looked, and where the file has it', async () => {
    expect((await readForce(ACT)).force).toEqual({
      state: 'in-force',
      from: '2021-03-01',
      asAt: '2024-01-02',
      file: 'in-force, lims:pit-date, lims:current-date; of passages: lims:inforce-start-date, in-force, id, Repealed',
    });
  });

  test('says of each passage since when its words are in force, and which is not, by the nearest element that says it', async () => {
    const { passages } = await readForce(ACT);
    expect(passages.get('The following definitions apply in this Act.')).toEqual({
      state: 'in-force',
      from: '2020-05-01',
    });
    expect(passages.get('Berths are named in the schedule.')).toEqual({ state: 'in-force', from: '2021-03-01' });
    expect(passages.get('The keeper lights the lamps at dusk.')).toEqual({ state: 'not-yet' });
    // The day of the note of repeal is no day of the provision.
    expect(passages.get('[Repealed, 2021, c. 2, s. 7]')).toEqual({ state: 'repealed' });
    expect(passages.has('A boat may moor if')).toBe(false);
  });

  test('has nothing in force within a section that is not, though its subsections have a day, that of their enactment', async () => {
    const { passages } = await readForce(
      ACT.replace(
        '<Text>The keeper lights the lamps at dusk.</Text>',
        '<Subsection lims:fid="21" lims:inforce-start-date="2019-06-03"><Label>(1)</Label><Text>The keeper lights the lamps.</Text></Subsection>',
      ),
    );
    expect(passages.get('The keeper lights the lamps.')).toEqual({ state: 'not-yet' });
  });

  test('has the day of the words where a provision was in force before in others', async () => {
    const { passages, imported } = await readForce(
      ACT.replace('<Text>Berths are', '<Text lims:fid="13" lims:inforce-start-date="2022-07-01">Berths are'),
    );
    expect(passages.get('Berths are named in the schedule.')).toEqual({ state: 'in-force', from: '2022-07-01' });
    expect(imported.files.get('passages.yaml')).toContain("key: '12', state: in-force, from: '2022-07-01'");
    expect(imported.files.get('passages.yaml')).not.toContain("key: '13'");
  });

  test('is described in the report, with the first day and how many passages have it', async () => {
    const { imported } = await readForce(ACT);
    expect(imported.remarks.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^whether it is in force, as the file says \(in-force, .*\): in-force, from 2021-03-01, as at 2024-01-02; of passages: .*1 repealed.*; the first of their days is 2020-05-01 \(\d+ of them\): if the publisher’s records begin on it, the words are older$/,
      ),
    );
  });

  test('gets no day from those of its enactment and of its amendments', async () => {
    const silent = fixture('lims').replaceAll(
      / lims:inforce-start-date="[^"]*"/g,
      ' lims:lastAmendedDate="2021-03-01"',
    );
    const { force, imported } = await readForce(silent.replace('<Repealed>', '').replace('</Repealed>', ''));
    expect(force).toBeUndefined();
    expect(imported.files.get('passages.yaml')).not.toContain('state');
  });
});

describe('an act of the United Kingdom', () => {
  const ACT = fixture('clml')
    .replace('IdURI=', 'RestrictStartDate="2020-02-01" IdURI=')
    .replace(
      '<ukm:PrimaryMetadata>',
      '<dct:valid xmlns:dct="http://purl.org/dc/terms/">2024-05-06</dct:valid><ukm:PrimaryMetadata>',
    )
    .replace(
      '<P2 id="section-1-2">',
      '<P2 id="section-1-2" RestrictStartDate="2021-01-01" RestrictEndDate="2022-01-01">',
    )
    .replace('<P1group><Title>Lamps', '<P1group Status="Prospective"><Title>Lamps');

  test('says since when this version of its words is in force', async () => {
    const { force, passages } = await readForce(ACT);
    expect(force).toEqual({
      state: 'in-force',
      from: '2020-02-01',
      asAt: '2024-05-06',
      file: 'RestrictStartDate, Metadata valid; of passages: RestrictStartDate, RestrictEndDate, Status',
    });
    // The day on which the next version begins is no longer in it.
    expect(passages.get('It leaves on the next tide.')).toEqual({
      state: 'expired',
      from: '2021-01-01',
      to: '2021-12-31',
    });
    expect(passages.get('The keeper lights the lamps at dusk.')).toEqual({ state: 'not-yet' });
  });

  test('says nothing if its file has no such days', async () => {
    const { force, imported } = await readForce(fixture('clml'));
    expect([force, imported.files.has('passages.yaml')]).toEqual([undefined, false]);
  });
});

describe('a document in Akoma Ntoso', () => {
  const akn = (
    interval: string,
    references = '',
  ) => `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<act name="act" period="#whole"><meta>
<lifecycle source="#s"><eventRef eId="e1" date="2020-01-01" type="generation" source="#s"/><eventRef eId="e2" date="2021-06-01" type="amendment" source="#s"/><eventRef eId="e3" date="2022-07-01" type="repeal" source="#s"/></lifecycle>
<temporalData source="#s"><temporalGroup eId="whole"><timeInterval start="#e1" refersTo="${interval}"/></temporalGroup><temporalGroup eId="late"><timeInterval start="#e2" refersTo="${interval}"/></temporalGroup><temporalGroup eId="over"><timeInterval start="#e1" end="#e3" refersTo="${interval}"/></temporalGroup></temporalData>
<references source="#s">${references}</references></meta>
<preface><p><docTitle>The Old Pier Act</docTitle></p></preface>
<body><section eId="sec_1" wId="w1"><num>1</num><heading>Mooring</heading><content><p>A boat may moor.</p></content></section>
<section eId="sec_2" wId="w2" period="#late"><num>2</num><heading>Lamps</heading><content><p>Lamps are lit.</p></content></section>
<section eId="sec_3" wId="w3" period="#over"><num>3</num><heading>Tides</heading><content><p>Boats leave on the tide.</p></content></section></body></act></akomaNtoso>`;

  test.each([
    ['#inForce', ''],
    ['#c1', '<TLCConcept eId="c1" href="/ontology/concept/inForce" showAs="in force"/>'],
  ])('says it by intervals that refer to being in force, %s', async (interval, references) => {
    const { force, passages, imported } = await readForce(akn(interval, references));
    expect(force).toEqual({
      state: 'in-force',
      from: '2020-01-01',
      file: 'temporalData, lifecycle; of passages: temporalData, lifecycle',
    });
    expect(Object.fromEntries(passages)).toEqual({
      'Lamps are lit.': { state: 'in-force', from: '2021-06-01' },
      'Boats leave on the tide.': { state: 'expired', from: '2020-01-01', to: '2022-06-30' },
    });
    expect(imported.files.get('passages.yaml')).toContain("key: 'w1' }");
  });

  test('says nothing by intervals of another kind', async () => {
    expect((await readForce(akn('#efficacy'))).force).toBeUndefined();
  });
});

test('a law from e-Gov says it where its interface for programs says it beside the law', async () => {
  const revision =
    '<law_data_response><law_info><law_id>1</law_id></law_info><revision_info><law_title>古桟橋法</law_title><amendment_enforcement_date>2020-04-01</amendment_enforcement_date><current_revision_status>CurrentEnforced</current_revision_status></revision_info><law_full_text>';
  const { force, document } = await readForce(
    `${fixture('e-gov').replace(/<Law /, `${revision}<Law `)}</law_full_text></law_data_response>`,
  );
  expect(force).toEqual({
    state: 'in-force',
    from: '2020-04-01',
    file: 'revision_info current_revision_status, revision_info amendment_enforcement_date',
  });
  expect(document.sections.flatMap(({ blocks }) => blocks).some(({ text }) => text.includes('2020-04-01'))).toBe(false);
});

describe('Markdown', () => {
  const law = (...fields: readonly string[]) =>
    [
      '---',
      'title: The Old Pier Act',
      ...fields,
      '---',
      '',
      '# The Old Pier Act',
      '',
      '## Article 1',
      '',
      `A boat may moor. ${'It may stay. '.repeat(20)}`,
    ].join('\n');

  test('says it in its front matter, by fields that name it', async () => {
    const { force } = await readForce(
      law('status: in_force', 'entry-into-force: 2020-03-01', 'last_updated: 2024-01-01'),
      'law.md',
    );
    expect(force).toEqual({ state: 'in-force', from: '2020-03-01', file: 'status, entry-into-force' });
  });

  test.each(['status: published', 'last_updated: 2024-01-01', 'effective_date: 2020-03-01'])(
    'says nothing by %s',
    async (field) => {
      expect((await readForce(law(field), 'law.md')).force).toBeUndefined();
    },
  );

  test('is not in force yet if its first day is to come', async () => {
    const { force } = await readForce(law('status: in_force', 'in_force_from: 2027-01-01'), 'law.md');
    expect(force).toMatchObject({ state: 'not-yet', from: '2027-01-01' });
  });
});

test('an editor of a file that says nothing of force is asked for nothing, and has no file of passages', async () => {
  const made = await importOriginal(opened(fixture('uslm'), 'law.xml'), { today: TODAY });
  expect(made.files.get('document.yaml')).not.toContain('force');
  expect(made.files.has('passages.yaml')).toBe(false);
});

describe('a law of the United States', () => {
  const withStatus = (subsection: string, section: string) =>
    fixture('uslm')
      .replace('<subsection><num value="b">', `<subsection ${subsection}><num value="b">`)
      .replace('<section identifier="/us/usc/t99/s102">', `<section identifier="/us/usc/t99/s102" ${section}>`);

  test('says which of its provisions is not in force, and no day, since its files have none of force', async () => {
    const { force, passages } = await readForce(
      withStatus('status="pending" startPeriod="2021-01-01"', 'status="repealed" startPeriod="2020-01-01"'),
    );
    expect(force).toEqual({ file: 'of passages: partial, status' });
    expect(Object.fromEntries(passages)).toEqual({
      'The keeper keeps a list.': { state: 'not-yet' },
      'The keeper lights the lamps at dusk.': { state: 'repealed' },
    });
  });

  test('says nothing of a provision of which only a part is repealed, or that stands elsewhere now', async () => {
    const { force, passages } = await readForce(withStatus('status="repealed" partial="true"', 'status="transferred"'));
    expect([force, passages.size]).toEqual([undefined, 0]);
  });
});
