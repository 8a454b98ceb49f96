// How several Pythons share GPUs and CPU threads.

import { afterEach, expect, it, vi } from 'vitest'
import { findMachine, shareEnviron, shareOut, withShare } from '../../../src/sharing/devices.js'

afterEach(() => vi.unstubAllEnvs())

it.each([
  [[], 2, [[], []]],
  [['0'], 3, [['0'], ['0'], ['0']]],
  [['0', '1'], 3, [['0'], ['1'], ['0']]],
  [['0', '1'], 2, [['0'], ['1']]],
  [
    ['0', '1', '2', '3'],
    2,
    [
      ['0', '1'],
      ['2', '3'],
    ],
  ],
  [
    ['0', '1', '2', '3', '4'],
    2,
    [
      ['0', '1', '2'],
      ['3', '4'],
    ],
  ],
  [['GPU-5', 'GPU-7'], 1, [['GPU-5', 'GPU-7']]],
])('gives the GPUs %j to %i Pythons as %j', (gpus, count, expected) => {
  expect(shareOut({ gpus, threads: 8 }, count).map((share) => share.gpus)).toEqual(expected)
})

it.each([
  [8, 2, 4],
  [8, 3, 2],
  [2, 4, 1],
])('gives %i threads to %i Pythons as %i each', (threads, count, each) => {
  for (const share of shareOut({ gpus: [], threads }, count)) expect(share.threads).toBe(each)
})

it.each([
  ['1,3', ['1', '3']],
  [' GPU-a , GPU-b', ['GPU-a', 'GPU-b']],
  ['', []],
  ['-1', []],
  ['2,-1,3', ['2']],
])('reads CUDA_VISIBLE_DEVICES=%j as CUDA does', async (visible, gpus) => {
  expect((await findMachine('auto', { CUDA_VISIBLE_DEVICES: visible })).gpus).toEqual(gpus)
  expect((await findMachine('cpu', { CUDA_VISIBLE_DEVICES: visible })).gpus).toEqual([])
})

it('leaves what the user set, but shares the GPUs that were set for all', () => {
  vi.stubEnv('CUDA_VISIBLE_DEVICES', '4,5')
  vi.stubEnv('OMP_NUM_THREADS', '9')
  const share = { gpus: ['5'], threads: 2 }
  expect(withShare(share, { TF_NUM_INTRAOP_THREADS: '3', MINE: 'x' })).toEqual({
    TF_NUM_INTRAOP_THREADS: '3',
    TF_NUM_INTEROP_THREADS: '2',
    MINE: 'x',
    NPROC: '2',
    CUDA_VISIBLE_DEVICES: '5',
    TF_FORCE_GPU_ALLOW_GROWTH: 'true',
    XLA_PYTHON_CLIENT_PREALLOCATE: 'false',
  })
  expect(withShare(share, {}, { CUDA_VISIBLE_DEVICES: '7' })).toMatchObject({ CUDA_VISIBLE_DEVICES: '7' })
})

it('says nothing of GPUs where there are none', () => {
  expect(Object.keys(shareEnviron({ gpus: [], threads: 2 }))).not.toContain('CUDA_VISIBLE_DEVICES')
})
