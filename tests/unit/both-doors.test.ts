// Both doors of the package have the same names, so that a new one is not forgotten in the synchronous face; the few that one of them
// has not are here, with the reason.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Python } from '../../src/python.js'
import { Python as SyncPython } from '../../src/sync/python.js'

const MANY =
  'several Pythons that work at the same time: a program that waits for one of them has nothing for the others to do'

const ABSENT: Readonly<Record<string, string>> = {
  Cluster: MANY,
  ClusterError: MANY,
  ClusterMember: MANY,
  ClusterOptions: MANY,
  ClusterWorker: MANY,
  startCluster: MANY,
  WorkerExitedError: MANY,
  Pool: MANY,
  PoolBusyError: MANY,
  PoolExit: MANY,
  PoolOptions: MANY,
  PoolRunOptions: MANY,
  PoolStats: MANY,
  PoolWorker: MANY,
  startPool: MANY,
  handle: 'what a call gives is a handle already where it is no plain data; `name_dyn` keeps plain data in Python',
}

/** The members of a Python. */
const ABSENT_MEMBERS: Readonly<Record<string, string>> = {
  sync: 'each call has run when it returns; pipelined blocks wait at their end',
}

/** All names that a file exports; `export type *` of another file means all of that one’s. */
function namesOf(path: string): Set<string> {
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const names = new Set<string>()
  for (const [, list] of text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)) {
    for (const entry of list!.split(',')) {
      const name = /(?:\bas\s+)?(\w+)\s*$/.exec(entry)?.[1]
      if (name !== undefined) names.add(name)
    }
  }
  for (const [, name] of text.matchAll(/^export (?:declare )?(?:const|function|class|interface|type) (\w+)/gm)) {
    names.add(name!)
  }
  for (const [, from] of text.matchAll(/^export type \* from '(.*)\.js'/gm)) {
    const target = fileURLToPath(new URL(`${from}.ts`, `file://${path}`))
    const found = [target, target.replace(/\.ts$/, '.d.ts')].find(isThere)
    for (const name of namesOf(found!)) names.add(name)
  }
  return names
}

function isThere(path: string): boolean {
  try {
    readFileSync(path)
    return true
  } catch {
    return false
  }
}

const source = (name: string): string => fileURLToPath(new URL(`../../src/${name}`, import.meta.url))

describe('the synchronous face', () => {
  const own = namesOf(source('sync/index.ts'))
  const other = namesOf(source('index.ts'))

  it('has every name of the other one that is not given up for a reason', () => {
    expect(other.size).toBeGreaterThan(120)
    expect([...other].filter((name) => !own.has(name)).sort()).toEqual(Object.keys(ABSENT).sort())
  })

  it('has a Python with the same members', () => {
    const members = (kind: { readonly prototype: object }): string[] =>
      Object.getOwnPropertyNames(kind.prototype).filter((name) => name !== 'constructor')
    const sync = members(SyncPython)
    expect(members(Python).filter((name) => !sync.includes(name))).toEqual(Object.keys(ABSENT_MEMBERS))
    expect(sync.filter((name) => !members(Python).includes(name))).toEqual(['pipelined'])
  })
})
