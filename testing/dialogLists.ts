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
