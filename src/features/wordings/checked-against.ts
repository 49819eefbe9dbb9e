import { words } from '@words/term.ts';
import type { Places } from '../places.ts';
import { familiesOf } from './families-of-term.ts';

/** The counts against which a note was checked: "the counts in “…”". */
const checkedAgainst: Places['checked-against'] = ({ id }) =>
  familiesOf(id).map(({ corpus }) => words.countsIn(corpus.title));

export default checkedAgainst;
