import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

/**
 * A calendar that opens by the sign beside its box alone, at today, and takes today for the date as soon as it opens. What is typed is
 * shown and never read. Its head says `November 26`; its days are nothing but boxes beside each other, those of the months around
 * among them. A second sign empties it.
 */
const form = (more = '') => `<form><label for="d">Relocation date *</label>
  <div class="group"><input id="d" required ${more}><span class="end" onclick="read = ''; d.value = ''"><i class="calendar-clear">×</i></span><span class="end" id="sign"><i class="icon-calendar">▦</i></span></div>
  <button>Submit application</button></form><div id="pop"></div><style>#pop div { cursor: pointer }</style><script>
    let read = '', at = new Date(2026, 10, 1);
    const two = (number) => String(number).padStart(2, '0');
    const iso = (day) => [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
    const draw = () => {
      pop.innerHTML = '<div title="Previous month">•</div><b>' + at.toLocaleString('en', { month: 'long' }) + ' ' + String(at.getFullYear()).slice(2) + '</b><div title="Next month">•</div><section></section>';
      pop.querySelectorAll('div').forEach((turn, n) => turn.onclick = () => { at = new Date(at.getFullYear(), at.getMonth() + (n ? 1 : -1), 1); draw(); });
      for (let n = -4; n < 38; n++) {
        const day = new Date(at.getFullYear(), at.getMonth(), n);
        const cell = Object.assign(document.createElement('div'), { className: 'day', textContent: day.getDate() });
        cell.dataset.value = iso(day);
        cell.onclick = () => { read = iso(day); d.value = [two(day.getMonth() + 1), two(day.getDate()), day.getFullYear()].join('/'); pop.innerHTML = ''; };
        pop.lastChild.append(cell);
      }
    };
    sign.onclick = () => { if (pop.innerHTML) pop.innerHTML = ''; else { read = '2026-11-23'; draw(); } };
  </script>`;

test.each([
  ['that can be typed into', ''],
  ['that cannot be typed into', 'readonly'],
])(
  'the calendar of a box %s, which opens by a sign beside it alone, is opened by that',
  async (_what, more) => {
    const filled = await forms.fill(form(more), { given: { 'Relocation date': '2027-02-09' } });

    expect(await filled.shown('[read, d.value, pop.innerHTML]')).toEqual(['2027-02-09', '02/09/2027', '']);
    expect(filled.result.kind).toBe('filled');
  },
);

test('a sign in a place that has another box is not taken for that of the first', async () => {
  const both = form().replace(
    '<span class="end" id',
    '<input aria-label="Nickname" required><span class="end" id',
  );
  const filled = await forms.fill(both, { given: { 'Relocation date': '2027-02-09', Nickname: 'Jo' } });

  expect(await filled.shown('[read, d.value]')).toEqual(['', '2027-02-09']);
});
