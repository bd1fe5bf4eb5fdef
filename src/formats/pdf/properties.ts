import type { jsPDF } from 'jspdf';
import { locale } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { oneLine } from '../drawing/clean';
import { say } from '../drawing/messages';

/** Properties of the document; nothing in them depends on the clock or on chance. */
export function setProperties(doc: jsPDF, canvas: Canvas, date?: Date): void {
  const { meta } = canvas;
  const title = oneLine(meta.name);
  doc.setProperties({
    title,
    subject: say('pdf.subject'),
    author: oneLine(meta.author ?? ''),
    creator: 'Rapport',
  });
  doc.setLanguage(locale() as Parameters<typeof doc.setLanguage>[0]);
  doc.setCreationDate(pdfDate(date ?? new Date(meta.asOf ?? '')));
  doc.setFileId(fileId(`${canvas.id}\n${title}`));
}

/** In UTC, so that the same canvas gives the same file everywhere. */
function pdfDate(date: Date): string {
  const year = date.getUTCFullYear();
  const sound = year >= 1970 && year <= 2037 ? date : new Date('2000-01-01T00:00:00Z');
  return `D:${sound.toISOString().slice(0, 19).replace(/[-:T]/g, '')}+00'00'`;
}

/** 32 hexadecimal digits that follow from a text (FNV-1a, four times). */
function fileId(text: string): string {
  return [0, 1, 2, 3]
    .map((seed) => {
      let hash = 0x811c9dc5 ^ seed;
      for (let i = 0; i < text.length; i++) {
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      }
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
