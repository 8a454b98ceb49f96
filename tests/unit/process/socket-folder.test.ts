// process/socket-folder.ts: what a killed program has left is removed by the next start, and nothing else is.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeSocketFolder, removeRemains } from '../../../src/process/socket-folder.js'

let base: string
let temporary: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'tb-'))
  temporary = mkdtempSync(join(tmpdir(), 'tb-'))
  vi.stubEnv('XDG_RUNTIME_DIR', base)
  vi.stubEnv('TMPDIR', temporary)
})
afterEach(() => {
  vi.unstubAllEnvs()
  for (const folder of [base, temporary]) rmSync(folder, { recursive: true })
})

it('makes a folder that only this user can enter', () => {
  const folder = makeSocketFolder()
  expect(join(base, basename(folder))).toBe(folder)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

it.runIf(process.platform === 'linux')('removes the folders of programs that are gone, and no others', () => {
  const own = basename(makeSocketFolder())
  const [, space] = own.split('-')
  const gone = spawnSync('true').pid.toString(36)
  const kept = [
    `tensorbridge-${space}-${process.ppid.toString(36)}-abcdef`, // of a program that runs
    `tensorbridge-zzzz-${gone}-abcdef`, // of another container, where that number means another process
    'tensorbridge-abcdef',
    `tensorbridge-${space}-${gone}-abcdef.txt`,
    'something else',
  ]
  const removed = [`tensorbridge-${space}-${gone}-abcdef`, `tensorbridge-${space}-${gone}-a_b1c2d3`]
  for (const name of [...kept, ...removed]) mkdirSync(join(base, name))
  writeFileSync(join(base, removed[0] as string, 'data'), '')
  removeRemains()
  expect(readdirSync(base).toSorted()).toEqual([...kept, own].toSorted())
})

it.runIf(process.platform === 'linux')('removes what Pythons that are gone have left in the temporary folder', () => {
  const [, space] = basename(makeSocketFolder()).split('-')
  mkdirSync(join(temporary, `tensorbridge-${space}-${spawnSync('true').pid.toString(36)}-a_b1c2d3`))
  removeRemains()
  expect(readdirSync(temporary)).toEqual([])
})
