/**
 * The labels under which an import has the samples that others took from the documents. Nothing is decided by an editor
 * here, so that this shows what the import finds by itself.
 */

/** By the number that the facts give; none for a heading, which has no label. */
type Labels = Readonly<Record<string, string | undefined>>;

/** The places that the Declaration has in every language, in the order of its labels. */
const ARTICLES = ['Article 1', 'Article 11(2)', 'Article 15(2)', 'Article 26(3)', 'Article 30'];

const articles = (labels: readonly string[]): Labels =>
  Object.fromEntries(ARTICLES.map((article, index) => [article, labels[index]]));

/** By the ids of the documents. */
const LABELS: Readonly<Record<string, Labels>> = {
  'udhr-en': articles(['Art. 1 ¶1', 'Art. 11(2)', 'Art. 15(2)', 'Art. 26(3)', 'Art. 30 ¶1']),
  'udhr-fr': articles([...['Art. premier ¶1', 'Art. 11, § 2', 'Art. 15, § 2', 'Art. 26, § 3', 'Art. 30 ¶1']]),
  'udhr-zh': articles([...['第一条 ¶1', '第十一条第二款', '第十五条第二款', '第二十六条第三款', '第三十条 ¶1']]),
  'udhr-ar': articles([
    ...['المادة 1 ¶1', 'المادة 11، الفقرة 2', 'المادة 15، الفقرة 2', 'المادة 26، الفقرة 3'],
    'المادة 30 ¶1',
  ]),
  'ai-act': {
    'Recital (12)': 'Recital 12',
    'Article 3(1)': 'Art. 3(1)',
    'Article 5(1)(b)': 'Art. 5(1)(b)',
    'Article 5(1)(h)(i)': 'Art. 5(1)(h)(i)',
    'Article 6(3)': 'Art. 6(3)',
    'Annex III, point 4(a)': 'Annex III, 4(a)',
    'Footnote (58)': 'Art. 110, footnote 58',
  },
  'm-13-13': {
    'I. Definitions, Dataset': 'I ¶2',
    'III.2, item 2': 'III(2)(2)',
    'III.3.d, item 3': 'III(3)(d)(3)',
    'III.4, item 5': 'III(4)(5)',
    'footnote 37': 'III, footnote 37',
  },
  'ai-plan': {
    'Recommendation 1': '1(1)',
    'Recommendation 4': '1(4)',
    'Recommendation 50': '3(50)',
    '2.2, heading': undefined,
    'footnote 18': '2, footnote 18',
  },
  'aqua-book': {
    'Table 3-1, row 1, column 2': 'Proportionality, table ¶1, cell 4',
    'Figure 3-2 caption': 'Proportionality, figure ¶2',
    'Table 3-3, Low, column 2': 'Proportionality, table ¶2, cell 8',
    'Proportionality, Externally commissioned work': 'Proportionality ¶22',
    'Figure 1 caption': 'Introduction, figure ¶1',
  },
  'dripa-2014': {
    'section 1(2)(a)': 'Sec. 1(2)(a)',
    'section 2(1)': 'Sec. 2(1)',
    'section 3(2)': 'Sec. 3(2)',
    'section 7(1)': 'Sec. 7(1)',
    'section 8(3)': 'Sec. 8(3)',
  },
  'americas-cup': {
    'Sec. 1': 'Sec. 1 ¶2',
    'Sec. 2(1)(A)': 'Sec. 2(1)(A)',
    'Sec. 2(2)': 'Sec. 2(2)',
    'Sec. 2(3)': 'Sec. 2(3)',
    'enacting formula': 'Opening ¶2',
  },
  'dcat-ap': {
    '1 Introduction / 1.1 Context': '1.1 ¶1',
    'table 4, row 2, column 2 (Agent, usage note)': '3.1, table ¶1, cell 6',
    '6.1 Provider requirements': '6.1 ¶1',
    'Annex II heading': undefined,
    'footnote 54 (last)': '8, footnote 54',
  },
  // The page numbers nothing itself, so that its paragraphs are counted.
  'ilr-guidance': {
    'Detail, Funding Information System (FIS), paragraph 1': 'Detail ¶1',
    'Detail, Funding Information System (FIS), bullet 1': 'Detail ¶2',
    'Detail, Funding Information System (FIS), bullet 3': 'Detail ¶4',
    'Detail, Funding Information System (FIS), paragraph 2': 'Detail ¶6',
    'Detail, Submitting ILR data manually, paragraph 1': 'Detail ¶8',
    'Detail, Submitting ILR data manually, paragraph 2': 'Detail ¶9',
    'Detail, Submitting ILR data manually, paragraph 3': 'Detail ¶10',
    'summary under the title': 'Opening ¶11',
    'Documents, heading of attachment': undefined,
  },
  'sar-template': {
    '1.1, paragraph 1': '1.1 ¶1',
    '1.1, paragraph 4': '1.1 ¶4',
    '1.2, paragraph 2': '1.2 ¶2',
    '2, Annual Assessment, bullet 3': '2 ¶10',
    '2.1': '2.1 ¶1',
    '2.3.1': '2.3.1 ¶1',
    '4.2, paragraph 2': '4.2 ¶2',
    '4.4, item b.': '4.4(b)',
    'Appendix B': 'Appendix B ¶1',
    'footnote 1 (called in 2)': '2, footnote 1',
  },
  lobbyregister: {
    '§ 1 Abs. 3': '§ 1 Abs. 3',
    '§ 2 Abs. 1 Nr. 2': '§ 2 Abs. 1 Nr. 2',
    '§ 2 Abs. 2 Nr. 12': '§ 2 Abs. 2 Nr. 12',
    '§ 2 Abs. 3 Nr. 7': '§ 2 Abs. 3 Nr. 7',
    '§ 3 Abs. 1 Nr. 2 Buchst. b': '§ 3 Abs. 1 Nr. 2 Buchst. b',
    '§ 3 Abs. 1 Nr. 7 Buchst. c': '§ 3 Abs. 1 Nr. 7 Buchst. c',
    '§ 4 Abs. 3': '§ 4 Abs. 3',
    '§ 5 Abs. 6': '§ 5 Abs. 6',
    '§ 7 Abs. 2': '§ 7 Abs. 2',
    '§ 8 (one paragraph without number)': '§ 8 ¶1',
    '§ 10': '§ 10 ¶1',
  },
  'constitution-fr': {
    'Préambule, alinéa 2': 'Article PREAMBULE ¶2',
    'Art. 1er, alinéa 2': 'Art. 1 ¶2',
    'Art. 2, alinéa 5': 'Art. 2 ¶5',
    'Art. 3, alinéa 3': 'Art. 3 ¶3',
    'Art. 5, alinéa 1': 'Art. 5 ¶1',
    'Art. 6, alinéa 2': 'Art. 6 ¶2',
    'Art. 24, alinéa 1': 'Art. 24 ¶1',
    'Art. 66-1': 'Art. 66-1 ¶1',
    'Art. 89, last alinéa': 'Art. 89 ¶5',
  },
  'licensing-law-zh': {
    第二条: '第二条',
    '第三条 第二款': '第三条 ¶2',
    '第五条 第三款': '第五条 ¶3',
    '第十二条（二）': '第十二条第二项',
    '第十二条（六）': '第十二条第六项',
    '第十三条（四）': '第十三条第四项',
    '第十六条 第四款': '第十六条 ¶4',
    '第二十条 第二款': '第二十条 ¶2',
    '第八十三条 (last article)': '第八十三条',
  },
  'wallet-trust-model': {
    '6.2.1, item 1': '6.2.1(1)',
    '6.2.2, bullet 1': '6.2.2 ¶4',
    '6.2.3, paragraph 1': '6.2.3 ¶1',
    '6.3.2.1, bullet 4': '6.3.2.1 ¶5',
    '6.3.2.2, paragraph 1': '6.3.2.2 ¶1',
    '6.3.2.3, paragraph 1': '6.3.2.3 ¶1',
    '6.3.2.3, paragraph 2': '6.3.2.3 ¶2',
    '6.5.3.2.2, table, row Runtime errors': '6.5.3.2.2, table ¶1, cell 5',
    '6.5.3.2.3, table, row Emulator detection': '6.5.3.2.3, table ¶2, cell 34',
  },
  'sb-1120': {
    'SECTION 1, § 1367.01(a)': 'Sec. 1(1367.01)(a)',
    'SECTION 1, § 1367.01(d)': 'Sec. 1(1367.01)(d)',
    'SECTION 1, § 1367.01(h)(2)': 'Sec. 1(1367.01)(h)(2)',
    'SECTION 1, § 1367.01(i)': 'Sec. 1(1367.01)(i)',
    'SECTION 1, § 1367.01(k)(1)(A)(i)': 'Sec. 1(1367.01)(k)(1)(A)(i)',
    'SECTION 1, § 1367.01(k)(1)(B)': 'Sec. 1(1367.01)(k)(1)(B)',
    'SECTION 1, § 1367.01(k)(3)': 'Sec. 1(1367.01)(k)(3)',
    'SECTION 1, § 1367.01(m)': 'Sec. 1(1367.01)(m)',
    'SEC. 2, § 10123.135(b)': 'Sec. 2(10123.135)(b)',
    'SEC. 3': 'Sec. 3',
  },
  rgaa: {
    "Rappel du champ d'application, Contenus concernés, 2°": '1.2.1(2)',
    // The facts call it a bullet, but the file counts this list.
    'Contenus exemptés, puce 1': '1.2.2(1)',
    'Échantillon, puce 1': '1.5.2 ¶2',
    'Test des pages, paragraphe 2': '1.5.4 ¶2',
    'Taux de conformité à la norme, paragraphe 3': '1.5.5 ¶3',
    "Contenu de la déclaration d'accessibilité, état de conformité, Conformité partielle": '1.6.1 ¶5',
    'Critère 1.1': undefined,
    'Test 1.1.1': 'Test 1.1.1',
    'Critère 3.2': undefined,
    'last criterion (Critère 13.12)': undefined,
  },
  'uslm-guide': {
    '1.1, first paragraph': '1.1 ¶1',
    '1.2, first paragraph': '1.2 ¶1',
    '1.2.3': '1.2.3 ¶1',
    '1.4, item 1': '1.4(1)',
    '1.4, item 3': '1.4(3)',
    '1.5.2.3': '1.5.2.3 ¶1',
    '1.5.3.1': '1.5.3.1 ¶1',
    '1.7': '1.7 ¶1',
    '2, item 2 of the list': '2(2)',
    'footnote 1 (called in 1.2)': '1, footnote 1',
  },
  // The summary begins with its heading, in the same line.
  'boeing-rule': {
    'SUPPLEMENTARY INFORMATION, Confidential Business Information (CBI)': 'Confidential ¶1',
    'footnote 2': 'Background, footnote 2',
    'Regulatory Findings, (3)': 'Regulatory Findings(3)',
    '§ 39.13 AD, (a) Comments Due Date': 'PART 39(a) ¶1',
    '§ 39.13 AD, (c) Applicability': 'PART 39(c) ¶1',
    '§ 39.13 AD, (e) Unsafe Condition': 'PART 39(e) ¶1',
    '§ 39.13 AD, (h), first paragraph': 'PART 39(h) ¶1',
    '§ 39.13 AD, (h)(1)': 'PART 39(h)(1)',
    '§ 39.13 AD, (m)(1)': 'PART 39(m)(1)',
    '§ 39.13 AD, (o) Credit for Previous Actions': 'PART 39(o) ¶1',
    '§ 39.13 AD, (p)(4)(ii)': 'PART 39(p)(4)(ii)',
  },
};

/** Returns the labels of a document. */
export const labelsOf = (id: string): Labels => LABELS[id] ?? {};
