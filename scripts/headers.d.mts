export const CSP_META: string;
export const HEADERS: Record<string, string>;
