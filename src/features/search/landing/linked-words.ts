/**
 * Arriving by a link to words in a browser that does not know such links, and hence takes the words for a part of the
 * id: leads to the paragraph, and marks the words or says what they are.
 */
import { words } from '@words/linked-words.ts';
import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';
import { announce } from '../../../browser/announce.ts';

/** Does what the browser would have done with the address's text directive. */
export function arriveAtWords(): void {
  const directives = textDirectives();
  const ranges = directives.flatMap((directive) => processTextFragmentDirective(directive).slice(0, 1));
  location.replace(location.hash.replace(/:~:.*$/, '') || '#main');
  if ('highlights' in CSS && ranges.length > 0) CSS.highlights.set('found', new Highlight(...ranges));
  else if (directives.length > 0)
    announce(
      words.cannotMark(
        directives.map(({ textStart, textEnd }) => [textStart, textEnd].filter((text) => text).join(' … ')),
      ),
    );
}

/** The address's text directives; none where they are not written as any browser would. */
function textDirectives() {
  try {
    return parseFragmentDirectives(getFragmentDirectives(location.hash)).text ?? [];
  } catch {
    return [];
  }
}
