/**
 * What one look at a page brings back: plain data, made in the page, read by pure functions.
 * Texts are as the page shows them, white space folded, at most 500 characters each, but for what was typed. Labels keep their lines: what
 * explains a label mostly stands in a line of its own.
 */
export interface PageLook {
  url: string;
  title: string;
  /** Controls in document order, hidden ones too. Radios and checkboxes that share a name are one control. */
  controls: Control[];
  /** What can be pressed: buttons, submit inputs, links that look like buttons, in document order. */
  buttons: Button[];
  forms: Form[];
  layers: Layer[];
  folds: Fold[];
  signals: PageSignals;
}

/** What one frame tells of itself: a look but for what only the outside knows. */
export interface FrameLook {
  url: string;
  title: string;
  controls: Omit<Control, 'frame'>[];
  buttons: Omit<Button, 'frame'>[];
  forms: Omit<Form, 'frame'>[];
  layers: Omit<Layer, 'frame'>[];
  folds: Omit<Fold, 'frame'>[];
  signals: FrameSignals;
  /** Elements that show something and seem to hold nothing: their shadow may be closed. */
  sealed: string[];
}

export interface Control {
  /** Unique in its frame; pierces shadow roots. */
  selector: string;
  /** Index into the frames of the page; 0 is the main frame. */
  frame: number;
  kind: ControlKind;
  /** The form that it belongs to, else the side of the page: its selector, or null. */
  form: string | null;
  /** What lies over the page and holds it: its selector, or null. */
  layer: string | null;
  evidence: Evidence;
  options: Option[];
  required: boolean;
  visible: boolean;
  /** Why a person does not see it; '' when it is visible. */
  hiddenBy: '' | Concealment;
  disabled: boolean;
  /** The page says that its value will not do. */
  invalid: boolean;
  /** What the control shows now: text, the chosen option's label, file name; '' when empty. */
  value: string;
  maxLength: number | null;
  demands: Demands;
  /** What the page says is wrong with its value; '' where nothing is. */
  error: string;
  /** Of the text around it, as the page says: `de`, `en-US`; '' where it does not. */
  language: string;
  /** Asked for by the caller of the look. */
  attributes: Record<string, string>;
}

export type ControlKind =
  | 'text'
  | 'email'
  | 'tel'
  | 'url'
  | 'number'
  | 'date'
  | 'password'
  | 'search'
  | 'textarea'
  | 'richtext'
  | 'select'
  | 'multiselect'
  | 'combobox'
  | 'radio'
  | 'checkbox'
  | 'file'
  | 'other';

/** What an element says about the values that it takes, most in its attributes; '' where it says nothing. */
export interface Demands {
  type: string;
  role: string;
  pattern: string;
  min: string;
  max: string;
  step: string;
  accept: string;
  /** What stands in its line before what is typed, and is a part of it: `https://`, `@`. */
  prefix: string;
  /** Of how many characters it is drawn wide: `size`. */
  size: string;
  readOnly: boolean;
  /** It stands in a list of things, in the place of the next. */
  takesNext?: boolean;
  /** A picture as large as a word or two stands with it, and with no other box. */
  isBesidePicture?: boolean;
}

/** Fields for later are mostly not displayed; traps for programs are mostly hidden in the other ways. */
export type Concealment =
  | 'not displayed'
  | 'invisible'
  | 'transparent'
  | 'no size'
  | 'off screen'
  | 'aria-hidden';

/** Everything that tells what a control asks for, best first; '' where there is none. */
export interface Evidence {
  autocomplete: string;
  /** `label for`, a wrapping label, `aria-labelledby` or `aria-label`; else a label or a table cell before it that names no other. */
  label: string;
  /** The legend or heading of its group. */
  legend: string;
  placeholder: string;
  name: string;
  id: string;
  /** The text that stands nearest before it. */
  nearby: string;
  /** Hints and descriptions: `aria-describedby`, `title`. */
  hint: string;
  /** The heading that stands nearest before it. */
  section: string;
  /** Words that head it and others, though they are no heading; '' where a heading stands nearer. */
  caption: string;
  /** What the first box of its line, in running text or a row of a table, is called; '' for that one itself. */
  line: string;
}

export interface Option {
  /** Unique in the control's frame. */
  selector: string;
  value: string;
  label: string;
  chosen: boolean;
  /** The page has chosen it by itself, and nobody another since. */
  isPreset?: true;
  /** Asked for by the caller of the look; those of a radio or a checkbox only. */
  attributes: Record<string, string>;
}

export interface Button {
  selector: string;
  frame: number;
  label: string;
  /** A `text link` looks like no button; only what its words say makes it a way. */
  kind: 'submit' | 'button' | 'link' | 'image' | 'text link';
  /** The form it belongs to: its selector, or null. */
  form: string | null;
  /** What lies over the page and holds it: its selector, or null. */
  layer: string | null;
  /** The legend of its group and the heading that stands nearest before it; '' where there is none, or it is hidden. */
  section: string;
  visible: boolean;
  disabled: boolean;
}

/** A form as a whole, or what stands for one: what it is for is told by its name and by its text. */
export interface Form {
  selector: string;
  frame: number;
  /** No form, but a side of the page that holds controls of no form: an `aside`, a `header`. */
  isLandmark: boolean;
  /** Its id, name, class and action, as they are. */
  marks: string;
  /** Its visible text, folded, at most 1,000 characters. */
  text: string;
}

/** Something visible that lies over the page: a dialog, or a banner that stays in its place. */
interface Layer {
  selector: string;
  frame: number;
  /** It calls itself a dialog; what is behind it waits. */
  isDialog: boolean;
  /** Its visible text, folded, at most 500 characters. */
  text: string;
}

/** A section that is folded away: what unfolds it, and the selectors of the controls in it. */
export interface Fold {
  selector: string;
  frame: number;
  label: string;
  holds: string[];
  /** It shows one of several parts of a form that is sent as a whole. */
  isTab?: true;
}

/** What blockers and receipts are told by. */
export interface PageSignals {
  /** Visible text of the page, a line for each block, at most 20,000 characters. */
  text: string;
  /** For challenges that live in one. */
  visibleFrames: VisibleFrame[];
  challengeMarks: ChallengeMark[];
  challengeAnswers: ChallengeAnswer[];
  /** Visible texts of elements with role alert, status, or classes that say error. */
  alerts: string[];
}

/** What one frame tells of them. */
export interface FrameSignals extends Pick<PageSignals, 'text' | 'alerts'> {
  visibleFrames: Omit<VisibleFrame, 'frame'>[];
  challengeMarks: Omit<ChallengeMark, 'frame'>[];
  challengeAnswers: Omit<ChallengeAnswer, 'frame'>[];
}

/** Where something stands: the frame of the page, and the form or the side of the page, as of a control. */
export type Place = Pick<Control, 'frame' | 'form'>;

interface VisibleFrame extends Place {
  url: string;
  title: string;
  width: number;
  height: number;
}

/** A visible element that a challenge is known by, and by what: `#challenge-running`, `.h-captcha`, … */
interface ChallengeMark extends Place {
  mark: string;
}

/** A box into which a challenge writes once it is solved. */
interface ChallengeAnswer extends Place {
  isGiven: boolean;
}
