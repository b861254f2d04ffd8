import { APPLICATION } from './applicationOnly.ts';
import { isBehindDialog } from './behindDialog.ts';
import { buttonRole, isPlainWay } from './buttonLabels.ts';
import type { Button, Control, PageLook, Place } from './control.ts';
import { findDeclaration } from './declaration.ts';
import type { Meaning } from './meanings.ts';
import { NEWSLETTER_WORDS } from './newsletterWords.ts';
import { recogniseControls } from './recognise.ts';

/**
 * The page without what is not the application: what waits behind a dialog with a form, or the way to one, in it, and small forms that
 * stand beside, for a newsletter, for searching, for signing in.
 */
export function foreground(look: PageLook): PageLook {
  const meanings = meaningsOf(look);
  return withoutSideForms(inFrontDialog(look, meanings), meanings);
}

/** Something is asked that only an application asks. */
export function hasApplication(look: PageLook): boolean {
  const meanings = meaningsOf(look);
  return look.controls.some((control) => isOwn(control, meanings));
}

function meaningsOf(look: PageLook): Meanings {
  const recognitions = recogniseControls(look);
  return new Map(look.controls.map((control, at) => [control, recognitions[at]?.meaning ?? 'unknown']));
}

type Meanings = ReadonlyMap<Control, Meaning>;

function inFrontDialog(look: PageLook, meanings: Meanings): PageLook {
  const dialog =
    findDeclaration(look)?.layer ??
    look.layers.find(
      (layer) =>
        layer.isDialog &&
        (look.controls.some((control) => isIn(layer, control) && isOwn(control, meanings)) ||
          isQuestionOfOurs(look, layer)),
    );
  return dialog === undefined ? look : only(look, (part) => isIn(dialog, part));
}

/** `How would you like to apply?`, `Are you sure?`: it asks for nothing but a press. */
function isQuestionOfOurs(look: PageLook, layer: PageLook['layers'][number]): boolean {
  if (SIDE.test(layer.text) || look.controls.some((control) => control.visible && isIn(layer, control)))
    return false;
  return look.buttons.some(
    (button) => button.visible && isIn(layer, button) && DECIDES.has(buttonRole(button.label)),
  );
}

function isIn(layer: PageLook['layers'][number], part: Control | Button): boolean {
  return part.frame === layer.frame && part.layer === layer.selector;
}

function withoutSideForms(look: PageLook, meanings: Meanings): PageLook {
  const parts = partsOf(look);
  const sends = (part: Part) => !part.isLandmark && sendsApplication(part);
  const isAside = (part: Part) => part.isLandmark && !sendsApplication(part) && parts.some(sends);
  const isPassedBy = (part: Part) => isMereAddress(part, meanings) && isAppliedBeside(look, part);
  const side = parts.filter((part) => isSideForm(part, meanings) || isAside(part) || isPassedBy(part));
  const talks = parts.filter(
    (part) => isOfAnotherMatter(part) && parts.some((other) => sendsApplication(other)),
  );
  const gates = parts.filter((part) => isGate(part, meanings) && leadsPast(look, part));
  const accounts = parts.filter(
    (part) =>
      opensAccount(part, meanings) &&
      parts.some(
        (other) =>
          sends(other) &&
          !isSecret(other, meanings) &&
          asksWho(other, meanings) &&
          other.buttons.some((button) => !isBehind(look, part, button)),
      ),
  );
  const others = [...side, ...talks, ...gates, ...accounts];
  const [main] = parts.filter(sends).flatMap(({ controls }) => controls);
  // What floats over a page that sends its application by a form of its own is a chat, or an offer.
  const floating = new Set(look.layers.flatMap(({ isDialog, selector }) => (isDialog ? [] : selector)));
  const isAfloat = (one: Control | Button) =>
    main !== undefined && one.form === null && one.layer !== main.layer && floating.has(one.layer ?? '');
  if (others.length === 0 && !look.controls.some(isAfloat)) return look;
  const isKept = (one: Place) => !others.some(({ holds }) => holds(one));
  const { visibleFrames, challengeMarks } = look.signals;
  return {
    ...only(look, (one) => !isAfloat(one) && isKept(one)),
    // What guards a form that is passed by asks nothing.
    signals: {
      ...look.signals,
      visibleFrames: visibleFrames.filter(isKept),
      challengeMarks: challengeMarks.filter(isKept),
    },
  };
}

/** Whoever has an account may sign in; nobody must who can go on without. */
function isGate({ controls }: Part, meanings: Meanings): boolean {
  const asked = controls.map((control) => meanings.get(control) ?? 'unknown');
  return asked.includes('password') && !asked.some((meaning) => APPLICATION.has(meaning));
}

/** Names are asked for there too; but it sends no application, and a form beside it does without a password. */
function opensAccount(part: Part, meanings: Meanings): boolean {
  const { controls, buttons } = part;
  if (!isSecret(part, meanings) || controls.some(({ kind }) => kind === 'file')) return false;
  const roles = buttons.map(({ label }) => buttonRole(label));
  return roles.includes('account') && !roles.some((role) => DECIDES.has(role));
}

function asksWho({ controls }: Part, meanings: Meanings): boolean {
  return controls.some((control) => WHO.has(meanings.get(control) ?? 'unknown'));
}

const WHO: ReadonlySet<string> = new Set(['first_name', 'last_name', 'full_name', 'email']);

function isSecret({ controls }: Part, meanings: Meanings): boolean {
  return controls.some((control) => meanings.get(control) === 'password');
}

function leadsPast(look: PageLook, gate: Part): boolean {
  return look.buttons.some(
    (button) =>
      button.visible &&
      !gate.holds(button) &&
      !isBehind(look, gate, button) &&
      (isPlainWay(button.label) || SENDS_IT.has(buttonRole(button.label))),
  );
}

function isBehind(look: PageLook, { controls }: Part, button: Button): boolean {
  return controls.some((control) => isBehindDialog(look, control, button));
}

/** A form, or a frame that lies in the page as one thing. */
interface Part {
  isLandmark: boolean;
  words: string;
  holds: (one: Place) => boolean;
  controls: Control[];
  buttons: Button[];
}

function partsOf(look: PageLook): Part[] {
  const forms = look.forms.map(({ frame, selector, isLandmark, marks, text }) => ({
    isLandmark,
    words: `${marks} ${text}`,
    holds: (one: Place) => one.frame === frame && one.form === selector,
  }));
  const frames = look.layers
    .filter(({ frame, selector }) => frame > 0 && selector === 'body')
    .map(({ frame, text }) => ({
      isLandmark: false,
      words: text,
      holds: (one: Place) => one.frame === frame,
    }));
  return [...forms, ...frames].map((part) => ({
    ...part,
    controls: look.controls.filter((control) => control.visible && part.holds(control)),
    buttons: look.buttons.filter((button) => button.visible && part.holds(button)),
  }));
}

/** To talk to somebody, to recommend a friend, to be told of other postings: names are asked for there too, but no application is sent. */
function isOfAnotherMatter({ words, controls, buttons }: Part): boolean {
  if (controls.length === 0 || controls.some(({ kind }) => kind === 'file')) return false;
  const said = [words, ...buttons.map(({ label }) => label)].join(' ');
  return OTHER_MATTER.test(said) && !buttons.some(({ label }) => SENDS_IT.has(buttonRole(label)));
}

function sendsApplication(part: Part): boolean {
  if (isOfAnotherMatter(part) || part.controls.length === 0) return false;
  return part.buttons.some(({ label }) => DECIDES.has(buttonRole(label)));
}

/** It asks for an address at most, and its buttons speak of something else than applying. Boxes to tick alone are of what goes on beside them. */
function isSideForm({ words, controls, buttons }: Part, meanings: Meanings): boolean {
  if (buttons.length === 0 && controls.every(({ kind }) => kind === 'checkbox')) return false;
  if (controls.length === 0 || controls.some((control) => isOwn(control, meanings))) return false;
  const said = [...buttons.map((button) => button.label), words].join(' ');
  return SIDE.test(said) && !buttons.some((button) => LEADS_ON.has(buttonRole(button.label)));
}

/** It asks for nothing that an application needs, and neither it nor its buttons say that it sends one, or goes on to it. */
function isMereAddress({ words, controls, buttons }: Part, meanings: Meanings): boolean {
  if (controls.length === 0 || controls.some((control) => isOwn(control, meanings))) return false;
  if (BEGINS_IT.test([words, ...controls.map(({ evidence }) => evidence.section)].join('\n'))) return false;
  return buttons.length > 0 && !buttons.some(({ label }) => DECIDES.has(buttonRole(label)));
}

/** By a button that belongs to no form. */
function isAppliedBeside(look: PageLook, part: Part): boolean {
  const passwords = part.controls.filter(({ kind }) => kind === 'password');
  return look.buttons.some(
    (button) =>
      button.visible &&
      button.form === null &&
      button.kind !== 'text link' &&
      !part.holds(button) &&
      !passwords.some((password) => isBehindDialog(look, password, button)) &&
      (SENDS_IT.has(buttonRole(button.label)) || STARTS_IT.test(button.label)),
  );
}

const SIDE = new RegExp(
  String.raw`\b(${NEWSLETTER_WORDS}|digest|stay (in touch|informed|up to date)|keep me in the loop|search|suchen?|rechercher|recherche|buscar|cerca|zoeken|szukaj|s'abonner|abonner|suscribirse|iscriviti|aanmelden voor)\b|検索`,
  'i',
);
const OTHER_MATTER =
  /(?<!\p{L})(refer (a|your) friend|(send|submit|your) referral|friend['’]s|recommend (a|this)|freund(e|in)? (empfehlen|werben)|recommander à un ami|(start|live) chat|chat with|how can (we|i) help|contact us|ask (us )?a question|get in touch|kontaktieren sie uns|contactez[- ]nous|(create|set up|get) (a |an )?(job )?alerts?|job alerts?|jobalarm|jobabo|alerte emploi|alerta de empleo|newsletter|subscribe|sign me up|stay in the loop|keep me (posted|updated)|feedback|survey|rate us)(?!\p{L})/iu;
/** `Start your application`, `Enter your e-mail to apply`. */
const BEGINS_IT =
  /(?<!\p{L})((start|begin|continue|resume) (your |my |the |an |this )?application|e-?mail( address)?\b[^.!?]{0,30} to (apply|start|begin)|(?<!how )to (apply|start|begin)\b[^.!?]{0,30}e-?mail|bewerbung (zu )?(starten|beginnen|fortsetzen)|um (sich|dich) zu bewerben|pour postuler|(commencer|démarrer) (votre|ma|ta) candidature|para (postular|candidatar|inscribir)\p{L}*|(iniciar|comenzar|empezar) (tu|su|la) (solicitud|postulación|candidatura)|per candidarti|om te solliciteren|aby aplikować)(?!\p{L})/iu;
/** `Begin my application`: it goes on to one, and to nothing else. */
const STARTS_IT = new RegExp(
  String.raw`^(?!.*(new|another|saved)).*(?<!\p{L})((start|begin|continue|resume) (your |my |the |an |this )?application|bewerbung (starten|beginnen|fortsetzen)|(commencer|démarrer) (votre|ma|ta) candidature|(iniciar|comenzar|empezar) (tu|su|la|mi) (solicitud|postulación|candidatura))(?!\p{L})`,
  'iu',
);
const SENDS_IT: ReadonlySet<string> = new Set(['submit application', 'apply']);
const LEADS_ON: ReadonlySet<string> = new Set(['submit application', 'apply', 'next']);
const DECIDES: ReadonlySet<string> = new Set([...LEADS_ON, 'submit']);

/** Only an application asks for it. An address or a name alone may be for anything. */
function isOwn(control: Control, meanings: Meanings): boolean {
  return control.visible && !ANYWHERE.has(meanings.get(control) ?? 'unknown');
}

const ANYWHERE = new Set<Meaning>([
  'email',
  'search',
  'honeypot',
  'captcha',
  'consent',
  'username',
  'password',
  'unknown',
  'location',
  'city',
  'country',
]);

function only(look: PageLook, isKept: (part: Control | Button) => boolean): PageLook {
  return { ...look, controls: look.controls.filter(isKept), buttons: look.buttons.filter(isKept) };
}
