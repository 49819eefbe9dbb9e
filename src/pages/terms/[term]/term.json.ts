/** A term as JSON, with its whole note. */
import type { APIContext } from 'astro';
import type { Term } from '../../../core/model.ts';
import { exportTerm } from '../../../exports/terms-json.ts';
import { getPublication } from '../../../publication.ts';

export const getStaticPaths = () =>
  getPublication().terms.map((term) => ({ params: { term: term.id }, props: { term } }));

export const GET = ({ props: { term }, site }: APIContext<{ readonly term: Term }>): Response =>
  Response.json(exportTerm(term, getPublication(), site));
