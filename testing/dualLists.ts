/** Lists in pairs: what was brought from the first into the second is chosen. `chosen()` tells what stands there, in order. */
export function page(html: string): string {
  return `<form><h1>Apply</h1>${html}<button>Submit application</button></form>`;
}

const option = (name: string) => `<option value="${name.toLowerCase()}">${name}</option>`;
const REGIONS = ['North', 'South', 'East'].map(option).join('');

const NATIVE_SCRIPT = `<script>
  const bring = (from, to, all) => { for (const one of [...from.options]) if (all || one.selected) { one.selected = false; to.append(one); } };
  const chosen = () => [...ch.options].map((one) => one.label).sort().join();
</script>`;

/** Nothing holds them together but their order. */
export const NATIVE = `<label for="av">Which regions can you cover? *</label><select id="av" multiple>${REGIONS}</select>
  <button type="button" onclick="bring(av, ch)">Add →</button><button type="button" onclick="bring(ch, av)">← Remove</button>
  <label for="ch">Selected regions *</label><select id="ch" multiple required></select>${NATIVE_SCRIPT}`;

export const ARROWS = `<fieldset><legend>Which regions can you cover? *</legend><div style="display:flex">
  <div><label for="av">Available</label><select id="av" multiple size="5">${REGIONS}</select></div>
  <div><button type="button" title="Move all right" onclick="bring(av, ch, true)">&gt;&gt;</button><button type="button" onclick="bring(av, ch)"><i class="fa fa-chevron-right"></i></button>
  <button type="button" onclick="bring(ch, av)"><i class="fa fa-chevron-left"></i></button></div>
  <div><label for="ch">Selected</label><select id="ch" multiple size="5"></select></div></div></fieldset>${NATIVE_SCRIPT}`;

/** The box that is sent is hidden; the buttons above each list are not needed, and not shown. */
export const AT_ONCE = `<label for="kept">Which regions can you cover? *</label><select id="kept" multiple required style="display:none">${REGIONS}</select>
  <div class="dual"><div class="box1"><span>Showing all 3</span><input type="text" placeholder="Filter"><div class="btns"><button type="button" title="Move all"><i class="arrow-right"></i><i class="arrow-right"></i></button><button type="button" title="Move selected" style="display:none"><i class="arrow-right"></i></button></div>
    <select id="av" multiple onchange="bring(av, ch); keep()"><option value="north">North</option><option value="east">East</option></select></div>
  <div class="box2"><span>Showing all 0</span><input type="text" placeholder="Filter"><div class="btns"><button type="button" title="Remove selected" style="display:none"><i class="arrow-left"></i></button><button type="button" title="Remove all"><i class="arrow-left"></i><i class="arrow-left"></i></button></div>
    <select id="ch" multiple onchange="bring(ch, av); keep()"><option value="south">South</option></select></div></div>
  ${NATIVE_SCRIPT}<script>const keep = () => { for (const one of kept.options) one.selected = [...ch.options].some((other) => other.value === one.value); }; keep();</script>`;

export const OPTIONS = `<fieldset><legend>Which regions can you cover? *</legend><div><span id="l1">Available</span><ul id="av" role="listbox" aria-multiselectable="true" aria-labelledby="l1" tabindex="0">
    <li role="option" aria-selected="false">North</li><li role="option" aria-selected="false">South</li><li role="option" aria-selected="false">East</li></ul></div>
  <div><button type="button" id="add">Add</button><button type="button" id="remove">Remove</button></div>
  <div><span id="l2">Chosen</span><ul id="ch" role="listbox" aria-multiselectable="true" aria-labelledby="l2" tabindex="0"></ul></div></fieldset><script>
  for (const list of [av, ch]) list.onclick = ({ target }) => { const one = target.closest('li'); one?.setAttribute('aria-selected', String(one.ariaSelected !== 'true')); };
  const bring = (from, to) => () => { for (const one of from.querySelectorAll('[aria-selected=true]')) { one.setAttribute('aria-selected', 'false'); to.append(one); } };
  add.onclick = bring(av, ch); remove.onclick = bring(ch, av);
  const chosen = () => [...ch.children].map((one) => one.textContent).sort().join();</script>`;

const drawn = (
  afterMs: number,
) => `<div><div>Which regions can you cover? *</div><div class="transfer" style="display:flex">
  <div class="panel"><div><label><input type="checkbox"></label><span>3 items</span><input placeholder="Search here"></div><div class="body"></div></div>
  <div class="moves"><button type="button" disabled><span role="img" aria-label="right">›</span></button><button type="button" disabled><span role="img" aria-label="left">‹</span></button></div>
  <div class="panel"><div><label><input type="checkbox"></label><span>0 items</span><input placeholder="Search here"></div><div class="body"></div></div></div></div><script>
  const [src, dst] = document.querySelectorAll('.body'), [to, back] = document.querySelectorAll('.moves button');
  const right = new Set(), marked = new Set();
  const chosen = () => [...right].sort().join();
  const draw = () => {
    for (const [body, isRight] of [[src, false], [dst, true]]) {
      const names = ['North', 'South', 'East'].filter((name) => right.has(name) === isRight);
      body.innerHTML = names.length === 0 ? '<div>No data</div>' : '<ul>' + names.map((name) => '<li title="' + name + '" style="cursor:pointer"><label><input type="checkbox"' + (marked.has(name) ? ' checked' : '') + '></label><span>' + name + '</span></li>').join('') + '</ul>';
    }
    for (const item of document.querySelectorAll('li')) item.onclick = (event) => { event.preventDefault(); if (!marked.delete(item.title)) marked.add(item.title); draw(); };
    to.disabled = ![...marked].some((name) => !right.has(name)); back.disabled = ![...marked].some((name) => right.has(name));
  };
  const later = (change) => () => setTimeout(() => { change(); draw(); }, ${afterMs});
  to.onclick = later(() => { for (const name of marked) right.add(name); marked.clear(); });
  back.onclick = later(() => { for (const name of marked) right.delete(name); marked.clear(); });
  draw();</script>`;

export const BOXES = drawn(0);
export const LATE = drawn(200);

export const TWO_QUESTIONS = `<label for="av">Which regions can you cover?</label><select id="av" multiple>${REGIONS}</select>
  <button type="button">Show map</button><button type="button">Clear</button>
  <label for="days">Which days suit you?</label><select id="days" multiple>${['Monday', 'Friday'].map((day) => `<option>${day}</option>`).join('')}</select>`;
