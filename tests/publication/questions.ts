/**
 * Questions of readers about the AI Act and our own article, with the place that answers each. They were written from the
 * texts before search could answer them. A place of the act is the id of a block or a section of it; one of our article begins
 * with `article:`, and a part of a note with `notes/`.
 */
export const QUESTIONS: Readonly<Record<string, string>> = {
  'Article 5': 'article-5',
  'AI Act art. 5(1)(c)': 'article-5-1-c',
  'Annex III of the AI Act': 'annex-iii',
  'recital 71': 'recitals-71',
  'What AI practices are prohibited?': 'article-5',
  'definition of general-purpose AI model': 'article-3-63',
  'what counts as a serious incident': 'article-3-49',
  'fines for prohibited practices': 'article-99',
  'When does the AI Act apply?': 'article-113',
  'high-risk AI systems in employment': 'annex-iii',
  'human oversight': 'article-14',
  'fundamental rights impact assessment': 'article-27',
  'AI literacy': 'article-4',
  'AI regulatory sandboxes': 'article-57',
  'emotion recognition in the workplace': 'article-5-1-f',
  'social scoring': 'article-5-1-c',
  'How many items are left on the negative list?': 'article:iii-4',
  'How many foreign enterprises are in China?': 'article:iv-3',
  'What does China do against foreign sanctions?': 'article:v-2',
  'What did Germany say about decoupling?': 'notes/decouple-and-delink#beyond-the-article',
};
