/** In the preview of a link: whether the passage is in force. What says it is loaded only if there is something to say. */
import type { Places } from '../../places.ts';

const preview: Places['preview'] = async ({ inForce, document }) => {
  const said = inForce ?? document.inForce;
  return said && (await import('./say.ts')).say(said);
};

export default preview;
