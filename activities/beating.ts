import { Context } from '@temporalio/activity';

/** The engine hears every so often that the work goes on, and so, soon, that whoever does it has died. */
export async function beating<Result>(everyMs: number, work: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(Context.current().heartbeat, everyMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
