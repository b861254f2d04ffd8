/**
 * Whether the database does not answer, or not now, by its client's codes: nobody is there, the server stops or has no
 * room, or what it was asked took too long. The same may be asked again.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && AWAY.test(code)) return true;
  return WITHOUT_CODE.some((words) => error.message.includes(words)) || isDatabaseAway(error.cause);
}

const AWAY =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|57P0\d|57014|55P03|08\w{3}|53\w{3})$/;
/** What the client says of its own accord: no connection is free in time, one died, an answer is late. */
const WITHOUT_CODE = [
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Client has encountered a connection error',
  'Query read timeout',
];
