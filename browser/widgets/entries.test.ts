import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Profile } from '../../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../../testing/apiCaller.ts';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

const SUBMIT = '<button>Submit application</button>';

/** A calendar that shows a month at a time, and greys the days of its neighbours. */
const CALENDAR = `let at = new Date(2026, 10, 1);
  const draw = () => {
    pop.innerHTML = '<div><button type="button" aria-label="Previous month">‹</button><span>' +
      at.toLocaleString('en', { month: 'long' }) + ' ' + at.getFullYear() +
      '</span><button type="button" aria-label="Next month">›</button></div><div role="grid"></div>';
    const [back, on] = pop.querySelectorAll('button');
    back.onclick = () => { at = new Date(at.getFullYear(), at.getMonth() - 1, 1); draw(); };
    on.onclick = () => { at = new Date(at.getFullYear(), at.getMonth() + 1, 1); draw(); };
    for (let n = -3; n < 39; n++) {
      const day = new Date(at.getFullYear(), at.getMonth(), n);
      const cell = Object.assign(document.createElement('span'), { role: 'gridcell', textContent: day.getDate() });
      if (day.getMonth() !== at.getMonth()) cell.className = 'outside';
      cell.onclick = () => { d.value = day.toLocaleDateString('en-US'); pop.innerHTML = ''; };
      pop.lastChild.append(cell);
    }
  };
  d.onclick = draw;`;

test('a colour, words that look like a search, and tags that stand below their box are entered as they were given, once', async () => {
  const given = { 'Favourite colour': 'blue', Keywords: 'reefs', 'Project tags': 'alpha, beta' };
  const filled = await forms.fill(
    `<form><label for="f">First name</label><input id="f"><label for="c">Favorite color</label><input id="c" type="color">
      <label for="k">Keywords</label><input id="k">
      <div><label for="t">Project tags</label><input id="t" placeholder="Type and press Enter"><ul id="all"></ul></div>${SUBMIT}</form>
      <script>t.onkeydown = (e) => { if (e.key !== 'Enter') return; e.preventDefault();
        all.insertAdjacentHTML('beforeend', '<li class="tag">' + t.value + ' <b>×</b></li>'); t.value = ''; };</script>`,
    { given },
  );

  expect(await filled.shown('[c.value, k.value, all.textContent.replace(/\\W+/g, " ")].join("|")')).toBe(
    '#0000ff|reefs|alpha beta ',
  );
});

test.each([
  ['says so in its name', '<input id="chip-list-input-0">', 'alpha,beta,|'],
  ['asks for a new one', '<input placeholder="New skill…">', 'alpha,beta,|'],
  ['asks for one to be entered', '<input placeholder="Enter tag">', 'alpha,beta,|'],
  ['wants commas between them', '<input placeholder="Separate values with commas...">', 'alpha,beta,|'],
  ['only speaks of them', '<input id="hashtag" placeholder="Favourite skill">', '|alpha, beta'],
])('a box that %s takes tags, or does not', async (_what, box, expected) => {
  const filled = await forms.fill(
    `<form><label for="f">First name</label><input id="f"><div><label>Project words ${box}</label><ul id="all"></ul></div>${SUBMIT}</form>
      <script>const t = all.parentElement.querySelector('input'); t.onkeydown = (e) => { if (e.key !== 'Enter') return; e.preventDefault();
        all.insertAdjacentHTML('beforeend', '<li class="tag">' + t.value + '</li>'); t.value = ''; };</script>`,
    { given: { 'Project words': 'alpha, beta' } },
  );

  const tags = `[...all.children].map((one) => one.textContent + ',').join('')`;
  expect(await filled.shown(`${tags} + '|' + t.value`)).toBe(expected);
});

test('a plain box below which stands how to part its words keeps them all', async () => {
  const filled = await forms.fill(
    `<form><label for="s">Project words</label><input id="s"><div>Separated by comma</div>${SUBMIT}</form>`,
    { given: { 'Project words': 'alpha, beta' } },
  );

  expect(await filled.shown('s.value')).toBe('alpha, beta');
});

test('words that look like a search stay empty where nobody has said what they are', async () => {
  const filled = await forms.fill(
    `<form><label for="f">First name</label><input id="f"><label for="k">Keywords</label><input id="k">${SUBMIT}</form>`,
  );

  expect(await filled.shown('k.value')).toBe('');
});

describe('what is turned', () => {
  test.each([
    ['a native slider', '<input id="s" type="range" min="0" max="40" aria-labelledby="q">', 's.value'],
    [
      'a native slider that takes only what is done by hand',
      '<input id="s" type="range" min="0" max="40" value="5" data-kept="5" aria-labelledby="q" oninput="if (event.isTrusted) s.dataset.kept = s.value; else s.value = s.dataset.kept">',
      's.dataset.kept',
    ],
    [
      'a drawn slider',
      '<div id="s" role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="40" aria-valuenow="5" aria-labelledby="q">·</div>',
      's.ariaValueNow',
    ],
    [
      'a drawn slider that draws what the keys did a moment later',
      '<div id="s" data-late role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="40" aria-valuenow="0" aria-labelledby="q">·</div>',
      's.ariaValueNow',
    ],
    [
      'a drawn slider of a busy page',
      '<div id="s" data-late="150" role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="40" aria-valuenow="0" aria-labelledby="q">·</div>',
      's.ariaValueNow',
    ],
    [
      'a drawn stepper',
      '<div id="s" role="spinbutton" tabindex="0" aria-valuemin="0" aria-valuenow="0" aria-labelledby="q">0</div>',
      's.ariaValueNow',
    ],
  ])('%s', async (_what, control, shown) => {
    const filled = await forms.fill(
      `<form><p id="q">Years of experience</p>${control}${SUBMIT}</form><script>
      let value = Number(s.ariaValueNow);
      const draw = () => { s.ariaValueNow = String(value); };
      s.onkeydown = (e) => {
        const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[e.key];
        if (!by || !s.role) return;
        value += by;
        if (s.dataset.late) setTimeout(draw, Number(s.dataset.late));
        else if (s.matches('[data-late]')) requestAnimationFrame(draw);
        else draw();
      };</script>`,
    );

    expect(await filled.shown(shown)).toBe('12');
    expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ meaning: 'years_of_experience' }] });
  });
});

describe('a calendar', () => {
  test('is turned to the month, before or after, and its own day is pressed', async () => {
    const page = `<form><label for="d">When can you start? *</label><input id="d" readonly required><div id="pop"></div>${SUBMIT}</form><script>${CALENDAR}</script>`;

    const later = await forms.fill(page, { given: { 'When can you start?': '2027-02-01' } });
    const before = await forms.fill(page, { given: { 'When can you start?': '2026-08-30' } });

    expect(later.result.kind).toBe('filled');
    expect(await later.shown('d.value')).toBe('2/1/2027');
    expect(await before.shown('d.value')).toBe('8/30/2026');
  });

  /** Fades in, stays open, and has arrows that say nothing. */
  const behindButton = (
    invitation: string,
    beside = '',
  ) => `<form><label for="d">When can you start? *</label>
      <div>${beside}<button type="button" id="d" aria-haspopup="dialog" aria-expanded="false" aria-required="true"><span>${invitation}</span></button></div><div id="pop"></div>${SUBMIT}</form>
      <script>${CALENDAR.replace(/ aria-label="\w+ month">./g, '>&nbsp;')
        .replace("pop.innerHTML = '';", '')
        .replace('d.value =', 'd.textContent =')
        .replace(
          'd.onclick = draw;',
          "d.onclick = () => { const isOpen = d.ariaExpanded === 'true'; d.ariaExpanded = String(!isOpen); if (isOpen) pop.innerHTML = ''; else setTimeout(draw, 150); };",
        )}</script>`;
  const STARTS = { 'When can you start?': '2027-02-01' };

  test.each(['Pick a date', 'Select date', '11/30/2026'])(
    'that a button opens which says %s takes the day, and is shut again',
    async (invitation) => {
      const filled = await forms.fill(behindButton(invitation), { given: STARTS });

      expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ meaning: 'start_date' }] });
      expect(await filled.shown('d.textContent + pop.textContent')).toBe('2/1/2027');
    },
  );

  test.each([
    ['Pick a date range', ''],
    ['Pick a date', '<input aria-label="When can you start?">'],
  ])('that a button opens which says %s beside %j takes no day', async (invitation, beside) => {
    const filled = await forms.fill(behindButton(invitation, beside), { given: STARTS });

    expect(await filled.shown('d.textContent')).toBe(invitation);
  });

  test('that unfolds in its time, below a label that lies over its box, is turned all the same', async () => {
    const { shown } = await forms.fill(
      `<form><div style="position: relative"><label for="d" style="position: absolute; inset: 0">When can you start? *</label><input id="d" readonly required></div><div id="pop"></div>${SUBMIT}</form>
       <script>${CALENDAR} d.onclick = () => setTimeout(draw, 300);</script>`,
      { given: { 'When can you start?': '2027-02-01' } },
    );

    expect(await shown('d.value')).toBe('2/1/2027');
  });

  test('whose months and years are chosen from lists is not turned', async () => {
    const filled = await forms.fill(
      `<form><label for="d">When can you start? *</label><input id="d" readonly required><div id="pop"></div>${SUBMIT}</form><script>
      let [month, year, turns] = [1, 2026, 0];
      const list = (id, values, chosen, name) => '<select id="' + id + '">' + values.map((v) => '<option value="' + v + '"' + (v === chosen ? ' selected' : '') + '>' + name(v) + '</option>').join('') + '</select>';
      const days = () => Array.from({ length: new Date(year, month, 0).getDate() }, (_, n) => '<td role="gridcell">' + (n + 1) + '</td>').join('');
      const draw = () => {
        pop.innerHTML = '<button type="button" aria-label="Previous month">‹</button>' + list('m', [...Array(12).keys()].map((n) => n + 1), month, (n) => new Date(2026, n - 1).toLocaleString('en', { month: 'long' })) +
          list('y', [...Array(100).keys()].map((n) => 2040 - n), year, String) + '<button type="button" aria-label="Next month">›</button><table role="grid"><tr>' + days() + '</tr></table>';
        pop.querySelector('#m').onchange = (e) => { month = Number(e.target.value); draw(); };
        pop.querySelector('#y').onchange = (e) => { year = Number(e.target.value); draw(); };
        for (const turn of pop.querySelectorAll('button')) turn.onclick = () => turns++;
        for (const day of pop.querySelectorAll('td')) day.onclick = () => { d.value = month + '/' + day.textContent + '/' + year; pop.innerHTML = ''; };
      };
      d.onclick = draw;</script>`,
      { given: { 'When can you start?': '2031-08-30' } },
    );

    expect(await filled.shown('d.value + " " + turns')).toBe('8/30/2031 0');
  });
});

describe('a date', () => {
  test('goes into parts that name themselves along with the whole', async () => {
    const part = (id: string, name: string, most: number) =>
      `<span role="spinbutton" tabindex="0" contenteditable="true" id="${id}" aria-label="${name}, " aria-labelledby="${id} q" aria-valuemin="1" aria-valuemax="${most}">${name.slice(0, 2)}</span>`;
    const filled = await forms.fill(
      `<form><div><span id="q">Graduation date</span><div role="group" aria-labelledby="q">${part('m', 'month', 12)}/${part('d', 'day', 31)}/${part('y', 'year', 9999)}</div></div>${SUBMIT}</form>
       <script>for (const e of [m, d, y]) { let t = ''; e.onbeforeinput = (k) => k.preventDefault(); e.onkeydown = (k) => { if (/\\d/.test(k.key)) { t += k.key; e.ariaValueNow = String(Number(t)); e.textContent = t; } }; }</script>`,
      { given: { 'Graduation date': '2015-06-20' } },
    );

    expect(await filled.shown('[m, d, y].map((e) => e.ariaValueNow).join()')).toBe('6,20,2015');
  });

  test.each([
    ['', ''],
    [
      ' beside a button for a calendar',
      '<button type="button" aria-haspopup="dialog" aria-expanded="false" aria-label="Calendar">▼</button>',
    ],
  ])('goes into three steppers%s that write it in their own way, once', async (_where, button) => {
    const stepper = (id: string, name: string) =>
      `<div role="spinbutton" tabindex="0" id="${id}" aria-label="${name}" aria-valuemin="1">${name}</div>`;
    const filled = await forms.fill(
      `<form><fieldset><legend>When did you graduate? *</legend>${stepper('m', 'Month')}${stepper('d', 'Day')}${stepper('y', 'Year')}${button}</fieldset>${SUBMIT}</form>
       <script>for (const e of [m, d, y]) { let t = ''; e.onkeydown = (k) => { if (/\\d/.test(k.key)) { t += k.key; e.ariaValueNow = String(Number(t)); e.textContent = t; } }; }</script>`,
      { given: { 'When did you graduate?': '2015-06-20' } },
    );

    expect(await filled.shown('[m, d, y].map((e) => e.textContent).join()')).toBe('06,20,2015');
    expect(filled.result.kind).toBe('filled');
  });
});

describe('a signature', () => {
  test('is typed with the day, and left to a person where it must be drawn', async () => {
    const typed =
      '<label>Signature * <input id="s" required></label><label>Date signed * <input id="d" type="date" required></label>';
    const drawn =
      '<div class="pad"><p>Please sign here *</p><canvas id="c" width="300" height="80"></canvas></div>';
    const both = await forms.fill(`<form>${typed}${drawn}${SUBMIT}</form>`);
    const signed = await forms.fill(
      `<form>${typed}${drawn}${SUBMIT}</form><script>c.getContext('2d').fillRect(10, 10, 50, 5);</script>`,
    );

    expect(await signed.shown('s.value')).toBe('Grace Hopper');
    expect(
      await signed.shown(
        'd.valueAsDate.toDateString() === new Date(Date.parse(d.value)).toDateString() && Math.abs(Date.now() - d.valueAsDate) < 2 * 864e5',
      ),
    ).toBe(true);
    expect(both.result).toMatchObject({ kind: 'questions', questions: [{ text: 'Please sign here' }] });
    expect(signed.result.kind).toBe('filled');
  });
});

describe('rich text', () => {
  const text = 'I like this work. It lasts.';

  test.each([
    [
      'an editor',
      `<div id="e" contenteditable="true" role="textbox" aria-label="Why us? *" aria-required="true"></div>`,
      'e.innerText',
    ],
    [
      'an editor that draws itself anew',
      `<div id="e" contenteditable="true" role="textbox" aria-label="Why us? *" aria-required="true"><p><br></p></div><script>e.oninput = () => { const t = e.innerText; e.innerHTML = '<p>' + t.trim() + '</p>'; };</script>`,
      'e.innerText.trim()',
    ],
    [
      'an editor with a document of its own',
      `<p>Why us? *</p><iframe id="f" title="Rich text area" style="width:300px;height:90px" srcdoc="<body contenteditable='true'><p><br></p></body>"></iframe>`,
      'f.contentDocument.body.innerText.trim()',
    ],
  ])('goes into %s', async (_what, control, shown) => {
    const filled = await forms.fill(`<form>${control}${SUBMIT}</form>`, { given: { 'Why us?': text } });

    expect(await filled.shown(shown)).toBe(text);
    expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ source: 'given' }] });
  });
});

describe('a part of the value that stands before its box', () => {
  const behind = (prefix: string, more = '') =>
    `<div style="display:flex"><span>${prefix}</span><input id="a" required ${more}></div>`;
  const LINKED = '<label for="a">LinkedIn profile *</label>';
  const linked = { 'LinkedIn profile': 'https://de.linkedin.com/in/ada-l/?trk=x' };

  test.each([
    [
      'a scheme',
      `<label>Website * ${behind('https://')}</label>`,
      { Website: 'http://ada.dev/a/' },
      'ada.dev/a/',
    ],
    ['a place for names', LINKED + behind('linkedin.com/in/'), linked, 'ada-l'],
    ['a whole address', LINKED + behind('https://www.linkedin.com/in/'), linked, 'ada-l'],
    ['a place for names, of which one is known', LINKED + behind('linkedin.com/in/'), {}, 'grace-hopper'],
    ['a sign', `<label for="a">Handle *</label>${behind('@')}`, { Handle: '@ada' }, 'ada'],
    ['a currency', `<label for="a">Salary expectation *</label>${behind('$')}`, {}, '120000'],
    [
      'a scheme before a box for whole addresses',
      `<label for="a">Website *</label>${behind('https://', 'type="url"')}`,
      { Website: 'https://ada.dev' },
      'https://ada.dev',
    ],
    [
      'an example below the box',
      `${LINKED}<div><input id="a" required></div><div>https://linkedin.com/in/</div>`,
      { 'LinkedIn profile': 'https://linkedin.com/in/ada-l' },
      'https://linkedin.com/in/ada-l',
    ],
  ])('is not written twice: %s', async (_what, html, given, written) => {
    const profile = Profile.parse({ ...SAMPLE_PROFILE, salary_expectation: '120000 USD' });
    const filled = await forms.fill(`<form>${html}${SUBMIT}</form>`, { given, profile });

    expect(await filled.shown('a.value')).toBe(written);
    expect(filled.result.kind).toBe('filled');
  });

  test('leads elsewhere than what is known: that is asked', async () => {
    const filled = await forms.fill(
      `<form><label for="a">Code repository *</label>${behind('github.com/')}${SUBMIT}</form>`,
      { given: { 'Code repository': 'https://gitlab.com/ada' } },
    );

    expect(await filled.shown('a.value')).toBe('');
    expect(filled.result).toMatchObject({ kind: 'questions', questions: [{ text: 'Code repository' }] });
  });
});

describe('a file', () => {
  test('counts as attached when the uploader has emptied its box and shows the name', async () => {
    const filled = await forms.fill(
      `<form><div><label>Resume * <input type="file" id="r" required></label><p id="n"></p></div>${SUBMIT}</form>
      <script>let sent = 0; r.onchange = () => { sent++; n.textContent = r.files[0].name; r.required = false; r.value = ''; };</script>`,
    );

    expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ meaning: 'resume_file' }] });
    expect(await filled.shown('sent')).toBe(1);
  });

  test('that is read out fills other boxes, and what is known better stays', async () => {
    const filled = await forms.fill(
      `<form><label>First name <input id="f"></label><label>Resume <input type="file" id="r"></label>${SUBMIT}</form>
      <script>r.onchange = () => { f.value = 'G.'; };</script>`,
    );

    expect(await filled.shown('f.value')).toBe('Grace');
  });
});

describe('the pace of a person', () => {
  test('brings every key, one by one', async () => {
    const filled = await forms.fill(
      `<form><label>First name <input id="f"></label>${SUBMIT}</form><script>let keys = ''; f.onkeydown = (e) => { keys += e.key; };</script>`,
      { typing: 'natural' },
    );

    expect(await filled.shown('keys')).toContain('GraceTab');
    expect(await filled.shown('f.value')).toBe('Grace');
  });
});
