/** Screenshots and resumes. Paths are relative, with `/`; one that would lead out of the store is a `StoreProblem`. */
export interface FileStore {
  put(path: string, bytes: Buffer): Promise<void>;
  /** null when there is no such file. One larger than `maxBytes` is a `StoreProblem`. */
  find(path: string, limit?: { maxBytes: number }): Promise<Buffer | null>;
}

/** Why a store does not do what it was asked to. `message` says it for a person and holds no path. */
export class StoreProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StoreProblem';
  }
}

/** Throws for every path that may mean another place than it says. */
export function segmentsOf(path: string): string[] {
  const segments = path.split('/');
  if (segments.some((segment) => ['', '.', '..'].includes(segment) || segment.includes('\0'))) {
    throw new StoreProblem('the path leaves the store');
  }
  return segments;
}
