/** Says above a passage of a version that the original was changed since. */
import { markup } from '../../html/markup.ts';
import type { Places } from '../places.ts';
import { saidOfChanges } from './changes.ts';

const beside: Places['beside'] = (document, id) => {
  const said = saidOfChanges(document).get(id);
  if (said === undefined) return undefined;
  return {
    className: undefined,
    // A style sheet draws the words, so that they are not in the text. Without the role, not every program would read them.
    before: markup`<span class="since" role="img" aria-label="${said}" data-label="${said}"></span>`,
  };
};

export default beside;
