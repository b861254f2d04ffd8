import type { PageReport } from './pageReport.ts';
import { aligned } from './table.ts';

const COLUMNS = ['MEANING', 'SURE', 'KIND', 'LABEL', 'SELECTOR', 'BECAUSE'];
const MAX_WIDTHS = [20, 4, 11, 36, 36, 80];

/** A report for people: a heading, one aligned line a control, and what leads on or stands in the way. */
export function tableOf(report: PageReport): string {
  const rows = report.controls.map((control) => [
    control.meaning,
    control.confidence.toFixed(2),
    control.kind,
    `${control.visible ? '' : '(hidden) '}${control.label}${control.required ? ' *' : ''}`,
    control.selector,
    control.evidence[0] ?? '',
  ]);
  const { submit, blocker } = report;
  return [
    report.page,
    ...(rows.length > 0
      ? aligned([COLUMNS, ...rows], MAX_WIDTHS).map((line) => `  ${line}`)
      : ['  no controls']),
    submit ? `  ${submit.kind}: ${submit.selector} (${submit.evidence})` : '  no way forward was found',
    ...(blocker ? [`  blocker: ${blocker.reason} (${blocker.evidence})`] : []),
    '',
  ].join('\n');
}
