/** Where readers report mistakes, and who answers for the publication. */
import { describe, expect, test } from 'vitest';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
/** A publication that has given no address for reports. */
const silent = await Site.of('dense');

const report = (page: Document) => page.querySelector('.report');

describe('a reader who found a mistake', () => {
  test('gets a text to copy where no address for reports is known, with the passage in it', () => {
    const address = silent.passages.find((one) => silent.page(one).querySelector('article') !== null) ?? '';
    const page = silent.page(address);
    expect(report(page)?.querySelector('summary')?.textContent).toBe('Report a mistake');
    expect(report(page)?.querySelector('p')?.textContent).toMatch(/^This site gives no address for reports\./);
    const text = report(page)?.querySelector('pre')?.textContent ?? '';
    expect(text).toMatch(new RegExp(`^Mistake in “.*\n/${address}\n\n> `));
    expect(text.split('\n> ')[1]).toBe(page.querySelector('article')?.textContent.trim());
  });

  test('is not sent to such a text where the publication takes reports', () => {
    for (const address of [...site.addresses, ...site.passages]) expect(report(site.page(address)), address).toBeNull();
  });
});

test('a reader of the page about a publication learns who is responsible for it, and can report a mistake there', () => {
  const heading = site.page('about/').getElementById('responsible-heading');
  expect(heading?.nextElementSibling?.textContent).toBe(
    'Responsible for everything here except the official texts: Harbour Papers.',
  );
  const link = heading?.nextElementSibling?.nextElementSibling?.getAttribute('href') ?? '';
  expect(new URL(link).searchParams.get('title')).toBe('Mistake in “Harbour Papers”');
});

/** The words below the heading that asks who answers for a text, on the page that says how to know it. */
const answering = (publication: Site) => {
  const address = publication.addresses.find((one) => one.endsWith('/@verify/')) ?? '';
  const headings = [...publication.page(address).querySelectorAll('main h2')];
  const last = headings.find((heading) => heading.textContent === 'Who is responsible');
  const said: string[] = [];
  for (let next = last?.nextElementSibling; next; next = next.nextElementSibling)
    said.push(next.textContent.trim().replace(/\s+/g, ' '));
  return said;
};

test('a sceptic is told who answers and where, or that the publication names nobody and what they can do', () => {
  expect(answering(site)).toEqual([
    'Harbour Papers names no person or body that is responsible for what is not official here. What is official here',
    'Its files, and what was changed in them when, are at https://code.example/harbour-papers, where you can also report a mistake.',
  ]);
  expect(answering(silent).at(-1)).toMatch(
    /^This publication gives no address to which you could write\. What you can do: .*“Report a mistake”\.$/,
  );
});
