/** What pages say of a term. The proof of each build reads its gloss and its marks, but not all of this. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ParagraphsExport } from '../../src/exports/paragraphs-json.ts';
import { readPromises } from '../../src/proof/content.ts';
import { Site } from '../support/site.ts';

const source = z.object({ title: z.string(), url: z.string().optional() });
const termShape = z.object({
  names: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  sources: z.array(z.union([source, z.object({ id: z.string() })])).default([]),
});

/** `terms.json` of a document */
interface Places {
  readonly terms: readonly { readonly id: string; readonly places: readonly { readonly block?: string }[] }[];
}

/** The words of an element, in one line. */
const wordsOf = ({ textContent }: Element) => textContent.replaceAll(/\s+/g, ' ').trim();

const sites = { charter: await Site.of('charter'), structure: await Site.of('structure') };

describe.each(['charter', 'structure'] as const)('a reader of the terms of the publication "%s"', (name) => {
  const content = `tests/fixtures/${name}/content`;
  const { documents, terms } = readPromises(content);
  const site = sites[name];

  /** Reads the file of a term: its fields, and its note. */
  function fileOf(id: string) {
    const [, fields = '', ...note] = readFileSync(`${content}/terms/${id}.mdx`, 'utf8').split(/^---$/m);
    return { ...termShape.parse(parse(fields)), note: note.join('---') };
  }

  test('finds every source of a note, and beside each statement the numbers of its own', () => {
    for (const { id } of terms) {
      const { sources, note } = fileOf(id);
      const page = site.page(`terms/${id}/`);
      const known = sources.some((one) => 'id' in one)
        ? z.array(source.extend({ id: z.string() })).parse(parse(readFileSync(`${content}/sources.yaml`, 'utf8')))
        : [];
      const shown = [...page.querySelectorAll('.sources > *')].map((one) => {
        const [first] = one.children;
        return [one.id, first === undefined ? '' : wordsOf(first), first?.getAttribute('href') ?? undefined];
      });
      expect(shown, id).toEqual(
        sources.map((one, at) => {
          const whole = 'id' in one ? known.find((other) => other.id === one.id) : one;
          return [`source-${at + 1}`, whole?.title, whole?.url];
        }),
      );
      const cited = [...note.matchAll(/<Source\s+n="(\d+)"/g)].map(([, number]) => [number, `#source-${number}`]);
      const calls = [...page.querySelectorAll('.note-body .cite a')];
      expect(
        calls.map((call) => [call.textContent, call.getAttribute('href')]),
        id,
      ).toEqual(cited);
    }
  });

  /** The names that have a language of their own, each with it. */
  const namesIn = (elements: Iterable<Element>) =>
    [...elements].map((one) => `${one.getAttribute('lang')?.split('-')[0] ?? ''}: ${wordsOf(one)}`).toSorted();

  test('finds every term by its name, with its names in other languages on its own page', () => {
    for (const { id, label } of terms) {
      const page = site.page(`terms/${id}/`);
      expect(page.querySelector('main h1')?.textContent, id).toBe(label);
      const known = Object.entries(fileOf(id).names).flatMap(([language, own]) =>
        Object.values(own).map((one) => `${language}: ${one}`),
      );
      expect(namesIn(page.querySelectorAll('.term-header .names [lang]')), id).toEqual(known.toSorted());
      const [link] = site.page('terms/').querySelectorAll(`.term-index a[href="/terms/${id}/"]`);
      expect(link && wordsOf(link)).toBe(label);
    }
  });

  test('finds at a marked term its own name, and the short one in each other language', () => {
    const known = new Map(
      terms.map(({ id, label }) => {
        const names = Object.entries(fileOf(id).names).map(
          ([language, own]) => `${language}: ${own['short'] ?? own['name'] ?? ''}`,
        );
        return [id, [label, names.toSorted()]] as const;
      }),
    );
    for (const { id: document } of documents)
      for (const note of site.page(`${document}/full/`).querySelectorAll('.notes .note')) {
        const term = note.querySelector('.note-term');
        expect(
          [term && wordsOf(term), namesIn(note.querySelectorAll(':scope > span[lang]'))],
          `${document}: ${note.id}`,
        ).toEqual(known.get(term?.getAttribute('href')?.split('/')[2] ?? ''));
      }
  });

  test('finds the same places of a term on its page as a program does in terms.json', () => {
    for (const { id: document } of documents) {
      const file = `${document}/terms.json`;
      const { terms: found } = existsSync(`${site.folder}${file}`) ? site.json<Places>(file) : { terms: [] };
      const places = new Map(found.map((term) => [term.id, term.places.flatMap(({ block }) => block ?? [])]));
      for (const { id } of terms) {
        const list = site.page(`terms/${id}/`).getElementById(`places--${document}`);
        const links = [...(list?.querySelectorAll('.occurrence > a') ?? [])];
        const shown = links.map((link) => link.getAttribute('href')?.split('#')[1]);
        if (list !== null) expect(shown, `${id} in ${document}`).toEqual(places.get(id));
      }
    }
  });

  test('finds beside a printed note the number of the paragraph in which its term is marked', () => {
    for (const { id: document, sections } of documents) {
      const { paragraphs } = site.json<ParagraphsExport>(`${document}/paragraphs.json`);
      const labels = new Map(paragraphs.map(({ id, label }) => [id, label]));
      for (const address of [...sections.map(({ slug }) => `${document}/${slug}/`), `${document}/full/`]) {
        const page = site.page(address);
        for (const note of page.querySelectorAll('.notes .note')) {
          const back = note.querySelector('.note-back')?.getAttribute('href') ?? '#';
          const block = page.getElementById(back.slice(1))?.parentElement?.closest('[id]');
          // A short label has fewer words between the same ends.
          const ends = (label = '') => [/^[^\s,،，]*/.exec(label)?.[0], /[^\s,،，]*$/.exec(label)?.[0]];
          expect(ends(note.getAttribute('data-label') ?? ''), `${address}#${note.id}`).toEqual(
            ends(labels.get(block?.id ?? '')),
          );
        }
      }
    }
  });
});
