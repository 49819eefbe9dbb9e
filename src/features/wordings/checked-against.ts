import type { Places } from '../places.ts';
import { familiesOf } from './families-of-term.ts';

/** The names of the corpora whose counts a note was checked against. */
const checkedAgainst: Places['checked-against'] = ({ id }) => familiesOf(id).map(({ corpus }) => corpus.title);

export default checkedAgainst;
