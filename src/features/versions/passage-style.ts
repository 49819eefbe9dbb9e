/** The rules for pages of passages. */
import type { Places } from '../places.ts';
import { STYLE } from './style.ts';

const passageStyle: Places['passage-style'] = ({ document: { versions } }) => (versions.length > 1 ? STYLE : '');

export default passageStyle;
