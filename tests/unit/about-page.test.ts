/** The page on which a publication explains itself: what may stand in it, and where it leads. */
import { describe, expect, test } from 'vitest';
import { refuseCode, linkIntoSite } from '../../src/core/markdown/about.ts';
import { checkHeadings } from '../../src/core/markdown/fragments.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';

describe('the page about the publication', () => {
  const parse = (body: string) => {
    const parsed = parseMarkdown(body, 'about', 'about.mdx');
    if ('fault' in parsed) throw new Error(parsed.fault.message);
    return parsed.tree;
  };

  test('may not have a heading with the address of another part of the page', () => {
    expect(checkHeadings(parse('# Fine\n\n## *Main*\n\nMain\n\n## Note x'), 'about.mdx')).toEqual([
      {
        file: 'about.mdx',
        line: 3,
        column: 1,
        message:
          'Found the heading "Main", whose address would be "#main", that of another part of the page. Choose other words.',
      },
    ]);
  });

  test('is refused where the parser that makes code of it sees something else in it', () => {
    const refuse = refuseCode.call(Object.create(null));
    const file = { path: 'about.mdx' };
    const run = (body: string) => () => Reflect.apply(refuse ?? Object, undefined, [parse(body), file]);
    expect(run('Words.')).not.toThrow();
    expect(run('{process.env}')).toThrow(/about\.mdx:1:1[^]*expression in braces/);
  });

  test('has its links within the site lead below the site’s base, and no others', () => {
    const link = (href: unknown) => ({ type: 'element', tagName: 'a', properties: { href }, children: [] });
    const tree = { type: 'root', children: ['/search/', 'https://a.example/', '#x', undefined].map(link) };
    Reflect.apply(linkIntoSite.call(Object.create(null)) ?? Object, undefined, [tree]);
    expect(tree.children.map(({ properties }) => properties.href)).toEqual([
      '/search/',
      'https://a.example/',
      '#x',
      undefined,
    ]);
  });
});
