export const CSP_META: string;
export const HEADERS: Record<string, string>;
export function singleCsp(script: string, style: string): string;
