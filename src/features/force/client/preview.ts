/** In the preview of a link: whether the passage is in force. What says it is loaded only if there is something to say. */
import type { Places } from '../../places.ts';

const preview: Places['preview'] = ({ inForce, document }) => {
  const said = inForce ?? document.inForce;
  return said && import('./say.ts').then(({ say }) => say(said));
};

export default preview;
