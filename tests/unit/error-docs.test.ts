// docs/errors.md names every class of errors that there is, in TypeScript and in the worker, with its code.

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as tensorbridge from '../../src/index.js'
import * as testing from '../../src/testing.js'

const page = readFileSync('docs/errors.md', 'utf8')

it('has every class that the package exports, with its code', () => {
  const source = readFileSync('src/errors.ts', 'utf8')
  const exported = Object.keys({ ...tensorbridge, ...testing }).filter((name) => /[a-z]Error$/.test(name))
  expect(exported.length).toBeGreaterThan(15)
  for (const name of exported) {
    expect(page, name).toContain(`\`${name}\``)
    const code = new RegExp(`class ${name} [^}]*?code(?:: string)? = '(TB_\\w+)'`).exec(source)?.[1]
    if (code !== undefined) expect(page, name).toContain(`\`${code}\``)
  }
})

it('has every class that the worker raises as its own', () => {
  const worker = ['errors', 'deadlocks']
    .map((name) => readFileSync(`python/src/tensorbridge/${name}.py`, 'utf8'))
    .join()
  const raised = [...worker.matchAll(/^class (\w+Error)\(/gm)].map((match) => match[1] as string)
  expect(raised).toContain('NoGpuError')
  // The base of the others is never raised itself.
  for (const name of raised) if (name !== 'BridgeError') expect(page, name).toContain(`\`${name}\``)
})
