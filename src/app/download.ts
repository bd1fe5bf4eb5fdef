/** Hands a text to the browser's downloads, as a file. */
export const downloadText = (text: string, name: string, type = 'application/json'): void =>
  download(new Blob([text], { type }), name);

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
