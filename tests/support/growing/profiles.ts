/** XML of each profile in which something is repeated: each element that the profile names. */
import type { Profile } from '../../../src/importing/read/profiles/profile.ts';
import { PROFILES } from '../../../src/importing/read/profiles/profiles.ts';
import { each, growingElements, type GrowingFormat } from './markup.ts';

/** How a file of each format begins, and the elements around a paragraph; the elements in which the text stands. */
const FRAMES: Readonly<Record<string, { readonly root: string; readonly body: string; readonly paragraph: string }>> = {
  'Justice Laws XML (LIMS)': {
    root: 'Statute xmlns:lims="http://justice.gc.ca/lims" xml:lang="en"',
    body: 'Body',
    paragraph: 'Text',
  },
  'United States Legislative Markup (USLM)': {
    root: 'uscDoc xmlns="http://xml.house.gov/schemas/uslm/1.0"',
    body: 'main',
    paragraph: 'p',
  },
  'XML of legislation.gov.uk (CLML)': {
    root: 'Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation"',
    body: 'Body',
    paragraph: 'Text',
  },
  'XML of gesetze-im-internet.de (gii-norm)': { root: 'dokumente', body: 'norm', paragraph: 'P' },
  'XML of e-Gov (法令標準XML)': { root: 'Law Era="Reiwa" Lang="ja"', body: 'LawBody', paragraph: 'ParagraphSentence' },
};

/** Growing files of each profile, by its name. */
export const PROFILED: Readonly<Record<string, GrowingFormat>> = Object.fromEntries(
  PROFILES.map((profile) => [profile.name, growing(profile)]),
);

function growing({ name, elements, leftOut }: Profile): GrowingFormat {
  const frame = FRAMES[name];
  if (frame === undefined) throw new Error(`There is no frame for growing files of ${name}.`);
  const { root, body, paragraph } = frame;
  const file = (inside: string) => ({
    name: 'a.xml',
    bytes: Buffer.from(`<${root}><${body}>${inside}</${body}></${root.replace(/ .*/, '')}>`),
  });
  const line = (words: string) => `<${paragraph}>${words}</${paragraph}>`;
  const names = [...Object.keys(elements), ...Object.keys(leftOut)].map((key) => key.replace(/^.*>|\[.*$/g, ''));
  return {
    elements: growingElements(Object.fromEntries(names.map((one) => [one, ''])), { file, paragraph: line }),
    others: {
      'unknown elements': (times) => file(each(times, (nth) => `<x${nth}>boat</x${nth}>`)),
      'unknown elements among words': (times) => file(line(each(times, (nth) => `boat <x${nth}>boat</x${nth}>`))),
      attributes: (times) => file(`<${paragraph} ${each(times, (nth) => `a${nth}="b" `)}>boat</${paragraph}>`),
    },
  };
}
