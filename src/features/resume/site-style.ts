/** The rules for pages without official text. */
import './start.css';

export default undefined;
