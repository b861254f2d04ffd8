import type { Express } from 'express';
import { bodyOf } from '../siteServer.ts';

/** An account that the applicant has already. */
export const LOGIN = { username: 'grace.hopper@example.com', password: 'Cobol-1959!' };

/** `traps` notes what was put into the box for programs. */
export function addAccounts(app: Express, traps: string[]): void {
  const accounts = new Map([[LOGIN.username, LOGIN.password]]);
  app.post('/wday/api/account', (request, response) => {
    const {
      email = '',
      password = '',
      verifyPassword,
      terms,
      beecatcher = '',
    }: Sent = JSON.parse(bodyOf(request));
    if (beecatcher !== '') traps.push(beecatcher);
    if (!/^\S+@\S+\.\S+$/.test(email)) return void response.json({ error: 'Enter a valid email address.' });
    if (!/^(?=.*[A-Z])(?=.*\d)(?=.*\W).{8,}$/.test(password) || password !== verifyPassword)
      return void response.json({ error: 'The passwords do not match, or are not strong enough.' });
    if (terms !== true) return void response.json({ error: 'You must consent to the terms.' });
    accounts.set(email, password);
    return void response.json({});
  });
  app.post('/wday/api/signIn', (request, response) => {
    const { email = '', password, beecatcher = '' }: Sent = JSON.parse(bodyOf(request));
    if (beecatcher !== '') traps.push(beecatcher);
    const isRight = accounts.get(email) === password;
    response.json(isRight ? {} : { error: 'You may have entered the wrong email address or password.' });
  });
}

interface Sent {
  email?: string;
  password?: string;
  verifyPassword?: string;
  terms?: boolean;
  beecatcher?: string;
}
