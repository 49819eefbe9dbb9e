/** Whoever imports an act of Canada or of the United States in the XML of its publisher gets it under its numbers. */
import { describe, expect, test } from 'vitest';
import { readLaw } from '../support/imported-laws.ts';

describe('an act of Canada', () => {
  test('has its sections under their notes in the margin, and its numbers as lawyers cite them', async () => {
    const { headings, places } = await readLaw('lims');
    expect(headings).toEqual([
      undefined,
      '1\nDefinitions',
      '1.1\nLamps',
      '2\nMooring',
      'SCHEDULE\n(Subsection 1(1.1))\nBerths',
    ]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['Sec. 1(1)', 'The following definitions apply in this Act.'],
        ['Sec. 1(1) “keeper” (b)', 'the deputy of that person.'],
        ['Sec. 1.1 ¶1', 'The keeper lights the lamps at dusk.'],
        ['Sec. 2(1)(a.1)', 'the wind is from the west; and'],
      ]),
    );
  });

  test('has the letter (i) after (h), and the Roman numerals below it, as the file has them', async () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
      (letter) => `<Paragraph><Label>(${letter})</Label><Text>lamp ${letter},</Text></Paragraph>`,
    );
    const below = ['i', 'ii'].map(
      (nth) => `<Subparagraph><Label>(${nth})</Label><Text>rope ${nth},</Text></Subparagraph>`,
    );
    const last = `<Paragraph><Label>(i)</Label><Text>lamp i with</Text>${below.join('')}</Paragraph>`;
    const added = `<Subsection><Label>(3)</Label><Text>It shows</Text>${letters.join('')}${last}</Subsection></Section></Body>`;
    const { places } = await readLaw('lims', (xml) => xml.replace('</Section></Body>', added));
    expect(places.filter(([label]) => label.startsWith('Sec. 2(3)')).slice(-4)).toEqual([
      ['Sec. 2(3)(h)', 'lamp h,'],
      ['Sec. 2(3)(i)', 'lamp i with'],
      ['Sec. 2(3)(i)(i)', 'rope i,'],
      ['Sec. 2(3)(i)(ii)', 'rope ii,'],
    ]);
  });

  test.each(['400 A berths', '1 berth and no other'])(
    'has no number where words begin with digits, %s',
    async (words) => {
      const { places } = await readLaw('lims', (xml) =>
        xml
          .replace(
            '<Label>(1.1)</Label>',
            '<Label>(1.1)</Label><Provision><Label>7</Label><Text>Ropes.</Text></Provision>',
          )
          .replace('Berths are named in the schedule.', `${words} are named.`),
      );
      expect(places.filter(([, text]) => text.includes(' are named.')).map(([label]) => label)).toEqual(['Sec. 1 ¶3']);
      expect(places.find(([, text]) => text === 'Ropes.')?.[0]).toMatch(/7\)?$/);
    },
  );

  test('keeps a repealed provision in its place', async () => {
    expect((await readLaw('lims')).places).toContainEqual(['Sec. 2(2)', '[Repealed, 2021, c. 2, s. 7]']);
  });

  test('has a provision of two numbers under both, and goes on from the second', async () => {
    const paragraph = (label: string, words: string) =>
      `<Paragraph><Label>${label}</Label><Text>${words}</Text></Paragraph>`;
    const points = [
      paragraph('(a)', 'ropes;'),
      paragraph('(b) and (c)', '<Repealed>[Repealed, 2022]</Repealed>'),
      paragraph('(d)', 'lamps.'),
    ];
    const subsections = [
      `<Subsection><Label>(3) and (4)</Label><Text><Repealed>[Repealed, 2023]</Repealed></Text></Subsection>`,
      `<Subsection><Label>(5)</Label><Text>It shows</Text>${points.join('')}</Subsection>`,
    ];
    const { places, ids, imported } = await readLaw('lims', (xml) =>
      xml.replace('</Section></Body>', `${subsections.join('')}</Section></Body>`),
    );
    expect(places.filter(([label]) => /^Sec. 2\([3-5]\)/.test(label))).toEqual([
      ['Sec. 2(3) and (4)', '[Repealed, 2023]'],
      ['Sec. 2(5)', 'It shows'],
      ['Sec. 2(5)(a)', 'ropes;'],
      ['Sec. 2(5)(b) and (c)', '[Repealed, 2022]'],
      ['Sec. 2(5)(d)', 'lamps.'],
    ]);
    expect(ids).toEqual(expect.arrayContaining(['section-2-3-and-4', 'section-2-5-b-and-c']));
    expect(imported.outOfSequence).toEqual([]);
  });

  test('has definitions without a number of their own', async () => {
    expect((await readLaw('lims')).places).toContainEqual(['Sec. 1 ¶1', 'boat includes a raft. (bateau)']);
  });

  test('takes a note in the margin that says "Schedule" for no schedule', async () => {
    expect((await readLaw('lims')).places).toContainEqual(['Sec. 1(1.1)', 'Berths are named in the schedule.']);
  });

  test('has articles in French, where the English text has sections', async () => {
    const { headings, places } = await readLaw('lims', (xml) => xml.replace('xml:lang="en"', 'xml:lang="fr"'));
    expect(headings[1]).toBe('1\nDefinitions');
    expect(places).toContainEqual(['Art. 2(1)(a.1)', 'the wind is from the west; and']);
  });

  test('begins with its short title, and keeps its long one', async () => {
    const { imported, places } = await readLaw('lims');
    expect(imported.title).toEqual(['Old Pier Act']);
    expect(places[0]).toEqual(['Opening ¶1', 'An Act respecting the use of the old pier']);
  });
});

test('a law of the United States has its subsections, and its footnotes without their marks', async () => {
  const { headings, places } = await readLaw('uslm');
  expect(headings).toEqual(['§ 101.\nBoats at the pier', '§ 102.\nLamps']);
  expect(places).toEqual([
    ['§ 101(a)', 'A boat may moor if—'],
    ['§ 101(a)(1)', 'a berth is free; and'],
    ['§ 101(a)(2)', 'the keeper has been told.'],
    ['§ 101 ¶1', 'It leaves on the next tide.'],
    ['§ 101(b)', 'The keeper keeps a list.'],
    ['§ 101, footnote 1', 'A raft is a boat.'],
    ['§ 102 ¶1', 'The keeper lights the lamps at dusk.'],
  ]);
});

test('a number of a law of the United States that has only numbers below it is around these', async () => {
  const { places, imported } = await readLaw('uslm', (xml) =>
    xml.replace(
      '<sourceCredit>',
      '<subsection><num value="c">(c)</num><heading> Ropes</heading><paragraph><num value="1">(1)</num><content> Long ones.</content></paragraph><paragraph><num value="2">(2)</num><content> Short ones.</content></paragraph></subsection><sourceCredit>',
    ),
  );
  expect(imported.remarks.filter(({ kind }) => kind === 'flattened')).toEqual([]);
  expect(places).toEqual(
    expect.arrayContaining([
      ['§ 101(c)(1)', 'Long ones.'],
      ['§ 101(c)(2)', 'Short ones.'],
    ]),
  );
});

test('a law of the United States has its sections, however deep they stand, and its notes on headings below these', async () => {
  const footnote = '<ref class="footnoteRef" idref="fn2">2</ref>';
  const { headings, places } = await readLaw('uslm', (xml) =>
    xml
      .replace('Lamps</heading>', `Lamps${footnote}</heading>`)
      .replace('at dusk.</content>', 'at dusk.</content><footnote id="fn2"><sup>2</sup><p>Two of them.</p></footnote>')
      .replace(
        '</chapter>',
        '</chapter><section><num value="103">§ 103.</num><heading> Ropes</heading><content>Any.</content></section>',
      ),
  );
  expect(headings).toEqual(['§ 101.\nBoats at the pier', '§ 102.\nLamps', '§ 103.\nRopes']);
  expect(places).toEqual(
    expect.arrayContaining([
      ['§ 102 ¶1', 'Two of them.'],
      ['§ 102 ¶2', 'The keeper lights the lamps at dusk.'],
    ]),
  );
});
