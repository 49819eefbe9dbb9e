/**
 * Reads a document's pictures: the SVG, PNG and JPEG files in its folder. Like all content, an SVG is data: it must not
 * contain scripts or load anything.
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import { html, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Fault } from '../faults/fault.ts';

/** A picture, read once. */
export interface Picture {
  /** Path of the file. */
  readonly path: string;
  /** Path relative to the project, for faults. */
  readonly file: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Filename extensions of pictures. */
export const PICTURE = /\.(?:svg|png|jpe?g)$/i;

/** The largest size of a picture, in bytes. */
const HEAVIEST = 1_000_000;

/**
 * Reads a picture.
 *
 * @param path the file
 * @param file its path relative to the project
 * @returns the picture, or a fault
 */
export function readPicture(path: string, file: string): Picture | { readonly fault: Fault } {
  const fault = (message: string) => ({ fault: { file, message } });
  const bytes = readFileSync(path);
  if (bytes.length > HEAVIEST)
    return fault(
      `Found a picture of ${Math.ceil(bytes.length / 1000)} kB, expected at most ${HEAVIEST / 1000} kB. Make it smaller.`,
    );
  const type = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  const strange = type === 'svg' ? strangeInSvg(bytes) : [];
  if (strange.length > 0)
    return fault(
      `Found ${strange.join(' and ')} in an SVG, expected shapes, words and their style alone. Take it out.`,
    );
  try {
    const size = imageSize(bytes);
    if (size.type !== type.replace('jpeg', 'jpg'))
      return fault(`Found a picture of the kind "${size.type}", expected what its name says, "${type}". Rename it.`);
    return { path, file, width: Math.round(size.width), height: Math.round(size.height) };
  } catch {
    return fault('Found a picture that cannot be read, or that has no size. Save it again; give an SVG a viewBox.');
  }
}

/** Elements of an SVG that may run or load something, or contain HTML. */
const REFUSED = new Set([
  'script',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'audio',
  'video',
  'handler',
  'listener',
  'animate',
  'set',
  'animatetransform',
  'animatemotion',
]);

/**
 * Describes everything in an SVG that may run, or load something from elsewhere.
 *
 * Browsers parse the file as XML, but we parse it as HTML, which finds the same things with few exceptions: HTML's own
 * elements, declarations and other encodings. Those are refused.
 */
function strangeInSvg(bytes: Buffer): string[] {
  const svg = bytes.toString('utf8');
  const found: string[] = [];
  if (!isUtf8(bytes) || /<\?xml[^?]*encoding\s*=\s*["'](?!utf-8["'])/i.test(svg))
    found.push('another encoding than UTF-8');
  if (/<!ENTITY/i.test(svg)) found.push('an entity');
  else if (/<!DOCTYPE[^>]*\[|<!ATTLIST/i.test(svg)) found.push('declarations');
  if (/<\?xml-stylesheet/i.test(svg)) found.push('a style from elsewhere');
  const look = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if ('tagName' in node) {
      const isForeign = node.namespaceURI !== html.NS.SVG;
      if (isForeign || REFUSED.has(node.tagName.replace(/^.*:/, '').toLowerCase())) found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (/^on/i.test(name)) found.push(`the attribute "${name}"`);
        else if (/href$/i.test(name) && !value.trim().startsWith('#')) found.push(`a link to "${value}"`);
        else if (/^xmlns/i.test(name) && /xhtml/i.test(value)) found.push('elements of HTML');
        else if (leadsElsewhere(value)) found.push(`the address in ${name}="${value}"`);
      }
      if (node.tagName === 'style')
        for (const child of node.childNodes)
          if ('value' in child && (leadsElsewhere(child.value) || /@import/i.test(child.value)))
            found.push('a style from elsewhere');
    }
    if ('childNodes' in node) node.childNodes.forEach(look);
  };
  parseFragment(svg).childNodes.forEach(look);
  return [...new Set(found)];
}

/** Whether a style or attribute loads something: `url(…)` with anything except a fragment. */
function leadsElsewhere(value: string): boolean {
  return [...value.matchAll(/url\(\s*["']?(.)/gi)].some(([, first]) => first !== '#');
}
