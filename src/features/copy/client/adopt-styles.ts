import { adoptStyles } from '../../../browser/adopt-styles.ts';
import styles from '../copy.css?inline';

/** Gives the page the styles of the copy menu and of the button beside a selection. */
export const adoptCopyStyles = (): void => adoptStyles(styles);
