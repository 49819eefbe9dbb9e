import { modelOf, publication } from '../support/charter-model.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportAnnotations } from '../../src/exports/annotations.ts';
import { joined, quoteInContext } from '../../src/exports/text-quote.ts';

const SITE = new URL('https://papers.example/');

describe('a program that reads a document’s Web Annotations', () => {
  const annotations = (site?: URL) => exportAnnotations(modelOf('harbour-charter'), publication().terms, site);

  test('gets one page with all notes and their number', () => {
    expect(annotations(SITE)).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://papers.example/harbour-charter/annotations.jsonld',
      type: 'AnnotationPage',
      partOf: {
        type: 'AnnotationCollection',
        label: 'Notes on “The Harbour Charter of Pellan Bay”',
        total: 17,
      },
      startIndex: 0,
    });
    expect(annotations(SITE).items.map(({ id }) => id.replace('https://papers.example/harbour-charter/', ''))).toEqual([
      'preamble/#note-pellan-bay',
      'preamble/#note-gale',
      'preamble/#note-charter',
      'preamble/#note-harbour-office',
      'i/#note-harbour-office',
      'i/#note-harbour-master',
      'i/#note-harbour-pilot',
      'i/#note-berth',
      'ii/#note-berth',
      'ii/#note-harbour-office',
      'ii/#note-visitors-berth',
      'ii/#note-harbour-dues',
      'iii/#note-quiet-hours',
      'iii/#note-berth',
      'iii/#note-open-quay',
      'iii/#note-charter',
      'iii/#note-pellan-bay',
    ]);
  });

  test('gets each note with its gloss, its term, and its words by their paragraph and by a quotation', () => {
    const quote = {
      type: 'TextQuoteSelector',
      exact: 'Harbour dues',
      prefix: '',
      suffix: ' are paid by the length of the b',
    };
    expect(annotations(SITE).items[11]).toEqual({
      id: 'https://papers.example/harbour-charter/ii/#note-harbour-dues',
      type: 'Annotation',
      motivation: 'describing',
      body: [
        {
          type: 'TextualBody',
          purpose: 'describing',
          value: 'What a boat pays for lying in the harbour, reckoned by its length and due on the day it arrives.',
          format: 'text/plain',
          language: 'en',
        },
        { type: 'SpecificResource', purpose: 'identifying', source: 'https://papers.example/terms/harbour-dues/' },
      ],
      target: {
        source: 'https://papers.example/harbour-charter/ii/',
        selector: [
          quote,
          {
            type: 'FragmentSelector',
            conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
            value: 'ii-3',
            refinedBy: quote,
          },
        ],
      },
    });
  });

  test('gets addresses below the site if its host is not known', () => {
    expect(annotations().items[0]?.id).toBe('/harbour-charter/preamble/#note-pellan-bay');
  });
});

describe('a quotation with context', () => {
  const A = 'a'.repeat(40);

  test('has up to 32 letters of the paragraph on either side', () => {
    const block = `${A}KEY${A}`;
    expect(quoteInContext(block, 40, 43, joined([block]))).toEqual({
      type: 'TextQuoteSelector',
      exact: 'KEY',
      prefix: 'a'.repeat(32),
      suffix: 'a'.repeat(32),
    });
    expect(quoteInContext('a KEY b', 2, 5, joined(['a KEY b']))).toMatchObject({
      exact: 'KEY',
      prefix: 'a ',
      suffix: ' b',
    });
  });

  test('has more if the same words with that context occur elsewhere too', () => {
    const block = `x${A}KEY${A}`;
    expect(quoteInContext(block, 41, 44, joined([block, `y${A}KEY${A}`]))).toMatchObject({
      prefix: `x${A}`,
      suffix: A,
    });
    expect(quoteInContext(`${block}.${block}`, 41, 44, joined([`${block}.${block}`]))).toMatchObject({
      prefix: `x${A}`,
      suffix: `${A}.x${'a'.repeat(22)}`,
    });
  });

  test('occurs only once in any text without equal paragraphs', () => {
    const words = fc.array(fc.constantFrom('boat', 'berth', 'quay'), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (paragraphs, nth, word) => {
        const texts = paragraphs.map((paragraph, index) => `${index} ${paragraph.join(' ')}`);
        const block = texts[nth % texts.length] ?? '';
        const places = [...block.matchAll(/[a-z]+/g)].map(({ index, 0: exact }) => ({ start: index, exact }));
        const { start, exact } = places[word % places.length] ?? { start: 0, exact: '' };
        const quote = quoteInContext(block, start, start + exact.length, joined(texts));
        const whole = `${quote.prefix}${quote.exact}${quote.suffix}`;
        expect(quote.exact).toBe(exact);
        expect(texts.filter((text) => text.includes(whole))).toEqual([block]);
        expect(block.indexOf(whole)).toBe(block.lastIndexOf(whole));
      }),
      { seed: 14, numRuns: 300 },
    );
  });
});
