/** A lib imports only libs above it in this list; nobody reaches past an index.ts. */
const order = [
  'settings',
  'vocabulary',
  'report',
  'parse',
  'claim',
  'entity',
  'graph',
  'conversion',
  'runtime',
];

const libsBelow = order.slice(0, -1).map((lib, position) => ({
  name: `${lib}-imports-only-libs-above-it`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: `^libs/(${order.slice(position + 1).join('|')})/` },
}));

export default {
  forbidden: [
    ...libsBelow,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'no-deep-imports',
      comment:
        'Import another lib by its name, which is its index.ts (or its declared test support).',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: {
        path: '^(libs|apps)/[^/]+/src/',
        pathNot: ['^$1/$2/', '/src/(index|testing)\\.ts$'],
      },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['whence-source', 'import', 'node', 'default'],
    },
  },
};
