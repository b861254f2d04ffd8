import type { FilledField, Question } from '../contracts/interaction.ts';
import { cut } from '../contracts/storable.ts';
import { toRemember } from '../forms/answers/toRemember.ts';
import { findWayForward } from '../forms/buttons.ts';
import { isPlaceholder } from '../forms/chooseOption.ts';
import type { PageLook } from '../forms/control.ts';
import { holdsValue } from '../forms/holdsValue.ts';
import { wholeOf } from '../forms/partOfAnswer.ts';
import type { Action, OpenQuestion, Plan } from '../forms/planPage.ts';
import { questionText } from '../forms/questionText.ts';
import { SECRETS } from '../forms/secrets.ts';
import type { FillResult, Knowledge } from './applicationSession.ts';
import type { Attempts } from './attempts.ts';
import { enteredBy } from './enteredBy.ts';

/** What became of a page that nothing more can be done about, and how it goes on. */
export function concludeFill(
  look: PageLook,
  plan: Plan,
  { askedAgain, memory, attempts }: Knowledge & { attempts: Attempts },
): FillResult {
  // One pause asks for everything; what may stay empty alone is no reason for one.
  const isPressing = ({ id, required, isMisanswered }: OpenQuestion) =>
    required || (isMisanswered && !askedAgain.has(id));
  const lost = plan.actions.filter(
    (action) => action.control.required && !holdsValue(action, action.control),
  );
  const refused = plan.actions
    .filter((action) => isRefused(action, attempts) || (lost.includes(action) && mayKnowBetter(action)))
    .map(asRefused);
  const pressing = [...refused, ...plan.open.filter(isPressing)];
  const questions = [...refused, ...plan.open].filter(({ isSecret }) => !isSecret);
  if (pressing.some(({ isSecret }) => !isSecret))
    return { kind: 'questions', questions: questions.map(asQuestion), entered: enteredBy(plan.actions) };
  if (pressing.length > 0) return { kind: 'blocked', reason: 'login' };
  const [unkept] = lost;
  if (unkept !== undefined) {
    return { kind: 'failed', code: 'field_not_filled', detail: cut(questionText(unkept.control), 200) };
  }
  const forward = findWayForward(look);
  if (forward === null) return { kind: 'failed', code: 'form_not_understood', detail: 'no button leads on' };
  const held = plan.actions.filter((action) => holdsValue(action, action.control));
  const answers = held.flatMap((action) => toRemember(action, memory.site) ?? []);
  return {
    kind: 'filled',
    fields: plan.actions.map(asField),
    answers,
    entered: enteredBy(plan.actions),
    next: forward.kind === 'submit' ? 'submit' : 'advance',
  };
}

function asQuestion({ control, found, id, question, required, note, asOne }: OpenQuestion): Question {
  const again = note === null ? {} : { note };
  if (asOne !== undefined) return { id, text: question, kind: asOne, required, ...again };
  const shown = control.options.filter((option) => !isPlaceholder(option)).map((option) => option.label);
  // What stands there while a list is closed may be the beginning of it.
  const listed = found?.options ?? [];
  const options = listed.length > shown.length ? listed : shown;
  const isChoice = control.kind !== 'checkbox' || options.length > 1;
  return {
    id,
    text: question,
    kind: control.kind,
    required,
    ...(isChoice && options.length > 0 ? { options } : {}),
    ...again,
  };
}

/** The page does not take the value, and says why: whoever knows a better one is asked. */
function isRefused(action: Action, attempts: Attempts): boolean {
  const { required, error } = action.control;
  return attempts.isMistaken(action) || (required && error !== '' && !holdsValue(action, action.control));
}

/** A page that keeps nothing of what we know may want it written otherwise; what a person wrote for it is the last word. */
function mayKnowBetter({ kind, source }: Action): boolean {
  return kind !== 'upload' && source !== 'human';
}

function asRefused({ key, control, asked, recognition }: Action): OpenQuestion {
  const { id, text: question } = asked;
  const { required, error } = control;
  const note = error || 'The page does not keep what was entered: write it as the page wants it.';
  const isSecret = SECRETS.has(recognition.meaning);
  return { key, control, id, question, required, note, isMisanswered: true, isSecret };
}

function asField(action: Action): FilledField {
  const { asked, control, recognition, source } = action;
  return {
    label: asked.part === undefined && wholeOf(asked) === null ? questionText(control) : asked.question,
    meaning: recognition.meaning,
    source,
    ...(action.kind === 'type' && action.shortened === true ? { shortened: true } : {}),
    ...(holdsValue(action, control) ? {} : { lost: true }),
  };
}
