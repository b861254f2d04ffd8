import type { Button, Control, Demands, Evidence, Option, PageLook } from '../forms/control.ts';

/** A look at a page that never was: what a test does not say is empty, visible and in the main frame. */
export function aLook(parts: Partial<PageLook> = {}): PageLook {
  const signals = { text: '', visibleFrames: [], challengeMarks: [], challengeAnswers: [], alerts: [] };
  return {
    url: 'https://jobs.example/apply',
    title: '',
    controls: [],
    buttons: [],
    forms: [],
    layers: [],
    folds: [],
    ...parts,
    signals: { ...signals, ...parts.signals },
  };
}

export function aControl(
  evidence: Partial<Evidence>,
  { demands, ...parts }: Partial<Omit<Control, 'evidence' | 'demands'>> & { demands?: Partial<Demands> } = {},
): Control {
  const none = {
    autocomplete: '',
    label: '',
    legend: '',
    placeholder: '',
    name: '',
    id: '',
    nearby: '',
    hint: '',
    section: '',
    caption: '',
    line: '',
  };
  return {
    selector: '#control',
    frame: 0,
    kind: 'text',
    form: 'form',
    layer: null,
    evidence: { ...none, ...evidence },
    options: [],
    required: false,
    visible: true,
    hiddenBy: '',
    disabled: false,
    invalid: false,
    value: '',
    maxLength: null,
    error: '',
    language: '',
    attributes: {},
    ...parts,
    demands: {
      type: '',
      role: '',
      pattern: '',
      min: '',
      max: '',
      step: '',
      accept: '',
      prefix: '',
      size: '',
      readOnly: false,
      ...demands,
    },
  };
}

export function aButton(label: string, parts: Partial<Button> = {}): Button {
  return {
    selector: `button >> ${label}`,
    frame: 0,
    label,
    kind: 'submit',
    form: 'form',
    layer: null,
    section: '',
    visible: true,
    disabled: false,
    ...parts,
  };
}

export function someOptions(...labels: string[]): Option[] {
  return labels.map((label) => ({ selector: 'option', value: label, label, chosen: false, attributes: {} }));
}
