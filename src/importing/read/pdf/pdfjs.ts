/** pdf.js, by which letters and lines of pages are read. Nothing is drawn. */
import './without-canvas.ts';

export { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
