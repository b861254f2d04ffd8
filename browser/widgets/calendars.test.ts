import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

/** Turned by what is drawn, not by buttons; days of the month after are named after it, and can be pressed, too. */
const page = (
  head: string,
) => `<form><label for="d">When can you start? *</label><input id="d" readonly required>
  <div id="pop" class="calendar"></div><button>Submit application</button></form><style>#pop span, .day { cursor: pointer }</style><script>
    let at = new Date(2026, 10, 1), turns = 0;
    const turn = (months) => { turns++; at = new Date(at.getFullYear(), at.getMonth() + months, 1); draw(); };
    const draw = () => {
      pop.innerHTML = ${head} + '<div class="grid"></div>';
      pop.querySelectorAll('span')[0].onclick = () => turn(-1);
      pop.querySelectorAll('span')[1].onclick = () => turn(1);
      for (let n = 1; n < 38; n++) {
        const day = new Date(at.getFullYear(), at.getMonth(), n);
        const cell = Object.assign(document.createElement('div'), { className: 'day' + (day.getMonth() === at.getMonth() ? '' : ' next-month'), textContent: day.getDate() });
        cell.onclick = () => { d.value = day.toLocaleDateString('en-US'); pop.innerHTML = ''; };
        pop.lastChild.append(cell);
      }
    };
    d.onclick = draw;
  </script>`;

test.each([
  [
    'whose arrows are no buttons',
    `'<div><span class="prev">«</span><b>' + at.toLocaleString('en', { month: 'long' }) + ' ' + at.getFullYear() + '</b><span class="next">»</span></div>'`,
  ],
  [
    'whose arrows are pictures, and whose year stands in a box beside a list of months',
    `'<div><span class="prev-month"><svg width="9" height="9"></svg></span><select>' + [...Array(12).keys()].map((n) => '<option' + (n === at.getMonth() ? ' selected' : '') + '>' + new Date(2026, n).toLocaleString('en', { month: 'long' }) + '</option>').join('') + '</select><input class="year" size="4" value="' + at.getFullYear() + '"><span class="next-month"><svg width="9" height="9"></svg></span></div>'`,
  ],
])('a calendar %s is turned to the year and month, and the day pressed', async (_what, head) => {
  const filled = await forms.fill(page(head), { given: { 'When can you start?': '2027-01-03' } });

  expect(await filled.shown('[d.value, turns]')).toEqual(['1/3/2027', 2]);
  expect(filled.result.kind).toBe('filled');
});

test('a calendar that is turned by nothing that says which way is left as it is, and the date asked for', async () => {
  const head = `'<div><span class="a1">•</span><span class="a2">•</span><b>' + at.toLocaleString('en', { month: 'long' }) + ' ' + at.getFullYear() + '</b></div>'`;
  const filled = await forms.fill(page(head), { given: { 'When can you start?': '2027-01-03' } });

  expect(await filled.shown('d.value')).toBe('');
  expect(filled.result.kind).toBe('questions');
});

/** A button opens it; lists without a name lie unseen over what shows the month and the year. */
const withLists = (
  style: string,
) => `<form><label for="b">Date of birth *</label><button type="button" id="b" aria-haspopup="dialog" aria-expanded="false">Pick a date</button><button>Submit application</button></form><div id="pop"></div>
  <style>.over { position: relative; display: inline-block } select { position: absolute; inset: 0; width: 100%; ${style} }</style><script>
    let at = new Date(2026, 10, 1), turns = 0;
    const named = (month) => new Date(2026, month).toLocaleString('en', { month: 'long' });
    const listOf = (names, chosen) => '<span class="over"><select>' + names.map((name, n) => '<option' + (n === chosen ? ' selected' : '') + '>' + name + '</option>').join('') + '</select><span aria-hidden="true">' + names[chosen] + ' <i>▾</i></span></span>';
    const go = (year, month) => { at = new Date(year, month, 1); draw(); };
    const draw = () => {
      const days = new Date(at.getFullYear(), at.getMonth() + 1, 0).getDate();
      pop.innerHTML = '<div role="dialog"><button type="button" aria-label="Previous month"></button><button type="button" aria-label="Next month"></button>' + listOf([...Array(12).keys()].map(named), at.getMonth()) + listOf([...Array(81).keys()].map((n) => 1950 + n), at.getFullYear() - 1950)
        + '<table role="grid"><tr>' + [...Array(days).keys()].map((n) => '<td role="gridcell"><button type="button">' + (n + 1) + '</button></td>').join('') + '</tr></table></div>';
      const [months, years] = pop.querySelectorAll('select');
      months.onchange = () => go(at.getFullYear(), months.selectedIndex);
      years.onchange = () => go(1950 + years.selectedIndex, at.getMonth());
      pop.querySelectorAll('[aria-label]').forEach((button, n) => { button.onclick = () => { turns++; go(at.getFullYear(), at.getMonth() + (n ? 1 : -1)); }; });
      pop.querySelectorAll('td button').forEach((day) => { day.onclick = () => { b.textContent = new Date(at.getFullYear(), at.getMonth(), day.textContent).toLocaleDateString('en-US', { dateStyle: 'long' }); }; });
    };
    b.onclick = () => { b.ariaExpanded = pop.innerHTML === ''; if (pop.innerHTML) pop.innerHTML = ''; else draw(); };
  </script>`;

test('lists that lie unseen over what shows the month and the year lead there at once', async () => {
  const given = { 'Date of birth': '1990-03-04' };
  const filled = await forms.fill(withLists('opacity: 0'), { given });

  expect(await filled.shown('[b.textContent, turns, b.ariaExpanded]')).toEqual(['March 4, 1990', 0, 'false']);
  expect(filled.result.kind).toBe('filled');
});

test.each(['When can you start?', 'Date of your last exam', 'Start date (required)'])(
  'a button without a word that opens a dialog is a date, where its label asks for one: %s',
  async (asked) => {
    const html = withLists('opacity: 0').replace('Date of birth *', asked).replace('Pick a date', '');
    const filled = await forms.fill(html, { given: { [asked]: '2027-03-15' } });

    expect(await filled.shown('b.textContent')).toBe('March 15, 2027');
    expect(filled.result.kind).toBe('filled');
  },
);

test('and none where it asks for anything else', async () => {
  const html = withLists('opacity: 0')
    .replace('Date of birth *', 'Where can you start? *')
    .replace('Pick a date', '');
  const filled = await forms.fill(html, { given: { 'Where can you start?': '2027-03-15' } });

  expect(await filled.shown('b.textContent')).toBe('');
});

test('lists that are put away are no way, and nobody turns decades month by month', async () => {
  const given = { 'Date of birth': '1990-03-04' };
  const filled = await forms.fill(withLists('opacity: 0; width: 1px; height: 1px'), { given });

  expect(await filled.shown('[b.textContent, turns]')).toEqual(['Pick a date', 0]);
  expect(filled.result).toMatchObject({ kind: 'questions', questions: [{ text: 'Date of birth' }] });
});

/** Nothing gets into its box before it has the focus; month and year stand side by side, and arrows of two lengths around them. */
const untilFocused = (
  arrows: string[],
) => `<form><label for="d">Date of birth *</label><input id="d" readonly required>
  <label for="t">Preferred time *</label><input id="t" readonly required placeholder="HH:mm"><label for="c">Staff code *</label><input id="c" readonly required>
  <button>Submit application</button></form><div id="pop" class="calendar"></div><script>
    let at = new Date(2026, 10, 1), turns = 0;
    const draw = () => {
      const [back, on] = [${JSON.stringify(arrows)}, ${JSON.stringify(arrows.toReversed())}].map((names, later) => names.map((name) => '<button type="button" class="' + name + (later ? '-next' : '-prev') + '"><i></i></button>').join(''));
      const days = [...Array(38).keys()].map((n) => new Date(at.getFullYear(), at.getMonth(), n + 1));
      const named = (day) => [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
      pop.innerHTML = back + '<b><u>' + at.toLocaleString('en', { month: 'short' }) + '</u><u>' + at.getFullYear() + '</u></b>' + on +
        '<table><tr>' + days.map((day) => '<td title="' + named(day) + '">' + day.getDate() + '</td>').join('') + '</tr></table>';
      for (const button of pop.querySelectorAll('button')) button.onclick = () => {
        turns++;
        const months = (button.className.includes('next') ? 1 : -1) * (button.className.includes('super') ? 12 : 1);
        at = new Date(at.getFullYear(), at.getMonth() + months, 1);
        draw();
      };
      for (const cell of pop.querySelectorAll('td')) cell.onclick = () => { d.value = cell.title; pop.innerHTML = ''; };
    };
    d.onclick = draw;
    t.onfocus = () => { t.readOnly = false; };
    t.onkeydown = ({ key }) => { if (key === 'Enter') t.dataset.kept = t.value; };
    t.onblur = () => { t.readOnly = true; t.value = t.dataset.kept ?? ''; };
  </script>`;

const GIVEN = { 'Date of birth': '1990-03-04', 'Preferred time': '14:30', 'Staff code': 'K7' };

test('a calendar is turned year by year where its arrows say that they leap, and its days are known by their titles', async () => {
  const filled = await forms.fill(untilFocused(['super', 'by']), { given: GIVEN });

  expect(await filled.shown('[d.value, turns]')).toEqual(['1990-03-04', 44]);
});

test('of two arrows on a side that say the same, none is pressed', async () => {
  const filled = await forms.fill(untilFocused(['by', 'by']), { given: GIVEN });

  expect(await filled.shown('[d.value, turns]')).toEqual(['', 0]);
});

test('a box that can be typed into once it has the focus is written, and none that never can be', async () => {
  const filled = await forms.fill(untilFocused(['super', 'by']), { given: GIVEN });

  expect(await filled.shown('[t.value, c.value]')).toEqual(['14:30', '']);
});

/** Reads one order only, and does not say which; what it cannot read it throws away. */
const TYPED = page(
  `'<div><span class="prev">«</span><b>' + at.toLocaleString('en', { month: 'long' }) + ' ' + at.getFullYear() + '</b><span class="next">»</span></div>'`,
)
  .replace('readonly ', '')
  .replace("'en-US'", "'en-GB'")
  .replace(
    '</script>',
    `d.onblur = () => setTimeout(() => { if (!/^\\d\\d\\/\\d\\d\\/\\d{4}$/.test(d.value)) d.value = ''; }, 60); </script>`,
  );
const given = { 'When can you start?': '2027-05-09' };

test('a date that a box does not keep in any way that cannot be misread is pressed in its calendar', async () => {
  const filled = await forms.fill(TYPED, { given });
  const without = await forms.fill(TYPED.replace('d.onclick = draw;', ''), { given });

  expect(await filled.shown('[d.value, turns]')).toEqual(['09/05/2027', 6]);
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ source: 'given' }] });
  expect(await without.shown('d.value')).toBe('');
  expect(without.result.kind).toBe('questions');
});

test('what opens like a list, and is a calendar, has its day pressed', async () => {
  const html = TYPED.replace(
    'id="d"',
    'id="d" role="combobox" aria-haspopup="listbox" aria-expanded="false"',
  );
  const filled = await forms.fill(html, { given });
  const other = await forms.fill(html, { given: { 'When can you start?': 'Next spring' } });

  expect(await filled.shown('d.value')).toBe('09/05/2027');
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ source: 'given' }] });
  expect(await other.shown('d.value')).toBe('');
  expect(other.result.kind).toBe('questions');
});

/** Says the next month at once, and draws its days a moment later: until then a press on a day takes the one that comes there. */
const sliding = (
  over: string,
) => `<form><label for="d">When can you start? *</label><input id="d" readonly required>
  <div id="pop" class="calendar" style="position:relative;width:300px"></div><label for="m">Motto</label><input id="m"><button>Submit application</button></form><script>
    let at = new Date(2026, 10, 1);
    const cells = () => { grid.innerHTML = Array.from({ length: 42 }, (_, n) => new Date(at.getFullYear(), at.getMonth(), n + 1 - at.getDay()))
      .map((day) => day.getMonth() === at.getMonth() ? '<div class="day">' + day.getDate() + '</div>' : '<div></div>').join(''); };
    const head = () => { month.textContent = at.toLocaleString('en', { month: 'long' }) + ' ' + at.getFullYear(); };
    d.onfocus = () => { pop.innerHTML = '<div><button type="button" aria-label="Previous month">‹</button><b id="month"></b><button type="button" id="next" aria-label="Next month">›</button>${over}</div><div id="grid" style="display:grid;grid-template-columns:repeat(7,1fr)"></div>'; head(); cells();
      next.onclick = () => { at = new Date(at.getFullYear(), at.getMonth() + 1, 1); head(); setTimeout(cells, 150); }; };
    pop.onclick = (e) => { if (!e.target.matches('.day')) return; const place = [...grid.children].indexOf(e.target);
      d.value = new Date(at.getFullYear(), at.getMonth(), place + 1 - at.getDay()).toLocaleDateString('en-US'); pop.innerHTML = ''; };
    document.onmousedown = (e) => { if (!pop.contains(e.target) && e.target !== d) pop.innerHTML = ''; };
    document.onkeydown = (e) => { if (pop.innerHTML && ${over.includes('inset') ? 'true' : 'false'}) e.preventDefault(); };</script>`;

test('a day is pressed once its month stands still', async () => {
  const filled = await forms.fill(sliding(''), { given: { 'When can you start?': '2027-02-03' } });

  expect(await filled.shown('d.value')).toBe('2/3/2027');
});

test('what turns a calendar is pressed though another part of it lies over it', async () => {
  const over = '<i style="position:absolute;top:0;left:0;width:300px;height:30px"></i>';
  const filled = await forms.fill(sliding(over), { given: { 'When can you start?': '2026-12-03' } });

  expect(await filled.shown('d.value')).toBe('12/3/2026');
});

test('a calendar that does not lead to the day is not left open, to take the keys of what comes after', async () => {
  const html = sliding('<u style="inset:auto"></u>');
  const answers = { 'When can you start?': '2060-12-03', Motto: 'Per aspera' };
  const filled = await forms.fill(html, { given: answers });

  expect(await filled.shown('[d.value, pop.innerHTML]')).toEqual(['', '']);
});

test('one whose arrow does nothing is not turned for long', async () => {
  const html = sliding('').replace(
    'at = new Date(at.getFullYear(), at.getMonth() + 1, 1);',
    'window.turned = (window.turned ?? 0) + 1;',
  );
  const filled = await forms.fill(html, { given: { 'When can you start?': '2026-12-03' } });

  expect(html).toContain('turned');
  expect(await filled.shown('d.value')).toBe('');
  expect(await filled.shown('window.turned > 2 && window.turned < 60')).toBe(true);
});
