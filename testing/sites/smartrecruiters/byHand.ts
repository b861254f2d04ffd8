import type { Locator, Page } from 'playwright';
import { RESUME } from '../applicant.ts';
import type { SmartField, SmartForm } from './form.ts';

/** As somebody writes it who has read this page's source. */
export async function applyByHand(page: Page, form: SmartForm, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('#st-apply').click();
  for (const { title, sections, button } of form.pages) {
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    for (const [index, { name, fields }] of sections.entries()) {
      const place = page.locator('.sections > *').nth(index);
      if (name !== undefined) await place.getByRole('button', { name: 'Add', exact: true }).click();
      for (const field of fields) await enter(place.locator(`[data-key="${field.key}"]`), field);
      if (name !== undefined) await place.getByRole('button', { name: 'Save', exact: true }).click();
    }
    await page.getByRole('button', { name: button, exact: true }).click();
  }
  await page.getByText(form.thanks).waitFor();
}

async function enter(place: Locator, { tag, expected, required, reply }: SmartField): Promise<void> {
  const value = expected || (required ? reply : '');
  if (value === '') return;
  switch (tag) {
    case 'spl-select':
      await place.locator('button').click();
      return place.getByRole('option', { name: value, exact: true }).click();
    case 'spl-autocomplete':
      await place.locator('input').fill(value.split(',')[0] ?? '');
      return place.getByRole('option', { name: value, exact: true }).click();
    case 'spl-dropzone':
      await place
        .locator('input')
        .setInputFiles({ name: RESUME.name, mimeType: RESUME.mimeType, buffer: RESUME.bytes });
      return place.getByText(RESUME.name).waitFor();
    case 'spl-checkbox':
      return place.locator('input').check();
    case 'spl-radio-group':
      return place.locator('spl-radio', { hasText: value }).locator('input').check();
    case 'spl-input':
    case 'spl-email':
    case 'spl-phone-field':
    case 'spl-textarea':
      return place.locator('input, textarea').fill(value);
  }
}
