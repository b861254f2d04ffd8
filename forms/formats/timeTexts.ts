/** `2:30 pm` is 14:30, as are `14h30` and `14.30 Uhr`; null for what is no time of a day. */
export function readTime(written: string): string | null {
  if (/^(12 )?(noon|midday)$/i.test(written.trim())) return '12:00';
  const text = written.replace(/^\s*(\d{1,2})(?:h|\.(?=\d\d\s*uhr))(?=\d\d)/i, '$1:');
  const [, hours = '', minutes = '00', half = ''] =
    /^(\d{1,2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?m?\.?(?:\s*uhr)?$/i.exec(text.trim()) ?? [];
  if (hours === '' || (half === '' && !text.includes(':'))) return null;
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : null;
}

/** `10:30` by the clock of twelve hours, too: some boxes take no other, and read a part of it as it is typed. */
export function otherTimes(written: string): string[] {
  const [hours = 0, minutes = 0] = readTime(written)?.split(':').map(Number) ?? [];
  if (readTime(written) === null || /[ap]/i.test(written)) return [];
  return [`${hours % 12 || 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`];
}

/** The moment of a day that a text names, `2027-03-15T14:30`; null where it says the day or the time only. */
export function readMoment(text: string, readDay: (text: string) => string | null): string | null {
  const [, day = '', time = ''] =
    /^(.+?)(?:T|,? at |,? |,? um )(\d{1,2}[:h]\d{2}.*)$/i.exec(text.trim()) ?? [];
  const [readDayText, readTimeText] = [readDay(day), readTime(time)];
  return readDayText === null || readTimeText === null ? null : `${readDayText}T${readTimeText}`;
}
