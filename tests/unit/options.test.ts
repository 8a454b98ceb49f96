// Every public function that takes an object of options refuses a name that is none of them: a misspelt option must not
// pass for one that is left out. The table names the type of the options; a type that a door exports and the table has not fails.

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as tensorbridge from '../../src/index.js'
import * as sync from '../../src/sync/index.js'
import * as testing from '../../src/testing.js'
import { pythonTest } from '../../src/vitest.js'

// Misspelt, and typed as nothing in particular.
const wrong = { misspelt: 1 } as never

const table: Readonly<Record<string, readonly (readonly [call: string, () => unknown])[]>> = {
  PythonOptions: [
    ['startPython', () => tensorbridge.startPython(wrong)],
    ['new Python', () => new tensorbridge.Python(wrong)],
    ['configurePython', () => tensorbridge.configurePython(wrong)],
    ['startPython of sync', () => sync.startPython(wrong)],
    ['new Python of sync', () => new sync.Python(wrong)],
    ['configurePython of sync', () => sync.configurePython(wrong)],
  ],
  ConnectOptions: [
    ['connectPython', () => tensorbridge.connectPython('ipc:///nowhere', wrong)],
    ['connectPython of sync', () => sync.connectPython('ipc:///nowhere', wrong)],
  ],
  PythonErrorOptions: [['errors.ValueError', () => new tensorbridge.errors.ValueError('', wrong)]],
  ClusterOptions: [
    ['startCluster', () => tensorbridge.startCluster({ workers: 2, misspelt: 1 } as never)],
    ['a worker of startCluster', () => tensorbridge.startCluster({ workers: [wrong] })],
    ['cluster.run', () => new tensorbridge.Cluster([], []).run(() => 1, wrong)],
  ],
  PoolOptions: [
    ['startPool', () => tensorbridge.startPool({ size: 1, misspelt: 1 } as never)],
    ['pool.close', () => new tensorbridge.Pool({ size: 0 }, []).close(wrong)],
  ],
  PoolRunOptions: [['pool.run', () => new tensorbridge.Pool({ size: 0 }, []).run(() => 1, wrong)]],
  SafetensorsOptions: [
    ['writeSafetensors', () => tensorbridge.writeSafetensors({}, wrong)],
    ['saveWeights', () => tensorbridge.saveWeights(wrong, '/nowhere/x', wrong)],
    ['saveWeights of sync', () => sync.saveWeights(wrong, '/nowhere/x', wrong)],
  ],
  LoadWeightsOptions: [
    ['loadWeights', () => tensorbridge.loadWeights(wrong, '/nowhere/x', wrong)],
    ['loadWeights of sync', () => sync.loadWeights(wrong, '/nowhere/x', wrong)],
  ],
  FormatHistoryOptions: [['formatHistory', () => tensorbridge.formatHistory({}, wrong)]],
  // What it is given first is no module, which is looked at later.
  ModelFromBytesOptions: [['modelFromBytes', () => tensorbridge.modelFromBytes(wrong, new Uint8Array(), wrong)]],
  ProgressOptions: [
    ['progress', () => tensorbridge.progress(() => 1, wrong)],
    ['progress of sync', () => sync.progress(() => 1, wrong)],
  ],
  StoppingOptions: [
    ['abortable', () => tensorbridge.abortable(AbortSignal.timeout(1), () => 1, wrong)],
    ['abortable of sync', () => sync.abortable(AbortSignal.timeout(1), () => 1, wrong)],
    ['deadline of sync', () => sync.deadline(1, () => 1, wrong)],
    ['interruptible of sync', () => sync.interruptible(() => 1, wrong)],
    ['deadline', () => tensorbridge.deadline(1, () => 1, wrong)],
    ['interruptible', () => tensorbridge.interruptible(() => 1, wrong)],
  ],
  PrefetchOptions: [['prefetch', () => tensorbridge.prefetch([].values(), wrong)]],
  CurvesOptions: [
    ['curvesSvg', () => tensorbridge.curvesSvg(new Map(), wrong)],
    ['curvesSvg of sync', () => sync.curvesSvg(new Map(), wrong)],
  ],
  ViewOptions: [
    ['view', () => tensorbridge.view(wrong)],
    ['view of sync', () => sync.view(wrong)],
  ],
  StartViewOptions: [
    ['startView', () => tensorbridge.startView(wrong)],
    ['startView of sync', () => sync.startView(wrong)],
  ],
  CloseOptions: [
    ['allClose', () => testing.allClose(1, 1, wrong)],
    ['assertAllClose', () => testing.assertAllClose(1, 1, wrong)],
    ['toBeAllClose', () => expect(1).toBeAllClose(1, wrong)],
    ['the tolerance of a record', () => testing.openRecording('x').record('x', () => 1, { tolerance: wrong })],
    ['the tolerance of parity', () => testing.parity(() => ({}), '', { tolerance: wrong })],
  ],
  CompareModelsOptions: [['compareModels', () => testing.compareModels(wrong, wrong, wrong)]],
  ParityOptions: [
    ['parity', () => testing.parity(() => ({}), '', wrong)],
    ['the Python of parity', () => testing.parity(() => ({}), '', { options: wrong })],
  ],
  RecordingOptions: [
    ['openRecording', () => testing.openRecording('x', wrong)],
    ['the Python of openRecording', () => testing.openRecording('x', { python: wrong })],
  ],
  RecordOptions: [['record', () => testing.openRecording('x').record('x', () => 1, wrong)]],
  PythonTestOptions: [['pythonTest', () => pythonTest(wrong)]],
}

async function errorOf(call: () => unknown): Promise<Error> {
  try {
    await call()
  } catch (error) {
    return error as Error
  }
  throw new Error('An error was expected.')
}

it.each(Object.values(table).flat())(
  '%s refuses an option that there is not, at the line that calls it',
  async (_, call) => {
    const error = await errorOf(call)
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toMatch(/^There is no option misspelt\. The options are (?:\w+, )*\w+\.$/)
    // Vitest shows its own frames, of a matcher, as nobody's.
    const lines = error.stack?.split('\n').filter((line) => line.includes(' at ') && !line.includes('/node_modules/'))
    expect(lines?.[0]).toContain('options.test.ts')
  },
)

it('the table above has all types of options that the doors of the package export', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, { default?: string }>
  }
  const doors = Object.values(exports).flatMap(({ default: path }) => (path === undefined ? [] : [path]))
  const types = doors.flatMap((path) => {
    const text = readFileSync(path.replace('./dist/', 'src/').replace(/\.js$/, '.ts'), 'utf8')
    // Those that are re-exported, and those that are declared.
    const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].map((match) => match[1] as string)
    const own = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] as string)
    return [...lists.join(' ').matchAll(/\w+/g)].map(([name]) => name).concat(own)
  })
  const options = new Set(types.filter((name) => name.endsWith('Options')))
  expect([...options].sort()).toEqual(Object.keys(table).sort())
})
