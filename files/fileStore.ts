/** Screenshots and resumes. Paths are relative, with `/`. */
export interface FileStore {
  put(path: string, bytes: Buffer): Promise<void>;
  /** null when there is no such file. */
  find(path: string): Promise<Buffer | null>;
}
