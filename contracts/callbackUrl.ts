/** Our key belongs into a header. Other parameters are the receiver's business. */
export function withoutKey(callbackUrl: string, key: string | undefined): string {
  const url = new URL(callbackUrl);
  for (const [name, value] of Array.from(url.searchParams)) if (value === key) url.searchParams.delete(name);
  return url.href;
}

/** For eyes other than the receiver's, who alone knows a query, a name and a password. */
export function withoutSecrets(callbackUrl: string): string {
  const url = new URL(callbackUrl);
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return url.href;
}
