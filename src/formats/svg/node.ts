/** A piece of an SVG: written as text for a file, or put into the page by whoever knows the page. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);

/** A node and what is in it as XML. */
export function toXml({ tag, attributes, children }: SvgNode): string {
  const parts = [tag, ...Object.entries(attributes).map(([k, v]) => `${k}="${escape(String(v))}"`)];
  if (children.length === 0) return `<${parts.join(' ')}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : toXml(child)));
  return `<${parts.join(' ')}>${inner.join('')}</${tag}>`;
}
