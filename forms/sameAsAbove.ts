import type { Control } from './control.ts';
import { inSameForm } from './inSameForm.ts';
import { ADDRESS_PARTS, type Meaning } from './meanings.ts';
import { normalise } from './normalise.ts';
import type { Action, Plan } from './planPage.ts';
import { questionText } from './questionText.ts';

/** Every control of a form with what it was taken for, in the order of the page. */
interface Taken {
  control: Control;
  meaning: Meaning;
  /** A box that is to be ticked. */
  asTicked: Action;
}

/**
 * `Mailing address is the same as above`: ticked where the boxes below it would be given what those above it are, which then
 * need nothing more. Where they would not, and where there are none to compare, it is left as it is.
 */
export function tickSameAsAbove(plan: Plan, taken: readonly Taken[]): Plan {
  return taken.reduce(
    (planned, box) => (isSameBox(box.control) ? tickIfTrue(planned, box, taken) : planned),
    plan,
  );
}

function tickIfTrue(plan: Plan, box: Taken, taken: readonly Taken[]): Plan {
  const at = taken.indexOf(box);
  const isOwn = ({ control }: Taken) => inSameForm(control, box.control);
  const below = blockBelow(taken.slice(at + 1).filter(isOwn));
  const above = taken.slice(0, at).filter(isOwn);
  if (below.length === 0 || !below.every((one) => repeats(one, above, plan))) return plan;
  const isBelow = ({ control }: { control: Control }) => below.some((one) => one.control === control);
  const others = plan.actions.filter((action) => !isBelow(action) && action.control !== box.control);
  return {
    actions: [...others, box.asTicked],
    open: plan.open.filter((question) => !isBelow(question) && question.control !== box.control),
  };
}

/** The address that starts right there, as far as it goes. */
function blockBelow(below: readonly Taken[]): Taken[] {
  const shown = below.filter(({ control }) => control.visible && !control.disabled);
  const end = shown.findIndex(({ meaning }) => !ADDRESS_PARTS.has(meaning));
  return end < 0 ? shown : shown.slice(0, end);
}

function repeats({ control, meaning }: Taken, above: readonly Taken[], plan: Plan): boolean {
  const twin = above.findLast((one) => one.meaning === meaning && one.control.visible);
  return twin !== undefined && entryInto(twin.control, plan) === entryInto(control, plan);
}

/** '' for what stays empty. */
function entryInto(control: Control, plan: Plan): string {
  const action = plan.actions.find((one) => one.control === control);
  if (action?.kind === 'type') return normalise(action.text);
  if (action?.kind === 'pick') return normalise(action.wanted);
  return action?.kind === 'choose' ? normalise(action.options.map(({ label }) => label).join(' ')) : '';
}

function isSameBox(control: Control): boolean {
  if (control.kind !== 'checkbox' || control.options.length > 1 || !control.visible || control.disabled)
    return false;
  if (control.options.some((option) => option.chosen)) return false;
  const text = normalise(questionText(control));
  return SAME.test(text) && ADDRESS.test(text) && !OTHER.test(text);
}

const SAME =
  /\b(same|identical|copy (of|from)|(gleich|identisch|entspricht)|wie oben|identique|meme|mism[ao]|igual|mesm[ao]|stess[ao]|uguale|coincide|zelfde|hetzelfde|gelijk|tak[ai] sam\w*|t[ea]n? sam\w*)\b|同じ|同上/;
const ADDRESS =
  /\b(above|address(es)?|home|mailing|billing|permanent|current|present|physical|residen\w+|legal|shipping|adresse|anschrift|oben|direccion|domicilio|endereco|indirizzo|residenza|adres|woonadres|zamieszkania)\b|住所/;
const OTHER =
  /\b(different|differs?|not|other than|abweich\w*|anders|nicht|differente|diferente|distint[ao]|divers[ao]|ander|inny)\b/;
