import { setTimeout as wait } from 'node:timers/promises';
import type { FileChooser, Frame, Locator } from 'playwright';
import type { Upload } from '../../forms/attachments.ts';
import type { Control } from '../../forms/control.ts';
import type { ResumeFile } from '../applicationSession.ts';
import { askPage } from '../pageScript.ts';
import { printLetter } from '../printLetter.ts';
import { PATIENCE, type Widget } from './widget.ts';

export const upload: Widget = (frame, action, { resume }) => {
  if (action.kind !== 'upload') return null;
  if (action.letter !== undefined)
    return letterFile(frame, action.letter).then((file) => attach(frame, action.control, file));
  return resume === null ? null : attach(frame, action.control, resume);
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
async function attach(frame: Frame, { selector, demands }: Control, file: ResumeFile): Promise<void> {
  const control = frame.locator(selector);
  const given = { name: file.name, mimeType: file.mimeType, buffer: file.bytes };
  if (demands.type === 'file') {
    await control.setInputFiles(given, PATIENCE);
    await untilShown(frame, selector, file.name);
    return chooseAgain(frame, selector, given);
  }
  const chooser = await chooserOf(frame, control);
  return chooser === null ? drop(frame, control, file) : chooser.setFiles(given, PATIENCE);
}

async function chooserOf(frame: Frame, pressed: Locator): Promise<FileChooser | null> {
  const [chooser] = await Promise.all([
    frame
      .page()
      .waitForEvent('filechooser', CHOOSER)
      .catch(() => null),
    pressed.click(PATIENCE),
  ]);
  return chooser;
}

/** The way a person takes, where a page does not notice what is put into a box that nobody sees. */
async function chooseAgain(frame: Frame, selector: string, given: GivenFile): Promise<void> {
  const opener = () =>
    askPage(frame, (script) => script.evaluate((page, box) => page.fileOpener(box), selector));
  if ((await opener().catch(() => null)) === null) return;
  await wait(NOTICED_MS);
  const pressed = await opener().catch(() => null);
  if (pressed === null || (await frame.getByText(given.name).first().isVisible())) return;
  const chooser = await chooserOf(frame, frame.locator(pressed)).catch(() => null);
  if (chooser === null) await frame.page().keyboard.press('Escape');
  else await chooser.setFiles(given, PATIENCE);
}

type GivenFile = { name: string; mimeType: string; buffer: Buffer };

/** A page that notices shows the file by then, or that it is on its way. */
const NOTICED_MS = 300;

/** A page that takes the file, and empties the box for it, shows it a moment later: until then it is not given again. */
async function untilShown(frame: Frame, selector: string, name: string): Promise<void> {
  const isEmpty = await askPage(frame, (script) =>
    script.evaluate((page, box) => page.isEmptyFileBox(box), selector),
  ).catch(() => false);
  // One that is gone was taken away with its file, or drawn anew for the next.
  if (isEmpty === false) return;
  await frame
    .getByText(name)
    .first()
    .waitFor({ timeout: SHOWN_MS })
    .catch(() => undefined);
}

const SHOWN_MS = 3000;

/** A press opens it at once, or not at all. */
const CHOOSER = { timeout: 1000 } as const;

/** In the page, where files can be made. */
async function drop(frame: Frame, control: Locator, { name, mimeType, bytes }: ResumeFile): Promise<void> {
  const element = await control.elementHandle(PATIENCE);
  const file = { name, type: mimeType, base64: bytes.toString('base64') };
  await askPage(frame, (script) =>
    script.evaluate((page, given) => page.dropFile(given.element, given.file), { element, file }),
  );
}
