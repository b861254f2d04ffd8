import { CHROMIUM_MISSING, findChromium } from '../browser/chromiumPath.ts';
import { inspectPages, type InspectedPage } from '../browser/inspectPages.ts';
import type { Settings } from '../contracts/settings.ts';
import type { Output } from './output.ts';
import { INSPECT_USAGE, parseInspectArguments } from './inspectArguments.ts';
import { describePage, type PageReport } from './pageReport.ts';
import { tableOf } from './pageTable.ts';

/** 0 when every page was opened, 1 when one could not be, 2 when the call makes no sense. */
export async function inspect(args: string[], settings: Settings, output: Output): Promise<number> {
  const wanted = parseInspectArguments(args);
  if (wanted.kind === 'unusable') {
    output.complain(`${wanted.why}\n\n${INSPECT_USAGE}`);
    return 2;
  }
  const executablePath = findChromium(settings);
  if (!executablePath) {
    output.complain(CHROMIUM_MISSING);
    return 1;
  }
  let code = 0;
  const options = { executablePath, sandbox: !isRoot(), attributes: wanted.attributes };
  for await (const inspected of inspectPages(wanted.pages, options)) {
    if (!print(inspected, wanted.json, output)) code = 1;
  }
  return code;
}

function print(inspected: InspectedPage, json: boolean, output: Output): boolean {
  if (inspected.kind === 'failed') {
    output.complain(`${inspected.page}: ${inspected.why}`);
    return false;
  }
  const report: PageReport = describePage(inspected);
  output.say(json ? JSON.stringify(report) : tableOf(report));
  return true;
}

/** Chromium refuses its sandbox to root. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}
