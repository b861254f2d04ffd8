import type { ControlKind, Evidence } from '../../forms/control.ts';
import { captionOf } from './caption.ts';
import { captionBehind } from './captionBehind.ts';
import { cellName } from './cellName.ts';
import type { Census, PageReading } from './census.ts';
import { isGroup, labelOf } from './controlLabel.ts';
import type { Crowd } from './crowd.ts';
import { columnHead } from './columnHead.ts';
import { firstOfLine } from './firstOfLine.ts';
import { headingLine } from './headingLine.ts';
import { headsQuestions } from './headsQuestions.ts';
import { hintOf } from './hint.ts';
import { invitationOf } from './invitation.ts';
import { withoutOwnNumber } from './ownNumber.ts';
import { labelText, type Labels, sharedName } from './labels.ts';
import { isAlone, legendOf, NO_LEGEND } from './legend.ts';
import { sharedHead } from './looseLabel.ts';
import { isMarkedBehind, withoutOthersMark } from './markBehind.ts';
import { hasRequiredMark, withoutMarks } from './marks.ts';
import { rowHead } from './rowHead.ts';
import { tableHeads } from './tableHeads.ts';
import { fold, textOf } from './text.ts';
import { isBefore } from './tree.ts';
import { wordsBeside } from './wordsBeside.ts';

interface Around {
  page: PageReading;
  labels: Labels;
  crowd: Crowd;
}

/** Everything that tells what a control asks for, and whether some of it is marked as required. */
export function readEvidence(members: HTMLElement[], kind: ControlKind, around: Around) {
  const [first] = members;
  if (!first) throw new Error('a control has at least one element');
  const outer = legendOf(first);
  const called = members.length > 1 ? null : captionBehind(first, around.crowd);
  const beside = called?.head ?? wordsBeside(members, kind, around.crowd);
  const isHeading =
    headsQuestions(outer, beside, around.crowd) &&
    (isGroup(members, kind) || labelText(first, around.labels).text === '');
  const legend = isHeading ? NO_LEGEND : outer;
  const heads = isGroup(members, kind) ? null : (tableHeads(first, around.crowd) ?? cellName(first));
  const named = labelOf(members, kind, { ...around, legend, nearby: beside, heads });
  const isPartOf = called?.isPart === true;
  const text = withoutOwnNumber((!isPartOf && named.text) || (called?.own ?? ''), first);
  const nearby = isPartOf ? beside || named.text : beside;
  const label = { ...named, text };
  const isCalled = `${label.text}${nearby}${legend.text}` !== '';
  const explained = hintOf(first, { kind, crowd: around.crowd, isCalled });
  const hint = label.how === undefined ? explained : fold(`${label.how} ${explained}`);
  const shared = sharedHead(first, around.crowd);
  const headOfCell = shared === label.text ? '' : shared;
  const evidence: Evidence = {
    autocomplete: first.getAttribute('autocomplete') ?? '',
    label: label.text,
    legend:
      legend.text ||
      sharedName(first, around.labels) ||
      (heads === null ? headOfCell : withoutMarks(heads.row)),
    placeholder: invitationOf(first, `${label.text}${legend.text}${nearby}${hint}` !== ''),
    name: first.getAttribute('name') ?? '',
    id: first.id,
    nearby: nearby === label.text ? '' : withoutMarks(nearby),
    hint,
    section: isHeading
      ? outer.text
      : sectionOf(first, around.page.census, withoutMarks(label.text || nearby)),
    caption: wordsAbove(first, { crowd: around.crowd, legend: legend.text }),
    line: isGroup(members, kind) ? '' : firstOfLine(first, around.crowd),
  };
  const hasMark =
    (hasRequiredMark(withoutOthersMark(first, nearby, around.crowd)) &&
      (label.text === '' || nearby.includes(label.text))) ||
    (!isGroup(members, kind) && isMarkedBehind(first, around.crowd));
  // A date in parts is asked for by the legend of its parts.
  const isPart = first.getAttribute('role') === 'spinbutton';
  const isOwnLegend = isPart || isGroup(members, kind) || isAlone(legend, around.crowd);
  return { evidence, required: label.required || (isOwnLegend && legend.required) || hasMark };
}

/** What heads the control together with others, though no heading tells. */
function wordsAbove(control: Element, { crowd, legend }: { crowd: Crowd; legend: string }): string {
  return (
    headingLine(control, crowd) ||
    rowHead(control, crowd) ||
    captionOf(control, crowd, legend) ||
    columnHead(control, crowd)
  );
}

/** The heading that stands nearest before an element; '' where that is what the element itself is called. */
export function sectionOf(control: Element, census: Census, called: string): string {
  const heading = census.headings.findLast((one) => isBefore(one, control));
  const text = heading ? textOf(heading) : '';
  return withoutMarks(text) === called ? '' : text;
}
