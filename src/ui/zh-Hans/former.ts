/** On the pages at addresses where something else once stood. */
export const words: typeof import('../en/former.ts').words = {
  headings: { moved: '已移至新网址', gone: '已移除', withdrawn: '已撤下' },
  description: '这个网址原有的内容现在何处，以及从哪里继续。',
  moved: (link) => ['这个网址原有的内容已移至新网址：', link, '。'],
  gone: (day) => `这个网址原有的内容已于${day}移除。`,
  withdrawn: (title, day, by) => ['这个网址原有', title, `，已于${day}由${by}撤下。`],
  instead: (link) => ['请改读', link, '。'],
};
