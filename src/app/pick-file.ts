/** Files that may be a canvas, or carry one; which kind it is, what is in them says. */
export const CANVAS_FILES =
  '.json,.pdf,.png,.svg,.md,.markdown,.txt,.csv,.tsv,.html,.htm,.bmml,.yaml,.yml,.xml,.canvas,.leancanvas,application/json,text/*';

/** Lets the reader pick a file, of JSON unless said otherwise; nothing when they change their mind. */
export function pickFile(accept = '.json,application/json'): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}
