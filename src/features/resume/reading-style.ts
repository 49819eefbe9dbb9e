import style from './resume.css?inline';

/** The rules for pages of official text. */
const readingStyle = (): string => style;

export default readingStyle;
