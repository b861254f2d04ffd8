import { describe, expect, test } from '@jest/globals';
import { aButton, aControl, aLook, someOptions } from '../testing/pageLooks.ts';
import type { Control } from './control.ts';
import { findDeclaration, isGate } from './declaration.ts';

const layer = '#d';
const TRUE = 'I declare that all information is true';
const CLAIM = 'I have no criminal record';

describe('a dialog wants declared', () => {
  test.each<[string, Control[], boolean, string[]]>([
    ['what sending means', [aBox(TRUE)], false, [TRUE]],
    ['all that it keeps its button shut for', [aBox(TRUE), aBox(CLAIM)], true, [TRUE, CLAIM]],
    ['nothing more, once that is ticked', [aBox(CLAIM, true)], false, []],
    ['no more than it must', [aBox(TRUE), aBox('Do not show this again')], false, [TRUE]],
  ])('%s', (_what, boxes, disabled, demanded) => {
    const found = findDeclaration(aDialog('Before you submit', boxes, [['Cancel'], ['Yes', disabled]]));

    expect(found?.yes.label).toBe('Yes');
    expect(found?.demanded.map(({ evidence }) => evidence.label)).toEqual(demanded);
  });
});

describe('a dialog wants nothing declared', () => {
  test.each<[string, string, Control[], [string, boolean?][]]>([
    [
      'that asks for more',
      'Before you submit',
      [aBox(TRUE), aControl({ label: 'Name' }, { layer })],
      [['Submit']],
    ],
    ['with a box for convenience', 'Submit?', [aBox('Do not show this again')], [['Submit']]],
    ['that leaves a choice', 'Submit?', [aBox(TRUE)], [['Submit'], ['Submit and apply to all']]],
    ['that warns', 'You have unanswered questions.', [aBox(TRUE)], [['Submit anyway']]],
    ['about cookies', 'We use cookies.', [aBox('Statistics')], [['Accept', true]]],
    ['with nothing to tick', 'Submit?', [], [['Submit']]],
    ['of a file that is missing', 'No resume attached', [aBox(TRUE)], [['Go back'], ['Submit']]],
  ])('%s', (_which, text, controls, buttons) => {
    expect(findDeclaration(aDialog(text, controls, buttons))).toBeNull();
  });
});

test('a dialog before a form into which nothing was entered is a gate', () => {
  const gate = (entered: string) => aDialog('Privacy', [aBox(TRUE)], [['Continue']], entered);

  expect(isGate(gate(''))).toBe(true);
  expect(isGate(gate('Grace'))).toBe(false);
});

function aBox(label: string, chosen = false): Control {
  const options = someOptions(label).map((option) => ({ ...option, chosen }));
  return aControl({ label }, { kind: 'checkbox', layer, options });
}

function aDialog(text: string, controls: Control[], buttons: [string, boolean?][], entered = 'Grace') {
  return aLook({
    controls: [aControl({ label: 'First name' }, { value: entered }), ...controls],
    buttons: [
      aButton('Submit application'),
      ...buttons.map(([label, disabled = false]) => aButton(label, { layer, disabled, kind: 'button' })),
    ],
    layers: [{ selector: layer, frame: 0, isDialog: true, text }],
  });
}
