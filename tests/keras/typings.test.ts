// The typings against the running libraries: every public name, member and parameter that a walk finds is asked of the
// compiler. What is known to be missing stands in typings/allowlist.txt.

import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { resolveEnvironment } from '../../src/environment/environment.js'
import { root } from '../typings/compiler.js'
import { AllowList, type Coverage, coverageOf, walk } from '../typings/coverage.js'

const ROOTS = ['keras', 'tf_keras', 'numpy', 'tensorflow']
const KERAS = ['keras', 'tf_keras']
// The share of Keras's parameters whose type says something. What was reached once must not be lost: raise it with the
// typings.
const LEAST_TYPED = 90

const allowList = new AllowList(join(root, 'typings', 'allowlist.txt'))
let found: Awaited<ReturnType<typeof coverageOf>>

beforeAll(async () => {
  const environment = await resolveEnvironment({ device: 'cpu' })
  const walked = await walk(environment, ROOTS, allowList.names)
  found = await coverageOf(walked, ROOTS, KERAS)
})

const share = ({ total, missing }: Coverage): number => (100 * (total - missing.length)) / total

function print(what: string, coverage: Coverage): void {
  const { total, missing } = coverage
  const listed = missing.length > 0 ? `; ${missing.length} stand in the allow-list` : ''
  process.stdout.write(
    `${what}: ${share(coverage).toFixed(2)} % (${total - missing.length} of ${total.toLocaleString('en')}${listed})\n`,
  )
}

describe('the typings have', () => {
  it.each(['symbols', 'members', 'parameters'] as const)('all public %s, but those of the allow-list', (kind) => {
    const coverage = found[kind]
    print(`Public ${kind} in the typings`, coverage)
    // A walk that found little proves little.
    expect(coverage.total).toBeGreaterThan(10_000)
    expect(coverage.missing.filter((id) => !allowList.has(id))).toEqual([])
  })

  it('a type for most parameters of Keras', () => {
    const coverage = found['types of parameters']
    process.stdout.write(`Parameters of Keras with a type: ${share(coverage).toFixed(2)} % of ${coverage.total}\n`)
    expect(coverage.total).toBeGreaterThan(5000)
    expect(share(coverage)).toBeGreaterThanOrEqual(LEAST_TYPED)
  })
})

it('has no line in the allow-list that nothing needs', () => {
  for (const { missing } of Object.values(found)) for (const id of missing) allowList.has(id)
  expect(allowList.unused).toEqual([])
})
