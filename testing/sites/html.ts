export interface Shell {
  title: string;
  body: string;
  /** Without its tags. */
  style?: string;
  /** Scripts that run when the body is there, without their tags. */
  scripts?: readonly string[];
}

export function htmlPage({ title, body, style = '', scripts = [] }: Shell): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>${PLAIN_STYLE}${style}</style></head><body>${body}
${scripts.map((script) => `<script>${script}</script>`).join('\n')}</body></html>`;
}

/** Data for a page script. */
export function asJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const PLAIN_STYLE = `
body { font: 15px/1.5 sans-serif; max-width: 46rem; margin: 1.5rem auto; color: #222; }
input, select, textarea, button { font: inherit; }
[hidden] { display: none !important; }
`;
