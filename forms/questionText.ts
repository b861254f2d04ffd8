import type { Control } from './control.ts';
import { invitesOnly } from './placeholders.ts';
import { questionOfDate } from './wholeDate.ts';

/** What a control asks, in the words of the page; '' when the page does not say. */
export function questionText(control: Control): string {
  const { evidence, kind } = control;
  const grouped = kind === 'radio' || (kind === 'checkbox' && !labelAsks(control));
  const texts = grouped
    ? [evidence.legend, evidence.label, evidence.nearby]
    : [evidence.label, ...besideOrInside(control), evidence.legend, evidence.hint];
  const text = (texts.find((one) => one !== '') ?? '').replaceAll('\n', ' ');
  const around = PART_OF_DATE.test(text) ? questionOfDate(control) : '';
  return around === '' ? text : `${around}: ${text}`;
}

/** Of boxes that are one question, the label may be only what the first of them says. */
function labelAsks({ evidence: { label, legend }, options }: Control): boolean {
  const isOfBox = options.length > 1 && legend !== '' && options[0]?.label.startsWith(label) === true;
  return label !== '' && !isOfBox;
}

/** `Type your response` stands in a box for any question; that is asked beside it. */
function besideOrInside({ evidence: { placeholder, nearby } }: Control): [string, string] {
  const isNoQuestion = invitesOnly(placeholder) || isExample(placeholder);
  return isNoQuestion || nearby.endsWith('?') ? [nearby, placeholder] : [placeholder, nearby];
}

/** `AB123456C`, `e.g. 10 to 20 people`. */
function isExample(placeholder: string): boolean {
  const words = placeholder.split(' ').filter((word) => /^\p{L}+$/u.test(word));
  if (FORMAT.test(placeholder)) return true;
  return EXAMPLE.test(placeholder) || (/\d/.test(placeholder) && words.length < 3);
}

/** `MM/DD/YYYY` */
const FORMAT = /^([dmyjta])\1{1,3}([\s./-]+([dmyjta])\3{1,3}){1,2}$/i;
const EXAMPLE =
  /^\W*(e\.? ?g\.?|ex\.|example|eg:|z\. ?b\.|p\. ?ej\.|por ejemplo|par exemple|ad es\.|np\.|例)|@|^(https?:|www\.)/iu;

/** `Month` alone is no question that a person could answer. */
const PART_OF_DATE = /^(day|month|year)\W*$/i;
