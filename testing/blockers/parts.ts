/** What pages are put together from. */
export const FORM = `<form><label>First name <input name="first" required></label><label>Last name <input name="last"></label>
  <label>Email <input type="email" name="email"></label><label>Resume <input type="file" name="resume"></label>`;
const END = '<button>Submit application</button></form>';
export const form = (inside: string) => `<h1>Apply</h1>${FORM}${inside}${END}`;
export const frame = (src: string, width = 304, height = 78, more = '') =>
  `<iframe src="${src}" width="${width}" height="${height}" style="border:0" ${more}></iframe>`;
export const box = (marks: string, width = 304, height = 78, style = '') =>
  `<div ${marks} style="width:${width}px;height:${height}px;${style}">&nbsp;</div>`;
export const boxes = (count: number, evidence: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `<input maxlength="1" ${evidence(at)}>`).join('');
export const ANCHOR = 'https://www.google.com/recaptcha/api2/anchor?k=1';
export const H_CAPTCHA = 'https://newassets.hcaptcha.com/captcha/v1/1/static/hcaptcha.html';
export const TURNSTILE =
  'https://challenges.cloudflare.com/cdn-cgi/challenge-platform/h/b/turnstile/if/ov2/av0';
