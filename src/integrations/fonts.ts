import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createFontStack } from '@capsizecss/core';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import { cachedAsync } from '../cache/cache.ts';
import { CACHE_FOLDER, writeCacheFile } from '../cache/folder.ts';
import { rangeTest } from '../core/languages/unicode-range.ts';
import { contentCharacters } from '../content.ts';
import { sha256 } from '../core/sha256.ts';
import { cutFont, type FontToCut } from '../fonts/cut-font.ts';
import { SANS, SERIF } from '../fonts/families.ts';
import { ARIAL, type Cut, type Metrics, SOURCE_SANS, SOURCE_SERIF, TIMES_NEW_ROMAN } from '../fonts/metrics.ts';
import { interfaceCharacters, pageCharacters } from './page-characters.ts';

/**
 * The faces: a Fontsource package each, to be cut to the characters in use, and system fonts that are adjusted to its
 * metrics, as a family of their own.
 */
const FACES = [
  {
    name: 'text',
    ...SERIF,
    fallbackFamily: 'Serif',
    file: 'source-serif-4',
    metrics: SOURCE_SERIF,
    fallback: TIMES_NEW_ROMAN,
    locals: {
      regular: ['Times New Roman', 'Liberation Serif', 'Tinos'],
      semibold: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
      italic: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'],
    },
  },
  {
    name: 'gloss',
    ...SANS,
    fallbackFamily: 'Sans',
    file: 'source-sans-3',
    metrics: SOURCE_SANS,
    fallback: ARIAL,
    locals: {
      regular: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
      semibold: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold', 'Helvetica Bold'],
      italic: ['Arial Italic', 'Liberation Sans Italic', 'Arimo Italic', 'Helvetica Oblique'],
    },
  },
] as const;

/** The weights that the site uses, by style. */
const WEIGHTS = { normal: { min: 400, max: 600 }, italic: 400 } as const;

type Style = keyof typeof WEIGHTS;

/** The cuts of a face for which a system font stands in. */
const CUTS = ['regular', 'semibold', 'italic'] as const;

/** The scripts that the site has fonts for. All others use the reader's own fonts. */
const SUBSETS = ['latin', 'latin-ext'] as const;

const require = createRequire(import.meta.url);

/**
 * An integration that cuts the site's fonts, before the build, to the characters that its content and pages use. It
 * lists them in `@fonts/faces.js`, from which pages load them (layouts/first-paint.ts), and writes rules to
 * `@fonts/fonts.css` that give system fonts the same metrics. The licences lie beside the fonts in the finished site.
 *
 * @param language that of the interface (BCP 47)
 */
export function fonts(language: string): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        const used = charactersOfPages(language);
        // The bundler reads the fonts from here. Each set of characters has its own folder, because two publications
        // may be built at once.
        const folder = `fonts-${sha256([...used].toSorted().join('')).slice(0, 12)}`;
        updateConfig({ vite: { resolve: { alias: { '@fonts': path.join(CACHE_FOLDER, folder) } } } });
        if (command !== 'build' && command !== 'dev') return;
        const files = FACES.flatMap((face) => [...filesOf(face, 'normal', used), ...filesOf(face, 'italic', used)]);
        for (const { file, from } of files) writeCacheFile(folder, file, await cutOnce(from));
        const fallbacks = FACES.flatMap((face) => CUTS.map((cut) => fallbackRule(face, cut)));
        writeCacheFile(folder, 'fonts.css', fallbacks.join('\n'));
        writeCacheFile(folder, 'faces.js', listOf(files));
      },
      'astro:build:done': ({ dir }) => {
        for (const face of FACES) {
          const text = readFileSync(require.resolve(`${face.package}/LICENSE`), 'utf8');
          // Named by its content, as everything in this folder is, since browsers keep it for ever.
          writeFileSync(new URL(`_astro/${face.name}-licence.${sha256(text).slice(0, 8)}.txt`, dir), text);
        }
      },
    },
  };
}

type Face = (typeof FACES)[number];

const cutOnce = (font: FontToCut) => cachedAsync('font', JSON.stringify(font), () => cutFont(font));

/** Every character of ASCII, of the content, of the pages' code and of their words in the language of the interface. */
function charactersOfPages(language: string): Set<string> {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  return new Set([...ascii, ...contentCharacters(), ...pageCharacters(), ...interfaceCharacters(language)]);
}

/** A font file of a face. */
interface FaceFile {
  readonly family: string;
  readonly file: string;
  readonly style: Style;
  /** The weights of the file, as CSS writes them. */
  readonly weight: string;
  /** Whether every page loads this file from the start. Others are loaded when their first letter is drawn. */
  readonly isEarly: boolean;
  /** The characters of the file, as CSS writes a range. */
  readonly range: string;
  /** The source of the file, and how it is cut. */
  readonly from: FontToCut;
}

/** Lists the files that a style of a face is cut into. */
function filesOf(face: Face, style: Style, used: ReadonlySet<string>): FaceFile[] {
  const weight = WEIGHTS[style];
  const ranges = unicodeRanges(face.package);
  const within = (range: string) => {
    const covers = rangeTest(range);
    return [...used].filter((character) => covers(character.codePointAt(0) ?? 0));
  };
  return SUBSETS.flatMap((subset) => {
    // Every page has the range in it, so it is cut to the parts with a character in use.
    const range = (ranges[subset] ?? '').split(',').filter((part) => within(part).length > 0);
    const characters = within(range.join(','));
    if (characters.length === 0) return [];
    const source = require.resolve(`${face.package}/files/${face.file}-${subset}-wght-${style}.woff2`);
    const isEarly = subset === 'latin' && style === 'normal';
    return [
      {
        family: face.family,
        file: `${[face.name, ...(style === 'normal' ? [] : [style]), ...(subset === 'latin' ? [] : [subset])].join('-')}.woff2`,
        style,
        weight: typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`,
        isEarly,
        range: range.join(','),
        from: { source, family: face.family, characters: characters.join(''), weight, form: 'woff2' },
      },
    ];
  });
}

/** Writes a module that lists the files of faces with their published addresses. */
function listOf(files: readonly FaceFile[]): string {
  const imports = files.map(({ file }, index) => `import address${index} from './${file}?url';`);
  const items = files.map(
    ({ family, style, weight, isEarly, range }, index) =>
      `  {...${JSON.stringify({ family, style, weight, isEarly, range })},address:address${index}},`,
  );
  return [...imports, 'export const faces = [', ...items, '];', ''].join('\n');
}

/** Writes the rule that gives a system font the metrics of a cut of the face (by capsize). */
function fallbackRule({ fallbackFamily, metrics, fallback, locals }: Face, cut: Cut): string {
  const stack = [ofCut('ours', metrics, cut), ofCut('system', fallback, cut)] as const;
  const { fontFaces } = createFontStack([...stack], { fontFaceFormat: 'styleObject' });
  const shape = fontFaces[0]?.['@font-face'];
  return `@font-face {
  font-family: ${fallbackFamily}-fallback;
  src: ${locals[cut].map((name) => `local('${name}')`).join(', ')};
  font-weight: ${cut === 'semibold' ? 600 : 400};${cut === 'italic' ? '\n  font-style: italic;' : ''}
  ascent-override: ${shortened(shape?.ascentOverride, 0)};
  descent-override: ${shortened(shape?.descentOverride, 0)};
  line-gap-override: ${shortened(shape?.lineGapOverride)};
  size-adjust: ${shortened(shape?.sizeAdjust)};
}`;
}

/** The metrics of a cut, as capsize takes them. */
const ofCut = (familyName: string, { widths, ...heights }: Metrics, cut: Cut) => ({
  familyName,
  ...heights,
  xWidthAvg: (widths[cut] * heights.unitsPerEm) / 1000,
});

/** A percentage with few decimals, to keep pages small: the difference is too small to see. */
const shortened = (share = '', decimals = 1) => `${Number(parseFloat(share).toFixed(decimals))}%`;

/** Reads Fontsource's unicode ranges by subset, as CSS writes them. */
function unicodeRanges(name: string): Partial<Record<string, string>> {
  return z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(require.resolve(`${name}/unicode.json`), 'utf8')));
}
