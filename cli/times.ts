/** `45s`, `12m`, `3h`, `2d`; `-` when nobody knows. */
export function ageOf(time: string | null, now = Date.now()): string {
  if (time === null) return '-';
  const seconds = Math.max(0, Math.floor((now - Date.parse(time)) / 1000));
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)}h`;
  return `${Math.floor(seconds / 86_400)}d`;
}

/** `2m 5s`; until now when it has not ended. */
export function durationOf(from: string, to: string | null, now = Date.now()): string {
  const seconds = Math.max(0, Math.round(((to === null ? now : Date.parse(to)) - Date.parse(from)) / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}h ` : ''}${hours > 0 || minutes > 0 ? `${minutes}m ` : ''}${seconds % 60}s`;
}

/** `2026-01-31 14:05:09`, by this machine's clock. */
export function clockOf(time: string): string {
  return FORMAT.format(new Date(time));
}

/** Sweden writes ISO 8601. */
const FORMAT = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium' });
