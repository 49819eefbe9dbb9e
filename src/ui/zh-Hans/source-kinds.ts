/** What a source of a note is. */
export const words: typeof import('../en/source-kinds.ts').words = {
  issuer: { name: '发布机构', meaning: '机构自己的网站、公报或机关刊物；讲话也含其播出稿' },
  copy: { name: '公开副本', meaning: '发布机构文本的公开副本' },
  press: { name: '媒体', meaning: '作报道的通讯社、报刊和广播电视' },
  reference: { name: '参考资料', meaning: '供查考的著作' },
  reader: { name: '解读者', meaning: '作解释或评价的人或机构' },
};
