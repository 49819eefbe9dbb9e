/** The files about the library that the page for checking quotations loads. */
import type { APIContext } from 'astro';
import { checkFiles } from '../../features/check/library.ts';
import { getPublication } from '../../publication.ts';

export function getStaticPaths() {
  return Array.from(checkFiles(getPublication()), ([file, content]) => ({ params: { file }, props: { content } }));
}

export const GET = ({ props }: APIContext<{ content: unknown }>): Response => Response.json(props.content);
