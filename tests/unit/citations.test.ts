import { modelOf } from '../support/charter-model.ts';
import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { citationsOf, citeWithoutAccess, makeTemplates } from '../../src/citations/citations.ts';
import type { Style } from '../../src/citations/engine.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';

const plan = () => modelOf('lights-plan');

/** Citations of the document, a paragraph and a caption, written by hand by the rules of each style, with marks for italics. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'open-quay-article': {
    Chicago: [
      '“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” <i>Revue des petits ports</i>, 2015, https://revue.example/quai-ouvert.',
      '“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” <i>Revue des petits ports</i>, 2015, para. B.1, https://revue.example/quai-ouvert.',
      '“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” <i>Revue des petits ports</i>, 2015, sec. B, figure 1, https://revue.example/quai-ouvert.',
    ],
    APA: [
      'Un quai ouvert\u00a0: la baie de Pellan et ses bateaux. (2015). <i>Revue des petits ports</i>. https://revue.example/quai-ouvert',
      '(“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” 2015, para. B.1)',
      '(“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” 2015, sec. B, figure 1)',
    ],
    MLA: [
      '“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux.” <i>Revue des petits ports</i>, 2015, https://revue.example/quai-ouvert.',
      '(“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” para. B.1)',
      '(“Un quai ouvert\u00a0: la baie de Pellan et ses bateaux,” sec. B, figure 1)',
    ],
    'GB/T 7714': [
      'Un quai ouvert\u00a0: la baie de Pellan et ses bateaux[J/OL]. Revue des petits ports, 2015[{accessed}]. https://revue.example/quai-ouvert.',
      'Un quai ouvert\u00a0: la baie de Pellan et ses bateaux[J/OL]. Revue des petits ports, 2015: B.1[{accessed}]. https://revue.example/quai-ouvert.',
      'Un quai ouvert\u00a0: la baie de Pellan et ses bateaux[J/OL]. Revue des petits ports, 2015: B, figure 1[{accessed}]. https://revue.example/quai-ouvert.',
    ],
  },
  'lights-plan': {
    Chicago: [
      '“A Plan for the Lights, 2024 to 2028” (The Lights Board of the Three Towns, January 2024), https://lights.example/plan.',
      '“A Plan for the Lights, 2024 to 2028” (The Lights Board of the Three Towns, January 2024), para. II.1, https://lights.example/plan.',
      '“A Plan for the Lights, 2024 to 2028” (The Lights Board of the Three Towns, January 2024), sec. II, figure 1, https://lights.example/plan.',
    ],
    APA: [
      '<i>A Plan for the Lights, 2024 to 2028</i>. (2024). The Lights Board of the Three Towns. https://lights.example/plan',
      '(A Plan for the Lights, 2024 to 2028, 2024, para. II.1)',
      '(A Plan for the Lights, 2024 to 2028, 2024, sec. II, figure 1)',
    ],
    MLA: [
      '<i>A Plan for the Lights, 2024 to 2028</i>. The Lights Board of the Three Towns, Jan. 2024, https://lights.example/plan.',
      '(<i>A Plan for the Lights, 2024 to 2028</i>, para. II.1)',
      '(<i>A Plan for the Lights, 2024 to 2028</i>, sec. II, figure 1)',
    ],
    'GB/T 7714': [
      'A Plan for the Lights, 2024 to 2028[R/OL]. The Lights Board of the Three Towns, 2024[{accessed}]. https://lights.example/plan.',
      'A Plan for the Lights, 2024 to 2028[R/OL]. The Lights Board of the Three Towns, 2024: II.1[{accessed}]. https://lights.example/plan.',
      'A Plan for the Lights, 2024 to 2028[R/OL]. The Lights Board of the Three Towns, 2024: II, figure 1[{accessed}]. https://lights.example/plan.',
    ],
  },
};

/** A formatted text without its italics. */
const plain = (html: string) => html.replace(/<\/?i>/g, '');

describe.each([
  ['open-quay-article', 'b'],
  ['lights-plan', 'ii'],
])('a student who cites %s', (id, section) => {
  const expected = EXPECTED[id] ?? {};

  test('gets the citation of the document, a paragraph and a caption in each style, plain and with italics', () => {
    const made = citationsOf(modelOf(id)).map(({ style, document: whole, blocks }) => [
      style.name,
      [whole, blocks[`${section}-1`], blocks[`${section}-figure-1`]],
    ]);
    const both = Object.entries(expected).map(([name, texts]) => [
      name,
      texts.map((html) => ({ text: plain(html), html })),
    ]);
    expect(made).toEqual(both);
  });

  test('gets a citation of each paragraph and caption in every style, in reading order', () => {
    const document = modelOf(id);
    const ids = document.sections.flatMap(addressedBlocks).map(({ id }) => id);
    for (const { style, blocks } of citationsOf(document)) expect(Object.keys(blocks), style.name).toEqual(ids);
  });

  test('reads the citation of the document without a day of access', () => {
    expect(citeWithoutAccess(modelOf(id)).map(({ style, citation }) => [style.name, citation.text])).toEqual(
      Object.entries(expected).map(([name, [whole = '']]) => [name, plain(whole).replace('[{accessed}]', '')]),
    );
    const entries = citationsOf(modelOf(id)).map(({ entry }) => entry?.text.replace('[{accessed}]', ''));
    expect(citeWithoutAccess(modelOf(id)).map(({ entry }) => entry?.text)).toEqual(entries);
  });
});

test('a script that fills in citations gets the id of each style, and whether it cites in notes', () => {
  expect(citationsOf(plan()).map(({ style }) => [style.id, style.form])).toEqual([
    ['chicago', 'note'],
    ['apa', 'in-text'],
    ['mla', 'in-text'],
    ['gb-t-7714', 'note'],
  ]);
});

/** Makes a style for a test from some CSL. */
function madeUp(id: string, layout: string): Style {
  plugins.config.get('@csl').styles.add(
    id,
    `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
    <info><title>T</title><id>t</id><updated>2020-01-01T00:00:00+00:00</updated></info>
    <citation><layout>${layout}</layout></citation><bibliography><layout>${layout}</layout></bibliography></style>`,
  );
  return { id, name: 'Made Up', form: 'in-text' };
}

describe('an editor who offers a style', () => {
  test('that prints the day of access in a form that browsers cannot write gets an error', () => {
    const part = (name: string) => `<date-part name="${name}"/>`;
    const day = `<date variable="accessed" delimiter=" ">${['year', 'month', 'day'].map(part).join('')}</date>`;
    const style = madeUp('other-day', `<text variable="title"/><text value=", read "/>${day}`);
    expect(() => makeTemplates(style, plan())).toThrow(
      'The style "Made Up" prints the date of access otherwise than as 2345-06-07 (A Plan for the Lights, 2024 to 2028, read 2345 June 7)',
    );
  });

  test('that mentions access to a document without the day gets an error', () => {
    const style = madeUp('no-day', '<choose><if variable="accessed"><text value="online"/></if></choose>');
    expect(() => makeTemplates(style, plan())).toThrow(
      'The style "Made Up" prints no date of access, but says something else without one.',
    );
  });
});

test.each([
  ['signs of HTML', 'If a < b & b > c', 'If a &#60; b &#38; b &#62; c'],
  ['a raised letter', '12 m² of Quay', '12 m<sup>2</sup> of Quay'],
  ['two spaces', 'Quays  and Lights', 'Quays\u00a0 and Lights'],
])('a student copies a title with %s as it is, plain and as HTML', (_, title, html) => {
  const [, apa] = citationsOf({ ...plan(), title });
  const rest = '. (2024). The Lights Board of the Three Towns. https://lights.example/plan';
  expect(apa?.document).toEqual({ text: title + rest, html: `<i>${html}</i>${rest}` });
});
