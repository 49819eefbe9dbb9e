/** Picture files: what the build accepts, and what it publishes of an SVG. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { publishedPicture, readPicture } from '../../src/core/files/pictures.ts';
import { readSvg } from '../../src/core/files/svg.ts';
import { HOSTILE_SVGS, svg } from '../support/hostile-svgs.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'glossator-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Reads a picture, and returns its size or its fault. */
function reading(name: string, bytes: string | Uint8Array): string {
  const picture = readPicture(write(name, bytes), name);
  return 'fault' in picture ? `${picture.fault.file} ${picture.fault.message}` : `${picture.width}×${picture.height}`;
}

/** The smallest PNG: one point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('a picture of an editor', () => {
  test('is shown in its own size', () => {
    expect(reading('a.svg', svg('<path d="M0 0h9" style="fill:url(#g)"/><use href="#g"/>'))).toBe('30×21');
    expect(reading('a.png', PNG)).toBe('1×1');
  });

  test('is published byte for byte, if it has points', () => {
    expect(publishedPicture(write('a.png', PNG))).toEqual(new Uint8Array(PNG));
  });

  test('that is not a picture, does not match its name, or is too large gives a fault', () => {
    const unreadable =
      'Found a picture that cannot be read, or that has no size. Save it again; give an SVG a viewBox.';
    expect(reading('d.png', 'boats')).toBe(`d.png ${unreadable}`);
    expect(reading('d.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')).toBe(`d.svg ${unreadable}`);
    expect(reading('d.jpeg', PNG)).toBe(
      'd.jpeg Found a picture of the kind "png", expected what its name says, "jpeg". Rename it.',
    );
    expect(reading('e.svg', svg(`<desc>${' '.repeat(1_000_000)}</desc>`))).toBe(
      'e.svg Found a picture of 1001 kB, expected at most 1000 kB. Make it smaller.',
    );
    const least = svg('').length + '<desc></desc>'.length;
    expect(reading('e.svg', svg(`<desc>${' '.repeat(1_000_000 - least)}</desc>`))).toBe('30×21');
  });
});

describe('an SVG', () => {
  test.each(Object.entries(HOSTILE_SVGS))('with %s is not published, and the editor reads why', (_, [found, bytes]) => {
    expect(reading('b.svg', bytes)).toBe(
      `b.svg Found ${found} in an SVG, expected shapes and words only. Save it as a plain SVG whose styles are attributes, or take out what was found.`,
    );
  });

  test('that was replaced by a hostile one during the build stops it', () => {
    expect(() => publishedPicture(write('f.svg', svg('<script/>')))).toThrow('has changed since it was checked');
  });

  test('tells the editor about everything that it may not have', () => {
    expect(readSvg(Buffer.from(svg('<script/><g onclick="1"><a href="b.html"/></g>')))).toEqual({
      refused: ['<script>', 'the attribute "onclick"', '<a>', 'a link to "b.html"'],
    });
  });

  test('is published as it was read, without what is only for programs', () => {
    const type = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    const file = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n${type}\n<!-- <script>1</script> -->\n${svg(
      '<metadata><r:RDF xmlns:r="http://r.example/#"/></metadata><title>Quay &amp; pier</title><text><![CDATA[a < b]]></text>',
      'xmlns:r="http://r.example/#"',
    )}`;
    const published = new TextDecoder().decode(publishedPicture(write('g.svg', file)));
    expect(published).toBe(svg('<title>Quay &#x26; pier</title><text>a &#x3C; b</text>'));
    expect(reading('h.svg', published)).toBe('30×21');
  });

  test('keeps a picture of points within it', () => {
    const drawing = svg(`<image width="9" height="9" xlink:href="data:image/png;base64,${PNG.toString('base64')}"/>`);
    expect(readSvg(Buffer.from(drawing))).toEqual({ svg: drawing });
  });

  test('keeps its shapes, colours, gradients and words', () => {
    const drawing = svg(
      '<defs><linearGradient id="g" gradientUnits="userSpaceOnUse" x1="0"><stop offset="0" stop-color="rgb(1, 2, 3)"/></linearGradient></defs>' +
        '<g transform="translate(1 2) scale(2)" style="fill:none;stroke:#357"><path d="M0 0h9" fill="url(#g)"/></g>' +
        '<text x="1" y="2" font-family="Noto Sans" xml:lang="en">Boats (two)<tspan dy="1">!</tspan></text>' +
        '<use xlink:href="#g" aria-label="A quay (new)"/>',
      'xmlns:xlink="http://www.w3.org/1999/xlink" role="img"',
    );
    expect(readSvg(Buffer.from(drawing))).toEqual({ svg: drawing });
  });
});
