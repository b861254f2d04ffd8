import type { Frame, Locator } from 'playwright';
import type { ResumeFile } from '../applicationSession.ts';
import { PATIENCE, type Widget } from './widget.ts';

export const upload: Widget = (frame, action, { resume }) =>
  action.kind === 'upload' && resume !== null ? attach(frame, action.control.selector, resume) : null;

/** Where only a button asks for the file, pressing it makes the box, and the browser asks which. */
async function attach(frame: Frame, selector: string, resume: ResumeFile): Promise<void> {
  const file = { name: resume.name, mimeType: resume.mimeType, buffer: resume.bytes };
  const control = frame.locator(selector);
  if (await isBox(control)) return control.setInputFiles(file, PATIENCE);
  const [chooser] = await Promise.all([
    frame.page().waitForEvent('filechooser', CHOOSER),
    control.click(PATIENCE),
  ]);
  await chooser.setFiles(file, PATIENCE);
}

/** A press opens it at once, or not at all. */
const CHOOSER = { timeout: 2000 } as const;

function isBox(control: Locator): Promise<boolean> {
  return control.evaluate(
    (element: { localName: string }) => element.localName === 'input',
    undefined,
    PATIENCE,
  );
}
