// Where Node reads source maps (`--enable-source-maps`, tsx), lines of this package are those of its sources, which an installed
// package does not have: they are no lines of the program's either. The package is installed at a path that addresses write otherwise.

import { execFileSync } from 'node:child_process'
import { cpSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { plainInterpreter, ScratchFolder } from '../harness.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const program = (door: string): string => `
import { float, NDArray, release, startPython } from ${JSON.stringify(door)}

const stacks = []
const keep = async (work) => {
  try {
    await work()
  } catch (error) {
    stacks.push(error.stack)
  }
}
await keep(() => startPython({ sead: 1 }))
const python = await startPython({ python: ${JSON.stringify(plainInterpreter())}, preload: false })
await keep(() => python.eval('1/0'))
await keep(() => python.builtins.len(new Date()))
await keep(() => float('a'))
await keep(() => new NDArray([1], [2]))
const released = await python.eval('object()')
release(released)
await keep(() => python.builtins.len(released))
await keep(() => python.eval('lambda f: f()')(async () => await python.eval('{}["k"]')))
console.log(JSON.stringify(stacks))
await python.close()
`

it.each([[[]], [['--enable-source-maps']]])(
  'errors show lines of the program and none of the package: node %j',
  (flags) => {
    using scratch = new ScratchFolder('ünï 日')
    const installed = join(scratch.path, 'tensor bridge')
    for (const name of ['dist', 'package.json']) cpSync(join(root, name), join(installed, name), { recursive: true })
    for (const name of ['node_modules', 'python']) symlinkSync(join(root, name), join(installed, name))
    const path = join(scratch.path, 'program.ts.mjs')
    writeFileSync(path, program(pathToFileURL(join(installed, 'dist', 'index.js')).href))
    const stacks = JSON.parse(execFileSync(process.execPath, [...flags, path], { encoding: 'utf8' })) as string[]
    expect(stacks).toHaveLength(7)
    for (const stack of stacks) {
      const lines = stack.split('\n').filter((line) => line.startsWith('    at '))
      expect(lines.length, stack).toBeGreaterThan(0)
      expect(
        lines.filter((line) => !line.includes('program.ts.mjs')),
        stack,
      ).toEqual([])
    }
  },
)
