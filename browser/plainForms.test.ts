import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../testing/apiCaller.ts';
import { FormPages } from '../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});
afterEach(() => forms.clear());
afterAll(() => forms.close());

const SHOWN = `[...document.querySelectorAll('input, select, textarea')].filter((box) => box.id !== '').map((box) => box.value).join(' | ')`;
const profile = Profile.parse({
  ...SAMPLE_PROFILE,
  location: { ...SAMPLE_PROFILE.location, address_line1: '221 Baker Street' },
  salary_expectation: '120000 USD',
  start_date: '2027-02-01',
  birth_date: '1986-12-09',
});

const numbered = (count: number, first = 1) =>
  Array.from({ length: count }, (_, at) => `<option>${first + at}</option>`).join('');

describe('what only a person sees:', () => {
  test.each([
    [
      'words below boxes in a table',
      '<table><tr><td><input id="a"></td><td><input id="b"></td></tr><tr><td>First name</td><td>Last name</td></tr><tr><td><input id="c"></td><td><input id="d"></td></tr><tr><td>Email</td><td>City</td></tr></table>',
      'Grace | Hopper | grace.hopper@example.com | New York',
    ],
    [
      'words above boxes in a table',
      '<table><tr><td>First name</td><td>Last name</td></tr><tr><td><input id="a"></td><td><input id="b"></td></tr><tr><td>Email</td><td>City</td></tr><tr><td><input id="c"></td><td><input id="d"></td></tr></table>',
      'Grace | Hopper | grace.hopper@example.com | New York',
    ],
    [
      'words above boxes in a table, below which words stand before their boxes',
      '<table><tr><th colspan="2">Applicant</th></tr><tr><td>Last name</td><td>First name</td></tr><tr><td><input id="a"></td><td><input id="b"></td></tr><tr><td>City</td><td>Email</td></tr><tr><td><input id="c"></td><td><input id="d"></td></tr><tr><th colspan="2">Signed</th></tr><tr><td>Signature</td><td><input id="e"></td></tr></table>',
      'Hopper | Grace | New York | grace.hopper@example.com | Grace Hopper',
    ],
    [
      'one row of words above several of boxes',
      '<table><tr><td>School</td><td>Degree</td></tr><tr><td><input id="a"></td><td><input id="b"></td></tr><tr><td><input id="c"></td><td><input id="d"></td></tr><tr><td>Any remarks</td><td></td></tr></table>',
      'Yale University | PhD |  | ',
    ],
    [
      'the order that a line before its box says',
      '<p>Full legal name (Last, First, Middle)<br><input id="a"></p><p>ZIP, City<br><input id="b"></p>',
      'Hopper, Grace | 10001 New York',
    ],
    [
      'what an answer goes on from, on a line below its question',
      '<p>Website</p>https:// <input id="a" required><br><p>Phone</p><p>+1 <input id="b" required></p>',
      'grace.example.com | 415-555-0123',
    ],
    [
      'brackets behind each box of a row',
      'Address: <input id="a"> (Street) <input id="b"> (City) <input id="c"> (Zip)<br>Email: <input id="d"> (required)',
      '221 Baker Street | New York | 10001 | grace.hopper@example.com',
    ],
    [
      'brackets behind each box of its own line',
      '<p>Name</p><input id="a"> <small>(First)</small><br><input id="b"> <small>(Last)</small><br>Email: <input id="c">',
      'Grace | Hopper | grace.hopper@example.com',
    ],
    [
      'a row that heads the rows below it, up to the next',
      '<table><tr><td>Name</td><td><input id="a"></td></tr><tr><td colspan="2">Emergency Contact</td></tr><tr><td>Name</td><td><input id="b"></td></tr><tr><td colspan="2">Contact details</td></tr><tr><td>Email</td><td><input id="c"></td></tr></table>',
      'Grace Hopper |  | grace.hopper@example.com',
    ],
    [
      'rows above boxes, which head nothing but them',
      '<table><tr><td>Spouse employed here</td></tr><tr><td><input id="a"></td></tr><tr><td>Email</td></tr><tr><td><input id="b"></td></tr></table>',
      ' | grace.hopper@example.com',
    ],
    [
      'the high school on whose line a town stands',
      '<p>Name <input id="a"></p><p>High School <input id="b"> City <input id="c"></p><p>Email <input id="d"></p>',
      'Grace Hopper |  |  | grace.hopper@example.com',
    ],
    [
      'the title of a post that names others, before everything else',
      '<p><b>Parent Educator</b></p><p>Name: <input id="a"></p><p>Email: <input id="b"></p>',
      'Grace Hopper | grace.hopper@example.com',
    ],
    [
      'headings that name a box each',
      '<section><h4>First name</h4><input id="a"></section><section><h4>Name</h4><input id="b"></section><section><h4>Email</h4><input id="c"></section>',
      'Grace | Hopper | grace.hopper@example.com',
    ],
    [
      'names that are cut short, above their boxes',
      'Name<br><input id="a"><br>Tel.<br><input id="b"><br>City<br><input id="c"><br>Email<br><input id="d"><br>',
      'Grace Hopper | +1 415 555 0123 | New York | grace.hopper@example.com',
    ],
    [
      'what shares a line with somebody else',
      '<p>Name <input id="a"> Phone <input id="b"></p><p>Landlord <input id="c"> Phone <input id="d"></p><table><tr><td>Family physician</td><td><input id="e"></td><td>City</td><td><input id="f"></td></tr></table>',
      'Grace Hopper | +1 415 555 0123 |  |  |  | ',
    ],
    [
      'what shares a line with something of their own',
      '<p>Age <input id="a"> Phone <input id="b"></p><table><tr><td>Best time to call</td><td><input id="e"></td><td>City</td><td><input id="f"></td></tr></table>',
      ' | +1 415 555 0123 |  | New York',
    ],
    [
      'the parts of a date, each behind its box',
      '<table><tr><td>生年月日</td><td><input id="a">年 <input id="b">月 <input id="c">日</td></tr></table>',
      '1986 | 12 | 09',
    ],
    [
      'the parts of a date, each before its box',
      '<p>Date of birth: Month <input id="a"> Day <input id="b"> Year <input id="c"></p>',
      '12 | 09 | 1986',
    ],
    [
      'words before boxes, and brackets that say no name',
      'First name: <input id="a"> (required) Last name: <input id="b"> (required)<br>Email: <input id="c"> (required)',
      'Grace | Hopper | grace.hopper@example.com',
    ],
    [
      'titles alone',
      '<input id="a" title="First name"><input id="b" title="Email">',
      'Grace | grace.hopper@example.com',
    ],
    [
      'a number in three boxes',
      '<div><label>Phone</label> (<input id="a" maxlength="3" required>) <input id="b" maxlength="3" required> - <input id="c" maxlength="4" required></div>',
      '415 | 555 | 0123',
    ],
    [
      'a code of a country, and a box without a word',
      `<div><label>Phone</label><select id="a"><option>+44</option><option selected>+1</option><option>+49</option><option>+33</option><option>+34</option><option>+39</option><option>+48</option><option>+81</option></select><input id="b" required></div>`,
      '+1 | 415-555-0123',
    ],
    [
      'a town and its code behind one label',
      '<table><tr><td>PLZ, Ort *</td><td><input id="a" size="5"><input id="b"></td></tr><tr><td>Straße *</td><td><input id="c"></td></tr></table>',
      '10001 | New York | 221 Baker Street',
    ],
    [
      'a town and its code in one box',
      '<label>City, State, Zip <input id="a" required></label>',
      'New York, New York 10001',
    ],
    [
      'an address in one box',
      '<label for="a">Mailing address</label><textarea id="a" required></textarea>',
      '221 Baker Street, New York, New York 10001, United States',
    ],
    [
      'an address in one box that names its parts',
      '<label>Address (street, city, state, zip) <input id="a" required></label>',
      '221 Baker Street, New York, New York 10001, United States',
    ],
    [
      'an address in two rows',
      '<p>Street address <input id="a"></p><p>City, State, Zip <input id="b"></p>',
      '221 Baker Street | New York, New York 10001',
    ],
    [
      'an address in four boxes behind one label',
      '<p>Address, City, State, Zip <input id="a"> <input id="b"> <input id="c" size="2"> <input id="d" size="5"></p>',
      '221 Baker Street | New York | NY | 10001',
    ],
    [
      'a number and its street, named in this order',
      '<label>N° et rue <input id="a" required></label><label>Ville <input id="b"></label>',
      '221 Baker Street | New York',
    ],
    [
      'a street, where the town has a box of its own',
      '<label>Mailing address <input id="a"></label><label>City <input id="b"></label>',
      '221 Baker Street | New York',
    ],
    [
      'the parts of a name written inside',
      '<table><tr><th>氏名</th><td><input id="a" placeholder="姓"><input id="b" placeholder="名"></td></tr></table>',
      'Hopper | Grace',
    ],
    [
      'a currency beside an amount',
      '<label for="b">Desired salary</label><select id="a"><option>EUR</option><option>USD</option><option>GBP</option></select><input id="b" required>',
      'USD | 120000',
    ],
    [
      'signs of currencies',
      '<label>Desired salary <input id="a" required></label><select id="b" aria-label="Currency"><option>€</option><option>£</option><option>$</option></select>',
      '120000 | $',
    ],
    [
      'a date in parts of which the second says nothing',
      `<div><p>Earliest start date *</p><select id="a"><option>Month</option>${numbered(12)}</select><select id="b"><option>Year</option>${numbered(3, 2026)}</select></div>`,
      '2 | 2027',
    ],
    [
      'captions behind boxes in one row',
      '<input id="a"> <small>City</small> <input id="b"> <small>State</small> <input id="c"> <small>ZIP</small>',
      'New York | New York | 10001',
    ],
    [
      'captions below boxes, with nothing around them',
      '<input id="a"><br>First name<br><br><input id="b"><br>Last name<br><br><input id="c"><br>Email<br>',
      'Grace | Hopper | grace.hopper@example.com',
    ],
    [
      'a mask for the numbers of another country',
      '<label for="a">Celular com DDD</label><input id="a" placeholder="(00) 00000-0000">',
      '+1 415 555 0123',
    ],
    [
      'what an address begins with',
      '<label for="a">LinkedIn</label><div><span>linkedin.com/in/</span><input id="a"></div>',
      'grace-hopper',
    ],
    [
      'a dial code to be typed',
      '<label for="a">Country code</label><input id="a"><label for="b">Phone</label><input id="b" type="tel">',
      '+1 | 415-555-0123',
    ],
    [
      'the period of a salary',
      '<label for="a">Desired pay</label><input id="a"> per <select id="b" aria-label="Pay frequency"><option>Hour</option><option>Week</option><option>Year</option></select>',
      '120000 USD | Year',
    ],
    [
      'a list under a drawn one',
      '<div style="position:relative;width:200px;border:1px solid"><span>Choose</span><label for="a" style="position:absolute;left:-999px">Country</label><select id="a" style="position:absolute;inset:0;opacity:0;width:100%" required><option value="">Select</option><option>Canada</option><option>United States</option></select></div>',
      'United States',
    ],
    [
      'a name in two boxes',
      '<div><label>Name *</label><input id="a" required> <input id="b" required></div>',
      'Grace | Hopper',
    ],
    [
      'a phone with its area code apart',
      '<div><label>Phone (area code / number) *</label><input id="a" size="5" required> <input id="b" required></div>',
      '415 | 555-0123',
    ],
    [
      'two dial codes, of which the first is another country’s',
      '<label for="b">Mobile *</label><select id="a"><option>+44</option><option>+1</option></select><input id="b" type="tel" required>',
      '+1 | 415-555-0123',
    ],
    [
      'a list that is shut until another has its answer',
      `<label>Country <select id="a" required onchange="setTimeout(() => { b.innerHTML = '<option value=>Select</option><option>California</option><option>New York</option>'; b.disabled = false; }, 700)"><option value="">Select</option><option>Canada</option><option>United States</option></select></label>
        <label>State <select id="b" required disabled><option value="">Select a country first</option></select></label>`,
      'United States | New York',
    ],
    [
      'a list that has nothing to choose until another has its answer',
      `<label>Country <select id="a" required onchange="setTimeout(() => { b.innerHTML = '<option value=>Select</option><option>California</option><option>New York</option>' }, 700)"><option value="">Select</option><option>Canada</option><option>United States</option></select></label>
        <label>State <select id="b" required><option value="">Select</option></select></label>`,
      'United States | New York',
    ],
    [
      'no more than is seen',
      '<label>First name <input id="a"></label><div style="clip-path:inset(50%);position:absolute"><label>LinkedIn <input id="b"></label></div>',
      'Grace | ',
    ],
    [
      'letters for names',
      '<label>F. Name <input id="a"></label><label>LName <input id="b"></label><label>Cell Ph. <input id="c"></label>',
      'Grace | Hopper | +1 415 555 0123',
    ],
  ])('%s', async (_what, html, expected) => {
    const { shown } = await forms.fill(`<form>${html}<button>Submit application</button></form>`, {
      profile,
    });
    expect(await shown(SHOWN)).toBe(expected);
  });
});

test('a question in bold type, and words before its boxes', async () => {
  const { shown } = await forms.fill(
    `<form><p><b>Shift</b> Day <input type="radio" name="s" value="day"> Night <input type="radio" name="s" value="night"></p><button>Submit application</button></form>`,
    { given: { Shift: 'Night' } },
  );
  expect(await shown(`document.querySelector(':checked').value`)).toBe('night');
});

test('boxes to which one id was given are one question, asked by the label for it', async () => {
  const box = (day: string) => `<label><input type="checkbox" id="f"><span>${day}</span></label>`;
  const { shown } = await forms.fill(
    `<form><div role="group"><label for="f">Which days can you work?</label><div>${box('Monday')}${box('Tuesday')}${box('Friday')}</div></div><button>Submit application</button></form>`,
    { given: { 'Which days can you work?': 'Monday\nFriday' } },
  );
  expect(await shown(`[...document.querySelectorAll('input')].map((box) => box.checked).join()`)).toBe(
    'true,false,true',
  );
});

test('a box that only says what is agreed to, with a star, is ticked', async () => {
  const { shown } = await forms.fill(
    `<form><div role="checkbox" aria-checked="false" tabindex="0" onclick="this.ariaChecked = 'true'">I certify that the above is true *</div><div role="checkbox" aria-checked="false" tabindex="0" onclick="this.ariaChecked = 'true'">Send me news</div><button>Submit application</button></form>`,
  );
  expect(await shown(`[...document.querySelectorAll('[role]')].map((box) => box.ariaChecked).join()`)).toBe(
    'true,false',
  );
});

const SHADOWS = `<script>
  class Field extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<div><div><slot name="label"></slot></div><x-box></x-box></div>'; } }
  class Box extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<input required>'; } }
  class Upload extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<label for="f">Resume *</label><input type="file" id="f" style="display:none"><button type="button">Choose file</button>';
      root.querySelector('button').onclick = () => root.querySelector('input').click();
    }
  }
  customElements.define('x-field', Field);
  customElements.define('x-box', Box);
  customElements.define('x-upload', Upload);
</script>`;

test('words put into a slot name the box in a shadow below, and an upload there is one control', async () => {
  const { result, shown } = await forms.fill(
    `<form><x-field><span slot="label">First name</span></x-field><x-field><span slot="label">Last name</span></x-field><x-upload></x-upload><button>Submit application</button></form>${SHADOWS}`,
  );
  expect(
    await shown(
      `[...document.querySelectorAll('x-field')].map((field) => field.shadowRoot.querySelector('x-box').shadowRoot.querySelector('input').value).join()`,
    ),
  ).toBe('Grace,Hopper');
  expect(
    await shown(`document.querySelector('x-upload').shadowRoot.querySelector('input').files[0].name`),
  ).toBe('resume.pdf');
  expect(result).toMatchObject({ kind: 'filled' });
});

test('buttons that do something are no answers', async () => {
  const { page, result } = await forms.fill(
    `<form><label>First name <input required></label>
      <section><p>Already have an account?</p><div><button type="button">Sign in</button><button type="button">Reset password</button></div></section>
      <section><p>Ready?</p><div><button type="button">Save draft</button><button type="button">Preview</button></div></section>
      <section><p>Resume *</p><div><button type="button">Dropbox</button><button type="button">Enter manually</button></div></section>
      <button>Submit application</button></form>
      <script>for (const b of document.querySelectorAll('[type=button]')) b.onclick = () => (document.title += b.textContent);</script>`,
    { given: { 'Already have an account?': 'Sign in', 'Ready?': 'Preview' } },
  );
  expect(await page.title()).toBe('');
  expect(result).toMatchObject({ kind: 'filled', fields: [{ meaning: 'first_name' }] });
});

describe('nothing of the applicant goes into', () => {
  test.each([
    ['a witness', '<h3>Witness</h3><label>Name <input id="a"></label><label>Phone <input id="b"></label>'],
    [
      'a guardian, in German',
      '<h3>Erziehungsberechtigte</h3><label>Name <input id="a"></label><label>Telefon <input id="b"></label>',
    ],
    [
      'a previous address',
      '<fieldset><legend>Previous address</legend><label>Street <input id="a"></label><label>City <input id="b"></label></fieldset>',
    ],
    [
      'a university',
      '<fieldset><legend>University</legend><label>Name <input id="a"></label><label>Website <input id="b"></label></fieldset>',
    ],
    [
      'a former employer',
      '<h3>Previous employer</h3><label>Company <input id="a"></label><label>Job title <input id="b"></label>',
    ],
    [
      'a place of birth',
      '<label>Ville de naissance <input id="a"></label><label>Cidade natal <input id="b"></label>',
    ],
    [
      'what is paid now',
      '<label>Salary (current) <input id="a"></label><label>Pay in your current role <input id="b"></label>',
    ],
    [
      'an alternative',
      '<label>Alternate phone <input id="a"></label><label>Work email <input id="b"></label>',
    ],
    [
      'a referee below plain words',
      '<div><div>Reference</div><label>Name <input id="a"></label><label>Phone <input id="b"></label></div>',
    ],
    [
      'whoever an introduction speaks of',
      '<div><p>Please give the details of someone we can contact in an emergency.</p><label>Full name <input id="a"></label><label>Phone number <input id="b"></label></div>',
    ],
    [
      'place and date of birth together',
      '<input id="a" placeholder="Luogo e data di nascita"><input id="b" placeholder="Place and date of birth">',
    ],
    ['a posting', '<label>Job ID <input id="a"></label><label>Vacancy <input id="b"></label>'],
  ])('%s', async (_what, html) => {
    const { shown } = await forms.fill(
      `<form><label>Full name <input></label><label>Email <input></label><label>Phone <input></label>${html}<button>Submit application</button></form>`,
      { profile },
    );
    expect(await shown(SHOWN)).toBe(' | ');
  });

  test.each([
    [
      'a box for job alerts',
      '<aside>Job alerts: <input id="a" placeholder="Your email"><button>Subscribe</button></aside>',
    ],
    ['a search above', '<header><input id="a" placeholder="City, state or zip"></header>'],
    [
      'a chat',
      '<div style="position:fixed;bottom:0;right:0"><p>Hi!</p><label>Your name <input id="a"></label><button>Start chat</button></div>',
    ],
  ])('%s beside the form', async (_what, html) => {
    const { result, shown } = await forms.fill(
      `${html}<form><label>Full name <input required></label><button>Submit application</button></form>${html.replace('id="a"', 'id="b"').replace('right:0', 'left:0')}`,
    );
    expect(await shown(SHOWN)).toBe(' | ');
    expect(result).toMatchObject({ kind: 'filled', next: 'submit' });
  });
});

describe('is asked by its own words', () => {
  test.each([
    [
      'a group below a heading',
      '<h4>Are you a citizen? *</h4><ul><li><label><input type="radio" name="q" value="1"><span>Yes</span></label></li><li><label><input type="radio" name="q" value="0"><span>No</span></label></li></ul>',
      'Are you a citizen?',
    ],
    [
      'boxes below a heading',
      '<h4>Which zones can you work in? *</h4><ul><li><label><input type="checkbox" name="q" value="1"><span>EST</span></label></li><li><label><input type="checkbox" name="q" value="2"><span>PST</span></label></li></ul>',
      'Which zones can you work in?',
    ],
    [
      'a group that a label names by its place',
      '<label for="p">Do you hold a clearance? *</label><div id="p"><label><input type="radio" name="x" value="1">Yes</label><label><input type="radio" name="x" value="0">No</label></div>',
      'Do you hold a clearance?',
    ],
    [
      'radios without a name',
      '<p>Work permit? *</p><div><label><input type="radio">Yes</label><label><input type="radio">No</label></div>',
      'Work permit?',
    ],
    [
      'a group behind the label of another box',
      '<label>* Mobile</label> <input id="b"><p>Do you have a car? *</p><input type="radio" name="x" id="y"><label for="y">Yes</label><input type="radio" name="x" id="n"><label for="n">No</label>',
      'Do you have a car?',
    ],
    [
      'a list that shows what is no answer',
      '<span id="l">* Are you eligible?</span><input role="combobox" aria-labelledby="l" aria-required="true" value="No Selection">',
      'Are you eligible?',
    ],
  ])('%s', async (_what, html, text) => {
    const { result } = await forms.fill(
      `<form><label>Full name <input></label>${html}<button>Submit application</button></form>`,
    );
    expect(result).toMatchObject({ kind: 'questions', questions: [{ text, required: true }] });
  });

  test('a question about disabled people, which nobody answers by what they are', async () => {
    const disabled = Profile.parse({ ...SAMPLE_PROFILE, disability_status: 'No' });
    const { result } = await forms.fill(
      `<form><label>Have you ever worked with disabled people? <select required><option value="">Select</option><option>Yes</option><option>No</option></select></label><button>Submit application</button></form>`,
      { profile: disabled },
    );
    expect(result).toMatchObject({ kind: 'questions' });
  });
});

test('what a page empties after an answer is entered once more', async () => {
  const { shown } = await forms.fill(
    `<form><label>State <select id="a" required><option value="">Select</option><option>California</option><option>New York</option></select></label>
      <label>Country <select id="b" required onchange="setTimeout(() => (a.selectedIndex = 0), 50)"><option value="">Select</option><option>Canada</option><option>United States</option></select></label><button>Submit application</button></form>`,
  );
  expect(await shown(SHOWN)).toBe('New York | United States');
});

describe('a resume goes where', () => {
  const box = '<input type="file" id="f" style="display:none">';
  test.each([
    [
      'a link says where to browse',
      `<div><p>Upload your resume *</p><a href="#" onclick="f.click(); return false">browse</a>${box}</div>`,
    ],
    [
      'a word is pressed',
      `<div><p>Drag and drop your CV here</p><p>or</p><span onclick="f.click()">browse files</span>${box}</div>`,
    ],
    [
      'the invitation goes on',
      `<div><p>Drag and drop your resume here or <a href="#" onclick="f.click(); return false">browse</a></p>${box}</div>`,
    ],
    [
      'the box itself is called Browse',
      `<div><div>Resume*</div><div>Browse<input type="file" id="f"></div></div>`,
    ],
  ])('%s', async (_where, html) => {
    const { result, shown } = await forms.fill(
      `<form><label>First name <input></label>${html}<button>Submit application</button></form>`,
    );
    expect(await shown('document.querySelector("#f").files[0]?.name')).toBe('resume.pdf');
    expect(result).toMatchObject({ kind: 'filled' });
  });
});
