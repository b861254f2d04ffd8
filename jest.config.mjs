/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.ghosthands/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/client/dist/', '<rootDir>/.ghosthands/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  // Compiled: Jest does not transform what it loads before the tests.
  globalSetup: '<rootDir>/dist/testing/globalSetup.js',
  globalTeardown: '<rootDir>/dist/testing/globalTeardown.js',
  testTimeout: 120_000,
  maxWorkers: 2,
};
