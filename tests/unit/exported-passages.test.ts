/** A passage as others take it: as Markdown, as data, and as a frame in the place of a link. */
import { describe, expect, test } from 'vitest';
import { type Passage, passagesOf } from '../../src/core/passages.ts';
import { oembedOf } from '../../src/exports/oembed.ts';
import { exportPassage } from '../../src/exports/passage-json.ts';
import { passageMarkdown } from '../../src/exports/passage-markdown.ts';
import { modelOf, publication } from '../support/charter-model.ts';
import { code } from '../support/code-model.ts';
import { SITE } from '../support/exported.ts';

function passage(id: string, document = modelOf('harbour-charter')): Passage {
  const found = passagesOf(document).find((one) => one.id === id);
  if (found === undefined) throw new Error(`No passage ${id}.`);
  return found;
}

const STANDS = () => passage('ii-4');
/** After its words were joined to those before. */
const MERGED = (): Passage => ({ ...STANDS(), now: { id: 'ii-3', section: 'ii', label: 'II.3' }, place: undefined });
const WITHDRAWN = (): Passage => ({ ...STANDS(), now: undefined, withdrawn: '2026-11-25', place: undefined });

describe('somebody who copies a passage as Markdown', () => {
  const markdown = (of: Passage) => passageMarkdown(of, publication().terms, SITE);

  test('gets its words as a quotation, where they are from, how to cite them, and what its terms mean', () => {
    expect(markdown(STANDS())).toBe(
      `> The Harbour Office should publish each spring what it took in harbour dues in the year before and what it spent them on. In 1986 it took 212,000 crowns.

[II.4](https://papers.example/harbour-charter/ii/#ii-4), [The Harbour Charter of Pellan Bay](https://papers.example/harbour-charter/), The Harbour Office, 2 April 1987

“The Harbour Charter of Pellan Bay” (1987), para. II.4, https://harbour.example/charter.

- [Harbour Office](https://papers.example/terms/harbour-office/): The body that runs the harbour of Pellan Bay for its three towns and collects what boats pay there.
- [harbour dues](https://papers.example/terms/harbour-dues/): What a boat pays for lying in the harbour, reckoned by its length and due on the day it arrives.
`,
    );
  });

  test('keeps the lines of words that have several', () => {
    const { place, ...others } = STANDS();
    if (place === undefined) throw new Error('It has no place.');
    const inLines = { ...others, place: { ...place, block: { ...place.block, text: 'Boats pay.\nShips pay.' } } };
    expect(markdown(inLines)).toMatch(/^> Boats pay\.\\\n> Ships pay\.\n/);
  });

  test('gets no list where no term is in it', () => {
    expect(passageMarkdown(STANDS(), [], SITE)).toMatch(/charter\.\n$/);
  });

  test('is told into which passage the words went, with a link to it, and is given none of them', () => {
    expect(markdown(MERGED())).toBe(
      `II.4 is now part of [II.3](https://papers.example/harbour-charter/ii/#ii-3)

[The Harbour Charter of Pellan Bay](https://papers.example/harbour-charter/), The Harbour Office, 2 April 1987
`,
    );
  });

  test('is told when the words were withdrawn', () => {
    expect(markdown(WITHDRAWN())).toBe(
      `II.4 stood here. It was withdrawn on 25 November 2026.

[The Harbour Charter of Pellan Bay](https://papers.example/harbour-charter/), The Harbour Office, 2 April 1987
`,
    );
  });
});

describe('a program that reads a passage', () => {
  const read = (of: Passage) => exportPassage(of, publication(), SITE);

  test('learns where it stands, in which text, and how to cite it', () => {
    expect(read(STANDS())).toMatchObject({
      id: 'ii-4',
      label: 'II.4',
      address: 'https://papers.example/harbour-charter/p/ii-4/',
      document: {
        id: 'harbour-charter',
        address: 'https://papers.example/harbour-charter/',
        title: 'The Harbour Charter of Pellan Bay',
        language: 'en',
        direction: 'ltr',
        publisher: 'The Harbour Office',
        published: '1987-04-02',
      },
      section: {
        id: 'ii',
        address: 'https://papers.example/harbour-charter/ii/',
        name: 'II. Berths and dues',
        title: 'Berths and dues',
      },
      citation: '“The Harbour Charter of Pellan Bay” (1987), para. II.4, https://harbour.example/charter.',
    });
    for (const field of ['page', 'withdrawn', 'mergedInto']) expect(read(STANDS())).not.toHaveProperty(field);
    expect(read(passage('preamble-1')).section).not.toHaveProperty('title');
  });

  test('gets the glosses of its terms', () => {
    expect(read(passage('iii-2')).terms).toEqual([
      {
        id: 'open-quay',
        address: 'https://papers.example/terms/open-quay/',
        label: 'open quay',
        gloss: 'The custom of Pellan Bay that nobody is kept off the quay.',
      },
    ]);
  });

  test('learns on which page of the original it begins, where that is known', () => {
    const document = { ...code(), pages: [{ page: '7', first: 'article-1-1' }] };
    expect(read(passage('article-1-1', document)).page).toBe('7');
  });

  test('learns that it was withdrawn, when, and where that is said', () => {
    expect(read(WITHDRAWN())).toMatchObject({
      state: 'withdrawn',
      withdrawn: '2026-11-25',
      inContext: 'https://papers.example/harbour-charter/full/#ii-4',
    });
    expect(read(WITHDRAWN())).not.toHaveProperty('section');
  });
});

describe('a site that shows a passage in the place of a link', () => {
  test('gets a frame with its size, whose words they are, and a picture', () => {
    expect(oembedOf(STANDS(), SITE)).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'II.4 · The Harbour Charter of Pellan Bay, The Harbour Office',
      author_name: 'The Harbour Office',
      author_url: 'https://harbour.example/charter',
      provider_name: 'Harbour Papers',
      provider_url: 'https://papers.example/',
      html: '<iframe src="https://papers.example/harbour-charter/p/ii-4/#embed" title="The Harbour Charter of Pellan Bay, II.4" width="600" height="322" style="max-width:100%;border:0" loading="lazy"></iframe>',
      width: 600,
      height: 322,
      thumbnail_url: 'https://papers.example/harbour-charter/p/ii-4/share.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  test('gets a small frame, and the picture of the whole text, where the words of a passage have gone', () => {
    const answer = oembedOf(WITHDRAWN(), SITE);
    expect(answer.height).toBe(198);
    expect(answer.thumbnail_url).toBe('https://papers.example/harbour-charter/share.png');
  });

  test('gets the picture of the whole site where our fonts cannot write the text', () => {
    const [first] = passagesOf(modelOf('small-ports-declaration'));
    if (first === undefined) throw new Error('It has no passages.');
    expect(oembedOf(first, SITE).thumbnail_url).toBe('https://papers.example/share.png');
  });
});
