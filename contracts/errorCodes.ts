/** Why a job did not end as wished. `message` is what a person reads; `retryable` endings are tried again while attempts remain. */
export const ERROR_CODES = {
  captcha_blocked: {
    retryable: false,
    message: 'The site asks for a captcha, which only a person can solve.',
  },
  '2fa_required': { retryable: false, message: 'The site asks for a one-time code.' },
  login_required: { retryable: false, message: 'The site asks for a sign-in.' },
  bot_check: {
    retryable: false,
    message: 'The site is checking for robots and did not let the form be seen.',
  },
  screening_question: {
    retryable: false,
    message: 'A required question has no answer in the profile or the given answers.',
  },
  human_timeout: { retryable: false, message: 'Nobody answered in time.' },
  human_cancelled: { retryable: false, message: 'A person cancelled the application.' },
  cancelled: { retryable: false, message: 'The job was cancelled.' },

  submit_unknown: {
    retryable: false,
    message: 'The form was sent, but whether the site accepted it is not known. It is not sent again.',
  },
  submit_rejected: { retryable: false, message: 'The site refused the form.' },
  form_not_understood: { retryable: false, message: 'No way forward was found on the page.' },
  field_not_filled: { retryable: false, message: 'A required field did not keep its value.' },
  already_applied: { retryable: false, message: 'The site says that this person has applied already.' },
  duplicate_application: {
    retryable: false,
    message: 'Another job has sent this application for this person already, or may have.',
  },
  posting_closed: { retryable: false, message: 'The posting is not there any more.' },

  target_refused: { retryable: false, message: 'The address is private or not allowed.' },
  too_many_redirects: { retryable: false, message: 'The address redirects for ever.' },
  target_not_found: { retryable: true, message: 'The host name of the address does not exist.' },
  network_error: { retryable: true, message: 'The site could not be reached.' },
  rate_limited: { retryable: true, message: 'The site asks for fewer requests.' },
  page_unresponsive: { retryable: true, message: 'The page did not answer in time.' },
  browser_crashed: { retryable: true, message: 'The browser crashed.' },
  internal_error: { retryable: true, message: 'Something unexpected went wrong.' },

  timeout: { retryable: false, message: 'The job took longer than its time-out.' },
  expired: { retryable: false, message: 'No host took the job in time.' },
  worker_terminated: { retryable: false, message: 'Too many hosts were lost while they ran this job.' },
  terminated: { retryable: false, message: 'The run of the job was terminated in the engine.' },
  worker_deregistered: { retryable: false, message: 'The worker was deregistered.' },
  resume_unavailable: { retryable: true, message: 'The resume file could not be read.' },
  validation_error: { retryable: false, message: 'The job does not hold what it needs.' },
} as const satisfies Record<string, { retryable: boolean; message: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;
