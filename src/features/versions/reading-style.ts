/** The rules for pages of official text. */
import type { Places } from '../places.ts';
import { LINE_STYLE, TEXT_STYLE } from './style.ts';

const readingStyle: Places['reading-style'] = ({ versions }) => (versions.length > 1 ? LINE_STYLE + TEXT_STYLE : '');

export default readingStyle;
