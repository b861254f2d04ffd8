/** Whether the system answered with this code, as in `hasCode(error, 'ENOENT')`. */
export function hasCode(error: unknown, code: string | number): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
