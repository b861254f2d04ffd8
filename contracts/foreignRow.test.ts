import { describe, expect, test } from '@jest/globals';
import { type ForeignRow, readForeignRow } from './foreignRow.ts';

const PERSON = { first_name: 'Grace', last_name: 'Hopper', email: 'grace@example.com' };

function read(row: Partial<ForeignRow>) {
  return readForeignRow({
    input_data: { user_data: PERSON },
    metadata: {},
    resume_ref: null,
    callback_url: null,
    target_worker_id: null,
    worker_affinity: 'preferred',
    ...row,
  });
}

describe('contract 4.2 and 6.2: what a row of another system says', () => {
  test.each([
    ['nested', { ...PERSON, location: { city: 'Arlington', zip: '22201' } }],
    ['flattened', { ...PERSON, city: 'Arlington', zip: '22201' }],
  ])('of a place is read %s', (_how, user_data) => {
    expect(read({ input_data: { user_data } }).application?.profile).toMatchObject({
      first_name: 'Grace',
      location: { city: 'Arlington', zip: '22201' },
    });
  });

  test.each([
    ['its column', { resume_ref: { storage_path: 'a.pdf' } }],
    ['its metadata', { metadata: { resume_ref: { storage_path: 'a.pdf' } } }],
    ['its input', { input_data: { user_data: PERSON, resume_ref: { storage_path: 'a.pdf' } } }],
    ['its input, by the older name', { input_data: { user_data: PERSON, resume_path: 'a.pdf' } }],
  ])('of a resume is read from %s', (_where, row) => {
    expect(read(row).application?.resume).toMatchObject({ storage_path: 'a.pdf' });
  });

  test('of a resume that there is not is nothing', () => {
    expect(read({ resume_ref: { storage_path: '' } }).application?.resume).toBeUndefined();
  });

  test('of answers, callbacks and people is kept, and nothing of it stays where it was', () => {
    const adopted = read({
      input_data: {
        user_data: PERSON,
        qa_overrides: { 'Why us?': 'Because', Blank: '' },
        platform: 'unknown',
      },
      metadata: {
        callback_url: 'https://valet.example/hook?token=secret',
        resume_ref: { storage_path: 'grace.pdf' },
        review: true,
        valet_task_id: 't-1',
      },
    });

    expect(adopted).toMatchObject({
      application: { answers: { 'Why us?': 'Because' } },
      callbackUrl: 'https://valet.example/hook?token=secret',
    });
    expect(adopted.inputData).toEqual({ platform: 'other', review: true });
    expect(adopted.metadata).toEqual({ review: true, valet_task_id: 't-1' });
  });

  test.each([
    [{}, 'preferred'],
    [{ target_worker_id: 'adam' }, 'strict'],
    [{ target_worker_id: 'adam', metadata: { worker_affinity: 'any' } }, 'any'],
    [{ target_worker_id: 'adam', metadata: { worker_affinity: 'preferred' } }, 'preferred'],
    [{ worker_affinity: 'any' }, 'any'],
    [{ metadata: { worker_affinity: 'nearby' } }, 'preferred'],
  ])('of its worker, %j, is %s', (row, affinity) => {
    expect(read(row).workerAffinity).toBe(affinity);
  });

  test.each([
    [
      { username: 'grace', password: 'Cobol-1959!' },
      { username: 'grace', password: 'Cobol-1959!' },
    ],
    [
      { email: 'g@example.com', password: 'Cobol-1959!' },
      { username: 'g@example.com', password: 'Cobol-1959!' },
    ],
    [{ username: 'grace' }, undefined],
    [null, undefined],
  ])('brings its login for the vault, and none for the row: %j', (credentials, expected) => {
    const { application, inputData } = read({ input_data: { user_data: PERSON, credentials } });

    expect(application?.credentials).toEqual(expected);
    expect(JSON.stringify(inputData)).not.toContain('Cobol');
  });

  test.each([[{}], [{ user_data: {} }], [{ user_data: 'Grace' }], [{ user_data: null, qa_overrides: [] }]])(
    'of an applicant may be nothing: %j',
    (input_data) => {
      expect(read({ input_data })).toMatchObject({ application: null, problem: null });
    },
  );

  test('of an applicant and makes no sense is told by its fields, not its values', () => {
    const { application, problem } = read({
      input_data: { user_data: { first_name: 'Grace', last_name: 'Hopper', email: 'grace at home' } },
    });

    expect(application).toBeNull();
    expect(problem).toBe('user_data.email: wants an e-mail address');
  });
});
