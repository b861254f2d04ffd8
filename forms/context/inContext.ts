import type { PageLook } from '../control.ts';
import type { Draft } from '../draft.ts';
import { accountEmails } from './accountEmails.ts';
import { birthParts } from './birthParts.ts';
import { blocks } from './blocks.ts';
import { captions } from './captions.ts';
import { codeBoxes } from './codeBoxes.ts';
import { confirmations } from './confirmations.ts';
import { degreeYears } from './degreeYears.ts';
import { descriptions } from './descriptions.ts';
import { farEnds } from './farEnds.ts';
import { forHumans } from './forHumans.ts';
import { formerWork } from './formerWork.ts';
import type { FormGroup } from './formGroup.ts';
import { honeypots } from './honeypots.ts';
import { nameInBoxes } from './nameInBoxes.ts';
import { names } from './names.ts';
import { notForAll } from './notForAll.ts';
import { ofPapers } from './ofPapers.ts';
import { onLineOfOthers } from './onLineOfOthers.ts';
import { otherPeople } from './otherPeople.ts';
import { ownColumn } from './ownColumn.ts';
import { counties, partsOfNumbers, partsOfStreets, pinCodes } from './parts.ts';
import { payments } from './payments.ts';
import { partsBehindOneLabel } from './partsBehindOneLabel.ts';
import { partsOfEmails } from './partsOfEmails.ts';
import { partsOfOneDate } from './partsOfOneDate.ts';
import { partsOfOneDuration } from './partsOfOneDuration.ts';
import { partsOfPostalCodes } from './partsOfPostalCodes.ts';
import { periods } from './periods.ts';
import { postsAlone } from './postsAlone.ts';
import { phoneCountries } from './phoneCountries.ts';
import { phoneParts } from './phoneParts.ts';
import { rated } from './rated.ts';
import { schoolLevels } from './schoolLevels.ts';
import { salaries } from './salaries.ts';
import { selfDescriptions } from './selfDescriptions.ts';
import { signIns } from './signIns.ts';
import { spans } from './spans.ts';
import { titles } from './titles.ts';
import { toldWhose } from './toldWhose.ts';
import { yearsOfMany } from './yearsOfMany.ts';

/** What the controls around a control change about what it is taken for. */
type Rule = (group: FormGroup) => Draft[];

const RULES: Rule[] = [
  captions,
  honeypots,
  codeBoxes,
  forHumans,
  payments,
  schoolLevels,
  degreeYears,
  spans,
  blocks,
  descriptions,
  birthParts,
  otherPeople,
  onLineOfOthers,
  toldWhose,
  ownColumn,
  ofPapers,
  notForAll,
  formerWork,
  phoneCountries,
  phoneParts,
  partsOfNumbers,
  partsOfStreets,
  counties,
  pinCodes,
  nameInBoxes,
  partsBehindOneLabel,
  partsOfPostalCodes,
  salaries,
  names,
  titles,
  postsAlone,
  periods,
  farEnds,
  partsOfOneDate,
  partsOfOneDuration,
  rated,
  yearsOfMany,
  selfDescriptions,
  confirmations,
  partsOfEmails,
  accountEmails,
  signIns,
];

/** Reads every control once more, among those of its form. */
export function inContext(drafts: Draft[], look: PageLook): Draft[] {
  const decided = new Map<Draft['control'], Draft>();
  for (const group of groupsOf(drafts, look)) {
    for (const rule of RULES) group.drafts = rule(group);
    for (const draft of group.drafts) decided.set(draft.control, draft);
  }
  return drafts.map((draft) => decided.get(draft.control) ?? draft);
}

function groupsOf(drafts: Draft[], look: PageLook): FormGroup[] {
  const groups = new Map<string, FormGroup>();
  for (const draft of drafts) {
    const { frame, form } = draft.control;
    const key = `${frame} ${form}`;
    const group = groups.get(key) ?? { drafts: [], frame, form, look };
    groups.set(key, { ...group, drafts: [...group.drafts, draft] });
  }
  return [...groups.values()];
}
