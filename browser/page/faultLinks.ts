import { COMPLAINT } from '../../forms/complaints.ts';
import { type Crowd, isCrowded } from './crowd.ts';
import { fold } from './text.ts';
import { isVisible } from './visibility.ts';

/** What a list of faults above a form says of a control: each of its lines leads to the control that it is about. */
export function faultLinksTo(control: HTMLElement, crowd: Crowd): string[] {
  const links = known.get(crowd) ?? readLinks();
  known.set(crowd, links);
  const isAbout = (target: Element, isListed: boolean) =>
    target === control || (isListed && target.contains(control) && !isCrowded(target, crowd));
  return links.flatMap(({ target, isListed, text }) => (isAbout(target, isListed) ? [text] : []));
}

interface FaultLink {
  target: Element;
  text: string;
  /** It stands among faults; elsewhere `Required documents` may lead to a part of the form. */
  isListed: boolean;
}

const known = new WeakMap<Crowd, FaultLink[]>();

function readLinks(): FaultLink[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].flatMap((link) => {
    const target = targetOf(link);
    if (target === null || !isVisible(link)) return [];
    const text = fold(link.innerText);
    const list = link.closest(LISTS);
    const isList = list !== null && fold(list.textContent ?? '').length <= LONGEST_LIST;
    // A place may be called after errors for what it does in other cases.
    const isListed = isList && (list.role === 'alert' || COMPLAINT.test(text));
    return isListed || COMPLAINT.test(text) ? [{ target, text, isListed }] : [];
  });
}

/** In this page alone: others may have a place of the same name. */
function targetOf(link: HTMLAnchorElement): Element | null {
  const name = link.hash.slice(1);
  if (name === '' || link.pathname !== location.pathname || link.search !== location.search) return null;
  return document.getElementById(name) ?? document.getElementsByName(name)[0] ?? null;
}

const LISTS =
  '[role="alert"], [class*="error" i], [id*="error" i], [class*="invalid" i], [class*="danger" i], [class*="validation-summary" i]';
/** Characters. Much more is a page, whatever its place is called. */
const LONGEST_LIST = 600;
