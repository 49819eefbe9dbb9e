/** What an import has to say of what it did. */

/** What became of something: it lost its form, it is no running text, it cannot be shown here, an editor has to look. */
export type RemarkKind = 'flattened' | 'dropped' | 'lost' | 'decide';

/** One thing to say. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly message: string;
  /** Line of the original, where it is known. */
  readonly line: number | undefined;
}

/** Where something stood in the original, if the parser knows. */
export interface Placed {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** Keeps what there is to say, and every piece of the original's text that is not in the running text any more. */
export class Journal {
  readonly remarks: Remark[] = [];
  /** Pieces of the original's text that stand beside the running text or were left out: numbers, marks, page furniture. */
  readonly leftOut: string[] = [];
  /** Texts that stand elsewhere in their section than in the original, such as the caption of a table. */
  readonly moved: string[] = [];

  /** Says what became of something. */
  say(kind: RemarkKind, message: string, at?: Placed): void {
    this.remarks.push({ kind, message, line: at?.position?.start.line });
  }

  /** Takes a text out of the running text, and says so. */
  leaveOut(text: string, why: string, at?: Placed): void {
    if (text.trim() === '') return;
    this.setAside(text);
    this.say('dropped', `${why}: "${text.replace(/\s+/g, ' ').trim()}"`, at);
  }

  /** Says that a text stands elsewhere now. */
  move(text: string, where: string, at?: Placed): void {
    this.moved.push(text);
    this.say('flattened', where, at);
  }

  /** Takes a mark or number out of the running text that is drawn beside it instead. */
  setAside(text: string): void {
    if (text.trim() !== '') this.leftOut.push(text);
  }
}
