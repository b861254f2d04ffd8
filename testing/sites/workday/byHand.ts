import type { Locator, Page } from 'playwright';
import { RESUME } from '../applicant.ts';
import { LOGIN } from './accounts.ts';
import type { WorkdayForm } from './form.ts';
import type { TreeNode, WorkdayField } from './questions.ts';

/** As somebody writes it who has read this page's source. */
export async function applyByHand(page: Page, form: WorkdayForm, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('[data-automation-id=adventureButton]').click();
  await page.locator('[data-automation-id=applyManually]').click();
  if (form.isGated) await signIn(page, form);
  for (const [index, { title, rows }] of form.steps.entries()) {
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    for (const row of rows) {
      if (row.kind === 'heading') continue;
      if (row.kind !== 'group') {
        await enter(page.locator(`[data-automation-id="${row.automation}"]`), row, page);
        continue;
      }
      const block = page.locator(`[data-automation-id=${row.automation}]`);
      await block.locator('[data-automation-id=add-button]').click();
      for (const field of row.fields)
        await enter(block.locator(`[data-automation-id="${field.automation}"]`), field, page);
    }
    const isLast = index === form.steps.length - 1;
    await page.getByRole('button', { name: isLast ? 'Submit' : form.nextLabel, exact: true }).click();
  }
  await page.getByText('Your reference number').waitFor();
}

async function signIn(page: Page, form: WorkdayForm): Promise<void> {
  await page.locator('[data-automation-id=signInContent]').waitFor();
  if (form.startsWithNewAccount) await page.locator('[data-automation-id=signInLink]').click();
  await page.locator('[data-automation-id=email]').fill(LOGIN.username);
  await page.locator('[data-automation-id=password]').fill(LOGIN.password);
  await page.locator('[data-automation-id=click_filter]').click();
}

async function enter(place: Locator, field: WorkdayField, page: Page): Promise<void> {
  const value = field.expected || (field.required && field.goneWith === undefined ? field.reply : '');
  if (value === '' || value === field.value) return;
  switch (field.kind) {
    case 'text':
    case 'textarea':
      return place.locator('input, textarea').fill(value);
    case 'list':
      await place.locator('button').click();
      return page.getByRole('option', { name: value, exact: true }).click();
    case 'prompt':
      await place.getByPlaceholder('Search').click();
      for (const label of pathTo(field.tree, value))
        await page.locator('.popup').getByRole('option', { name: label, exact: true }).click();
      return;
    case 'date':
      for (const [index, part] of value.split('/').entries())
        await place.getByRole('spinbutton').nth(index).fill(part);
      return;
    case 'radio':
    case 'checks':
      return place.getByLabel(value, { exact: true }).check();
    case 'checkbox':
      return place.getByRole('checkbox').check();
    case 'file':
      await place
        .locator('input[type=file]')
        .setInputFiles({ name: RESUME.name, mimeType: RESUME.mimeType, buffer: RESUME.bytes });
      return place.getByText('Successfully Uploaded').waitFor();
  }
}

function pathTo(tree: readonly TreeNode[], label: string): string[] {
  for (const node of tree) {
    if (node.label === label) return [label];
    const below = pathTo(node.children ?? [], label);
    if (below.length > 0) return [node.label, ...below];
  }
  return [];
}
