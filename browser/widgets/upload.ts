import type { Frame } from 'playwright';
import type { ResumeFile } from '../applicationSession.ts';
import { PATIENCE, type Widget } from './widget.ts';

export const upload: Widget = (frame, action, { resume }) =>
  action.kind === 'upload' && resume !== null ? attach(frame, action.control.selector, resume) : null;

async function attach(frame: Frame, selector: string, resume: ResumeFile): Promise<void> {
  const file = { name: resume.name, mimeType: resume.mimeType, buffer: resume.bytes };
  await frame.locator(selector).setInputFiles(file, PATIENCE);
}
