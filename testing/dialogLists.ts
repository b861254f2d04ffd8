const dialog = (box: 'radio' | 'checkbox') => `
  const O = ['Red', 'Green', 'Blue']; let chosen = [];
  button.onclick = () => {
    button.setAttribute('aria-expanded', 'true');
    const place = document.createElement('div'); place.id = 'alert';
    place.innerHTML = '<div style="position:fixed;inset:0;background:#0003"></div><div role="alertdialog" aria-modal="true" style="position:fixed;top:50px;left:50px;background:#fff;width:260px"><h2>Favourite colour</h2><div role="group">' +
      O.map((text) => '<button type="button" role="${box}" aria-checked="' + chosen.includes(text) + '" style="display:block;width:200px"><div><div></div><div>' + text + '</div></div></button>').join('') +
      '</div><div><button type="button"><span>Cancel</span></button><button type="button"><span>OK</span></button></div></div>';
    document.body.append(place);
    const boxes = [...place.querySelectorAll('[role=${box}]')], [cancel, ok] = [...place.querySelectorAll('button')].slice(-2);
    for (const one of boxes) one.onclick = () => { for (const other of boxes) if (other === one || '${box}' === 'radio') other.setAttribute('aria-checked', String(other === one && one.ariaChecked !== 'true')); };
    cancel.onclick = () => { place.remove(); button.setAttribute('aria-expanded', 'false'); };
    ok.onclick = () => { chosen = boxes.filter((one) => one.ariaChecked === 'true').map((one) => one.textContent); host.dataset.chosen = chosen.join(); shown.textContent = chosen.join(', ') || 'Select one'; cancel.onclick(); };
  };`;

const page = (html: string, script: string) =>
  `<form><h1>Apply</h1>${html}<button>Submit application</button></form><script>{${script}}</script>`;

/** A button that lies unseen over what shows the choice; a dialog asks, and takes the answer by `OK`. */
export const LIGHT = page(
  `<div><label id="q">Favourite colour *</label><div id="host" style="position:relative;border:1px solid;width:200px;height:24px"><span class="t">Choose one</span><button type="button" role="combobox" aria-haspopup="dialog" aria-expanded="false" aria-labelledby="q" aria-required="true" style="position:absolute;inset:0;opacity:0"></button></div></div>`,
  `const host = document.querySelector('#host'), button = host.querySelector('button'), shown = host.querySelector('.t'); ${dialog('radio')}`,
);

const shadow = (box: 'radio' | 'checkbox') =>
  page(
    '<div id="host"></div>',
    `const host = document.querySelector('#host'), root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<label style="display:block;width:300px"><div>Favourite colour *</div><div style="position:relative;height:24px"><div class="t">Select one</div><button type="button" aria-haspopup="dialog" aria-expanded="false" style="position:absolute;inset:0;width:100%;opacity:0"></button></div></label>';
    const button = root.querySelector('button'), shown = root.querySelector('.t'); ${dialog(box)}`,
  );

/** The same in a shadow, where the label is around what shows the choice, too. */
export const SHADOWED = shadow('radio');
export const SEVERAL = shadow('checkbox');

const popUp = (choices: string, ends: 'by OK' | 'at once') =>
  page(
    `<div><label for="opener">Favourite colour *</label><button type="button" id="opener" aria-haspopup="listbox" aria-required="true">Select one</button><div id="host"></div></div>`,
    `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(`<div id="pop" hidden style="position:absolute;top:160px;background:#fff">${choices}${ends === 'by OK' ? '<button type="button" id="ok">OK</button>' : ''}</div>`)});
    const host = document.querySelector('#host'), opener = document.querySelector('#opener'), pop = document.querySelector('#pop');
    const take = () => { host.dataset.chosen = opener.textContent = pop.querySelector('input:checked')?.value ?? ''; };
    const shut = () => { pop.hidden = true; document.querySelector('#alert')?.remove(); };
    opener.onclick = () => { pop.hidden = false; host.innerHTML = '<i id="alert"></i>'; };
    pop.onclick = (event) => { const box = event.target.closest('li')?.querySelector('input'); if (box) box.checked = true; if ('${ends}' === 'at once') setTimeout(take); };
    if ('${ends}' === 'by OK') document.querySelector('#ok').onclick = () => { take(); shut(); };
    else document.addEventListener('mousedown', ({ target }) => { if (!pop.contains(target) && target !== opener) shut(); });`,
  );

const BOXES = ['Red', 'Green', 'Blue'].map(
  (text) => `<input type="radio" name="colour" value="${text}"> ${text}`,
);
/** Boxes that hang over the page, in no dialog. */
export const AFLOAT = popUp(
  BOXES.map((box) => `<label style="display:block">${box}</label>`).join(''),
  'by OK',
);
export const TAKEN_AT_ONCE = popUp(
  BOXES.map((box) => `<label style="display:block">${box}</label>`).join(''),
  'at once',
);
/** The same, told by their roles. */
export const OPTIONS_AFLOAT = popUp(
  `<ul role="listbox">${BOXES.map((box) => `<li role="option">${box}</li>`).join('')}</ul>`,
  'by OK',
);
