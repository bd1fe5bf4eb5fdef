// Stands in for what jsPDF can load and we never use (HTML to PDF, SVG, PNG images).
export default undefined;
export const encode = undefined;
export const decode = undefined;
