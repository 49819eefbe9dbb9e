/** Recognises the structure of a document: its sections, their names, and how its numbers are written and cited. */
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type NumberStyle, readStyles } from '../../core/numbers/styles.ts';
import { soundSections } from '../bend/sound-sections.ts';
import type { Choices } from '../choices.ts';
import type { ImportLog } from '../import-log.ts';
import type { Facts } from '../read/reading.ts';
import { writeItemNumbers } from '../write/item-numbers.ts';
import { namesOfSections, type SectionNames, withSlugsOf } from '../write/names.ts';
import { type Citing, citingOf, stylesIn } from './citing.ts';
import { type ExportPlan, exportPlan, numberFootnotes } from './exported-sections.ts';
import { languageOf } from './language.ts';
import { keepUncalled } from './notes.ts';
import { partAtHeadings, partLong } from './long-sections.ts';
import { numberingOf } from './numbering.ts';
import { type Outline, outlineOf } from './outline.ts';
import { partCounts } from './second-counts.ts';
import { type PlannedSection, planSections, withNotes } from './sections.ts';
import { readSeries, sequences } from './sequences.ts';

/** The structure of a document. */
export interface Structure {
  readonly language: string;
  readonly outline: Outline;
  readonly planned: readonly PlannedSection[];
  /** The names of the sections, in order. */
  readonly names: readonly SectionNames[];
  /** The blocks of each section with its notes, and with the numbers beside its items. */
  readonly trees: readonly Root[];
  readonly numbering: readonly string[];
  readonly styles: readonly NumberStyle[];
  /** How the numbers of the whole document are cited. */
  readonly citing: Citing;
  /** What an export of this engine says of itself. */
  readonly exported: ExportPlan | undefined;
}

/**
 * Recognises the structure of a document.
 *
 * @param text the text of the original, which may show its language
 * @param isByBlock whether each block is checked by itself, and made plainer if a page cannot have it
 */
export function structureOf(
  root: Root,
  facts: Facts,
  text: string,
  choices: Choices,
  isByBlock: boolean,
  log: ImportLog,
): Structure {
  const language = languageOf(facts.language, text, choices.language, log);
  const exported = exportPlan(root);
  const outline = exported?.outline ?? outlineOf(root, facts, language, log);
  const whole = exported?.planned ?? wholeSections(outline, language, choices.known, log);
  if (whole.length === 0) whole.push({ heading: [], unit: undefined, groups: [], blocks: [] });
  const notes = new Map<string, RootContent>(outline.notes.map((note) => [note.identifier, note]));
  keepUncalled(whole, notes, log);
  const treesOf = (sections: readonly PlannedSection[]) => sections.map((section) => withNotes(section, notes));
  const planned = exported === undefined ? partLong(whole, language, choices.known) : whole;
  const trees = treesOf(planned);
  if (exported !== undefined) numberFootnotes(trees);
  // How a text counts is seen before it is parted: an article that is a section of its own is a count of one.
  const numbering = choices.numbering ?? countedIn(exported === undefined ? treesOf(whole) : trees, language);
  // An export says how its numbers are cited in its labels.
  const citing = exported === undefined ? citingOf({ language, styles: readStyles(numbering), planned }) : {};
  const styles = readStyles(numbering, citing);
  const own =
    choices.known === undefined && exported !== undefined
      ? exported.names
      : namesOfSections(planned, { text: language, publication: choices.publicationLanguage ?? 'en' }, choices.known);
  const original = choices.versionOf?.sections;
  const names =
    original === undefined
      ? own
      : withSlugsOf(
          original,
          own,
          planned.map(({ heading }) => heading.join('\n')),
          language,
        );
  writeItemNumbers(trees, styles);
  // An export says itself what its numbers are.
  for (const { node } of exported === undefined ? readSeries(trees, styles).strangers : [])
    log.bend('words that look like a number, but are none of the series around them', toString(node), node);
  const structure = { language, outline, planned, names, numbering, styles, citing, exported };
  if (!isByBlock) return { ...structure, trees };
  const sound = soundSections(planned, notes, styles, log);
  return { ...structure, trees: planned.map((section) => withNotes(section, sound)) };
}

/** The sections of a text, before those with very many articles are parted. */
function wholeSections(outline: Outline, language: string, known: Choices['known'], log: ImportLog): PlannedSection[] {
  const planned = planSections(outline, language, known?.size ?? 0, log);
  return partCounts(partAtHeadings(planned, language, known, log), language);
}

/** How the numbers in the text are written: in the way in which the fewest skip or repeat. */
function countedIn(trees: readonly Root[], language: string): string[] {
  return numberingOf(trees, language, (styles) => {
    const written = structuredClone(trees);
    writeItemNumbers(written, styles);
    return sequences(written, stylesIn(language, styles));
  });
}
