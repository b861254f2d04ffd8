import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright';
import type { Control } from '../forms/control.ts';
import { openChromium } from '../testing/chromium.ts';
import { lookAtPage } from './look.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function controlsOf(html: string, attributes: string[] = []): Promise<Control[]> {
  await page.setContent(html);
  return (await lookAtPage(page, { attributes })).controls;
}

describe('where a page says that it wants all there is', () => {
  const FORM = `<form><p><label>Why us? <textarea></textarea></label></p>
    <p><label>Nickname (optional) <input></label></p><p><label>Agent <input></label> <small>Optional</small></p>
    <fieldset><legend>Voluntary disclosure</legend><label>Age group <input></label></fieldset>
    <p><label><input type="checkbox"> Send me news</label></p></form>`;

  test.each([
    'All fields are required unless marked optional.',
    'All questions on this form are mandatory',
    'Unless otherwise indicated, all fields are required.',
    'Alle Felder sind Pflichtfelder, sofern nicht als freiwillig gekennzeichnet.',
    'Tous les champs sont obligatoires.',
    'Wszystkie pola są wymagane',
    'すべての項目は必須です',
  ])('`%s`: what is not marked as optional is required', async (said) => {
    const found = await controlsOf(`<p>${said}</p>${FORM}`);

    expect(found.map(({ required }) => required)).toEqual([true, false, false, false, false]);
  });

  test.each([
    'All fields marked with * are required.',
    'Not all fields are required.',
    'All required fields are marked.',
    'All documents are required at the interview.',
    'Alle mit * markierten Felder sind Pflichtfelder.',
    'Tutti i campi contrassegnati sono obbligatori',
  ])('`%s` does not', async (said) => {
    const found = await controlsOf(`<p>${said}</p>${FORM}`);

    expect(found.some(({ required }) => required)).toBe(false);
  });
});

describe('what is a control', () => {
  test.each([
    ['<input>', 'text'],
    ['<input type="email">', 'email'],
    ['<input type="month">', 'date'],
    ['<input type="search">', 'search'],
    ['<input list="l"><datalist id="l"><option>A</datalist>', 'combobox'],
    ['<input role="combobox">', 'combobox'],
    [
      '<div role="listbox" tabindex="0" aria-expanded="false"><div role="option">Choose</div></div>',
      'combobox',
    ],
    ['<div role="combobox" tabindex="0">Choose</div>', 'combobox'],
    ['<div role="combobox"><input></div>', 'combobox'],
    ['<select></select>', 'select'],
    ['<select multiple></select>', 'multiselect'],
    ['<textarea></textarea>', 'textarea'],
    ['<div contenteditable><p>a</p></div>', 'richtext'],
    ['<div role="textbox" tabindex="0"></div>', 'richtext'],
    ['<input type="file">', 'file'],
    ['<div role="switch" aria-checked="false">Remote</div>', 'checkbox'],
    ['<input type="range">', 'number'],
    ['<input role="combobox" aria-haspopup="dialog" placeholder="M/d/yyyy">', 'text'],
    [
      '<span role="combobox" tabindex="0"><span role="textbox" aria-readonly="true">Choose</span></span>',
      'combobox',
    ],
    [
      '<p>Will you move?</p><div><span style="cursor:pointer">Yes</span><span style="cursor:pointer">No</span></div>',
      'radio',
    ],
  ])('%s is one of kind %s', async (html, kind) => {
    expect((await controlsOf(html)).map((control) => control.kind)).toEqual([kind]);
  });

  test('is a sheet to sign on, whatever the frame around it calls itself', async () => {
    const html = `<div role="textbox" aria-required="true" aria-label="Signature">
      <p>Signature</p><canvas tabindex="-1" width="300" height="100"></canvas></div><input>`;

    const found = await controlsOf(html);

    expect(found.map(({ kind, required, value }) => [kind, required, value])).toEqual([
      ['other', true, ''],
      ['text', false, ''],
    ]);
  });

  test.each([
    ['nothing, as nobody has chosen the first', '', '', ''],
    ['what the page has chosen', 'selected', '', 'Canada'],
    ['what is drawn', '', '<b>Canada</b>', 'Canada'],
  ])('shows of a native list out of sight %s', async (_what, preset, drawn, expected) => {
    const html = `<p id="l">Country</p>
      <div><div role="combobox" tabindex="0" aria-labelledby="l" style="width:200px;height:30px">
        <select name="c" hidden tabindex="-1">
          <option value="ca" ${preset}>&lt;span&gt;Canada&lt;/span&gt;</option>
          <option value="de">&lt;span class="x"&gt;Germany &lt;3&lt;/span&gt;</option>
        </select>${drawn}
      </div></div>`;

    const [control] = await controlsOf(html);

    expect(control?.value).toBe(expected);
    expect(control?.options.map(({ label }) => label)).toEqual(['Canada', 'Germany <3']);
  });

  test.each([
    ['mm/dd/yyyy', '', 'mm/dd/yyyy'],
    ['DD.MM.YYYY', '', 'DD.MM.YYYY'],
    ['__/__/____', '', '__/__/____'],
    ['(___) ___-____', '', '(___) ___-____'],
    ['03/dd/yyyy', '03/dd/yyyy', ''],
    ['D M', 'D M', ''],
    ['-', '-', ''],
  ])('holds nothing where a mask shows its shape alone: %s', async (value, held, placeholder) => {
    const [control] = await controlsOf(`<label>Born <input value="${value}"></label>`);

    expect([control?.value, control?.evidence.placeholder]).toEqual([held, placeholder]);
  });

  test('is nothing that cannot be filled', async () => {
    const html = '<input type="hidden"><input type="submit"><input type="reset"><button>Go</button>';

    expect(await controlsOf(html)).toEqual([]);
  });
});

describe('boxes that answer one question', () => {
  test('are one control with their labels as options', async () => {
    const [control, ...others] = await controlsOf(
      `<p>Which days?</p><label><input type="checkbox" name="d" value="1" checked>Monday</label>
       <input type="checkbox" name="d" value="2"> Tuesday`,
    );

    expect(others).toEqual([]);
    expect(control).toMatchObject({ kind: 'checkbox', value: 'Monday' });
    expect(control?.evidence).toMatchObject({ label: '', nearby: 'Which days?' });
    expect(control?.options).toMatchObject([
      { label: 'Monday', value: '1', chosen: true },
      { label: 'Tuesday', value: '2', chosen: false },
    ]);
  });

  test('are told apart by the form that they stand in', async () => {
    const box = '<label><input type="radio" name="r">Yes</label>';

    expect(await controlsOf(`<form>${box}${box}</form><form>${box}</form>`)).toHaveLength(2);
  });

  test('without names are held together by their group', async () => {
    const [control] = await controlsOf(
      `<div role="radiogroup" aria-label="Relocate?"><div role="radio" aria-checked="true">Yes</div>
       <div role="radio" aria-checked="false">No</div></div>`,
    );

    expect(control).toMatchObject({ kind: 'radio', value: 'Yes', evidence: { legend: 'Relocate?' } });
    expect(control?.options.map((option) => option.label)).toEqual(['Yes', 'No']);
  });

  test('that are drawn have labels that name their answers, not their question', async () => {
    const drawn = (role: string, text: string) =>
      `<div><label><div role="${role}" aria-checked="false" aria-label="${text}"></div> ${text}</label></div>`;

    const controls = await controlsOf(
      `<div><h5 id="q">Relocate?</h5><div role="radiogroup" aria-labelledby="q">${drawn('radio', 'Yes')}${drawn('radio', 'No')}</div></div>
       <div><h5 id="s">Which of these do you speak?</h5><div role="list" aria-labelledby="s">${drawn('checkbox', 'Latin')}${drawn('checkbox', 'Greek')}</div></div>`,
    );

    expect(controls).toMatchObject([
      { kind: 'radio', evidence: { label: '', legend: 'Relocate?' }, options: [{ label: 'Yes' }, {}] },
      {
        kind: 'checkbox',
        evidence: { legend: 'Which of these do you speak?' },
        options: [{}, { label: 'Greek' }],
      },
    ]);
  });

  test('are asked by a label of nothing that heads their group, and by a heading that they are the names for', async () => {
    const box = (id: string, text: string) =>
      `<p><input type="checkbox" id="${id}" name="${text}"><label for="${id}">${text}</label></p>`;

    const demanded = (html: string) => html.replace('<input ', '<input required ');

    const [languages, shifts, ...others] = await controlsOf(
      `<style>.asked::after { content: '*' }</style>
       <fieldset><label for="gone" class="asked">Languages</label>${box('e', 'English')}${box('l', 'Latin')}</fieldset>
       <fieldset><legend>Shifts</legend>${box('d', 'Days')}${box('n', 'Nights')}</fieldset>
       <fieldset><legend>Preferences</legend>${box('w', 'Please send me the weekly letter')}${box('i', 'I worked here')}</fieldset>
       <fieldset><legend>Job</legend><label>Company <input></label>${box('c', 'Current')}${box('r', 'Remote')}</fieldset>
       <fieldset><legend>Declaration</legend>${demanded(box('o', 'Over 18'))}${demanded(box('t', 'All is true'))}</fieldset>`,
    );

    expect(languages).toMatchObject({ required: true, evidence: { legend: 'Languages' } });
    expect(languages?.options.map(({ label }) => label)).toEqual(['English', 'Latin']);
    expect(shifts).toMatchObject({ required: false, options: [{ label: 'Days' }, { label: 'Nights' }] });
    expect(others.map(({ options }) => options.length)).toEqual([1, 1, 0, 1, 1, 1, 1]);
  });

  test('are not asked by a question before them that something else answers', async () => {
    const run = `<p><label><input type="checkbox" name="a"> Monday</label></p><p><label><input type="checkbox" name="b"> Friday</label></p>`;
    const boxesBelow = async (before: string) =>
      (await controlsOf(`<form>${before}${run}</form>`)).filter(({ kind }) => kind === 'checkbox').length;

    expect(await boxesBelow('<p>Which days suit you?</p>')).toBe(1);
    expect(await boxesBelow('<p>Which days suit you? <select><option>None</option></select></p>')).toBe(2);
    expect(await boxesBelow('<div>Do you work nights? <button type="button">Ask me</button></div>')).toBe(2);
  });

  test('may be a yes and a no to press, but not those of a dialog', async () => {
    const pair =
      '<div><button type="button">Yes</button><button type="button" aria-pressed="true">No</button></div>';

    const controls = await controlsOf(
      `<form><label>Visa needed?</label>${pair}</form><div role="dialog">Leave? ${pair}</div>`,
    );

    expect(controls).toMatchObject([{ kind: 'radio', value: 'No', evidence: { label: 'Visa needed?' } }]);
  });

  test('return the attributes that are asked for, each box its own', async () => {
    const [control] = await controlsOf(
      '<input type="radio" name="r" data-k="1"><input type="radio" name="r" data-k="2">',
      ['data-k', 'data-none'],
    );

    expect(control?.attributes).toEqual({ 'data-k': '1' });
    expect(control?.options.map((option) => option.attributes)).toEqual([
      { 'data-k': '1' },
      { 'data-k': '2' },
    ]);
  });
});

test.each([
  '<div><label for="a">First name</label><img alt="Required"> <input id="a"></div>',
  '<table><tr><td><span><label for="a">First name</label><img title="Mandatory field"></span></td></tr><tr><td><input id="a"></td></tr></table>',
  '<label>First name <img src="x" alt="*"><input id="a"></label>',
  '<label>First name <img alt="This field is required"><input id="a"></label>',
  '<label>First name <img alt="Pflichtfeld"><input id="a"></label>',
])('a picture marks what is required: %s', async (html) => {
  const [name, last] = await controlsOf(
    `${html}<p><label>Last name <img alt="Help"><img alt="Passport required"><img alt="4* hotel"> <input></label></p>`,
  );

  expect(name).toMatchObject({ required: true, evidence: { label: 'First name' } });
  expect(last?.required).toBe(false);
});

test('lists come with their choices and what they show', async () => {
  const [control] = await controlsOf(
    '<select name="c"><option value="">Select…</option><option value="de" selected>Germany</option></select>',
  );

  expect(control).toMatchObject({ value: 'Germany' });
  expect(control?.options).toMatchObject([
    { label: 'Select…', value: '', chosen: false },
    { label: 'Germany', value: 'de', chosen: true },
  ]);
  expect(await page.locator(control?.options[1]?.selector ?? '').textContent()).toBe('Germany');
});

test('values are what is shown, and a password is never told', async () => {
  const controls = await controlsOf(
    `<input value="Ada"><input type="password" value="hush"><textarea>long  text</textarea>
     <div><span class="x-singleValue">Oslo</span><input role="combobox"></div>`,
  );

  expect(controls.map((control) => control.value)).toEqual(['Ada', '••••', 'long text', 'Oslo']);
});

const REPLACED = '<select style="display:none"><option value="">Choose</option><option>Yes</option></select>';

describe('a control is hidden', () => {
  test.each([
    ['not displayed', '<div style="display:none"><input></div>'],
    ['invisible', '<input style="visibility:hidden">'],
    ['transparent', '<div style="opacity:0"><input></div>'],
    ['no size', '<input style="width:0;height:0;border:0;padding:0">'],
    ['no size', '<div style="height:0;overflow:hidden"><input></div>'],
    ['no size', '<input style="position:absolute;clip:rect(0 0 0 0)">'],
    ['off screen', '<input style="position:absolute;left:-9999px">'],
    ['aria-hidden', '<div aria-hidden="true"><input></div>'],
  ])('when it is %s: %s', async (hiddenBy, html) => {
    expect(await controlsOf(html)).toMatchObject([{ visible: false, hiddenBy }]);
  });

  test.each([
    ['below what the window shows', '<div style="height:3000px"></div><input>'],
    [
      'a hidden radio whose label shows',
      '<input type="radio" id="r" style="opacity:0;position:absolute"><label for="r">Yes</label>',
    ],
    [
      'a hidden upload whose label shows',
      '<input type="file" id="f" style="display:none"><label for="f">Attach</label>',
    ],
    ['a hidden upload beside its button', '<div><button>Add file</button><input type="file" hidden></div>'],
    ['a list that is drawn anew right behind it', `${REPLACED}<div><a><span>Choose</span></a></div>`],
    ['a list that is drawn anew right before it', `<div><a>Choose</a></div>${REPLACED}`],
  ])('but not %s', async (_what, html) => {
    expect(await controlsOf(html)).toMatchObject([{ visible: true, hiddenBy: '' }]);
  });

  test.each([
    ['nothing is drawn beside it', `${REPLACED}<p>Yes or no</p>`],
    [
      'what stands beside it is a list of its own',
      `${REPLACED}<div role="combobox" tabindex="0">Choose</div>`,
    ],
    ['only its label says the same', `<label>Choose</label>${REPLACED}`],
  ])('a list that is not displayed, where %s', async (_where, html) => {
    expect((await controlsOf(html))[0]).toMatchObject({ kind: 'select', hiddenBy: 'not displayed' });
  });

  test('when even its label is', async () => {
    const html = '<div style="display:none"><input type="checkbox" id="c"><label for="c">Yes</label></div>';

    expect(await controlsOf(html)).toMatchObject([{ visible: false }]);
  });
});

test('selectors name one element, however the ids are written', async () => {
  const controls = await controlsOf(
    `<form id="f:1"><input id="a.b"><input id="9x"><input name='q"uote'><input><input id="twice"></form><input id="twice">`,
  );

  const found = await Promise.all(controls.map(({ selector }) => page.locator(selector).count()));
  expect(found).toEqual([1, 1, 1, 1, 1, 1]);
  expect(new Set(controls.map(({ selector }) => selector)).size).toBe(6);
});

test('selectors are not led astray by a control that is called id', async () => {
  const [control] = await controlsOf('<form id="apply"><input name="id"><input name="children"></form>');

  expect(control?.form).toBe('#apply');
});

test('selectors keep to names where ids are made afresh with every render', async () => {
  const [control] = await controlsOf('<input id="f47ac10b-58cc-4372-a567" name="city">');

  expect(control?.selector).toBe('input[name="city"]');
});

test('a drawn list is called as the native box behind it', async () => {
  const controls = await controlsOf(
    `<p><label for="c">Country</label><select id="c" tabindex="-1" aria-hidden="true"><option>Peru</select>
     <span role="combobox" tabindex="0" aria-labelledby="v"><span id="v">Choose</span></span></p>`,
  );

  expect(controls).toMatchObject([{ evidence: { label: 'Country' }, options: [{ label: 'Peru' }] }]);
});

test('of several in one cell of a table, each is called by the words before it', async () => {
  const controls = await controlsOf(
    '<table><tr><th>Name</th><td>Family <input> Given <input></td></tr></table>',
  );

  expect(controls).toMatchObject([
    { evidence: { label: '', nearby: 'Family', legend: 'Name' } },
    { evidence: { label: '', nearby: 'Given', legend: 'Name' } },
  ]);
});

test.each([
  ['3. Are you 18 or older?', 'Are you 18 or older?'],
  ['Question 12: City', 'City'],
  ['(*) City', 'City'],
  ['401(k) plan', '401(k) plan'],
])('a label that reads %s says %s', async (label, text) => {
  expect(await controlsOf(`<label>${label}<input></label>`)).toMatchObject([{ evidence: { label: text } }]);
});

describe('the words on boxes without labels', () => {
  const box = '<input type="radio" name="g">';
  const read = async (html: string) => {
    const [control] = await controlsOf(`<form>${html}</form>`);
    return [control?.evidence.nearby, ...(control?.options.map(({ label }) => label) ?? [])];
  };

  test.each([
    ['behind them', `<p>Gender: ${box} Male ${box} Female</p>`],
    ['before them', `<p>Gender: Male ${box} Female ${box}</p>`],
    ['before them, each with its colon', `<p>Gender</p><p>Male: ${box} Female: ${box}</p>`],
    ['before them, in lines of their own', `<p>Gender: Male ${box}<br>Female ${box}<br></p>`],
    [
      'before them, with the next question behind',
      `<p>Gender: Male ${box} Female ${box} Any pets? Yes <input type="radio"></p>`,
    ],
  ])('may stand %s', async (_where, html) => {
    const [question, ...words] = await read(html);
    expect(question).toMatch(/^Gender:?$/);
    expect(words).toEqual(['Male', 'Female']);
  });

  test('are letters in some', async () => {
    expect(await read(`<p>Any pets? Y ${box} N ${box}</p>`)).toEqual(['Any pets?', 'Y', 'N']);
  });

  test('stand behind them, though words stand before the first, too', async () => {
    expect(await read(`<p>Gender: please select ${box} Male ${box} Female</p>`)).toEqual([
      'Gender: please select',
      'Male',
      'Female',
    ]);
  });

  test('stand before boxes that are sent each by itself', async () => {
    const boxes = await controlsOf(
      '<form><p>Skills: COBOL <input type="checkbox" name="a"> Python <input type="checkbox" name="b"></p></form>',
    );
    expect(boxes.map(({ evidence }) => evidence.label)).toEqual(['COBOL', 'Python']);
  });
});

test('options do without the keys that are pressed for them', async () => {
  const [control] = await controlsOf(
    `<div role="group"><div role="radio">A Red</div><div role="radio">B Blue</div></div>`,
  );

  expect(control?.options.map(({ label }) => label)).toEqual(['Red', 'Blue']);
});

test('sections that are folded away are told by what unfolds them', async () => {
  await page.setContent(
    `<h3><span role="button" aria-expanded="false">Address</span></h3><div hidden><input name="city"></div>
     <details><summary>Education</summary><input name="school"></details>
     <h3 style="cursor:pointer">More</h3><div style="height:0;overflow:hidden"><input name="more"></div>
     <div role="tab" aria-controls="t">Other</div><div id="t" role="tabpanel" hidden><input name="other"></div>`,
  );

  expect((await lookAtPage(page)).folds).toMatchObject([
    { label: 'Address', holds: ['input[name="city"]'] },
    { label: 'Education', holds: ['input[name="school"]'] },
    { label: 'More', holds: ['input[name="more"]'] },
  ]);
});

test('tabs fold away the parts of a form that is sent from outside of them, and no other', async () => {
  const tabs = (sender: string, inside = '') =>
    `<form><button type="button" role="tab" aria-controls="t">Other</button><div id="t" role="tabpanel" hidden><input name="other" required>${inside}</div>${sender}</form>`;
  const foldsOf = async (html: string) => {
    await page.setContent(html);
    return (await lookAtPage(page)).folds;
  };

  expect(await foldsOf(tabs('<button>Send</button>'))).toMatchObject([
    { label: 'Other', holds: ['input[name="other"]'], isTab: true },
  ]);
  expect(await foldsOf(tabs('', '<button>Sign in</button>'))).toEqual([]);
  expect(await foldsOf(tabs('<button>Send</button>').replace(' type="button"', ''))).toEqual([]);
});

test('an option is not called by the key that is drawn before it', async () => {
  const keyed = (role: string, key: string) =>
    `<div role="${role}" aria-checked="false" tabindex="0">${key}</div>`;
  const group = (...options: string[]) =>
    `<form><label>City <input></label><div role="radiogroup" aria-label="Relocate?">${options.join('')}</div></form>`;
  const labelsIn = async (html: string) => (await controlsOf(html))[1]?.options.map(({ label }) => label);

  const keys = ['A', 'B'].map((key, at) =>
    keyed('radio', `<span>${key}</span><span>${at === 0 ? 'Yes' : 'No'}</span>`),
  );
  expect(await labelsIn(group(...keys))).toEqual(['Yes', 'No']);
  const boxes = ['Yes', 'No'].map(
    (label) => `<label><input type="radio" name="r"><kbd>Y</kbd><b>${label}</b></label>`,
  );
  expect(await labelsIn(group(...boxes))).toEqual(['Yes', 'No']);
  const letters = [keyed('radio', '<span>C</span><span>urrent</span>'), keyed('radio', '<b>A</b> Level')];
  expect(await labelsIn(group(...letters))).toEqual(['Current', 'A Level']);
});

test('a list that is said to be called what is marked in it keeps the name of its label', async () => {
  const [list] = await controlsOf(`<p><label for="b">Preferred office *</label>
    <span id="b" role="combobox" tabindex="0" aria-owns="m" aria-activedescendant="o" aria-labelledby="o">Amsterdam</span></p>
    <ul role="listbox" id="m" hidden><li role="presentation"><div role="option" id="o">Amsterdam</div></li></ul>`);

  expect(list?.evidence.label).toBe('Preferred office');
});

test('a list in a frame that shows a hand is one, whatever the frame says with it', async () => {
  const found = await controlsOf(`<div><label for="b">Preferred office *</label><div style="cursor:pointer">
    <span id="b" role="combobox" tabindex="0" aria-haspopup="listbox" aria-label="Select a city">Select a city</span><div><svg></svg></div></div></div>`);

  expect(found.map(({ evidence, kind }) => [kind, evidence.label])).toEqual([
    ['combobox', 'Preferred office'],
  ]);
});
