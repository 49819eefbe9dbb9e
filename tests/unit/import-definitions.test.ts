/** Whoever links to a definition names the term that it defines, since a definition of a law has no number. */
import { describe, expect, test } from 'vitest';
import { readLaw } from '../support/imported-laws.ts';

const definition = (term: string, twin: string) =>
  `<Definition><Text><DefinedTermEn>${term}</DefinedTermEn> is defined here. (<DefinedTermFr>${twin}</DefinedTermFr>)</Text></Definition>`;

/** Adds a definition to section 2 of the act of Canada. */
const defineIn2 = (term: string, twin: string) => (xml: string) =>
  xml.replace(
    '</Section></Body>',
    `<Subsection><Label>(3)</Label><Text>Here</Text>${definition(term, twin)}</Subsection></Section></Body>`,
  );

/** The act of Canada as its French text has it: with the definitions in the order of the French terms. */
const inFrench = (xml: string) =>
  xml
    .replace('xml:lang="en"', 'xml:lang="fr"')
    .replace(
      /<Definition>.*<\/Definition>/,
      '<Definition><Text><DefinedTermFr>bateau</DefinedTermFr> Y est assimilé le radeau. (<DefinedTermEn>boat</DefinedTermEn>)</Text></Definition>',
    );

describe('a definition', () => {
  test('has the name of its term, and that of the term in the other language of the act', async () => {
    const { imported } = await readLaw('lims');
    expect(imported.names).toEqual({
      'definition-boat': 'section-1-par-1',
      'definition-bateau-fr': 'section-1-par-1',
      'definition-keeper': 'section-1-par-2',
    });
  });

  test('has the same two names in the other language of the act, so that each leads to the other', async () => {
    const { imported } = await readLaw('lims', inFrench);
    expect(Object.keys(imported.names)).toEqual(['definition-bateau', 'definition-boat-en']);
  });

  test('has the name of its section too, where the term is defined a second time', async () => {
    const { imported } = await readLaw('lims', defineIn2('boat', 'navire'));
    expect(imported.names['definition-boat']).toBe('section-1-par-1');
    expect(imported.names['definition-boat-in-section-2']).toBe(imported.names['definition-navire-fr']);
  });

  test('has a name of its own, where a heading of the text has the same', async () => {
    const { imported } = await readLaw('lims', (xml) =>
      defineIn2('lamp', 'lampe')(xml).replace('<MarginalNote>Schedule<', '<MarginalNote>Definition: lamp<'),
    );
    expect(Object.keys(imported.names)).toContain('definition-lamp-in-section-2');
  });

  test('is found however far it is from the last one', async () => {
    const many = Array.from(
      { length: 300 },
      (_, nth) => `<Paragraph><Label>(${nth + 1})</Label><Text>berth ${nth + 1};</Text></Paragraph>`,
    );
    const { imported } = await readLaw('lims', (xml) =>
      defineIn2(
        'lamp',
        'lampe',
      )(xml).replace('<ContinuedSectionSubsection>', `${many.join('')}<ContinuedSectionSubsection>`),
    );
    expect(Object.keys(imported.names)).toContain('definition-lamp');
  });

  test('in a passage that the act quotes has none, since it is one of another act', async () => {
    const { imported } = await readLaw('lims', (xml) =>
      xml.replace('</Section></Body>', `<AmendedText>${definition('raft', 'radeau')}</AmendedText></Section></Body>`),
    );
    expect(Object.keys(imported.names).filter((name) => name.includes('raft'))).toEqual([]);
  });

  test('of the United Kingdom has the name of its term, too', async () => {
    const list =
      '<UnorderedList Decoration="none" Class="Definition"><ListItem><Para><Text>“<Term id="term-hull">hull</Term>” means the body of a boat;</Text></Para></ListItem></UnorderedList>';
    const { imported, places } = await readLaw('clml', (xml) =>
      xml.replace('</Text></P1para>', `</Text>${list}</P1para>`),
    );
    expect(places).toContainEqual([expect.stringContaining('¶'), '“hull” means the body of a boat;']);
    expect(Object.keys(imported.names)).toContain('definition-hull');
  });
});
