import type { FrameLocator, Locator, Page } from 'playwright';
import { LETTER_RECEIVED, RESUME } from '../applicant.ts';
import type { GreenhouseField, GreenhouseForm } from './form.ts';

/** As somebody writes it who has read this page's source. */
export async function applyByHand(page: Page, form: GreenhouseForm, url: string): Promise<void> {
  await page.goto(url);
  if (form.shape === 'embed') await page.getByRole('link', { name: 'Apply now' }).click();
  if (form.shape === 'old') await page.locator('#apply_button').click();
  const scope = form.shape === 'embed' ? page.frameLocator('#grnhse_iframe') : page;
  for (const field of form.fields) {
    const value = field.expected || (field.required ? field.reply : '');
    if (value !== '')
      await (form.shape === 'old' ? fillOld : fillNew)(page, scope, { ...field, expected: value });
  }
  await scope.getByRole('button', { name: /submit application/i }).click();
  if (form.mailsCode) {
    await scope.locator('#security-input-0').pressSequentially('q7Rk2mXp');
    await scope.getByRole('button', { name: /submit application/i }).click();
  }
  await scope.getByText('Thank you for applying').waitFor();
}

type Scope = Page | FrameLocator;
type FillOne = (page: Page, scope: Scope, field: GreenhouseField) => Promise<void>;

function fileFor(id: string): { name: string; mimeType: string; buffer: Buffer } {
  const name = id === 'cover_letter' ? LETTER_RECEIVED : RESUME.name;
  return { name, mimeType: RESUME.mimeType, buffer: RESUME.bytes };
}

const fillOld: FillOne = async (_page, scope, { id, kind, options, expected }) => {
  const box = scope.locator(`#${id}`);
  if (kind === 'upload') await box.setInputFiles(fileFor(id));
  else if (options.length > 0) await box.selectOption(expected);
  else await box.fill(expected);
};

const fillNew: FillOne = async (page, scope, { id, kind, expected }) => {
  const box = scope.locator(`[id="${id}"]`);
  switch (kind) {
    case 'text':
    case 'essay':
    case 'phone':
      return box.fill(expected);
    case 'upload': {
      const choosing = page.waitForEvent('filechooser');
      await scope.locator(`[data-field="${id}"] .attach`).click();
      await (await choosing).setFiles(fileFor(id));
      return scope.locator(`[data-field="${id}"] .file-upload__filename`).waitFor();
    }
    case 'school':
    case 'location':
      await box.fill(expected.split(',')[0] ?? '');
      return pickFrom(box, expected);
    case 'choice':
    case 'phone_country':
      await box.click();
      return pickFrom(box, expected);
  }
};

/** In the menu below this box. */
function pickFrom(box: Locator, expected: string): Promise<void> {
  return box
    .locator('xpath=ancestor::*[@data-select]')
    .getByRole('option', { name: expected, exact: true })
    .click();
}
