import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

/**
 * A box that no key gets into. What opens late with its focus is a clock that takes noon for the time unless it is told another, reads an
 * hour once it has two figures, and stays open until something else is pressed; `days` stand over it.
 */
const form = (
  half: string,
  days = '',
) => `<form><label for="t">Preferred call *</label><input id="t" readonly required>
  <p>Apply here, it takes a minute</p><button>Submit application</button></form>
  <div id="pop" hidden style="position:absolute;top:150px;left:20px;background:#fff">${days}
    <input type="number" class="time-hour" value="12"><input type="number" aria-label="Minute" value="00">${half}</div><script>
    let day = '', hours = 12, minutes = 0;
    const [hour, minute] = pop.querySelectorAll('input'), half = pop.querySelector('.half');
    const two = (number) => String(number).padStart(2, '0');
    const write = () => { t.value = (day && day + ' ') + (half ? two(hours) + ':' + two(minutes) + ' ' + half.textContent : two(hours) + ':' + two(minutes)); };
    hour.oninput = () => { if (hour.value.length === 2) hours = Number(hour.value); write(); };
    minute.oninput = () => { if (minute.value.length === 2) minutes = Number(minute.value); write(); };
    if (half) half.onclick = () => { half.textContent = half.textContent === 'AM' ? 'PM' : 'AM'; write(); };
    t.onfocus = () => setTimeout(() => { pop.hidden = false; if (!day) write(); }, 120);
    document.addEventListener('mousedown', ({ target }) => { if (target !== t && !pop.contains(target)) pop.hidden = true; });
    for (const cell of pop.querySelectorAll('td')) cell.onclick = () => { day = '2026-11-' + two(cell.textContent); write(); };
  </script>`;

const HALF = '<span class="half">PM</span>';
const DAYS = `<a title="Prev">‹</a><b>November 2026</b><a title="Next">›</a><table class="calendar"><tr>${Array.from({ length: 30 }, (_, n) => `<td>${n + 1}</td>`).join('')}</tr></table>`;

test.each([
  ['of twelve hours', HALF, '', '9:05 AM', '09:05 AM'],
  ['of twelve hours, after midnight', HALF, '', '00:15', '12:15 AM'],
  ['of a whole day', '', '', '3:30 PM', '15:30'],
  ['below a calendar', '', DAYS, '2026-11-26 14:30', '2026-11-26 14:30'],
])('a clock %s that opens for a box is set, and shut', async (_what, half, days, given, shown) => {
  const filled = await forms.fill(form(half, days), { given: { 'Preferred call': given } });

  expect(await filled.shown('[t.value, pop.hidden]')).toEqual([shown, true]);
  expect(filled.result.kind).toBe('filled');
});

test('a clock that offers both halves of the day, and does not say which it has, is left to a person', async () => {
  const both = '<button type="button">AM</button><button type="button">PM</button>';
  const filled = await forms.fill(form(both), { given: { 'Preferred call': '9:05 AM' } });

  expect(filled.result.kind).toBe('questions');
});
