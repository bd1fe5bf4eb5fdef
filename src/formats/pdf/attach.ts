import type { jsPDF } from 'jspdf';
import { binaryString } from '../binary-string';
import { PDF_TYPE } from '../carried/pdf';

/** What jsPDF's types do not tell of its inner parts. */
interface Inner {
  newObject(): number;
  write(...parts: (string | number)[]): void;
}

/**
 * Attaches a packed canvas to a document, where readers list it as a file that can be saved. jsPDF
 * has no word for attachments: their objects are written beside its own.
 */
export function attach(doc: jsPDF, packed: Uint8Array): void {
  const { newObject, write } = doc.internal as unknown as Inner;
  let file = 0;
  doc.internal.events.subscribe('postPutResources', () => {
    const stream = newObject();
    write(`<< /Type /EmbeddedFile /Subtype /application#2F${PDF_TYPE}`);
    write(`/Filter /FlateDecode /Length ${packed.length} >>`);
    write('stream');
    write(binaryString(packed));
    write('endstream\nendobj');
    file = newObject();
    const name = '(canvas.bmc.json)';
    write(`<< /Type /Filespec /F ${name} /UF ${name} /EF << /F ${stream} 0 R >> >>`);
    write('endobj');
  });
  doc.internal.events.subscribe('putCatalog', () => {
    write(`/Names << /EmbeddedFiles << /Names [(canvas.bmc.json) ${file} 0 R] >> >>`);
  });
}
