/** Lets the reader pick a file, of JSON unless said otherwise; nothing when they change their mind. */
export function pickFile(accept = '.json,.bmc.json,application/json'): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}
