import { adoptStyles } from '../../../browser/adopt-styles.ts';
import styles from '../own-notes.css?inline';

/** Gives the page the styles of own notes. */
export const adoptOwnStyles = (): void => adoptStyles(styles);
