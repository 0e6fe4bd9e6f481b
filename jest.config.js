/** Tables beside the code need nothing; the stories in test/stories need the servers that `npm test` starts. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];

export default {
  // The stories share one database, and one of them takes it apart and rebuilds it.
  maxWorkers: 1,
  testEnvironment: 'node',
  testEnvironmentOptions: {
    // Workspace packages resolve to their sources, so tests need no build.
    customExportConditions: ['whence-source', 'node'],
  },
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': swc },
};
