// The fixtures of tensorbridge/vitest: used here as a user uses them, and in a run of vitest of its own, whose outcome is read.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Remote, release } from '../../src/index.js'
import { pythonTest } from '../../src/vitest.js'
import { isAlive } from '../harness.js'
import { root } from './snippets.js'

const kept: Remote[] = []
const pids = new Set<number>()

const test = pythonTest({ device: 'cpu', leaks: 'fail' })

describe('a test file with pythonTest', () => {
  test('has a Python', async ({ python }) => {
    pids.add(python.pid!)
    await expect(python.tf.add(1, 2)).toBeAllClose(3)
    kept.push(python.tf.constant([1]) as unknown as Remote)
  })

  test('has the same Python in its next test', async ({ python }) => {
    pids.add(python.pid!)
    expect(pids.size).toBe(1)
    for (const each of kept) release(each)
    await python.sync()
  })
})

/** A folder with test files, and what a run of vitest over them says. */
const folder = join(root, '.cache', 'fixtures-test')
const FILES = {
  'leaky.test.ts': `
import { pythonTest } from 'tensorbridge/vitest'
const test = pythonTest({ device: 'cpu' })
const kept: unknown[] = []
test('keeps a variable and a function', async ({ python }) => {
  kept.push(await python.tf.Variable([1]))
  await python.eval('__import__("sys").__setattr__("kept", fn)', { fn: function first() {} })
  console.log('PID ' + python.pid)
})
`,
  'strict.test.ts': `
import { pythonTest } from 'tensorbridge/vitest'
const test = pythonTest({ device: 'cpu', leaks: 'fail' })
const kept: unknown[] = []
test('keeps a tensor', async ({ python }) => {
  kept.push(await python.tf.constant([1]))
})
`,
  'missing.test.ts': `
import { test } from 'tensorbridge/vitest'
test('has no record', async ({ record }) => {
  await record('a value', ({ tf }) => tf.constant([1]))
})
`,
  'recorded.test.ts': `
import { expect } from 'vitest'
import { pythonTest } from 'tensorbridge/vitest'
const test = pythonTest({ python: '/nowhere/python' })
test('needs no Python', async ({ record }) => {
  expect([0.5]).toEqualTensor(await record('a value', ({ tf }) => tf.constant([0.5])))
})
`,
  '__records__/recorded.test.json': `{ "tensorbridge-record": 1, "values": { "a value": {
  "from": "tensorflow", "seed": 0, "value": { "$array": "float32", "shape": [1], "data": [0.5] } } } }
`,
  'vitest.config.mjs': `
export default {
  resolve: { alias: [
    { find: /^tensorbridge$/, replacement: '${root}src/index.ts' },
    { find: /^tensorbridge\\/(testing|vitest)$/, replacement: '${root}src/$1.ts' },
  ] },
  test: { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2 },
}
`,
}

describe('at the end of a file', () => {
  let output = ''
  let code: number | undefined

  beforeAll(async () => {
    mkdirSync(join(folder, '__records__'), { recursive: true })
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const { VITEST: _1, VITEST_MODE: _2, NODE_OPTIONS: _3, ...env } = process.env
    const ran = await execa(process.execPath, [vitest, 'run', '--root', folder, '--reporter', 'verbose'], {
      env: { ...env, TENSORBRIDGE_WARM: '1', NO_COLOR: '1' },
      extendEnv: false,
      reject: false,
      all: true,
      stdin: 'ignore',
    })
    output = ran.all
    code = ran.exitCode
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('its Python is closed, and what is still held is reported by class and by name', () => {
    const variable = 'tensorflow.python.ops.resource_variable_ops.ResourceVariable'
    expect(output).toContain(
      `leaky.test.ts left something behind. 1 object of Python is still held: 1 of ${variable}. Python still has 1 function: first.`,
    )
    expect(output).toMatch(/✓ .*keeps a variable and a function/)
    const pid = Number(/PID (\d+)/.exec(output)?.[1])
    expect(pid).toBeGreaterThan(0)
    expect(isAlive(pid)).toBe(false)
  })

  it('the file fails where leaks are to fail it', () => {
    expect(output).toContain('Error: strict.test.ts left something behind. 1 object of Python is still held: 1 of')
    expect(code).toBe(1)
  })

  it('a record that is missing has failed its test, and one that is there needed no Python', () => {
    const file = join(folder, '__records__', 'missing.test.json')
    expect(output).toContain(
      `RecordError: There is no recorded value 'a value' in ${file}. Run the tests once with TENSORBRIDGE_RECORD=1`,
    )
    expect(output).toMatch(/✓ .*needs no Python/)
  })
})
