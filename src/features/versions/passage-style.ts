/** The rules for pages of passages. */
import type { Places } from '../places.ts';
import { LINE_STYLE } from './style.ts';

const passageStyle: Places['passage-style'] = ({ document: { versions } }) => (versions.length > 1 ? LINE_STYLE : '');

export default passageStyle;
