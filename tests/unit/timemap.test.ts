/** What programs are told of the editions of a law: https://www.rfc-editor.org/info/rfc7089 */
import { describe, expect, test } from 'vitest';
import { contentTypeOf } from '../../src/core/media-types.ts';
import { exportTimemap, linkFormat, linksOfPage } from '../../src/features/any-date/timemap.ts';
import { pierRules } from '../support/code-model.ts';

const SITE = new URL('https://pier.example');
const at = (path: string) => `https://pier.example/pier-rules/${path}`;

describe('a program that looks for the law of a day', () => {
  test('finds all editions as links, each with the day on which it was published', () => {
    // A link is its address and its parameters: https://www.rfc-editor.org/info/rfc6690
    const links = [...linkFormat(pierRules(), SITE).matchAll(/<([^>]*)>((?:;[a-z]+="[^"]*")+)(?:,\n|\n$)/g)];
    expect(links.map(([, address, parameters = '']) => [address, ...parameters.split(';').slice(1)])).toEqual([
      [at(''), 'rel="original"'],
      [at('@timemap.wlnk'), 'rel="self"', 'type="application/link-format"'],
      [at('@timemap.json'), 'rel="timemap"', 'type="application/json"'],
      [at('@2018-03-01/'), 'rel="first memento"', 'datetime="Thu, 01 Mar 2018 00:00:00 GMT"'],
      [at('@2019-06-15/'), 'rel="memento"', 'datetime="Sat, 15 Jun 2019 00:00:00 GMT"'],
      [at(''), 'rel="last memento"', 'datetime="Sun, 01 Nov 2020 00:00:00 GMT"'],
    ]);
  });

  test('finds the same as JSON', () => {
    const first = { datetime: '2018-03-01T00:00:00Z', uri: at('@2018-03-01/') };
    const last = { datetime: '2020-11-01T00:00:00Z', uri: at('') };
    expect(exportTimemap(pierRules(), SITE)).toEqual({
      original_uri: at(''),
      timemap_uri: { link_format: at('@timemap.wlnk'), json_format: at('@timemap.json') },
      mementos: { first, last, list: [first, { datetime: '2019-06-15T00:00:00Z', uri: at('@2019-06-15/') }, last] },
    });
  });

  test('finds the editions before and after this one, and the current one, from each of them', () => {
    const law = pierRules();
    const expressions = [law, ...law.former];
    const linksOf = (document: typeof law) =>
      linksOfPage(document, ({ id }) => `/${id}/full/`, expressions, undefined).flatMap(({ rel, href }) =>
        rel.endsWith('version') ? [`${rel} ${href}`] : [],
      );
    expect(expressions.map(linksOf)).toEqual([
      ['predecessor-version /pier-rules/@2019-06-15/full/'],
      ['latest-version /pier-rules/full/', 'successor-version /pier-rules/@2019-06-15/full/'],
      [
        'latest-version /pier-rules/full/',
        'predecessor-version /pier-rules/@2018-03-01/full/',
        'successor-version /pier-rules/full/',
      ],
    ]);
  });

  test('is not given a longer head by a law with many editions', () => {
    const law = pierRules();
    const editions = Array.from({ length: 40 }, (_, index) => ({ ...law, id: `law/@${index}` }));
    expect(
      linksOfPage({ ...law, editions: [...editions, ...law.editions] }, ({ id }) => id, [law, ...law.former], SITE)
        .length,
    ).toBeLessThan(10);
  });

  test('gets the list from a host as what it is', () => {
    expect(contentTypeOf('pier-rules/@timemap.wlnk')).toBe('application/link-format; charset=utf-8');
  });
});
