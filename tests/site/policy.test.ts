import { describe, expect, test } from 'vitest';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');

describe('a page of the site', () => {
  test.each(site.addresses)(
    '/%s says its one policy right after its charset, before all that it governs',
    (address) => {
      const { head } = site.page(address);
      expect(head.children[0]?.getAttribute('charset')).toBe('utf-8');
      expect(head.children[1]?.getAttribute('http-equiv')).toBe('content-security-policy');
      expect(site.page(address).querySelectorAll('[http-equiv]')).toHaveLength(1);
      const policy = head.children[1]?.getAttribute('content') ?? '';
      const names = policy.split(';').map((directive) => directive.split(' ')[0]);
      expect(names.toSorted()).toEqual([
        'base-uri',
        'default-src',
        'form-action',
        'img-src',
        'object-src',
        'require-trusted-types-for',
        'script-src',
        'style-src',
        'trusted-types',
      ]);
    },
  );

  test.each(site.addresses)('/%s admits only its own scripts and styles by their hashes', (address) => {
    const page = site.page(address);
    const policy = page.querySelector('[http-equiv]')?.getAttribute('content') ?? '';
    const inline = page.querySelectorAll('script:not([src], [type="application/ld+json"]), style');
    expect(policy.match(/'sha256-/g)).toHaveLength(inline.length);
  });
});
