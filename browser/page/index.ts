import type { FrameLook } from '../../forms/control.ts';
import { readButtons } from './buttons.ts';
import { readControls } from './controls.ts';
import { calendarOpener } from './calendarOpener.ts';
import { calendarStep, isCalendarOpen } from './calendarStep.ts';
import { clockParts } from './clockParts.ts';
import { nextDualMove } from './dualMoves.ts';
import { counterSteps } from './counterSteps.ts';
import { changesBeforeRest, changesWithin, watchFrom } from './changes.ts';
import { takeCensus } from './census.ts';
import { selectorWriter } from './selector.ts';
import { enterAll } from './enter.ts';
import { readFolds } from './folds.ts';
import { readForms } from './forms.ts';
import { fileOpener } from './fileOpener.ts';
import { isEmptyFileBox } from './isEmptyFileBox.ts';
import { isFree } from './isFree.ts';
import { readLayers } from './layers.ts';
import { ownWords } from './ownWords.ts';
import { pin, selectorsNow } from './pinned.ts';
import { watchPills } from './pills.ts';
import { tellPresses } from './presses.ts';
import { readToEnd } from './readToEnd.ts';
import { readSignals } from './signals.ts';
import { wayToTerms } from './wayToTerms.ts';

export { followList } from './list/followList.ts';
export { dropFile } from './dropFile.ts';
export { knowClosedRoots } from './shadows.ts';
export {
  calendarOpener,
  calendarStep,
  clockParts,
  isCalendarOpen,
  isEmptyFileBox,
  fileOpener,
  changesBeforeRest,
  changesWithin,
  counterSteps,
  enterAll,
  isFree,
  nextDualMove,
  ownWords,
  readToEnd,
  selectorsNow,
  tellPresses,
  wayToTerms,
};

watchPills();

/** As text: it crosses over to the outside several times faster than objects do. */
export function lookAsJson(request: { attributes: string[] }): string | FrameLook {
  const seen = look(request);
  // Old libraries teach lists a `toJSON` that makes text of them.
  return 'toJSON' in Array.prototype ? seen : JSON.stringify(seen);
}

/** What blockers are told by, alone: how long that takes is measured. */
export function readBlockerSigns(): FrameLook['signals'] {
  const census = takeCensus(document);
  return readSignals({ census, selectorOf: selectorWriter(census, new Map()), attributes: [] });
}

/** One look at this document. Changes nothing in it. */
function look(request: { attributes: string[] }): FrameLook {
  const census = takeCensus(document);
  const written = new Map<Element, string>();
  const page = { census, selectorOf: selectorWriter(census, written), attributes: request.attributes };
  const signals = readSignals(page);
  const seen = {
    url: location.href,
    title: document.title,
    controls: readControls(page, signals.text),
    buttons: readButtons(page),
    forms: readForms(page),
    layers: readLayers(page),
    folds: readFolds(page),
    signals,
    sealed: [...census.sealed],
  };
  pin(written);
  watchFrom(census.roots);
  return seen;
}
