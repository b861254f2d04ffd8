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

const profile = Profile.parse({
  ...SAMPLE_PROFILE,
  birth_date: '1990-03-04',
  years_of_experience: 7,
  work_authorization: 'Yes',
  sponsorship: 'No',
  notice_period: '4 weeks',
  middle_name: 'Brewster',
  start_date: '2027-02-01',
  salary_expectation: '120000 USD',
  gender: 'Female',
  location: { ...SAMPLE_PROFILE.location, address_line1: '221 Baker Street' },
});

const fill = (html: string, given = {}) =>
  forms.fill(`<form>${html}<button>Submit application</button></form>`, { profile, given });

const cards = (names: string[]) =>
  names
    .map(
      (name) =>
        `<div class="c" style="cursor:pointer" onclick="for (const other of this.parentNode.children) other.className = 'c'; this.className = 'c mark'"><h4>${name}</h4><p>More about it</p></div>`,
    )
    .join('');
const boxOf3 = (separator: string) =>
  ['2', '2', '4'].map((length, at) => `<input id="${'abc'[at]}" maxlength="${length}">`).join(separator);
const units = (id: string, names: string[]) =>
  `<select id="${id}">${names.map((name) => `<option>${name}</option>`).join('')}</select>`;
const followed = (more: string) =>
  `<fieldset><legend>Which framework do you prefer? *</legend>${['React', 'Vue', 'Other'].map((name) => `<label><input type="radio" name="f" value="${name}" required> ${name}</label>`).join('')}${more}</fieldset>`;
const levels = (skill: string) =>
  `<tr><td>${skill}</td><td><select required><option value="">Select</option><option>Basic</option></select></td><td><select required><option value="">-</option><option>1</option></select></td></tr>`;
const turned = (name: string, written: string) =>
  `<span role="spinbutton" contenteditable="true" tabindex="0" aria-label="${name}" aria-valuetext="Empty">${written}</span>`;

describe('what a person knows at a glance:', () => {
  test.each([
    [
      'the days before the months, where points part them',
      `<div><label>Date of birth *</label>${boxOf3('.')}</div>`,
      `[a, b, c].map((box) => box.value).join(' ')`,
      '04 03 1990',
    ],
    [
      'a date in the order that its label says',
      `<div><label>Date of birth (MM/DD/YYYY) *</label>${boxOf3('/')}</div>`,
      `[a, b, c].map((box) => box.value).join(' ')`,
      '03 04 1990',
    ],
    [
      'that an invitation to answer is no question',
      '<h2>What is your first name? *</h2><input id="a" name="q" required placeholder="Type your answer here...">',
      'a.value',
      'Grace',
    ],
    [
      'a list that asks in its first line',
      '<select id="a" required><option value="">Country</option><option>France</option><option>United States</option></select>',
      'a.selectedOptions[0].label',
      'United States',
    ],
    [
      'what a date is for, where its box says only that it is one',
      '<form><div><div>Earliest date of joining *</div><div><div id="w">Date</div><input type="date" id="a" aria-labelledby="w"></div></div><div>City <input></div></form>',
      'a.value',
      '2027-02-01',
    ],
    [
      'the date in parts that say only which they are',
      '<h2 id="q">When could you start?</h2><div role="group" aria-labelledby="q"><label>Month <input id="a" placeholder="MM"></label><label>Day <input id="b" placeholder="DD"></label><label>Year <input id="c" placeholder="YYYY"></label></div>',
      `[a, b, c].map((box) => box.value).join(' ')`,
      '02 01 2027',
    ],
    [
      'the day of signing, behind a signature',
      '<p>Signature <input> Date <input type="date" id="a"></p>',
      'a.value',
      new Date().toLocaleDateString('sv'),
    ],
    [
      'that figures are wanted',
      '<label>Annual salary * <input id="a" required placeholder="The value must be a number"></label>',
      'a.value',
      '120000',
    ],
    [
      'what is asked behind a greeting',
      '<label>Thanks! And your email address? <input id="a"></label>',
      'a.value',
      'grace.hopper@example.com',
    ],
    [
      'that a month is written like the expiry of a card',
      '<h2>Work experience</h2><label>Job title <input></label><p>From <input id="a" placeholder="MM/YY"> To <input id="b" placeholder="MM/YY"></p>',
      'a.value',
      '01/15',
    ],
    [
      'the lines of a grid that a box opens',
      `<label for="a">Gender *</label><div><input id="a" role="combobox" aria-haspopup="grid" aria-autocomplete="list" aria-controls="g" required onclick="g.hidden = false"><div id="g" role="grid" hidden onclick="a.value = event.target.textContent; this.hidden = true">${['Female', 'Male'].map((name) => `<div role="row"><div role="gridcell">${name}</div></div>`).join('')}</div></div>`,
      'a.value',
      'Female',
    ],
    [
      'that what an empty list shows is no question',
      `<div><p>Gender *</p><div><div><div class="x-placeholder">Select</div><input role="combobox" aria-haspopup="listbox" id="a" onclick="l.hidden = false"></div><div id="l" role="listbox" hidden onclick="a.value = event.target.textContent; this.hidden = true"><div role="option">Female</div><div role="option">Male</div></div></div></div>`,
      'a.value',
      'Female',
    ],
    [
      'a box that says yes to what stands before it',
      '<p>Are you authorized to work in the US? *</p><label><input type="checkbox" id="a"> Yes</label>',
      'a.checked',
      true,
    ],
    [
      'one that is left as it is for a no',
      '<p>Will you require sponsorship? *</p><label><input type="checkbox" id="a"> Yes</label>',
      'a.checked',
      false,
    ],
    [
      'cards',
      `<div><p>Are you legally authorized to work in the United States? *</p><div>${cards(['Yes', 'No'])}</div></div>`,
      `document.querySelector('.mark')?.firstChild.textContent`,
      'Yes',
    ],
    [
      'lines of a list that are no list',
      `<p>Will you require sponsorship? *</p><ul>${['Yes', 'No'].map((word) => `<li role="presentation" style="cursor:pointer" onclick="for (const other of this.parentNode.children) other.className = ''; this.className = 'selected'"><span>${word}</span></li>`).join('')}</ul>`,
      `document.querySelector('.selected')?.textContent`,
      'No',
    ],
    [
      'a number between a minus and a plus',
      `<div><label>Years of experience *</label><div><button type="button" onclick="a.textContent -= 1">−</button><span id="a">0</span><button type="button" onclick="a.textContent = +a.textContent + 1">+</button></div></div>`,
      'a.textContent',
      '7',
    ],
    [
      'a box between them that takes no keys',
      `<div><label>Years of experience *</label><div><button type="button" aria-label="Decrease" onclick="a.value -= 1"></button><input id="a" readonly value="9"><button type="button" aria-label="Increase" onclick="a.value = +a.value + 1"></button></div></div>`,
      'a.value',
      '7',
    ],
    [
      'parts of a date that keys turn in the text itself',
      `<span id="l">Date of birth *</span><div role="group" aria-labelledby="l">${turned('Month', 'MM')}/${turned('Day', 'DD')}/${turned('Year', 'YYYY')}</div>
      <script>for (const part of document.querySelectorAll('[role=spinbutton]')) {
        let typed = '';
        part.addEventListener('beforeinput', (event) => event.preventDefault());
        part.addEventListener('keydown', ({ key }) => { if (key >= '0' && key <= '9') { typed += key; part.textContent = typed; part.setAttribute('aria-valuenow', +typed); } });
      }</script>`,
      `[...document.querySelectorAll('[role=spinbutton]')].map((part) => part.textContent).join(' ')`,
      '03 04 1990',
    ],
    [
      'that a list of nothing is no trap',
      '<div>Country</div><select id="a" required><option value="">Not Specified</option><option>Canada</option><option>United States</option></select>',
      'a.selectedOptions[0].label',
      'United States',
    ],
    [
      'what only the box is called like a trap',
      '<table><tr><td>Home Phone Number *</td></tr><tr><td><input id="form-hp" name="form-hp" required></td></tr></table>',
      'document.querySelector("#form-hp").value',
      '+1 415 555 0123',
    ],
    [
      'parts of an address, which its heading names, too',
      '<label id="l" for="a">Address *</label><input id="a" aria-labelledby="l m"><label id="m" for="a">Street Address</label><input id="b" aria-labelledby="l n"><label id="n" for="b">City</label><input id="c" aria-labelledby="l o"><label id="o" for="c">Zip Code</label>',
      '[a, b, c].map((box) => box.value).join(" | ")',
      '221 Baker Street | New York | 10001',
    ],
    [
      'codes where codes are wanted',
      '<label>State * <input id="a" maxlength="2" required></label><label>Country code (ISO, 2 letters) * <input id="b" maxlength="2" required></label>',
      'a.value + b.value',
      'NYUS',
    ],
    [
      'which part of a name comes first in German',
      '<label>Name, Vorname <input id="a"></label><label>E-Mail <input id="b"></label>',
      'a.value',
      'Hopper, Grace Brewster',
    ],
    [
      'which part of a name comes first',
      '<label>Name (Last, First) <input id="a"></label><label>Middle initial <input id="b" maxlength="1"></label>',
      'a.value + " | " + b.value',
      'Hopper, Grace Brewster | B',
    ],
    [
      'the cents that a mask has taken',
      `<label>Expected annual salary (USD) * <input id="a" required></label><script>a.oninput = () => { const cents = a.value.replace(/\\D/g, ''); a.value = cents === '' ? '' : '$' + (Number(cents) / 100).toLocaleString('en', { minimumFractionDigits: 2 }); };</script>`,
      'a.value',
      '$120,000.00',
    ],
    [
      'what is of another case, school, or person',
      '<label>First name <input></label><label>Company name (if applying as freelancer) <input id="a"></label><label>Expected graduation year (if still studying) <input id="b"></label><label>Supervisor <input></label><label>Phone <input id="c"></label><label>County <input id="d"></label><label>State <input></label>',
      '[a, b, c, d].map((box) => box.value).join("")',
      '',
    ],
    [
      'buttons in the lines of a list',
      `<label id="l">Will you require sponsorship? *</label><ul aria-labelledby="l">${['Yes', 'No'].map((word) => `<li><button type="button" aria-pressed="false" onclick="for (const one of document.querySelectorAll('li button')) one.ariaPressed = String(one === this)">${word}</button></li>`).join('')}</ul>`,
      `document.querySelector('[aria-pressed=true]')?.textContent`,
      'No',
    ],
    [
      'a town by what follows it',
      '<label>City * <select id="a" required><option></option><option>New York, New York, NY</option><option>New York Mills, Oneida, NY</option></select></label>',
      'a.value',
      'New York, New York, NY',
    ],
    [
      'a date in lists below its words',
      `<table><tr><td>*Date Available</td></tr><tr><td><select id="a"><option value="">Month</option><option>January</option><option>February</option></select><select id="b"><option value="">Day</option><option>1</option></select><select id="c"><option value="">Year</option><option>2027</option></select></td></tr></table>`,
      '[a, b, c].map((list) => list.value).join(" ")',
      'February 1 2027',
    ],
    [
      'a number and its unit',
      `<label>Notice period * <input type="number" id="a" required></label>${units('b', ['Days', 'Weeks', 'Months'])}`,
      `a.value + ' ' + b.value`,
      '4 Weeks',
    ],
    [
      'a number in the units that there are',
      `<label>Notice period * <input type="number" id="a" required></label>${units('b', ['Days', 'Months'])}`,
      `a.value + ' ' + b.value`,
      '28 Days',
    ],
    [
      'years and months that make one length of time',
      '<fieldset><legend>Total experience *</legend><label>Years <input type="number" id="a" required></label><label>Months <input type="number" id="b" required></label></fieldset>',
      `a.value + ' ' + b.value`,
      '7 0',
    ],
    [
      'years and months that stand behind their boxes',
      '<p>Experience *</p><input id="a" required> years <input id="b" required> months',
      `a.value + ' ' + b.value`,
      '7 0',
    ],
    [
      'two lengths of time, each with its unit behind its box',
      '<p><label for="a">Notice period *</label> <input type="number" id="a" required> weeks</p><p><label for="b">Total years of experience *</label> <input type="number" id="b" required> years</p>',
      `a.value + ' ' + b.value`,
      '4 7',
    ],
    [
      'a box that is drawn for the code of a state, and one that a style stretches',
      '<p>State <input id="a" size="2"> Country <input id="b" size="1" style="width: 200px"></p>',
      'a.value + " | " + b.value',
      'NY | United States',
    ],
    [
      'people who stand beside the applicant in a table, or below them in a running text',
      '<table><tr><th colspan="2">Applicant</th><th colspan="2">Emergency contact</th></tr><tr><td>Name</td><td><input id="a"></td><td>Name</td><td><input id="b"></td></tr></table><b>Supervisor</b><br>Name <input id="c"><br>Email <input id="d"><br>',
      '[a, b, c, d].map((box) => box.value).join("|")',
      'Grace Brewster Hopper|||',
    ],
    [
      'people whom the caption of a table speaks of',
      `<table><caption>Professional references (minimum 2)</caption><tr><th>Name</th><th>Company</th><th>Phone</th></tr><tr><td><input id="a"></td><td><input id="b"></td><td><input id="c"></td></tr></table>`,
      '[a, b, c].map((box) => box.value).join("")',
      '',
    ],
    [
      'that one box is agreed to, and another is not, below other words',
      `<div><span>Dokumente *</span><label>Lebenslauf <input type="file"></label></div><label><input type="checkbox" id="a" required> Ich habe die Datenschutzerklärung zur Kenntnis genommen. *</label><label><input type="checkbox" id="b"> Meine Daten dürfen im Talentpool gespeichert werden</label>`,
      '[a, b].map((box) => box.checked).join()',
      'true,false',
    ],
    [
      'units of another question',
      `<label>First name * <input id="a" required></label><fieldset><legend>Contract length</legend>${['Weeks', 'Months'].map((unit) => `<label><input type="radio" name="u" value="${unit}"> ${unit}</label>`).join('')}</fieldset>`,
      'a.value',
      'Grace',
    ],
    [
      'facts below a heading that speaks of rates',
      `<h3>Rate and availability</h3><label>Country * <select id="a" required><option></option><option>France</option><option>United States</option></select></label><label>Years of experience * <input type="number" id="b" required></label>`,
      `a.value + ' ' + b.value`,
      'United States 7',
    ],
    [
      'the position that is applied for',
      '<label>Position <input id="a" value="Accountant (4711)"></label>',
      'a.value',
      'Accountant (4711)',
    ],
  ])('%s', async (_what, html, shown, value) => {
    const filled = await fill(html);
    expect(await filled.shown(shown)).toBe(value);
    expect(filled.result).toMatchObject({ kind: 'filled' });
  });
});

describe('a person is asked in the words of the page', () => {
  test.each([
    [
      'by cards',
      `<div><p>Which office do you prefer? *</p><div>${cards(['London', 'Paris', 'Berlin'])}</div></div>`,
      [{ text: 'Which office do you prefer?', options: ['London', 'Paris', 'Berlin'] }],
    ],
    [
      'by boxes of names of their own',
      `<p>Which of these languages do you speak? *</p>${['English', 'German'].map((name) => `<div><input type="checkbox" name="${name}" id="${name}"><label for="${name}">${name}</label></div>`).join('')}`,
      [{ text: 'Which of these languages do you speak?', options: ['English', 'German'] }],
    ],
    [
      'by a box that says yes',
      '<p>Will you be able to work weekends? *</p><label><input type="checkbox"> Yes</label>',
      [{ text: 'Will you be able to work weekends?', kind: 'checkbox' }],
    ],
    [
      'by the rows and columns of a table',
      `<table><tr><th>Skill</th><th>Level</th><th>Years</th></tr>${levels('Python')}${levels('Go')}</table>`,
      ['Level (Python)', 'Years (Python)', 'Level (Go)', 'Years (Go)'].map((text) => ({ text })),
    ],
    [
      'by the first line of a list',
      '<select required><option value="">How did you hear about us?</option><option>Friend</option></select>',
      [{ text: 'How did you hear about us?', options: ['Friend'] }],
    ],
    [
      'whatever the page has chosen',
      '<fieldset><legend>Will you relocate? *</legend><label><input type="radio" name="r" checked> Yes</label><label><input type="radio" name="r"> No</label></fieldset>',
      [{ text: 'Will you relocate?', options: ['Yes', 'No'] }],
    ],
    [
      'about whom they are asked',
      '<h3>Emergency contact</h3><label>Name * <input required></label><label>Phone * <input required></label>',
      [{ text: 'Name (Emergency contact)' }, { text: 'Phone (Emergency contact)' }],
    ],
    [
      'and their list by nothing else',
      `<label for="a">Notice period *</label><div style="position:relative"><input id="a" required role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-autocomplete="list"></div><script>
        let list;
        const draw = () => {
          list?.remove();
          list = document.createElement('ul');
          list.role = 'listbox';
          for (const word of ['1 week', '2 weeks', '3 months'].filter((one) => one.includes(a.value))) list.append(Object.assign(document.createElement('li'), { role: 'option', textContent: word }));
          a.parentNode.append(list);
          a.ariaExpanded = 'true';
        };
        a.onclick = a.oninput = draw;
        a.onblur = () => { list?.remove(); a.ariaExpanded = 'false'; };</script>`,
      [{ text: 'Notice period', options: ['1 week', '2 weeks', '3 months'] }],
    ],
    [
      'not by a stub of the list',
      `<label for="a">Office *</label><input id="a" role="combobox" aria-haspopup="listbox" aria-controls="stub" aria-expanded="false" aria-required="true" readonly value=""><div id="stub" role="listbox" style="width:0;height:0;overflow:hidden"><div role="option">berlin</div></div><div id="b"></div><script>
        a.onmousedown = () => { a.ariaExpanded = 'true'; b.innerHTML = '<div class="dropdown">' + ['Berlin', 'Lisbon', 'Remote'].map((word) => '<div style="cursor:pointer">' + word + '</div>').join('') + '</div>'; };
        onkeydown = ({ key }) => { if (key === 'Escape') { b.innerHTML = ''; a.ariaExpanded = 'false'; } };</script>`,
      [{ text: 'Office', options: ['Berlin', 'Lisbon', 'Remote'] }],
    ],
    [
      'whatever is sent behind a drawn box',
      `<label>Do you own a car? *</label><div role="radiogroup" aria-required="true">${['Yes', 'No'].map((word) => `<div><button type="button" role="radio" aria-checked="false" id="${word}" style="width:16px;height:16px"></button><input type="radio" aria-hidden="true" tabindex="-1" name="car" value="${word}" style="position:absolute;opacity:0"><label for="${word}">${word}</label></div>`).join('')}</div>`,
      [{ text: 'Do you own a car?', options: ['Yes', 'No'] }],
    ],
    [
      'in a table whose answers stand behind their boxes',
      '<table><tr><td>*Are you willing to relocate?</td></tr><tr><td><table><tr><td><input type="radio" name="r" value="1"></td><td>Yes</td></tr><tr><td><input type="radio" name="r" value="2"></td><td>No</td></tr></table></td></tr></table>',
      [{ text: 'Are you willing to relocate?', options: ['Yes', 'No'] }],
    ],
    [
      'as the label that is seen of a group whose component calls itself something',
      '<label for="g">Do you own a car? *</label><div role="radiogroup" id="g" aria-label="segmented control" aria-required="true"><label><input type="radio" name="r"> Yes</label><label><input type="radio" name="r"> No</label></div>',
      [{ text: 'Do you own a car?', options: ['Yes', 'No'] }],
    ],
    [
      'without what is said of the kind of a question',
      '<span id="q">Do you hold a forklift licence? *</span><div role="radiogroup" aria-labelledby="q i"><label><input type="radio" name="r"> Yes</label><label><input type="radio" name="r"> No</label></div><span id="i">Single choice.</span>',
      [{ text: 'Do you hold a forklift licence?' }],
    ],
    [
      'by boxes in a table',
      `<fieldset><legend>When are you available? *</legend><table><tr><th></th><th>Mon</th><th>Tue</th></tr>${['Morning', 'Evening'].map((name) => `<tr><th>${name}</th>${['Mon', 'Tue'].map((day) => `<td><input type="checkbox" aria-label="${name} ${day}" name="${name}-${day}"></td>`).join('')}</tr>`).join('')}</table></fieldset>`,
      [
        {
          text: 'When are you available?',
          options: ['Morning Mon', 'Morning Tue', 'Evening Mon', 'Evening Tue'],
        },
      ],
    ],
    [
      'with the question that heads a table of choices',
      `<p>Rate your proficiency *</p><table><tr><th></th><th>None</th><th>Basic</th></tr>${['Excel', 'SQL'].map((name) => `<tr><td>${name}</td><td><input type="radio" required name="${name}" value="1"></td><td><input type="radio" required name="${name}" value="2"></td></tr>`).join('')}</table>`,
      [
        { text: 'Rate your proficiency: Excel', options: ['None', 'Basic'] },
        { text: 'Rate your proficiency: SQL', options: ['None', 'Basic'] },
      ],
    ],
    [
      'with the question below which things are rated',
      `<fieldset><legend>Please rate your skills *</legend>${['Excel', 'SQL'].map((name) => `<div><span id="${name}">${name}</span><div role="radiogroup" aria-labelledby="${name}"><label><input type="radio" required name="${name}1" value="1">1</label><label><input type="radio" required name="${name}1" value="2">2</label></div></div>`).join('')}</fieldset>`,
      [{ text: 'Please rate your skills: Excel' }, { text: 'Please rate your skills: SQL' }],
    ],
    [
      'what a thing is worth to them, not how much it is',
      `<p>Rank what matters most to you (1 = most) *</p>${['Salary', 'Notice period'].map((name) => `<div><label>${name} <input type="number" required></label></div>`).join('')}`,
      [
        { text: 'Rank what matters most to you (1 = most): Salary' },
        { text: 'Rank what matters most to you (1 = most): Notice period' },
      ],
    ],
    [
      'not by an example',
      '<div><p>Passport</p><div><input placeholder="AB1234567" required></div></div>',
      [{ text: 'Passport' }],
    ],
  ])('%s', async (_how, html, questions) => {
    const { result } = await fill(html);
    expect(result).toMatchObject({ kind: 'questions', questions });
  });

  test('and what they say of a date goes into its parts', async () => {
    const { shown } = await fill(`<div lang="de"><label>Frühester Eintritt *</label>${boxOf3('.')}</div>`, {
      'Frühester Eintritt': '2027-02-01',
    });
    expect(await shown(`[a, b, c].map((box) => box.value).join(' ')`)).toBe('01 02 2027');
  });

  test.each([
    ['a box that stands there', followed('<input id="b" placeholder="Other (please specify)">')],
    [
      'one that it reveals',
      followed('<label id="l" hidden>Please specify * <input id="b" required></label>') +
        '<script>onchange = () => { l.hidden = false; };</script>',
    ],
  ])('and what is not listed goes into %s', async (_which, html) => {
    const question = 'Which framework do you prefer?';
    const { result, shown } = await fill(html, { [question]: 'Svelte' });
    expect(result).toMatchObject({ kind: 'filled' });
    expect(await shown(`document.querySelector(':checked').value + ' ' + b.value`)).toBe('Other Svelte');

    const listed = await fill(html, { [question]: 'Vue' });
    expect(await listed.shown(`document.querySelector(':checked').value + ' ' + b.value`)).toBe('Vue ');
  });

  test.each([
    [
      'below another heading',
      followed('') + '<h3>Medical conditions</h3><label>Please describe <textarea id="b"></textarea></label>',
    ],
    ['that asks for another thing', followed('<label>State <input id="b"></label>')],
    [
      'behind a list without Other',
      followed('<label>If yes, please specify <input id="b"></label>').replaceAll('Other', 'Angular'),
    ],
  ])('and never into a box %s', async (_which, html) => {
    const { shown } = await fill(html, { 'Which framework do you prefer?': 'Svelte' });
    expect(await shown('b.value')).not.toBe('Svelte');
  });

  test('and of several, those that are listed are chosen', async () => {
    const boxes = ['English', 'German', 'Other'].map(
      (name) => `<label><input type="checkbox" name="l" value="${name}"> ${name}</label>`,
    );
    const { shown } = await fill(
      `<fieldset><legend>Which languages do you speak? *</legend>${boxes.join('')}<label>Other: <input id="b"></label></fieldset>`,
      { 'Which languages do you speak?': 'English, Klingon' },
    );
    expect(await shown(`[...document.querySelectorAll(':checked'), b].map((box) => box.value).join()`)).toBe(
      'English,Other,Klingon',
    );
  });

  test('and what says only that more is wanted is asked with what it is about', async () => {
    const { result } = await fill(followed('<label>Please specify * <input required></label>'), {
      'Which framework do you prefer?': 'Other',
    });
    expect(result).toMatchObject({
      questions: [{ text: 'Which framework do you prefer? Please specify' }],
    });
  });

  test('and a length of time goes into its parts, never without its unit', async () => {
    const contract = `<label>Contract length * <input type="number" id="a" required></label>${units('b', ['Weeks', 'Months'])}`;
    const asked = { kind: 'text', text: 'Contract length (Weeks / Months)' };

    expect((await fill(contract)).result).toMatchObject({ kind: 'questions', questions: [asked] });
    const halfSaid = await fill(contract, { 'Contract length': '6' });
    expect(halfSaid.result).toMatchObject({ questions: [{ ...asked, note: expect.stringMatching(/unit/) }] });
    const { shown } = await fill(contract, { 'Contract length': '1 year and 6 months' });
    expect(await shown(`a.value + ' ' + b.value`)).toBe('18 Months');
  });

  test.each([
    ['boxes that agree are not one question', ['I have read the privacy notice', 'Send me job alerts']],
    ['nor are offers', ['Subscribe to the newsletter', 'I agree to the terms']],
  ])('%s', async (_what, words) => {
    const boxes = words.map(
      (word, at) =>
        `<div><input type="checkbox" name="n${at}" id="n${at}"><label for="n${at}">${word}</label></div>`,
    );
    const { result } = await fill(`<p>Please check the following *</p>${boxes.join('')}`);
    expect(result).toMatchObject({ kind: 'filled' });
  });
});

test('a day that was given is read as its writer means it, where the box takes either', async () => {
  const filled = await fill('<label>Day of the visit <input type="date" id="a"></label>', {
    'Day of the visit': '03/04/2027',
  });

  expect(await filled.shown('a.value')).toBe('2027-03-04');
});

test('what a page shuts while it saves is open again before anything is sent', async () => {
  const filled = await fill(
    `<fieldset id="f"><label>First name <input id="a"></label><label>Last name <input id="b"></label></fieldset>
      <script>addEventListener('change', () => { f.disabled = true; setTimeout(() => { f.disabled = false; }, 900); });</script>`,
  );

  expect(await filled.shown('[a.value, b.value, f.disabled]')).toEqual(['Grace', 'Hopper', false]);
});

test('a form in tabs is filled in all of them, but for another way to give the same', async () => {
  const tab = (name: string, panel: string, shown: boolean) =>
    `<button type="button" role="tab" aria-controls="${panel}" onclick="for (const one of document.querySelectorAll('[role=tabpanel]')) one.hidden = one.id !== '${panel}'" aria-selected="${shown}">${name}</button>`;
  const filled = await fill(
    `<div role="tablist">${tab('Person', 'p', true)}${tab('Address', 'q', false)}${tab('Notes', 'n', false)}</div>
      <div role="tabpanel" id="p"><label>First name <input id="a"></label></div>
      <div role="tabpanel" id="q" hidden><label>City <input id="b" required></label></div>
      <div role="tabpanel" id="n" hidden><label>Website <input id="c"></label></div>`,
  );

  expect(await filled.shown('[a.value, b.value, c.value]')).toEqual(['Grace', 'New York', '']);
});

test('what heads a column is what stands nearest above it', async () => {
  const filled = await fill(
    `<table><tr><td>Are you at ease on ladders?</td></tr><tr><td><select id="a"><option></option><option>Yes</option></select></td></tr>
      <tr><td>Afraid of heights</td></tr><tr><td><input type="checkbox" id="b"></td></tr></table>`,
    { 'Afraid of heights': 'Yes', 'Are you at ease on ladders?': 'Yes' },
  );

  expect(await filled.shown('[a.value, b.checked]')).toEqual(['Yes', true]);
});

test('two questions below one legend are told from each other', async () => {
  const yesNo = (name: string) =>
    ['Yes', 'No']
      .map((label) => `<label><input type="radio" name="${name}" value="${label}"> ${label}</label>`)
      .join('');
  const { shown } = await fill(
    `<fieldset><legend>Work authorization</legend><p>Authorized to work in the US</p>${yesNo('a')}<p>Require visa sponsorship</p>${yesNo('b')}</fieldset>`,
  );

  expect(
    await shown(`[...document.querySelectorAll(':checked')].map((box) => box.name + box.value).join()`),
  ).toBe('aYes,bNo');
});

test('what would be sent though nobody has said it is asked', async () => {
  const list = (label: string, ...options: string[]) =>
    `<label>${label} <select>${options.map((option) => `<option>${option}</option>`).join('')}</select></label>`;
  const { result } = await fill(
    `<label>First name <input required></label>${list('Veteran status', 'I am a veteran', 'I am not a veteran')}${list('Phone type', 'Mobile', 'Home')}`,
  );

  expect(result).toMatchObject({
    kind: 'questions',
    questions: [
      { text: 'Veteran status', required: true, options: ['I am a veteran', 'I am not a veteran'] },
    ],
  });
});
