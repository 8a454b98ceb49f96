// The TypeScript tests: one project for each thing that must be installed, so that `--project unit` needs Node only.
// Tests import the sources; vitest strips the types. Where a project has few workers, its tests start Pythons.

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const warmToo = [
  'abort',
  'arguments',
  'callback-errors',
  'callbacks',
  'closing',
  'contexts',
  'dying',
  'lifetime',
  'node-ends',
  'order',
  'output',
  'threads',
  'values',
]
const zeromqToo = [
  'abort',
  'broken-batches',
  'callback-errors',
  'callbacks',
  'closing',
  'contexts',
  'dying',
  'malformed',
  'order',
  'threads',
]
const seconds = (count: number) => count * 1000

export default defineConfig({
  resolve: {
    alias: [
      { find: /^tensorbridge$/, replacement: `${root}src/index.ts` },
      { find: /^tensorbridge\/pythonia$/, replacement: `${root}src/pythonia/index.ts` },
      { find: /^tensorbridge\/(testing|vitest)$/, replacement: `${root}src/$1.ts` },
      // Built: it starts a thread, which Node runs as it is.
      { find: /^tensorbridge\/sync$/, replacement: `${root}dist/sync/index.js` },
    ],
  },
  cacheDir: '.cache/vite',
  test: {
    dangerouslyIgnoreUnhandledErrors: false,
    passWithNoTests: false,
    pool: 'forks',
    isolate: true,
    teardownTimeout: seconds(10),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: seconds(5),
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            checker: 'tsc',
            include: ['tests/types/**/*.test-d.ts'],
            tsconfig: './tests/tsconfig.json',
          },
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'environment',
          include: ['tests/environment/**/*.test.ts'],
          testTimeout: seconds(60),
          hookTimeout: seconds(60),
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          // The page of the live view as it is compiled, in a browser where there is one.
          name: 'view',
          include: ['tests/view/**/*.test.ts'],
          testTimeout: seconds(60),
          hookTimeout: seconds(60),
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: 'python',
          include: ['tests/python/**/*.test.ts'],
          // The checks at the end of each test (tests/harness.ts) collect garbage.
          execArgv: ['--expose-gc'],
          testTimeout: seconds(30),
          hookTimeout: seconds(30),
          maxWorkers: 2,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        test: {
          // The same tests over Pythons that are forked: those of what a process is, does, and how it ends.
          name: 'warm',
          include: warmToo.map((name) => `tests/python/${name}.test.ts`),
          env: { TENSORBRIDGE_WARM: '1' },
          execArgv: ['--expose-gc'],
          testTimeout: seconds(30),
          hookTimeout: seconds(30),
          maxWorkers: 2,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        test: {
          // The same tests over ZeroMQ in place of plain sockets: those of what is sent, and what becomes of it.
          name: 'zeromq',
          include: zeromqToo.map((name) => `tests/python/${name}.test.ts`),
          env: { TENSORBRIDGE_TRANSPORT: 'zeromq' },
          execArgv: ['--expose-gc'],
          testTimeout: seconds(30),
          hookTimeout: seconds(30),
          maxWorkers: 2,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        test: {
          name: 'keras',
          include: ['tests/keras/**/*.test.ts'],
          // The checks at the end of each test (tests/harness.ts) collect garbage.
          execArgv: ['--expose-gc'],
          testTimeout: seconds(120),
          hookTimeout: seconds(120),
          maxWorkers: 1,
          sequence: { groupOrder: 5 },
        },
      },
    ],
  },
})
