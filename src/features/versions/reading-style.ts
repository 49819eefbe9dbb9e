/** The rules for pages of official text. */
import type { Places } from '../places.ts';
import { STYLE } from './style.ts';

const readingStyle: Places['reading-style'] = ({ versions }) => (versions.length > 1 ? STYLE : '');

export default readingStyle;
