/** A passage as JSON and as Markdown, beside its page. */
import type { APIContext } from 'astro';
import { json } from '../../../../exports/formats.ts';
import { exportPassage } from '../../../../exports/passage-json.ts';
import { passageMarkdown } from '../../../../exports/passage-markdown.ts';
import { contentTypeOf } from '../../../../core/media-types.ts';
import type { Passage } from '../../../../core/passages.ts';
import { passagePaths } from '../../../../features/passage/paths.ts';
import { getPublication } from '../../../../publication.ts';

export function getStaticPaths() {
  return passagePaths().flatMap(({ params, props }) =>
    ['json', 'md'].map((extension) => ({ params: { ...params, extension }, props })),
  );
}

export function GET({ props: { passage }, params, site }: APIContext<{ passage: Passage }>): Response {
  const publication = getPublication();
  const [file, content] =
    params['extension'] === 'md'
      ? ['passage.md', passageMarkdown(passage, publication.terms, site)]
      : ['passage.json', json(exportPassage(passage, publication, site))];
  return new Response(content, { headers: { 'Content-Type': contentTypeOf(file) } });
}
