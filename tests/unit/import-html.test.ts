/** Imports a law from a web page. */
import { describe, expect, test } from 'vitest';
import { fixture } from '../support/imported.ts';

describe('a law in HTML', () => {
  test('gives its title, chapters, articles and annex in document.yaml', async () => {
    const { file } = await fixture('code.html');
    expect(file('document.yaml')).toBe(
      `# Taken from the file, for you to check: language, url
title:
  - HARBOUR CODE
  - of 1\u00A0March 2024
kind: # to be filled in: article, law, treaty, agreement, declaration, resolution, judgment, report, memorandum, plan, guideline, standard, licence or speech
language: en
publisher: # to be filled in: who published it
published: # to be filled in: the date that the publisher gives, such as '2025-11-14'
url: https://harbour.example/code
received: '2026-11-26'
summary: # to be filled in: in your words: what a newcomer should know before opening it
numbering:
  - (1)
  - '1.'
  - (a)
counted: ' ¶'
marks: automatic
sections:
  - slug: recitals
    label: Recital
    join: ' '
    title: Recitals
  - heading:
      - CHAPTER I
      - GENERAL PROVISIONS
    sections:
      - slug: article-1
        label: Art. 1
        heading:
          - Article 1
          - Of berths
      - slug: article-2
        label: Art. 2
        heading:
          - Article 2
          - Of dues
  - slug: closing
    label: Closing
    begins: Done at the quay, 1 March 2024.
    title: Closing words
  - slug: annex-i
    label: Annex I
    join: ', '
    heading:
      - ANNEX I
      - Of lamps`,
    );
  });

  test('keeps numbers from layout tables in its text, a point that continues as an item, and signs of Markdown as words', async () => {
    const { file } = await fixture('code.html');
    expect(file('recitals.mdx')).toBe(
      `The Harbour Office,

Whereas:

(1) The harbour is open to every boat[^1], by night too.

(2) A berth is kept for one night.

[^1]: OJ of the Bay 12, p. 3.`,
    );
    expect(file('article-1.mdx')).toBe(
      `1.\u00A0\u00A0 A berth is

- (a) a place by the quay;

  This is so in winter too.

(b) a place at a buoy.

2.\u00A0\u00A0 Boats lie in H<sub>2</sub>O; \\{so} they **float** on \\*it\\*.`,
    );
    expect(file('article-2.mdx')).toBe(
      `Dues are paid as follows, and in no other way than this one:

- by day;
- by night.

<Caption>Dues</Caption>

| Length | <Span columns="2" />Dues | |
| - | - | - |
| 5 m | 1 | 2<br />3 |`,
    );
  });

  test('gives its text in source.txt in order, with footnotes last, and a report on what is left out', async () => {
    const { file, remarks } = await fixture('code.html');
    expect(file('source.txt')?.split('\n').slice(-6)).toEqual([
      'Done at the quay, 1 March 2024.',
      'The Harbour Master',
      'ANNEX I',
      'Of lamps',
      '1. Lamps burn. 2. Lamps are put out, as this sentence says at some length.',
      'OJ of the Bay 12, p. 3.',
    ]);
    expect(remarks.map(({ kind, message, line }) => `${kind}, ${line}: ${message}`)).toEqual([
      'dropped, 5: navigation: "Home"',
      'dropped, 6: what stands above the title: "The Gazette, no. 7"',
    ]);
  });
});
