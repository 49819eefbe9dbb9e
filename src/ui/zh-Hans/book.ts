/** A document as an electronic book: the pages that are ours. */
export const words: typeof import('../en/book.ts').words = {
  cover: '封面',
  titlePage: '书名页',
  landmarks: '重要位置',
  text: '正文',
  glossary: '术语表',
  aboutGlossary: (title, name) => `《${title}》所用的术语，由${name}注释。`,
  index: '术语索引',
  aboutIndex: '使用该术语或其下位术语的所有段落。',
  places: '所有出处',
  wholeNote: '完整注释',
  annotatedBy: (name) => `${name}注释`,
  edition: '注释版',
  ours: (name, licence) => [
    `书名页、注释、术语表、索引和段落旁的编号由${name}编写，不属于官方原文，可按 `,
    licence,
    ' 许可使用。',
  ],
  accessibility:
    '全部文字均可以任意字号、字体和颜色阅读，也可朗读。可通过标题、目录以及代替页码的段落编号列表在书中定位；术语注释和脚注均从所在文字处链接。本书经程序检查，未经任何机构认证。',
};
