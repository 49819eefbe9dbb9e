/** An editor who imports an Akoma Ntoso file of several documents gets each as a part, below its own title. */
import { expect, test } from 'vitest';
import { imported } from '../support/imported.ts';
import { numbersRead } from '../support/numbers-read.ts';

const META = '<meta><identification source="#e"/></meta>';

const act = (name: string, within = '') =>
  `<act name="act">${META}<preface><p><docTitle>${name} Act</docTitle></p></preface><body>${[1, 2]
    .map(
      (nth) =>
        `<article><num>Article ${nth}</num><heading>Of ${name} ${nth}</heading>${[1, 2].map((point) => `<paragraph><num>${point}.</num><content><p>The master keeps ${name} ${point} of article ${nth}, and pays for it in winter.</p></content></paragraph>`).join('')}</article>`,
    )
    .join('')}</body>${within}</act>`;

const collection = (parts: readonly string[], title = '') =>
  `<documentCollection name="all">${META}${title === '' ? '' : `<preface><p><docTitle>${title}</docTitle></p></preface>`}<collectionBody>${parts.map((part) => `<component>${part}</component>`).join('')}</collectionBody></documentCollection>`;

async function partsOf(xml: string) {
  const file = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">${xml}</akomaNtoso>`;
  const made = await imported(Buffer.from(file), 'harbour-laws.xml');
  const parts = made.sections.map(({ groups, heading }) =>
    [...groups.map((group) => group.heading.join()), heading[0]].join(' > '),
  );
  return { title: made.title.join(), parts, numbers: numbersRead(made) };
}

const THREE = ['Boats', 'Lamps', 'Walls'].flatMap((name) => [`${name} Act > Article 1`, `${name} Act > Article 2`]);

test.each([
  ['a collection with a title', collection([act('Boats'), act('Lamps'), act('Walls')], 'Laws'), 'Laws'],
  ['one without', collection([act('Boats'), act('Lamps'), act('Walls')]), 'harbour laws'],
  ['documents beside each other', act('Boats') + act('Lamps') + act('Walls'), 'harbour laws'],
])('of %s', async (_, xml, title) => {
  const made = await partsOf(xml);
  expect([made.title, made.parts]).toEqual([title, THREE]);
  expect(new Set(made.numbers.map((line) => line.split(':')[0])).size).toBe(12);
});

test('of an act with another attached to it, which keeps its title', async () => {
  const attached = act('Boats', `<attachments><attachment>${act('Lamps')}</attachment></attachments>`);
  expect(await partsOf(attached)).toMatchObject({
    title: 'Boats Act',
    parts: ['Article 1', 'Article 2', 'Lamps Act'],
  });
});
