/** `2:30 pm` is 14:30; null for what is no time of a day. */
export function readTime(text: string): string | null {
  const [, hours = '', minutes = '00', half = ''] =
    /^(\d{1,2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?m?\.?(?:\s*uhr)?$/i.exec(text.trim()) ?? [];
  if (hours === '' || (half === '' && !text.includes(':'))) return null;
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : null;
}

/** The moment of a day that a text names, `2027-03-15T14:30`; null where it says the day or the time only. */
export function readMoment(text: string, readDay: (text: string) => string | null): string | null {
  const [, day = '', time = ''] =
    /^(.+?)(?:T|,? at |,? |,? um )(\d{1,2}(?::\d{2}).*)$/i.exec(text.trim()) ?? [];
  const [readDayText, readTimeText] = [readDay(day), readTime(time)];
  return readDayText === null || readTimeText === null ? null : `${readDayText}T${readTimeText}`;
}
