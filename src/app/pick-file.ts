/** Files that are canvases, and those that may carry one. */
export const CANVAS_FILES = '.json,.bmc.json,application/json,.pdf,.png,.svg';

/** Lets the reader pick a file, of JSON unless told; nothing when they change their mind. */
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
