import type { Page } from 'playwright';

/** A text as a PDF, on paper of the size that the applicant's browser prints on. In a context of its own: the page does not see it. */
export async function printLetter(beside: Page, text: string): Promise<Buffer> {
  const browser = beside.context().browser();
  if (browser === null) throw new Error('the browser is gone');
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  try {
    const sheet = await context.newPage();
    await sheet.setContent(`<pre style="white-space: pre-wrap; font: 11pt/1.5 serif">${escaped(text)}</pre>`);
    const margin = { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' };
    return await sheet.pdf({ format: 'A4', margin });
  } finally {
    await context.close();
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
