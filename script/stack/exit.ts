export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export function exitInWords({ code, signal }: Exit): string {
  return signal === null ? `exit code ${code}` : signal;
}
