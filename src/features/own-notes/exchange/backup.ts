/**
 * The backup: everything that is stored. What an annotation can hold is written as one, so that other programs can read
 * it; all else is written as it is stored.
 */
import { isJson, isSame } from '../is-same.ts';
import { readOwnNote } from '../own-note.ts';
import { pageOf } from './pages.ts';
import { fromAnnotation, type OwnAnnotation, type OwnAnnotationPage, toAnnotations } from './web-annotation.ts';

/** The content of the file. */
export interface BackupFile extends OwnAnnotationPage {
  /** What no annotation holds, as it is stored. Other programs pass over it. */
  readonly stored?: readonly unknown[];
}

/** A backup. */
export interface Backup {
  readonly file: BackupFile;
  /** The number of stored values that no file can hold, or not all of them. */
  readonly leftOut: number;
}

/** The root of another site. What is read there as it was written is so on any site. */
const ELSEWHERE = 'https://elsewhere.invalid/';

/**
 * Makes the backup.
 *
 * @param values all that is stored, whatever it is
 * @param root the address of the site's root
 */
export function toBackup(values: readonly unknown[], root: string): Backup {
  const items: OwnAnnotation[] = [];
  const stored: unknown[] = [];
  let leftOut = 0;
  for (const value of values) {
    const note = readOwnNote(value);
    const made = note === undefined ? [] : toAnnotations([note], (page) => root + page).items;
    if (made.some((annotation) => isSame(fromAnnotation(annotation, pageElsewhere), value))) items.push(...made);
    else if (isJson(value)) stored.push(value);
    else {
      items.push(...made);
      leftOut += 1;
    }
  }
  return {
    file: { ...toAnnotations([], (page) => root + page), items, ...(stored.length === 0 ? {} : { stored }) },
    leftOut,
  };
}

const pageElsewhere = (address: string) => pageOf(address, ELSEWHERE);
