import { forceInWords } from '../../html/force-in-words.ts';
import type { Places } from '../places.ts';

/** Whether the text is in force, in the line that travels with it. */
const colophon: Places['colophon'] = ({ force }) => force && forceInWords(force);

export default colophon;
