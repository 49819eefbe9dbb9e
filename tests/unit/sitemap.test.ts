/** A search engine asks for the list of a site's pages. */
import { expect, test } from 'vitest';
import { sitemapFiles } from '../../src/integrations/sitemap.ts';

const SITE = new URL('https://reader.example');
const addressesIn = (xml = '') => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);

test('a search engine finds every page of a small site in one part, and that part in sitemap.xml', () => {
  const files = sitemapFiles(['terms/', '', 'law/a&b/'], SITE);
  expect([...files.keys()]).toEqual(['sitemap-0.xml', 'sitemap.xml']);
  expect(files.get('sitemap-0.xml')).toBe(
    '<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      '<url><loc>https://reader.example/</loc></url><url><loc>https://reader.example/law/a&#x26;b/</loc></url>' +
      '<url><loc>https://reader.example/terms/</loc></url></urlset>',
  );
  expect(addressesIn(files.get('sitemap.xml'))).toEqual(['https://reader.example/sitemap-0.xml']);
});

test('a search engine finds the pages of a large site in several parts, each page once', () => {
  const paths = Array.from({ length: 95_000 }, (_, number) => `law/article-${number}/`);
  const files = sitemapFiles(paths, SITE);
  const parts = addressesIn(files.get('sitemap.xml')).map((address = '') =>
    files.get(new URL(address).pathname.slice(1)),
  );
  expect(parts.map((part) => addressesIn(part).length)).toEqual([45_000, 45_000, 5_000]);
  expect(new Set(parts.flatMap(addressesIn)).size).toBe(95_000);
});
