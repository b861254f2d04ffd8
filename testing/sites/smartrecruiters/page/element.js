/** Defines an element that draws itself into an open shadow root of its own. `draw` returns its content as HTML. */
export function define(name, draw, start) {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open' });
        root.innerHTML = `<style>${STYLE}</style>${draw(this)}`;
        start?.(this, root);
      }
    },
  );
}

const STYLE = `:host { display: block; margin: .5rem 0 } label, .label { display: block } .error { color: #b00 } [hidden] { display: none !important }
ul { list-style: none; margin: 0; padding: 0; border: 1px solid #999; max-width: 24rem } li { padding: .2rem .5rem; cursor: pointer }`;

export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A field's own element, with its text in a slot of it. */
export function fieldHtml({ tag, key, label, required, options = [], id }) {
  const star = required ? '<span class="required">*</span>' : '';
  return `<${tag}${id ? ` id="${id}"` : ''} data-key="${key}" data-options="${escaped(JSON.stringify(options))}"${required ? ' required' : ''}><span slot="label-content">${escaped(label)} ${star}</span></${tag}>`;
}

/** Every field below a root, however deep it stands. */
export function fieldsIn(root) {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.dataset?.key ? [element] : []),
    ...(element.shadowRoot ? fieldsIn(element.shadowRoot) : []),
  ]);
}

export function showErrors(root, errors) {
  for (const field of fieldsIn(root)) field.showError?.(errors[field.dataset.key] ?? '');
}
