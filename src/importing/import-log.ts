/** Collects what an import did, for its report and its proof. */
import { excerpt } from '../core/text/excerpt.ts';
import { withoutControls } from './controls.ts';
import type { Moved } from './prove/moved.ts';

/**
 * What happened to a part of the original: it lost its structure (flattened), it does not belong to the running text
 * (dropped), it cannot be shown here (lost), or an editor has to decide.
 */
export type RemarkKind = 'flattened' | 'dropped' | 'lost' | 'decide';

/** One remark for the report. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly message: string;
  /** The message without the words that it quotes, if others of the same are joined with it. */
  readonly what?: string;
  /** The first words of what it is about, if the message does not have them or others are joined with it. */
  readonly words?: string | undefined;
  /** The line of the original, if it is known. */
  readonly line: number | undefined;
}

/** A node with its position in the original, if the parser knows it. */
export interface Placed {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/**
 * Collects remarks for the report, and for the proof every piece of the original that is no longer in the running text.
 */
export class ImportLog {
  readonly remarks: Remark[] = [];
  /**
   * Pieces of the original's text that were left out or are drawn beside the running text: numbers, marks, page
   * headers.
   */
  readonly leftOut: string[] = [];
  /** The same of an export of this engine, if it says that they are no official text: notes on terms, labels. */
  readonly ours: string[] = [];
  /** Lines of the original that an editor has decided to leave out. They are in `leftOut`, too. */
  readonly decided: string[] = [];
  /** Texts that are in another place of their section than in the original, such as the caption of a table. */
  readonly moved: Moved[] = [];
  /** Numbers that the original draws beside its items, and that are lost here. */
  readonly lostNumbers: string[] = [];
  /** Texts of the file that neither reader takes: the heads of its pages, files that it names nowhere. */
  readonly unread: { readonly lines: readonly string[]; readonly why: string }[] = [];
  /** How many pictures of the text did not come with it. */
  missingPictures = 0;
  /** How many pictures were left out with parts that have no words, which are drawn for those who use the site. */
  icons = 0;
  /** How many cells the tables have in all. */
  cells = 0;
  /** How many rows of tables only put a number beside a paragraph, and became paragraphs and items. */
  unfoldedRows = 0;

  /** Adds a remark. */
  remark(kind: RemarkKind, message: string, at?: Placed): void {
    this.remarks.push({ kind, message, line: at?.position?.start.line });
  }

  /**
   * Adds a remark that quotes words of the original. The report joins several of the same.
   *
   * @param shown the words as the report quotes them, if they are many
   */
  quote(kind: RemarkKind, what: string, words: string, at?: Placed, shown = words): void {
    this.remarks.push({ kind, message: `${what}: "${shown}"`, what, words, line: at?.position?.start.line });
  }

  /** Adds a remark about a block that became a plainer one, with the block's words. */
  bend(message: string, words: string, at?: Placed): void {
    this.remarks.push({ kind: 'flattened', message, words: excerpt(words, 0), line: at?.position?.start.line });
  }

  /** Returns a log with the same entries, to which an attempt can add its own. */
  copy(): ImportLog {
    const log = new ImportLog();
    log.remarks.push(...this.remarks);
    log.leftOut.push(...this.leftOut);
    log.ours.push(...this.ours);
    log.decided.push(...this.decided);
    log.moved.push(...this.moved);
    log.lostNumbers.push(...this.lostNumbers);
    log.unread.push(...this.unread);
    log.missingPictures = this.missingPictures;
    log.icons = this.icons;
    log.unfoldedRows = this.unfoldedRows;
    return log;
  }

  /** Notes that a text was left out, and adds a remark about it. */
  leaveOut(text: string, why: string, at?: Placed): void {
    if (text.trim() === '') return;
    this.setAside(text);
    this.quote('dropped', why, text.replace(/\s+/g, ' ').trim(), at);
  }

  /** Notes that an editor has decided to leave lines out, and adds a remark about them. */
  leaveOutAsDecided(lines: readonly string[], at?: Placed): void {
    for (const line of lines) this.setAside(line);
    this.decided.push(...lines);
    this.quote('dropped', 'as import.yaml says', lines.join(' ').replace(/\s+/g, ' ').trim(), at);
  }

  /** Notes that the number of an item cannot be shown, and adds a remark about it. */
  loseNumber(number: string, why: string, at?: Placed): void {
    this.lostNumbers.push(number);
    this.remark('lost', `the number "${number}" of an item: ${why}`, at);
  }

  /** Notes that a text was left out that an export says is ours, and adds a remark about it. */
  leaveOutOurs(text: string, why: string, at?: Placed): void {
    if (text.trim() === '') return;
    this.ours.push(text);
    this.quote('dropped', why, text.replace(/\s+/g, ' ').trim(), at);
  }

  /** Notes a part of the file that neither reader takes, with its lines. Its first words are shown. */
  leaveUnread(lines: readonly string[], why: string): void {
    const words = lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '');
    if (words.length === 0) return;
    this.unread.push({ lines: words, why });
    this.quote('dropped', why, excerpt(words.join(' '), 0));
  }

  /** Notes that a text is in another place now, and adds a remark about it. */
  move(text: string, where: string, at?: Placed): void {
    this.moved.push({ text: withoutControls(text) });
    this.remark('flattened', where, at);
  }

  /**
   * Notes a mark or number that is drawn beside the running text instead. There is no remark, since it is still shown.
   */
  setAside(text: string): void {
    if (text.trim() !== '') this.leftOut.push(withoutControls(text));
  }

  /** Takes back that marks are drawn beside the text; returns whether all of them were set aside. */
  takeBack(marks: readonly string[]): boolean {
    const rest = [...this.leftOut];
    for (const mark of marks) {
      const at = rest.lastIndexOf(mark);
      if (at === -1) return false;
      rest.splice(at, 1);
    }
    this.leftOut.splice(0, Infinity, ...rest);
    return true;
  }
}
