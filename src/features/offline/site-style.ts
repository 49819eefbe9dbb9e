/** The rules for pages without official text. */
import './offline.css';

export default undefined;
