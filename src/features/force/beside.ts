/** Words beside a passage that is in force at another time than its document; one that is not in force is grey. */
import { forceOfPassages } from '../../core/force-of-passages.ts';
import { markup } from '../../html/markup.ts';
import { forceBeside } from '../../html/force-in-words.ts';
import type { Places } from '../places.ts';

const beside: Places['beside'] = (document, id) => {
  const force = forceOfPassages(document).get(id);
  if (force === undefined) return undefined;
  const words = forceBeside(document, id);
  return {
    className: force.said.state === 'in-force' ? undefined : 'not-in-force',
    // A style sheet draws the words, so that they are not in the text. Without the role, not every program would read them.
    before:
      words === undefined
        ? undefined
        : markup`<span class="force" role="img" aria-label="${words}" data-label="${words}"></span>`,
  };
};

export default beside;
