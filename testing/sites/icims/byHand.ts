import type { FrameLocator, Page } from 'playwright';
import { APPLICANT, RESUME } from '../applicant.ts';
import type { IcimsField, IcimsForm } from './form.ts';

/** As somebody writes it who has read this page's source. */
export async function applyByHand(page: Page, form: IcimsForm, url: string): Promise<void> {
  await page.goto(url);
  const frame = page.frameLocator('#icims_content_iframe');
  await frame.getByRole('link', { name: 'Apply for this job online' }).click();
  await frame.locator('#email').fill(APPLICANT.email);
  if (form.gate.consent !== null) await frame.locator('#gdpr').check();
  await frame.locator('#enterEmailSubmitButton').click();
  for (const field of form.sections.flatMap(({ fields }) => fields)) await enter(frame, field);
  await frame.locator('#cp_form_submit').click();
  await frame.getByRole('heading', { name: 'Candidate Questions' }).waitFor();
  for (const field of form.questions) await enter(frame, field);
  await frame.locator('#cp_form_submit').click();
  await frame.getByText(form.thanks).waitFor();
}

async function enter(frame: FrameLocator, field: IcimsField): Promise<void> {
  const { kind, htmlName, options } = field;
  const value = field.expected || (field.required ? field.reply : '');
  if (value === '') return;
  const box = frame.locator(`[id="${htmlName}"]`);
  switch (kind) {
    case 'list':
      await box.selectOption({ label: value });
      return;
    case 'radio':
      return frame.locator(`[id="${htmlName}_${options.indexOf(value)}"]`).check();
    case 'date':
      for (const [index, part] of ['Month', 'Day', 'Year'].entries())
        await frame
          .locator(`[id="${htmlName}_${part}"]`)
          .selectOption({ label: value.split(' ')[index] ?? '' });
      return;
    case 'file':
      return box.setInputFiles({ name: RESUME.name, mimeType: RESUME.mimeType, buffer: RESUME.bytes });
    case 'text':
    case 'essay':
      return box.fill(value);
  }
}
