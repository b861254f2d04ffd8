import type { Frame, Locator } from 'playwright';
import type { Upload } from '../../forms/attachments.ts';
import type { ResumeFile } from '../applicationSession.ts';
import { askPage } from '../pageScript.ts';
import { printLetter } from '../printLetter.ts';
import { PATIENCE, type Widget } from './widget.ts';

export const upload: Widget = (frame, action, { resume }) => {
  if (action.kind !== 'upload') return null;
  const { selector } = action.control;
  if (action.letter !== undefined)
    return letterFile(frame, action.letter).then((file) => attach(frame, selector, file));
  return resume === null ? null : attach(frame, selector, resume);
};

async function letterFile(frame: Frame, { text, format }: Required<Upload>['letter']): Promise<ResumeFile> {
  if (format === 'txt') return { name: 'Cover letter.txt', mimeType: 'text/plain', bytes: Buffer.from(text) };
  const bytes = await printLetter(frame.page(), text);
  return { name: 'Cover letter.pdf', mimeType: 'application/pdf', bytes };
}

/**
 * Where only a button asks for the file, pressing it makes the box, and the browser asks which. What is not pressed for a file
 * wants it dropped.
 */
async function attach(frame: Frame, selector: string, file: ResumeFile): Promise<void> {
  const control = frame.locator(selector);
  const given = { name: file.name, mimeType: file.mimeType, buffer: file.bytes };
  if (await isBox(control)) {
    await control.setInputFiles(given, PATIENCE);
    return untilShown(frame, control, file.name);
  }
  const [chooser] = await Promise.all([
    frame
      .page()
      .waitForEvent('filechooser', CHOOSER)
      .catch(() => null),
    control.click(PATIENCE),
  ]);
  return chooser === null ? drop(frame, control, file) : chooser.setFiles(given, PATIENCE);
}

/** A page that takes the file, and empties the box for it, shows it a moment later: until then it is not given again. */
async function untilShown(frame: Frame, control: Locator, name: string): Promise<void> {
  const isEmptied = await control
    .evaluate((box: { files: { length: number } | null }) => box.files?.length === 0, undefined, PATIENCE)
    .catch(() => false);
  if (!isEmptied) return;
  await frame
    .getByText(name)
    .first()
    .waitFor({ timeout: SHOWN_MS })
    .catch(() => undefined);
}

const SHOWN_MS = 3000;

/** A press opens it at once, or not at all. */
const CHOOSER = { timeout: 1000 } as const;

function isBox(control: Locator): Promise<boolean> {
  return control.evaluate(
    (element: { localName: string }) => element.localName === 'input',
    undefined,
    PATIENCE,
  );
}

/** In the page, where files can be made. */
async function drop(frame: Frame, control: Locator, { name, mimeType, bytes }: ResumeFile): Promise<void> {
  const element = await control.elementHandle(PATIENCE);
  const file = { name, type: mimeType, base64: bytes.toString('base64') };
  await askPage(frame, (script) =>
    script.evaluate((page, given) => page.dropFile(given.element, given.file), { element, file }),
  );
}
