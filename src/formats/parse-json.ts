/** What a JSON text says, or why it is none. A byte order mark is not part of the text. */
export function parseJson(text: string): { data: unknown } | { reason: string } {
  try {
    return { data: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { reason: (error as Error).message.slice(0, 200) };
  }
}
