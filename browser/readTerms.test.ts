import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FormPages } from '../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});
afterEach(() => forms.clear());
afterAll(() => forms.close());

describe('terms that must be scrolled through are, before', () => {
  const text = '<p style="height:600px">Terms and conditions</p>';
  const style = 'height:80px;width:200px;overflow-y:auto;scroll-behavior:smooth';
  const opens = (what: string) =>
    `onscroll="if (this.scrollTop + this.clientHeight > this.scrollHeight - 5) ${what}.disabled = false"`;
  const BOX = '<label><input type="checkbox" id="k" disabled> I accept the terms and conditions *</label>';
  test.each([
    ['a button opens', `<div id="t" style="${style}" ${opens('b')}>${text}</div>`, 'disabled'],
    [
      'a button opens, in a read-only box',
      `<textarea id="t" readonly rows="2" aria-label="Terms" ${opens('b')}>${'Terms and conditions\n'.repeat(30)}</textarea>`,
      'disabled',
    ],
    ['a box can be ticked', `<div id="t" style="${style}" ${opens('k')}>${text}</div>${BOX}`, ''],
    [
      'a box can be ticked that opens the button',
      `<div id="t" style="${style}" ${opens('k')}>${text}</div>${BOX.replace('id="k"', 'id="k" onchange="b.disabled = !k.checked"')}`,
      'disabled',
    ],
  ])('%s', async (_what, html, disabled) => {
    const { result, shown } = await forms.fill(
      `<form><label>First name <input required></label>${html}<button id="b" ${disabled}>Submit application</button></form>`,
    );
    expect(result).toMatchObject({ kind: 'filled', next: 'submit' });
    expect(await shown('b.disabled')).toBe(false);
    expect(await shown('document.querySelector("#k")?.checked !== false')).toBe(true);
  });

  test('nothing, where all is open', async () => {
    const { shown } = await forms.fill(
      `<form><label>First name <input required></label><div id="t" style="${style}">${text}</div><button>Submit application</button></form>`,
    );
    expect(await shown('t.scrollTop')).toBe(0);
  });
});

describe('terms that must be opened first are read, and agreed to where they stand,', () => {
  const BOX = '<input type="checkbox" id="k" required disabled><label for="k">I accept the ';
  const dialog = (buttons: string, text = 'How we use your data') =>
    `<div id="d" role="dialog" style="display:none;position:fixed;top:20px;left:20px;width:300px;background:#fff"><h2>Privacy statement</h2>${text}${buttons}</div>`;
  const OPENS = `onclick="d.style.display = 'block'; return false"`;
  const LINK = `${BOX}<a href="#" ${OPENS}>privacy statement</a></label>`;
  const ACCEPT = `<button id="y" type="button" onclick="d.style.display = 'none'; k.disabled = false">Accept</button><button type="button" onclick="d.style.display = 'none'">Decline</button>`;
  const page = (html: string) =>
    `<form><label>First name <input required></label>${html}<button>Submit application</button></form>`;
  test.each([
    ['in a dialog that a link in the label opens', LINK + dialog(ACCEPT)],
    [
      'by a button that stands beside the box',
      `${BOX} terms and conditions</label> <button type="button" ${OPENS}>Read</button>${dialog(ACCEPT)}`,
    ],
    [
      'once they have been scrolled through there',
      LINK +
        dialog(
          ACCEPT.replace('type', 'disabled type'),
          `<div style="height:60px;overflow:auto" onscroll="if (this.scrollTop + this.clientHeight > this.scrollHeight - 5) y.disabled = false"><p style="height:400px">How we use your data</p></div>`,
        ),
    ],
    [
      'in a dialog that can only be closed',
      LINK +
        dialog(
          `<button type="button" onclick="d.style.display = 'none'; k.disabled = false">Close</button><button type="button">Print</button>`,
        ),
    ],
    [
      'in a dialog that the box itself opens',
      `<label><input type="checkbox" id="k" required onclick="if (!this.ok) { d.style.display = 'block'; return false }"> I accept the privacy statement</label>${dialog(ACCEPT.replace('k.disabled = false', 'k.ok = k.checked = true'))}`,
    ],
    [
      'in a tab of their own',
      `${BOX}<a href="about:blank#terms" target="_blank" onclick="k.disabled = false">privacy policy</a></label>`,
    ],
    [
      'where they unfold',
      `<details ontoggle="k.disabled = false"><summary>Privacy policy</summary>How we use your data</details>${BOX} privacy policy</label>`,
    ],
  ])('%s', async (_what, html) => {
    const { result, shown } = await forms.fill(page(html));
    expect(result).toMatchObject({ kind: 'filled', next: 'submit' });
    expect(await shown('k.checked')).toBe(true);
    expect(await shown('document.querySelector("#d")?.style.display !== "block"')).toBe(true);
  });

  test.each([
    ['which nobody needs to agree to', LINK.replace('accept the', 'wish to get your newsletter, see the')],
    ['by what sends the form', `${BOX} privacy policy</label><button ${OPENS}>Read and send</button>`],
    [
      'by what says nothing of them',
      `${BOX} privacy policy</label><button type="button" ${OPENS}>Cancel</button>`,
    ],
    ['by what leaves the page', `${BOX} <a href="/elsewhere" ${OPENS}>privacy policy</a></label>`],
  ])('but not those %s', async (_what, html) => {
    const { shown } = await forms.fill(page(html + dialog(ACCEPT)));
    expect(await shown('d.style.display')).toBe('none');
    expect(await shown('k.checked')).toBe(false);
  });

  test('a dialog that offers something else is not accepted with them', async () => {
    const { shown } = await forms.fill(
      page(
        `<label><input type="checkbox" id="k" required onclick="if (!this.ok) { d.style.display = 'block'; return false }"> I accept the privacy statement</label>${dialog(ACCEPT.replace('k.disabled', 'k.ok'), '').replace('Privacy statement', 'Subscribe to our newsletter')}`,
      ),
    );
    expect(await shown('k.ok')).not.toBe(false);
  });
});
