/** What an editor gets from a web page that was saved with everything the site has around the text. */
import { expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import type { InputOptions } from '../../src/importing/text-file.ts';
import { FIXTURES } from '../support/imported.ts';

const TEXT = [
  'A berth is kept for one night, and longer only if the harbour master allows it in writing.',
  'Whoever leaves a berth has to tell the harbour master before noon, so that another boat may have it.',
  'Dues are paid at the quay, in coins, and nobody is asked to pay twice for the same night.',
];
const LINKS = ['Cranes', 'Ferries', 'Lighthouses', 'Pilots'].map((word) => `<li><a href="/${word}">${word}</a></li>`);
const AROUND = {
  before: `<div id="cookie-bar"><p>This site keeps cookies. <a href="/cookies">Read more</a></p></div><header role="banner"><a href="/">Port of Example</a><ul>${LINKS.join('')}</ul></header>`,
  after: `<div class="teasers"><h2>More from the port</h2><ul>${LINKS.join('')}</ul></div><footer><form><label>Newsletter</label><input type="email"><button>Send</button></form>© Port of Example</footer>`,
};
const WORDS_AROUND = ['cookies', 'Read more', 'Port of Example', 'Ferries', 'More from the port', 'Newsletter', '©'];

const page = (text: string) =>
  `<html lang="en"><head><title>Harbour rules - Port of Example</title></head><body>${AROUND.before}${text}${AROUND.after}</body></html>`;
const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('');

async function sourceOf(html: string, options: InputOptions = {}) {
  const { original } = inputOf(Buffer.from(html), 'rules.html', FIXTURES, options);
  const made = await importOriginal(original, { today: '2026-11-26' });
  expect({ difference: made.difference, faults: made.faults }).toEqual({ difference: undefined, faults: [] });
  return {
    source: made.files.get('source.txt') ?? '',
    section: [...made.files].find(([name]) => name.endsWith('.mdx'))?.[1],
    remarks: made.remarks.map(({ message }) => message),
  };
}

test.each([
  ['in an element for it', `<main><h1>Harbour rules</h1>${paragraphs}</main>`],
  ['in elements that say nothing', `<div><h1>Harbour rules</h1><div><div>${paragraphs}</div></div></div>`],
  [
    'in an article with a heading outside',
    `<h1>Harbour rules</h1><div class="x"><article>${paragraphs}</article></div>`,
  ],
])('a text %s is taken whole, and nothing around it', async (_, text) => {
  const { source } = await sourceOf(page(text));
  for (const words of ['Harbour rules', ...TEXT]) expect(source).toContain(words);
  for (const words of WORDS_AROUND) expect(source).not.toContain(words);
});

test('the report names what was left out around a text, and how it is taken back', async () => {
  const { remarks } = await sourceOf(page(`<main><h1>Harbour rules</h1>${paragraphs}</main>`));
  expect(remarks).toContain('around the text, <div> #cookie-bar: "This site keeps cookies. Read more"');
  expect(remarks.join('\n')).toMatch(/around the text, <footer>: "Newsletter .*©/);
  expect(remarks.join('\n')).toContain('--main body takes all of it');
});

test('an editor takes another part of a page, or all of it, and leaves out more', async () => {
  const html = page(`<main><h1>Harbour rules</h1>${paragraphs}</main><div id="annex"><p>Annex of 2024.</p></div>`);
  expect((await sourceOf(html)).source).not.toContain('Annex of 2024.');
  const both = await sourceOf(html, { main: 'main, #annex' });
  expect(both.source).toContain('Annex of 2024.');
  expect(both.source).not.toContain('cookies');
  const without = await sourceOf(html, { main: 'body', without: ['#cookie-bar', 'footer'] });
  expect(without.source).toContain('More from the port');
  expect(without.source).not.toMatch(/cookies|©/);
});

test('a selector that selects nothing, or that is none, is told', async () => {
  const html = page(paragraphs);
  await expect(sourceOf(html, { main: '#nothing' })).rejects.toThrow(
    'Found nothing in the page that --main "#nothing"',
  );
  await expect(sourceOf(html, { without: ['p['] })).rejects.toThrow('Found --without "p[", expected a CSS selector');
});

test('a page without a site around it stays whole, whatever its elements are', async () => {
  const { source } = await sourceOf(
    `<header><h1>Harbour rules</h1><p>Of 2024.</p></header>${paragraphs}<aside>A note.</aside><div class="footnotes">Old notes.</div>`,
  );
  for (const words of ['Of 2024.', ...TEXT, 'A note.', 'Old notes.']) expect(source).toContain(words);
});

test('struck-out words stay so, and the editor is asked about them by their words', async () => {
  const { source, remarks, section } = await sourceOf(`<h1>Rules</h1><p>Dues are <del>five</del> six coins.</p>`);
  expect(source).toContain('Dues are five six coins.');
  expect(section).toContain('Dues are <s>five</s> six coins.');
  expect(remarks).toContain(
    'words that are struck out in the original, and here too: "five". If they are no longer part of the text, take them out of source.txt and of the section',
  );
});

test('paragraphs that are struck out as a whole are so one by one, and the editor is told', async () => {
  const { source, section, remarks } = await sourceOf(
    `<h1>Rules</h1><del><p>Dues are five coins.</p><p>Pay here.</p></del>`,
  );
  expect(source).toContain('Dues are five coins.\nPay here.');
  expect(section).toContain('<s>Dues are five coins.</s>');
  expect(section).toContain('<s>Pay here.</s>');
  expect(remarks.join()).toContain('words that are struck out in the original, and here too: "Dues are five coins.');
});
