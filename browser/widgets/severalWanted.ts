/** Of an answer that names several things, each. */
export function partsOf(wanted: string): string[] {
  return wanted
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
