import type { InspectedPage } from '../browser/inspectPages.ts';
import { findBlocker, type FoundBlocker } from '../forms/blockers.ts';
import { findWayForward } from '../forms/buttons.ts';
import type { Control, ControlKind } from '../forms/control.ts';
import type { Meaning, Recognition } from '../forms/meanings.ts';
import { questionText } from '../forms/questionText.ts';
import { recogniseControls } from '../forms/recognise.ts';

/** What `inspect --json` prints for a page. */
export interface PageReport {
  page: string;
  controls: ControlReport[];
  submit: { selector: string; label: string; kind: 'submit' | 'next'; evidence: string } | null;
  blocker: FoundBlocker | null;
}

interface ControlReport {
  selector: string;
  frame: number;
  label: string;
  kind: ControlKind;
  meaning: Meaning;
  /** It asks for the same a second time: a confirmation of the address or the password above. */
  again?: true;
  confidence: number;
  evidence: string[];
  required: boolean;
  visible: boolean;
  attributes: Record<string, string>;
}

export function describePage(seen: InspectedPage & { kind: 'seen' }): PageReport {
  const { page, look, status, headers } = seen;
  const recognitions = recogniseControls(look);
  const way = findWayForward(look);
  return {
    page,
    controls: look.controls.flatMap((control, at) => {
      const recognition = recognitions[at];
      return recognition ? describeControl(control, recognition) : [];
    }),
    submit: way && {
      selector: way.button.selector,
      label: way.button.label,
      kind: way.kind,
      evidence: way.evidence,
    },
    blocker: findBlocker(look, { status, headers }),
  };
}

/** What is typed again is what was asked for. */
const CONFIRMED: Partial<Record<Meaning, Meaning>> = {
  email_confirmation: 'email',
  password_confirmation: 'password',
};

function askedAgain(meaning: Meaning): Pick<ControlReport, 'meaning' | 'again'> | undefined {
  return CONFIRMED[meaning] && { meaning: CONFIRMED[meaning], again: true };
}

/** One line for a control; and one for every box of a group that carries other attributes than the first. */
function describeControl(control: Control, recognition: Recognition): ControlReport[] {
  const { selector, frame, kind, required, visible, attributes } = control;
  const report = {
    selector,
    frame,
    label: questionText(control),
    kind,
    ...recognition,
    ...askedAgain(recognition.meaning),
    required,
    visible,
    attributes,
  };
  const others = control.options.filter((option) =>
    Object.entries(option.attributes).some(([name, value]) => attributes[name] !== value),
  );
  return [
    report,
    ...others.map(({ selector: box, attributes: own }) =>
      Object.assign({}, report, { selector: box, attributes: own }),
    ),
  ];
}
