import { describe, expect } from 'vitest';
import { startDevServer } from '../support/astro.ts';
import { test as plain } from '../support/test.ts';

const test = plain.extend('server', { scope: 'file' }, async ({}, { onCleanup }) => {
  const server = await startDevServer(4600, 'tests/fixtures/charter/content');
  onCleanup(server.stop);
  return server;
});

describe('an editor at the dev server', () => {
  test('searches the text as readers of the finished site do', async ({ reader, server }) => {
    await reader.page.goto(`${server.url}search/`, { waitUntil: 'networkidle' });
    await reader.page.getByRole('searchbox').focus();
    const { terms, paragraphs } = await reader.search('quiet hours');
    expect(terms).toEqual(['quiet hours']);
    expect(paragraphs.map((place) => place.split(' · ')[0])).toEqual(['III.1', 'II.2']);
  });
});
