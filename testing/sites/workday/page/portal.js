import { h } from './dom.js';

let open = null;

/** A list at the end of the body, as far from its control as can be. It goes with Escape, or with a press elsewhere. */
export function openPortal(owner, content, onClose = () => {}) {
  closePortal();
  const box = owner.getBoundingClientRect();
  const style = `position:absolute;left:${box.left + scrollX}px;top:${box.bottom + scrollY}px`;
  const popup = h('div', { 'data-automation-widget': 'wd-popup', class: 'popup', style }, content);
  document.body.append(popup);
  open = { owner, popup, onClose };
}

export function closePortal() {
  if (open === null) return;
  const { popup, onClose } = open;
  open = null;
  popup.remove();
  onClose();
}

export function isPortalOf(owner) {
  return open !== null && open.owner === owner;
}

document.addEventListener('mousedown', ({ target }) => {
  if (open !== null && !open.popup.contains(target) && !open.owner.contains(target)) closePortal();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closePortal();
});
