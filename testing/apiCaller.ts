import { until } from './until.ts';

export interface Answer {
  status: number;
  headers: Headers;
  // Tests read whatever the API says.
  body: Record<string, unknown>;
}

/** Calls the API as a client with the service key would. */
export class ApiCaller {
  readonly url: string;
  readonly #key: string;

  constructor(url: string, key: string) {
    this.url = url;
    this.#key = key;
  }

  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { 'x-gh-service-key': this.#key, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: unknown = text === '' ? {} : JSON.parse(text);
    return { status: response.status, headers: response.headers, body: parsed as Answer['body'] };
  }

  get(path: string): Promise<Answer> {
    return this.call('GET', `${GH}${path}`);
  }

  post(path: string, body: unknown = {}): Promise<Answer> {
    return this.call('POST', `${GH}${path}`, body);
  }

  /** Posts an application for a sample applicant; returns the job's id. */
  async apply(targetUrl: string, more: Record<string, unknown> = {}): Promise<string> {
    const answer = await this.post('/valet/apply', applicationFor(targetUrl, more));
    if (answer.status !== 201) throw new Error(`apply: ${answer.status} ${JSON.stringify(answer.body)}`);
    return String(answer.body['job_id']);
  }

  async status(jobId: string): Promise<Record<string, unknown>> {
    return (await this.get(`/valet/status/${jobId}`)).body;
  }

  /** Waits until the job's status is one of `words`. */
  until(jobId: string, words: string[], timeoutMs = 90_000): Promise<Record<string, unknown>> {
    return until(
      () => this.status(jobId),
      (seen) => words.includes(String(seen['status'])),
      { timeoutMs },
    );
  }

  async events(jobId: string): Promise<string[]> {
    const { body } = await this.get(`/jobs/${jobId}/events?limit=200`);
    return (body['events'] as { event_type: string }[]).map((event) => event.event_type);
  }
}

const GH = '/api/v1/gh';

export const SAMPLE_USER = '00000000-0000-4000-8000-000000000001';

export const SAMPLE_PROFILE = {
  first_name: 'Grace',
  last_name: 'Hopper',
  email: 'grace.hopper@example.com',
  phone: '+1 415 555 0123',
  linkedin_url: 'https://www.linkedin.com/in/grace-hopper',
  portfolio_url: 'https://grace.example.com',
  location: { city: 'New York', state: 'New York', country: 'United States', zip: '10001' },
  years_of_experience: 12,
  education: [{ institution: 'Yale University', degree: 'PhD', field: 'Mathematics', graduation_year: 1984 }],
  work_history: [{ company: 'Compilers Inc.', title: 'Principal Engineer', start_date: '2015-01' }],
  skills: ['COBOL', 'Compilers'],
  cover_letter: 'I would like to make your systems understandable.',
};

export function applicationFor(
  targetUrl: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    valet_task_id: 'task-1',
    valet_user_id: SAMPLE_USER,
    target_url: targetUrl,
    // One applicant applies to one posting in most tests, many times.
    allow_duplicate: true,
    profile: SAMPLE_PROFILE,
    qa_answers: { 'Are you legally authorized to work in the country of this job?': 'Yes' },
    ...more,
  };
}
