/** Something that the person who started us can put right: shown without a stack trace. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
