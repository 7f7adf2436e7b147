export default {
  testEnvironment: '<rootDir>/test/jest/plain-environment.js',
  testSequencer: '<rootDir>/test/jest/longest-first.js',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  modulePathIgnorePatterns: ['<rootDir>/bench/.*/node_modules/'],
  coverageProvider: 'v8',
  setupFiles: ['<rootDir>/test/fixed-seed.ts', '<rootDir>/test/no-forced-colour.ts'],
  testTimeout: 60_000,
  // All cores: jest leaves one free, which halves a machine of two.
  maxWorkers: '100%',
};
