import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import type { Control, PageLook } from '../forms/control.ts';
import { openChromium } from '../testing/chromium.ts';
import { servePages } from '../testing/pageServer.ts';
import { lookAtPage } from './look.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function lookAt(html: string, attributes: string[] = []): Promise<PageLook> {
  await page.setContent(html);
  return lookAtPage(page, { attributes });
}

async function onlyControl(html: string): Promise<Control> {
  const { controls } = await lookAt(html);
  const [control] = controls;
  if (!control || controls.length !== 1) throw new Error(`expected one control, found ${controls.length}`);
  return control;
}

describe('what a control is called', () => {
  test.each([
    ['a label for it', '<label for="a">City</label><input id="a">'],
    ['a label around it', '<label>City <input></label>'],
    ['aria-labelledby', '<b id="t">City</b><p>Other</p><input aria-labelledby="t">'],
    ['aria-label', '<input aria-label="City">'],
    ['a label before it that leads nowhere', '<div><label for="gone">City</label><input id="a"></div>'],
    ['a label after it that leads nowhere', '<div><input id="a"><label>City</label></div>'],
    ['the table cell before it', '<table><tr><td>City</td><td><input></td></tr></table>'],
    ['the legend of a group that holds nothing else', '<fieldset><legend>City</legend><input></fieldset>'],
  ])('is told by %s', async (_how, html) => {
    const control = await onlyControl(html);

    expect(control.evidence.label).toBe('City');
  });

  test.each([
    ['row 2, column City', 'City', ''],
    ['Row Berlin office, column City', 'City', 'Berlin office'],
    ['Rows, columns or none', 'Rows, columns or none', ''],
    ['Row houses', 'Row houses', ''],
  ])('is its column, where a grid calls it “%s”', async (said, label, legend) => {
    const { evidence } = await onlyControl(`<input aria-label="${said}">`);

    expect([evidence.label, evidence.legend]).toEqual([label, legend]);
  });

  test.each([
    [', numeric only,', 'Years'],
    ['(digits only)', 'Years'],
    ['with numeric only tools', 'Years\nwith numeric only tools'],
  ])('leaves out the kind that is told to those who hear it: %s', async (said, label) => {
    const { evidence } = await onlyControl(
      `<label for="a">Years <span style="position:absolute">${said}</span></label><input id="a">`,
    );

    expect(evidence.label).toBe(label);
  });

  test.each([
    ['Languages <span>Total items selected: 2</span>', 'Languages'],
    ['Languages <span>Total items selected: 2,To clear selection, press Delete</span>', 'Languages'],
    ['Languages <i>(2/5 selected)</i>', 'Languages'],
    ['Languages <i>3 items selected</i>', 'Languages'],
    ['Languages <div>2 selected</div>', 'Languages'],
    ['Your 2 selected references', 'Your 2 selected references'],
    ['Why was paper 2 selected?', 'Why was paper 2 selected?'],
    ['Name the top 5 selected', 'Name the top 5 selected'],
  ])('leaves out how many of its choices are made: %s', async (said, label) => {
    const { evidence } = await onlyControl(`<label for="a">${said}</label><input id="a" role="combobox">`);

    expect(evidence.label).toBe(label);
  });

  test.each([
    ['Hours a week: <b>32</b>', 'Hours a week'],
    ['Hours a week (32 h)', 'Hours a week'],
    ['Salary: $32', 'Salary'],
    ['Hours a week, of 32', 'Hours a week, of 32'],
    ['Hours a week: 40', 'Hours a week: 40'],
    ['Your skill (1-32)', 'Your skill (1-32)'],
  ])('leaves out where its slider stands now: %s', async (said, label) => {
    const slider = '<input id="a" type="range" max="60" value="32">';

    const { evidence } = await onlyControl(`<label for="a">${said}</label>${slider}`);

    expect(evidence.label).toBe(label);
  });

  test('keeps a number that stands behind the question of any other box', async () => {
    const { evidence } = await onlyControl('<label for="a">Reference: 32</label><input id="a" value="32">');

    expect(evidence.label).toBe('Reference: 32');
  });

  test('is the line above a box for a file, where its label only says what a press does', async () => {
    const upload = (label: string) =>
      onlyControl(
        `<div>Resume *</div><div><input type="file" id="f" hidden><label for="f">${label}</label></div>`,
      );

    const [named, pressed] = [await upload('Your letter'), await upload('Select file')];

    expect([named.evidence.label, pressed.evidence.label]).toEqual(['Your letter', 'Resume']);
    expect(pressed.required).toBe(true);
  });

  test('leaves out required marks, complaints and the texts of controls', async () => {
    const control = await onlyControl(
      `<label>* City (required): <select><option>Berlin</option></select>
       <span class="field-error">Please fill this in</span><span role="alert">Wrong</span></label>`,
    );

    expect(control.evidence.label).toBe('City');
    expect(control.required).toBe(true);
  });

  test('leaves out what is not displayed', async () => {
    const control = await onlyControl('<label>City <i style="display:none">secret</i><input></label>');

    expect(control.evidence.label).toBe('City');
  });

  test.each([
    [
      'above what only explains it',
      '<div>City</div><div>As it is in your passport.</div>',
      'City\nAs it is in your passport.',
    ],
    ['above its kind', '<h3>City</h3><p>Single line text.</p>', 'City'],
    ['above how long it may be', '<div>City</div><div>Max. 50 letters</div>', 'City\nMax. 50 letters'],
    ['and not above a name', '<h3>Address</h3><p>City</p>', 'City'],
    ['and not above a name that is cut short', '<h3>Address</h3><p>House no.</p>', 'House no.'],
    ['and not above the least', '<h3>Your wishes</h3><p>Min. salary</p>', 'Min. salary'],
    [
      'and not above a question',
      '<h3>Address</h3><p>In which city do you live?</p>',
      'In which city do you live?',
    ],
  ])('stands %s', async (_where, before, nearby) => {
    const { controls } = await lookAt(`<form><div>${before}<input></div><p>Other</p><input></form>`);

    expect(controls[0]?.evidence.nearby).toBe(nearby);
  });

  test.each([
    ['in their own place', '<div><p>Your pet?</p><p>We ask everybody.</p>', '</div>'],
    ['before it', '<h4>Your pet?</h4><p>We ask everybody.</p><div>', '</div>'],
  ])('stands above what explains several answers, %s', async (_where, before, after) => {
    const boxes = ['Cat', 'Dog']
      .map((name) => `<label><input type="radio" name="a">${name}</label>`)
      .join('');
    const buttons = ['Cat', 'Dog', 'Hen'].map((name) => `<button type="button">${name}</button>`).join('');
    const { controls } = await lookAt(
      `<form>${before}${boxes}${after}<p>Other</p><input>${before}<div>${buttons}</div>${after}<p>Last</p><input></form>`,
    );

    const asked = controls.map(({ evidence, options }) => [
      evidence.nearby,
      options.map(({ label }) => label),
    ]);
    expect(asked).toEqual([
      ['Your pet?\nWe ask everybody.', ['Cat', 'Dog']],
      ['Other', []],
      ['Your pet?\nWe ask everybody.', ['Cat', 'Dog', 'Hen']],
      ['Last', []],
    ]);
  });

  test('stands in a row above, where a row of names heads a row of boxes', async () => {
    const rows =
      '<div style="display:flex"><p>City</p><p>Country</p></div><div><input><input></div><p>More</p>';
    const grid = `<div style="display:grid;grid-template-columns:1fr 1fr"><b>Street</b><b>Zip</b><div><input></div><div><input></div></div>`;
    const text =
      '<h3>About you</h3><p>Tell us of your work.</p><input placeholder="a"><input placeholder="b">';
    const below = '<div><p>Full name</p><p>As in your passport</p></div><div><input><input></div>';
    const marked =
      '<div><span>Phone number</span> <span>(with country code)</span></div><div><input><input></div>';
    const { controls } = await lookAt(
      `<form>${rows}${grid}</form><form>${text}</form><form>${below}</form><form>${marked}</form>`,
    );

    const nearby = controls.map(({ evidence }) => evidence.nearby);
    expect(nearby.slice(0, 4)).toEqual(['City', 'Country', 'Street', 'Zip']);
    expect(nearby.slice(4)).not.toContain('About you');
    expect(nearby.slice(4)).not.toContain('Full name');
    expect(nearby.slice(4)).not.toContain('(with country code)');
  });

  test('has its small print in a line of its own, and no picture drawn by a font', async () => {
    const { controls } = await lookAt(
      '<label>City<small>Where you live</small><input></label><p><i class="material-icons">mail</i>Country <input></p>',
    );

    expect(controls.map(({ evidence }) => evidence.label || evidence.nearby)).toEqual([
      'City\nWhere you live',
      'Country',
    ]);
  });

  test.each([
    ['Name <small>of your referee</small>', 'Name of your referee'],
    ['Name<small>Emergency contact</small>', 'Name Emergency contact'],
    ['City <small>you want to work in</small>', 'City you want to work in'],
    ['City <small>We tell nobody.</small>', 'City\nWe tell nobody.'],
  ])('goes on in small print where that says whose it is: %s', async (label, expected) => {
    const { controls } = await lookAt(`<label for="a">${label}</label><input id="a">`);

    expect(controls[0]?.evidence.label).toBe(expected);
  });

  test('is read without the places where its words may be broken', async () => {
    const { controls, signals } = await lookAt(
      `<label>Staats&shy;ange&shy;hörigkeit <select><option>Öster&shy;reich</option></select></label><p>🎉 Be&shy;werbung&nbsp;gesendet ✔</p>`,
    );

    expect(controls[0]?.evidence.label).toBe('Staatsangehörigkeit');
    expect(controls[0]?.options[0]?.label).toBe('Österreich');
    expect(signals.text).toMatch(/^ ?Bewerbung gesendet ?$/m);
  });

  test('keeps an explanation in a line of its own', async () => {
    const control = await onlyControl('<label>City<div>where you live</div><input></label>');

    expect(control.evidence.label).toBe('City\nwhere you live');
  });

  test('takes a name for one though its style is that of an error, and no complaint for a name', async () => {
    const within = (said: string) =>
      `<form><div><div><span class="error">${said}</span></div><div><input></div></div></form>`;
    const { controls } = await lookAt(within('お名前'));
    const { controls: faulty } = await lookAt(within('Invalid name'));

    expect(controls[0]).toMatchObject({ error: '', invalid: false, evidence: { nearby: 'お名前' } });
    expect(faulty[0]?.evidence.nearby).toBe('');
  });

  test('takes the label of its own form where an id occurs twice', async () => {
    const { controls } = await lookAt(
      `<form><label for="x">First</label><input id="x"></form><form><label for="x">Second</label><input id="x"></form>`,
    );

    expect(controls.map((control) => control.evidence.label)).toEqual(['First', 'Second']);
  });

  test.each([
    [
      'before it',
      '<label for="x">City</label><input id="x"><br><label for="x">State</label><input id="x"><input id="x">',
    ],
    [
      'behind it',
      '<input id="x"><label for="x">City</label><br><input id="x"><label for="x">State</label><br><input id="x">',
    ],
  ])('takes the label that stands %s where one id was copied to several boxes', async (_where, html) => {
    const { controls } = await lookAt(`<form>${html}</form>`);

    expect(controls.map((control) => control.evidence.label)).toEqual(['City', 'State', '']);
  });

  test('never takes the text of the control before it', async () => {
    const { controls } = await lookAt('<p><b>Name</b> <input></p><p><input></p>');

    expect(controls.map((control) => control.evidence.nearby)).toEqual(['Name', '']);
  });

  test('takes the head of the column in a table of repeated rows', async () => {
    const { controls } = await lookAt(
      `<table><tr><th>Company</th><th>From</th></tr><tr><td><input></td><td><input></td></tr>
       <tr><td><input></td><td><input></td></tr></table>`,
    );

    expect(controls.map((control) => control.evidence.nearby)).toEqual([
      'Company',
      'From',
      'Company',
      'From',
    ]);
  });

  test('is what stands before the place of a few, for the first of them', async () => {
    const { controls } = await lookAt(
      '<div><span>When can you start?</span><div><select></select> <select></select></div></div>',
    );

    expect(controls.map(({ evidence }) => evidence.nearby)).toEqual(['When can you start?', '']);
  });

  test.each([
    ['the row above', '<tr><td>Start date</td></tr><tr><td>PARTS</td></tr>', ['Start date', '']],
    [
      'no row with a box of its own',
      '<tr><td>City</td><td><input></td></tr><tr><td>PARTS</td></tr>',
      ['', ''],
    ],
  ])('is, for the first of a few that a table sets side by side, %s', async (_which, rows, expected) => {
    const parts = '<table><tr><td><select></select></td><td><select></select></td></tr></table>';
    const { controls } = await lookAt(`<table>${rows.replace('PARTS', parts)}</table>`);

    expect(controls.slice(-2).map(({ evidence }) => evidence.nearby)).toEqual(expected);
  });

  test.each([
    [
      '<input type="checkbox"> I agree with the ',
      'terms and conditions',
      'I agree with the terms and conditions',
    ],
    ['<input type="checkbox"> I work here ', 'Help', 'I work here'],
    ['<input> Email ', 'Privacy policy', 'Email'],
  ])('of %s with a button for %s is %s', async (before, button, expected) => {
    const label = async (element: string) =>
      (await onlyControl(`<label>${before}<${element}</label>`)).evidence.label;

    expect(await label(`a role="button">${button}</a>`)).toBe(expected);
    expect(await label(`button type="button">${button}</button>`)).toBe(expected);
  });

  test('takes no number of a row for a label', async () => {
    const { controls } = await lookAt(
      `<table><tr><th></th><th>Company</th><th>From</th></tr><tr><th>1.</th><td><input></td><td><input></td></tr></table>`,
    );

    expect(controls.map(({ evidence }) => [evidence.label, evidence.nearby])).toEqual([
      ['', 'Company'],
      ['', 'From'],
    ]);
  });

  test('reads past signs that stand for explanations', async () => {
    const control = await onlyControl('<div><h5>City</h5><div><a>i</a></div><div><input></div></div>');

    expect(control.evidence.nearby).toBe('City');
  });

  test('leaves the shown value out of the label of a button that opens a list', async () => {
    const control = await onlyControl(
      '<button aria-haspopup="listbox" aria-label="Degree Master Required">Master</button>',
    );

    expect(control).toMatchObject({ kind: 'combobox', value: 'Master', required: true });
    expect(control.evidence.label).toBe('Degree');
  });

  test('comes with the section, the legend, the placeholder and the hint', async () => {
    const { controls } = await lookAt(
      `<h2>About you</h2><fieldset><legend>Home</legend><input placeholder="Berlin" title="Where?" autocomplete="address-level2">
       <input></fieldset>`,
    );

    expect(controls[0]?.evidence).toMatchObject({
      section: 'About you',
      legend: 'Home',
      placeholder: 'Berlin',
      hint: 'Where?',
      autocomplete: 'address-level2',
    });
  });

  describe('is the question that stands before it, below a legend that only heads several', () => {
    const yesNo =
      '<label><input type="radio" name="a"> Yes</label><label><input type="radio" name="a"> No</label>';
    const within = (before: string, choice = yesNo) =>
      `<fieldset><legend>Work authorization</legend>${before}${choice}<p>Anything else?</p><input aria-label="More"></fieldset>`;
    test.each([
      ['asked', '<p>Do you need sponsorship? *</p>'],
      ['said', '<p>Needs sponsorship:</p>'],
      ['with its star', '<div>Sponsorship *</div>'],
    ])('%s', async (_what, before) => {
      const { controls } = await lookAt(`<form>${within(before)}</form>`);
      expect(controls[0]?.evidence).toMatchObject({ legend: '', section: 'Work authorization' });
      expect(controls[0]?.evidence.nearby).toContain('ponsorship');
    });

    test('of a list, too', async () => {
      const list = '<select><option value="">Select</option><option>Yes</option></select>';
      const { controls } = await lookAt(
        `<form><fieldset><legend>Work authorization</legend><p>Do you need sponsorship?</p>${list}</fieldset></form>`,
      );
      expect(controls[0]?.evidence).toMatchObject({ legend: '', nearby: 'Do you need sponsorship?' });
    });

    test.each([
      ['what tells how to answer', '<p>Please select one:</p>'],
      ['what explains', '<p>It decides how we go on.</p>'],
      ['what the page answers', '<p>What is a work permit?</p>'],
      ['nothing', ''],
    ])('and the legend, before %s', async (_what, before) => {
      const { controls } = await lookAt(`<form>${within(before)}</form>`);
      expect(controls[0]?.evidence.legend).toBe('Work authorization');
    });
  });

  test('comes with the title of its block, though names stand in lines of their own', async () => {
    const { controls } = await lookAt(
      '<form><div><div>References</div><p>Full name</p><input><p>Phone</p><input></div><div><p>City</p><p>Where you live.</p><input><input></div></form>',
    );
    expect(controls.map(({ evidence }) => evidence.caption)).toEqual(['References', 'References', '', '']);
  });

  const TWO = 'Name <input><br>Phone <input>';

  test.each([
    ['in a running text', `<b>You</b><br>${TWO}<br><b>Emergency contact:</b><br>${TWO}`, 'Emergency contact'],
    ['after lines that explain', `<i>Supervisor</i><br>Who knows you well.<br>${TWO}`, 'Supervisor'],
    [
      'at the start of its line',
      'Your name: <input><br>Last address: Street <input> City <input>',
      'Last address',
    ],
    ['not the name of the first box of its line', 'Name: <input> Phone: <input>', ''],
    [
      'above labels that hold their boxes',
      'You<br><label>Name <input></label><br>Spouse<br><label>Name <input></label> <label>Phone <input></label>',
      'Spouse',
    ],
    [
      'above blank lines, and a place that holds nothing',
      '<b>Spouse</b><br><br><p></p><div><label>Name <input></label></div><div><label>Phone <input></label></div>',
      'Spouse',
    ],
    ['not one above a rule', `Supervisor<hr>${TWO}`, ''],
    ['not the name of a box that stands above it', 'Supervisor<br><input><br>Phone<br><input>', ''],
    ['not a sentence', `Our recruiter will call you.<br>${TWO}`, ''],
    [
      'over its columns in a table',
      '<table><tr><th colspan="2">You</th><th colspan="2">Spouse</th></tr><tr><td>Name</td><td><input></td><td>Name</td><td><input></td></tr></table>',
      'Spouse',
    ],
    [
      'over its column, where the names stand in the cells of the boxes',
      '<table><tr><td>You</td><td>Spouse</td></tr><tr><td>Name <input></td><td>Name <input></td></tr></table>',
      'Spouse',
    ],
    [
      'not the name of the column itself',
      '<table><tr><th>Name</th><th>Phone</th></tr><tr><td><input></td><td><input></td></tr></table>',
      '',
    ],
  ])('comes with what heads its block without a heading, %s', async (_where, html, caption) => {
    const { controls } = await lookAt(`<form>${html}</form>`);
    expect(controls.at(-1)?.evidence.caption).toBe(caption);
  });

  test.each([
    ['a line with its star', 'Expected salary *', 'Expected salary'],
    ['a line', 'Expected salary', 'Expected salary'],
    ['nothing but what explains it', 'It stays with us.', 'Current employer'],
  ])('is, below a legend of its own, %s', async (_what, line, label) => {
    const { controls } = await lookAt(
      `<form><fieldset><legend>Current employer</legend><p>${line}</p><input></fieldset></form>`,
    );
    expect(controls[0]?.evidence.label || controls[0]?.evidence.nearby).toBe(label);
  });

  describe('comes with what explains it from below', () => {
    test.each([
      ['in its place', '<div><label>Born on <input></label><small>DD/MM/YYYY</small></div>', 'DD/MM/YYYY'],
      [
        'in a block',
        '<div><p>Born on</p><div><input></div><p>Your full <b>date</b>.</p></div>',
        'Your full date.',
      ],
      [
        'in one row with others',
        '<label>Born on</label><input><small>DD/MM/YYYY</small><label>City</label><input>',
        'DD/MM/YYYY',
      ],
      [
        'and is tied to it',
        '<div><label>Born on <input aria-describedby="d"></label><p id="d">Day first</p><p>More</p></div>',
        'Day first',
      ],
      ['not what names the next', '<div><p>Born on</p><input> City:</div><div><input></div>', ''],
      [
        'not what it complains of',
        '<div><label>Born on <input></label><p class="error">Enter a date</p></div>',
        '',
      ],
      ['not what leads away', '<div><label>Born on <input></label><a href="/why">Why we ask</a></div>', ''],
      ['not the text of a page', '<label>Born on <input></label><p>By sending this you agree.</p>', ''],
    ])('%s', async (_what, html, hint) => {
      const { controls } = await lookAt(`<form>${html}</form>`);
      expect(controls[0]?.evidence.hint).toBe(hint);
    });
  });

  describe('is above a label that only says how to answer:', () => {
    const asked = 'How long have you known COBOL?';
    test.each([
      ['its legend', `<fieldset><legend>${asked}</legend><label>Years <input></label></fieldset>`, 'Years'],
      ['a line', `<p>${asked} *</p><label>Number of years <input></label>`, 'Number of years'],
      ['a heading', `<h3>${asked}</h3><label for="a">Your answer</label><input id="a">`, 'Your answer'],
      [
        'a name',
        `<p>${asked}</p><div><div><input aria-label="Type your answer"></div></div>`,
        'Type your answer',
      ],
      [
        'what was said last in a talk',
        `<div role="log" aria-live="polite"><p>Hi!</p><p>${asked}</p></div><div><div><input aria-label="Type your answer"></div></div>`,
        'Type your answer',
      ],
    ])('%s', async (_what, html, hint) => {
      const { controls } = await lookAt(`<form><label>City <input></label>${html}</form>`);
      expect(controls[1]?.evidence).toMatchObject({ label: asked, hint });
    });

    test.each([
      [
        'not of a date',
        `<fieldset><legend>Graduation</legend><label>Year <input></label></fieldset>`,
        'Year',
      ],
      [
        'not of one among others',
        '<fieldset><legend>About you</legend><label>Weeks <input></label><label>City <input></label></fieldset>',
        'Weeks',
      ],
      ['not what explains', '<p>We never share it.</p><label>Your answer <input></label>', 'Your answer'],
    ])('%s', async (_what, html, label) => {
      const { controls } = await lookAt(`<form><label>City <input></label>${html}</form>`);
      expect(controls[1]?.evidence.label).toBe(label);
    });
  });

  describe('comes with what stands behind it on its line:', () => {
    test.each([
      ['how a date is written', '<p>Born on</p><input> DD/MM/YYYY<br>City <input>', 'DD/MM/YYYY'],
      ['words in brackets', 'Name <input> <i>(Last, First)</i><br>City <input>', '(Last, First)'],
      ['words in brackets, of a list', 'State <select></select> (2 letters)<br>City <input>', '(2 letters)'],
      ['not the brackets of the next', 'Phone (home) <input> (work) <input>', ''],
      ['not what goes on behind brackets', 'Name <input> (first) Town <input>', ''],
      ['what it counts in', '<p>Pay</p>$ <input> k<br>City <input>', 'k'],
      ['what it counts in, between others', '<p>Notice</p><input> weeks <p>City</p><input>', 'weeks'],
      [
        'what it counts in, in the next cell',
        '<table><tr><td>Pay</td><td><input></td><td>,000</td></tr></table>',
        ',000',
      ],
      [
        'what it counts in, in a frame',
        '<label for="p">Pay</label><div><input id="p"><div><p>EUR / month</p></div></div>',
        'EUR / month',
      ],
      [
        'what it counts in, besides what explains it',
        '<div><label>Pay <input aria-describedby="d"> <span>k</span></label><p id="d">A year</p></div>',
        'k A year',
      ],
      ['not the name of the next', '<p>Worked since</p>Month <input> Year <input>', ''],
      ['not what the next counts in', '<p>Worked for</p>years <input> months <input>', ''],
      ['not the line below', '<p>Notice</p><input><br>weeks <input>', ''],
      ['not any other words', '<p>Pay</p><input> kindly <p>City</p><input>', ''],
    ])('%s', async (_what, html, hint) => {
      const { controls } = await lookAt(`<form>${html}</form>`);
      expect(controls[0]?.evidence.hint).toBe(hint);
    });
  });
});

describe('what is required', () => {
  test.each([
    ['the attribute', '<label>City <input required></label>'],
    ['aria-required', '<label>City <input aria-required="true"></label>'],
    ['a star', '<label>City ✱ <input></label>'],
    [
      'a star that the style sheet draws',
      '<style>label::after{content:" *"}</style><label for="c">City</label><input id="c">',
    ],
    ['a word', '<label>City (Pflichtfeld) <input></label>'],
    ['a star behind the box', '<p>City <input> *</p>'],
    ['a word behind the box', '<p>City <input> <span>(required)</span></p>'],
    [
      'a star in a line below the question',
      '<div><div><p>City</p><span>*</span></div><div><input></div></div>',
    ],
    [
      'the legend of an upload',
      '<div role="group" aria-labelledby="t"><p id="t">Resume*</p><p><label>Attach <input type="file"></label></p></div>',
    ],
    [
      'the legend of a group',
      '<fieldset><legend>Visa? *</legend><label><input type="radio" name="v">Yes</label></fieldset>',
    ],
  ])('is told by %s', async (_how, html) => {
    expect((await onlyControl(html)).required).toBe(true);
  });

  test.each([
    ['the one that touches the star', 'First name <input>* Last name <input>', [true, false]],
    ['the one before whose name it stands', 'First name <input> *Last name <input>', [false, true]],
    [
      'the one at whose line it ends',
      'First name <input><br>Last name <input> *<br>City <input>',
      [false, true, false],
    ],
  ])('is %s', async (_which, html, required) => {
    const { controls } = await lookAt(`<form>${html}</form>`);
    expect(controls.map((control) => control.required)).toEqual(required);
  });

  test('is not what only speaks of requirements', async () => {
    expect((await onlyControl('<label>Salary <input></label>')).required).toBe(false);
    expect((await onlyControl('<div><p>City</p><span>?</span></div><div><input></div>')).required).toBe(
      false,
    );
  });
});

describe('frames and shadow roots', () => {
  test('are looked into, and every selector finds its one element there', async () => {
    const look = await lookAt(
      `<input name="outer"><div id="host"><div><input></div></div>
       <iframe width="300" height="100" srcdoc="<label>Email <input></label>"></iframe>
       <script>host.attachShadow({mode: 'open'}).innerHTML = '<div><input aria-label="Deep"></div><slot></slot>'</script>`,
    );

    const found = await Promise.all(
      look.controls.map(async ({ frame, selector }) => page.frames()[frame]?.locator(selector).count()),
    );
    expect(look.controls.map(({ frame, evidence }) => [frame, evidence.label])).toEqual([
      [0, ''],
      [0, 'Deep'],
      [0, ''],
      [1, 'Email'],
    ]);
    expect(found).toEqual([1, 1, 1, 1]);
  });

  test('read a label that is for nothing, where its control is alone in a shadow', async () => {
    const control = await onlyControl(
      `<x-field id="host"><span slot="label">Last name</span></x-field>
       <script>host.attachShadow({mode: 'open'}).innerHTML = '<label><slot name="label"></slot></label><input>'</script>`,
    );

    expect(control.evidence.label).toBe('Last name');
  });

  test('read labels that are put into a slot', async () => {
    const control = await onlyControl(
      `<x-field id="host"><span slot="label">Last name</span></x-field>
       <script>host.attachShadow({mode: 'open'}).innerHTML = '<label for="i"><slot name="label"></slot></label><input id="i">'</script>`,
    );

    expect(control.evidence.label).toBe('Last name');
  });

  test('are left out when nobody sees them, or when they do not answer', async () => {
    const busy = '<input name="busy"><script>setTimeout(() => { for (;;); }, 20)</script>';
    const outer = `<input name="own"><iframe srcdoc="<input>" style="display:none"></iframe>
      <iframe src="http://busy.example/"></iframe>`;
    const tab = await browser.newPage();
    await tab.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: route.request().url().includes('busy') ? busy : outer,
      }),
    );
    await tab.goto('http://outer.test/');
    await tab.waitForTimeout(200);

    const look = await lookAtPage(tab);

    expect(look.controls.map(({ evidence }) => evidence.name)).toEqual(['own']);
  });
});

test('a page that has meddled with lists is read all the same', async () => {
  const html = '<script>Array.prototype.toJSON = () => "list"</script><label>City <input></label>';

  expect((await onlyControl(html)).evidence.label).toBe('City');
});

test('one look at many controls changes nothing and leaves nothing behind', async () => {
  const fields = Array.from(
    { length: 60 },
    (_, at) => `<div><label for="f${at}">Field ${at} *</label><input id="f${at}"></div>`,
  );
  await page.setContent(`<form>${fields.join('')}<button>Send</button></form>`);
  const before = await page.content();

  const look = await lookAtPage(page);

  expect(look.controls).toHaveLength(60);
  expect(await page.content()).toBe(before);
  expect(await page.evaluate('typeof ghosthands')).toBe('undefined');
});

test('a page that is replaced while it is being looked at is looked at again', async () => {
  await using pages = await servePages({
    '/first': `<input><script>setTimeout(() => {
      location = location.href.replace('127.0.0.1', 'localhost').replace('first', 'second');
      for (const endsAt = Date.now() + 1500; Date.now() < endsAt; );
    }, 300)</script>`,
    '/second': '<label>City <input></label>',
  });
  await page.goto(`${pages.url}/first`);
  await sleep(500);

  const { controls } = await lookAtPage(page);

  expect(controls.map(({ evidence }) => evidence.label)).toEqual(['City']);
});
