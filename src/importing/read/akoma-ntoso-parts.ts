/** What an element of Akoma Ntoso's hierarchy has beside its text: a number, and headings. */
import type { Properties } from 'hast';
import type { Element, ElementContent as XmlContent } from 'xast';
import { NO_UNIT, unitOf } from '../../core/languages/units.ts';
import { HEADED } from './akoma-ntoso-names.ts';
import { isNamed, local, textWithin } from './akoma-ntoso-tree.ts';
import { collapsed } from './tree.ts';

/** The parts of an element. */
export interface Parts {
  readonly number: string;
  readonly headings: readonly Element[];
  readonly rest: readonly XmlContent[];
  /** Whether a heading comes before the number. */
  readonly isHeadingFirst: boolean;
}

/** Returns the parts of an element. */
export function partsOf({ children }: Element): Parts {
  const num = children.find((child): child is Element => isNamed(child, 'num'));
  const headings = children.filter(
    (child): child is Element => isNamed(child, 'heading') || isNamed(child, 'subheading'),
  );
  const [first] = headings;
  return {
    number:
      num === undefined
        ? ''
        : collapsed(
            num.children
              .filter((child) => !isNamed(child, 'noteRef'))
              .map(textWithin)
              .join(''),
          ).trim(),
    headings,
    // What a number calls is called after the text beside it.
    rest: [
      ...children.filter((child) => child !== num && !headings.some((heading) => heading === child)),
      ...(num?.children ?? []).filter((child) => isNamed(child, 'noteRef')),
    ],
    isHeadingFirst: num !== undefined && first !== undefined && children.indexOf(first) < children.indexOf(num),
  };
}

/** Whether an element is a part of a text, such as a section, that is found by the words of its heading. */
const isPart = (name: string): boolean => HEADED.has(name) || name === 'hcontainer';

/**
 * Whether the headings of an element stand above what has the number, and not in a line with it: the note in the margin of
 * a subsection, or one that comes before the number in a quotation.
 *
 * @param ofProfile whether the file is in a format that has a profile
 */
export function standsAbove(
  { number, headings, isHeadingFirst }: Parts,
  node: Element,
  isQuoted: boolean,
  ofProfile: boolean,
): boolean {
  if (number === '' || headings.length === 0) return false;
  return isQuoted ? isHeadingFirst : ofProfile && !isPart(local(node));
}

/** The style of a heading, which says what its element is if the words of the heading do not. */
export function styleOfHeading(number: string, node: Element): Properties {
  const name = local(node);
  if (!isPart(name)) return { className: [NO_UNIT] };
  // "Contents" is no number.
  const isBare =
    /^(?:\p{L}{0,3}\p{N}[\p{L}\p{N}]*|\p{L}|[IVXLCDM]+)(?:\.\p{N}+)*$/iu.test(number) && unitOf(number) === undefined;
  return HEADED.has(name) && isBare ? { className: [`unit-${name}-${number}`] } : {};
}
