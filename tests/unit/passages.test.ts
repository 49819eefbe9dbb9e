import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { contextPath, passagesOf, termsIn } from '../../src/core/passages.ts';
import { openingOf } from '../../src/core/text/opening.ts';
import { exportPassage } from '../../src/exports/passage-json.ts';
import { embedHeight, embedHtml } from '../../src/exports/embed.ts';
import { passageScript } from '../../src/features/passage/passage-script.ts';
import { passageMetadata } from '../../src/metadata/page-metadata.ts';
import { modelOf, publication } from '../support/charter-model.ts';

const passage = (id: string) => {
  const found = passagesOf(modelOf('harbour-charter')).find((one) => one.id === id);
  if (found === undefined) throw new Error(`No passage ${id}.`);
  return found;
};

describe('a passage', () => {
  test('has a link to its place', () => {
    expect(contextPath(passage('ii-4'))).toBe('/harbour-charter/ii/#ii-4');
  });

  test('has links to the passages before and after it, across sections', () => {
    const around = (id: string) => [passage(id).place?.previous?.id, passage(id).place?.next?.id];
    expect(around('preamble-1')).toEqual([undefined, 'preamble-2']);
    expect(around('ii-4')).toEqual(['ii-3', 'iii-1']);
    expect(around('iii-4')).toEqual(['iii-3', undefined]);
  });

  test('lists each of its terms once, in the order of their first places', () => {
    expect(termsIn(passage('ii-4'), publication().terms).map(({ id }) => id)).toEqual([
      'harbour-office',
      'harbour-dues',
    ]);
  });
});

/** The passage after its words were joined to the one before. */
const merged = () => ({
  ...passage('ii-4'),
  now: { id: 'ii-3', section: 'ii', label: 'II.3' },
  place: undefined,
});

describe('a program that reads a passage', () => {
  const read = (of: ReturnType<typeof merged> | ReturnType<typeof passage>) =>
    exportPassage(of, publication(), new URL('https://papers.example'));

  test('gets its words, its terms, and the addresses of the passages before and after it', () => {
    expect(read(passage('ii-4'))).toMatchObject({
      state: 'stands',
      inContext: 'https://papers.example/harbour-charter/ii/#ii-4',
      text: passage('ii-4').place?.block.text,
      terms: [{ id: 'harbour-office' }, { id: 'harbour-dues', address: 'https://papers.example/terms/harbour-dues/' }],
      previous: 'https://papers.example/harbour-charter/p/ii-3/passage.json',
      next: 'https://papers.example/harbour-charter/p/iii-1/passage.json',
    });
    expect(read(passage('ii-4'))).not.toHaveProperty('mergedInto');
    expect(read(passage('preamble-1'))).not.toHaveProperty('previous');
    expect(read(passage('iii-4'))).not.toHaveProperty('next');
  });

  test('learns into which other passage its words went, and gets none', () => {
    expect(read(merged())).toMatchObject({ state: 'merged', mergedInto: 'ii-3' });
    expect(read(merged())).not.toHaveProperty('text');
  });
});

test('a search engine is sent to the section in which the words of a passage are now', () => {
  expect(passageMetadata(merged()).paths).toEqual({
    canonical: '/harbour-charter/ii/',
    own: '/harbour-charter/p/ii-4/',
  });
  expect(passageMetadata({ ...merged(), now: undefined })).not.toHaveProperty('paths');
});

describe('the opening words of a text', () => {
  test.each([
    ['A berth is kept.', 16, 'A berth is kept.'],
    ['A berth is kept.', 15, 'A berth is…'],
    ['A berth\nis kept.', 16, 'A berth is kept.'],
    ['港务费用于修缮码头。', 5, '港务费用于…'],
    ['ab\u{20000}c', 3, 'ab…'],
  ])('of %j in %i letters are %j', (text, letters, opening) => {
    expect(openingOf(text, letters)).toBe(opening);
  });
});

describe('a frame', () => {
  test('has the height of its words, up to a limit', () => {
    expect(embedHeight('Charter', '')).toBe(174);
    expect(embedHeight('Charter', 'a'.repeat(48))).toBe(205);
    expect(embedHeight('Charter', 'a'.repeat(49))).toBe(236);
    // Letters of wide scripts need twice the room.
    expect(embedHeight('Charter', '港'.repeat(30))).toBe(236);
    expect(embedHeight('Charter', 'a'.repeat(5000))).toBe(1000);
  });

  test('has more height for a document with a long name, which comes first', () => {
    expect(embedHeight('a'.repeat(16), '')).toBe(174);
    expect(embedHeight('a'.repeat(17), '')).toBe(198);
    expect(embedHeight('港'.repeat(9), '')).toBe(198);
  });

  test('is valid HTML, whatever its title contains', () => {
    const html = embedHtml('https://reader.example/p/x/?a=1&b=2', '"A" < B & C', 'One.');
    expect(html).toContain(' src="https://reader.example/p/x/?a=1&amp;b=2#embed"');
    expect(html).toContain(' title="&quot;A&quot; &lt; B &amp; C"');
  });
});

describe('the script of a passage', () => {
  /** Returns where the script sends a visitor. */
  const sentTo = (userAgent: string, isInFrame = false, hasParts = false, hash = '') => {
    const went: string[] = [];
    const own = {};
    const top = isInFrame ? {} : own;
    runInNewContext(passageScript('/charter/i/#i-1', hasParts), {
      self: own,
      top,
      document: {},
      ResizeObserver: class {
        observe() {
          // Frames have no size here; a browser shows what they tell (tests/browser/passages.test.ts).
        }
      },
      navigator: { userAgent },
      location: { hash, replace: (path: string) => went.push(path) },
    });
    return went;
  };

  test('leaves a reader where a link leads to a part of its page, such as its history', () => {
    expect(sentTo('Mozilla/5.0', false, true, '#history-heading')).toEqual([]);
    expect(sentTo('Mozilla/5.0', false, true)).toEqual(['/charter/i/#i-1']);
  });

  test('sends a reader to its place', () => {
    const agents = [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
      'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    ];
    for (const agent of agents) expect(sentTo(agent), agent).toEqual(['/charter/i/#i-1']);
  });

  test.each([
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'Twitterbot/1.0',
    'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
    'Mozilla/5.0 (compatible; bingbot/2.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
    'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko; compatible; Baiduspider/2.0)',
    'Google-InspectionTool/1.0; SkypeUriPreview Preview/0.5',
  ])('leaves %s where it is', (agent) => {
    expect(sentTo(agent)).toEqual([]);
  });

  test('leaves a frame as it is', () => {
    expect(sentTo('Mozilla/5.0', true)).toEqual([]);
  });
});
