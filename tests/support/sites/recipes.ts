/** The sites that tests use, and how to make each of them. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CAN_BE_LEFT_OUT, type FeatureName, FEATURES, type LeftOut } from '../../../src/core/features.ts';
import { trusted } from '../../../src/core/trusted.ts';
import { writeImported } from '../../documents/publication.ts';
import { addDrafts } from '../drafts.ts';
import { addOwnPages } from '../own-pages.ts';
import { TRANSLATED } from '../translated.ts';
import { writeDefiningLaw } from '../defining-law.ts';
import { writeDenseContent } from './dense-content.ts';
import { writeLibrary } from './library-content.ts';
import { acceptParagraphs, DECISIONS, writeFirstEdition, writeSecondEdition } from './edited-content.ts';
import { addForce, writeForceContent } from './force-content.ts';
import { acceptedMoves, writeBeforeMoves, writeMoves } from './former-content.ts';
import { writeLogbook } from './logbook.ts';
import { LARGE, type Law, LONG, writeLargeContent } from './large-content.ts';

/** How to make a site. */
interface Recipe {
  /** Writes the content of the site into a folder. Without it, the site has the content of this repository. */
  readonly writeContent?: (folder: string) => Promise<void> | void;
  /** The path of the site, by default `/`. */
  readonly base?: string;
  /** The origin that the site is built for, if it is known. */
  readonly origin?: string;
  /** The day on which it is built, if that matters. By default it is today. */
  readonly day?: string;
}

/** The gloss of `berth` in the next edition of the charter publication. */
export const NEXT_GLOSS = 'A place where one ship lies, and no other.';

const CHARTER = 'tests/fixtures/charter/content';
const copyCharter = (folder: string) => cpSync(CHARTER, folder, { recursive: true });

/** Replaces words in a file. Fails if the file does not have them. */
function replaceIn(file: string, words: RegExp, others: string): void {
  const before = readFileSync(file, 'utf8');
  if (!words.test(before)) throw new Error(`${file} has no ${String(words)}.`);
  writeFileSync(file, before.replace(words, others));
}

/** A document in several editions. */
const PIER = 'documents/pier-rules';

/** A publication of a law in several languages. */
const LANGUAGES = 'tests/fixtures/languages/content';

/** A document in several languages. */
const FERRY = 'documents/ferry-act';

/** A document whose passages refer to each other. */
const REFERRING = 'documents/tide-act';

/**
 * Writes the charter publication, a law whose passages refer to each other, one in several editions, some of them in force,
 * and one in several languages, without these features or files.
 */
const everythingBut = (names: LeftOut, more = ''): Recipe => ({
  writeContent: async (folder) => {
    copyCharter(folder);
    for (const law of [PIER, REFERRING])
      cpSync(path.join('tests/fixtures/structure/content', law), path.join(folder, law), { recursive: true });
    cpSync(path.join(LANGUAGES, FERRY), path.join(folder, FERRY), { recursive: true });
    addForce(folder, 'pier-rules');
    await acceptParagraphs(folder);
    replaceIn(path.join(folder, 'site.yaml'), /$/, `\nwithout: [${names.join(', ')}]\n${more}`);
  },
});

/** The name of the site without a feature. */
type WithoutOne = `without-${FeatureName}`;

const withoutOne = trusted<Record<WithoutOne, Recipe>>(
  Object.fromEntries(FEATURES.map((name) => [`without-${name}`, everythingBut([name])])),
);

/** The name of the charter publication in a language. */
type InLanguage = `charterIn-${(typeof TRANSLATED)[number]}`;

/** The charter publication in each language of the interface but English, which it is in, and without two formats. */
const inLanguages = trusted<Record<InLanguage, Recipe>>(
  Object.fromEntries(
    TRANSLATED.map((language): [string, Recipe] => [
      `charterIn-${language}`,
      {
        writeContent: (folder) => {
          copyCharter(folder);
          const lines = `language: ${language}\nwithout: [cite.ris, document.epub]`;
          replaceIn(path.join(folder, 'site.yaml'), /^language: en$/m, lines);
        },
      },
    ]),
  ),
);

/** Writes a library of that many documents, and accepts it as a new publication. */
function acceptedLibrary(size: number, withTerms = true) {
  return async (folder: string) => {
    writeLibrary(folder, size, withTerms);
    await acceptParagraphs(folder);
  };
}

/** Writes a law, and accepts it as a new publication. */
function acceptedLaw(law: Law) {
  return async (folder: string) => {
    writeLargeContent(folder, law);
    await acceptParagraphs(folder);
  };
}

/** Writes the charter publication with a logbook, and accepts it. */
async function acceptedLogbook(folder: string): Promise<void> {
  copyCharter(folder);
  // A law in several editions has files of its own.
  cpSync(path.join('tests/fixtures/structure/content', PIER), path.join(folder, PIER), { recursive: true });
  writeLogbook(folder);
  await acceptParagraphs(folder);
}

/** The day on which sites are built that are compared, or that say whether laws are in force. */
const FIXED_DAY = '2021-01-01';

const recipes = {
  /** The publication of this repository. */
  ourPublication: {},
  /** The same, as "Publish" builds it for GitHub Pages. */
  ourPublicationBelowPath: { base: '/reader/', origin: 'https://reader.example' },
  /** Five documents in four languages, which tests/fixtures/charter/README.md describes. */
  charter: { writeContent: copyCharter },
  /** Its next edition, with another gloss of `berth`. */
  charterNext: {
    writeContent: (folder) => {
      copyCharter(folder);
      replaceIn(path.join(folder, 'terms/berth.mdx'), /^gloss: .*$/m, `gloss: ${NEXT_GLOSS}`);
    },
  },
  /** The same documents, built for a sub-path of a known host. */
  charterBelowPath: { writeContent: copyCharter, base: '/shelf/reader/', origin: 'https://reader.example' },
  /** What the charter publication was when the engine was at version 0.1.0. */
  format010BelowPath: {
    writeContent: (folder) => cpSync('tests/fixtures/formats/0.1.0/content', folder, { recursive: true }),
    base: '/shelf/reader/',
    origin: 'https://reader.example',
    day: FIXED_DAY,
  },
  ...inLanguages,
  /** The same documents and one in several editions: with every feature, without each, and without all and all files, which is closed to crawlers. */
  everything: everythingBut([], 'robots: no-training\n'),
  ...withoutOne,
  bare: everythingBut(CAN_BE_LEFT_OUT, 'robots: none\n'),
  /** The same documents with a logbook, which makes the text too long for a search to load as a whole. */
  charterWithLogbook: { writeContent: acceptedLogbook },
  charterWithLogbookBelowPath: {
    writeContent: acceptedLogbook,
    base: '/shelf/reader/',
    origin: 'https://reader.example',
  },
  /** Libraries of that many of its documents and copies of them (library-content.ts). */
  libraryOf1: { writeContent: acceptedLibrary(1) },
  libraryOf2: { writeContent: acceptedLibrary(2), origin: 'https://library.example' },
  libraryWithoutTerms: { writeContent: acceptedLibrary(2, false) },
  libraryOf12: { writeContent: acceptedLibrary(12) },
  libraryOf30: { writeContent: acceptedLibrary(30) },
  /** A document in its second edition. */
  edited: {
    writeContent: async (folder) => {
      writeFirstEdition(folder);
      writeSecondEdition(folder);
      await acceptParagraphs(folder, ...DECISIONS);
    },
  },
  /** A publication with drafts and pages of its own in which much was moved, removed or withdrawn, for a sub-path of a known host. */
  former: {
    writeContent: async (folder) => {
      writeBeforeMoves(folder);
      await acceptParagraphs(folder);
      writeMoves(folder);
      const { moved, gone } = acceptedMoves;
      await acceptParagraphs(
        folder,
        ...moved.flatMap((move) => ['--moved', move]),
        ...gone.flatMap((address) => ['--gone', address]),
      );
      addDrafts(folder);
      addOwnPages(folder);
    },
    base: '/shelf/reader/',
    origin: 'https://reader.example',
  },
  /** Every kind of block, from left to right, from right to left and in Chinese. */
  structure: {
    writeContent: (folder) => cpSync('tests/fixtures/structure/content', folder, { recursive: true }),
    day: FIXED_DAY,
  },
  /** The same, built on the same day, of which some say whether they are in force. */
  force: { writeContent: writeForceContent, day: FIXED_DAY },
  /** A law in three languages, of which one runs from right to left and one lags behind the original. */
  languages: {
    writeContent: (folder) => cpSync(LANGUAGES, folder, { recursive: true }),
    origin: 'https://languages.example',
  },
  /** A law that itself says what its words mean. */
  defining: { writeContent: writeDefiningLaw },
  /** Real documents, imported: tests/documents/README.md says where they come from. */
  documents: { writeContent: writeImported },
  /** A document of 60 sections, and one of 300. */
  long: { writeContent: acceptedLaw(LONG) },
  large: { writeContent: acceptedLaw(LARGE) },
  /** A section with as many notes as the rules allow. */
  dense: {
    writeContent: async (folder) => {
      writeDenseContent(folder);
      await acceptParagraphs(folder);
    },
  },
} satisfies Record<string, Recipe>;

/** The name of a site. */
export type SiteName = keyof typeof recipes;

/** The recipes of the sites, by their names. */
export const RECIPES: Readonly<Record<SiteName, Recipe>> = recipes;

export const isSiteName = (name: string): name is SiteName => name in RECIPES;
