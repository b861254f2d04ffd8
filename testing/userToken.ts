import { SignJWT } from 'jose';

/** For `GH_JWT_SECRET` */
export const JWT_SECRET = 'a secret that tests alone may know';

/** A token as a user's browser holds it. */
export function userToken(
  userId: string,
  { claims = {}, expires = '5 minutes' }: { claims?: Record<string, unknown>; expires?: string } = {},
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(userId)
    .setExpirationTime(expires)
    .sign(new TextEncoder().encode(JWT_SECRET));
}
