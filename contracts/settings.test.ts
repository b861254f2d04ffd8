import { expect, test } from '@jest/globals';
import { parseSettings } from './settings.ts';

test('settings have defaults for everything that can have one', () => {
  const settings = parseSettings({});

  expect(settings).toMatchObject({
    GH_API_PORT: 3100,
    GH_WORKER_PORT: 3101,
    GH_HUMAN_WAIT_SECONDS: 300,
    GH_QUEUE_WAIT_SECONDS: 14_400,
    GH_DUPLICATES: 'hold',
  });
});

test('an empty variable is an absent one', () => {
  expect(parseSettings({ GH_API_PORT: '', DATABASE_URL: '' })).toMatchObject({ GH_API_PORT: 3100 });
});

test('one error names every variable that cannot be used, and never repeats a secret', () => {
  const wrong = { GH_API_PORT: 'eighty', GH_CREDENTIAL_KEY: 'hunter2', GH_CREDENTIAL_PREV_KEYS: '{' };

  expect(() => parseSettings(wrong)).toThrow(
    /GH_CREDENTIAL_KEY[\s\S]*GH_CREDENTIAL_PREV_KEYS[\s\S]*GH_API_PORT/,
  );
  expect(() => parseSettings(wrong)).not.toThrow(/hunter2/);
});

test('allowed private hosts are a comma separated list, in lower case', () => {
  expect(
    parseSettings({ GH_ALLOWED_PRIVATE_HOSTS: ' LocalHost:80, 10.0.0.1,' }).GH_ALLOWED_PRIVATE_HOSTS,
  ).toEqual(['localhost:80', '10.0.0.1']);
});

test('addresses of servers are told at once when they are none, without showing what they hold', () => {
  const env = { DATABASE_URL: 'somebody:geheim@host/database', TEMPORAL_ADDRESS: 'http://host:7233' };

  expect(() => parseSettings(env)).toThrow(
    /DATABASE_URL: wants postgres:\/\/user.*TEMPORAL_ADDRESS: wants host:port/s,
  );
  expect(() => parseSettings(env)).not.toThrow(/geheim/);
});

test('a bucket for files is named by its URL', () => {
  const bucketOf = (GH_FILES: string) => parseSettings({ GH_FILES }).GH_FILES;

  expect(bucketOf('s3://my-bucket')).toEqual({ bucket: 'my-bucket', prefix: '' });
  expect(
    bucketOf('s3://my.bucket/gh/my%20files/?endpoint=http://127.0.0.1:9000&region=eu-central-1'),
  ).toEqual({
    bucket: 'my.bucket',
    prefix: 'gh/my files',
    endpoint: 'http://127.0.0.1:9000',
    region: 'eu-central-1',
  });
  expect(() => bucketOf('/var/files')).toThrow(/GH_FILES: wants s3:\/\/bucket/);
});
