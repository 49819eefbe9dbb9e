/**
 * Handles a link with a text fragment in a browser that does not know text fragments, and takes it for a part of the
 * id: goes to the paragraph, and marks the words or shows them in a message.
 */
import { comma } from '@words/language.ts';
import { words } from '@words/linked-words.ts';
import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';
import { announce } from '../../../browser/announce.ts';

/** Does what the browser would have done with the text directive in the address. */
export function arriveAtWords(): void {
  const directives = textDirectives();
  const ranges = directives.flatMap((directive) => processTextFragmentDirective(directive).slice(0, 1));
  location.replace(location.hash.replace(/:~:.*$/, '') || '#main');
  if ('highlights' in CSS && ranges.length > 0) CSS.highlights.set('found', new Highlight(...ranges));
  else if (directives.length > 0)
    announce(
      words.cannotMark(
        directives
          .map(({ textStart, textEnd }) => words.quoted([textStart, textEnd].filter((text) => text).join(' … ')))
          .join(comma),
      ),
    );
}

/** Returns the text directives of the address; none if they are not valid. */
function textDirectives() {
  try {
    return parseFragmentDirectives(getFragmentDirectives(location.hash)).text ?? [];
  } catch {
    return [];
  }
}
