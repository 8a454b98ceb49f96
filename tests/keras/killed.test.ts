// A training that was killed goes on from its backup, with the numbers of one that was not: Python killed under the program,
// and the program itself killed.

import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { type NDArray, type Python, PythonExitedError, startPython } from '../../src/index.js'
import { compilePackage } from '../environment/fixtures.js'
import { checkMachine, rejectionOf, ScratchFolder, tensorflowOptions } from '../harness.js'
import { x, y } from './training-programs.js'

checkMachine()

// The whole program in Python; nothing is killed there.
const PYTHON = `
import numpy as np
keras = __import__(WORLD)

def whole(x, y):
    keras.utils.set_random_seed(11)
    model = keras.Sequential([
        keras.Input((2,)), keras.layers.Dense(8, activation='relu'), keras.layers.BatchNormalization(), keras.layers.Dense(1),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.05), loss='mse')
    losses = model.fit(x, y, batch_size=8, epochs=6, shuffle=False, verbose=0).history['loss']
    return [[float(loss) for loss in losses], [w.tolist() for w in model.get_weights()]]
`

type Numbers = [losses: number[], weights: unknown[]]

async function inPython(python: Pick<Python, 'eval' | 'exec'>, world: string): Promise<Numbers> {
  python.exec(PYTHON.replace('WORLD', world === 'legacy' ? "'tf_keras'" : "'keras'"))
  return (await python.eval('whole')(x, y)) as Numbers
}

// The same in TypeScript, with a backup; in a module that several processes use.
const TRAINING = new URL('backed-up-training.mjs', import.meta.url)
type Train = (keras: unknown, x: NDArray, y: NDArray, folder: string, hooks: object) => Promise<Numbers>
let train: Train
beforeAll(async () => {
  ;({ train } = (await import(fileURLToPath(TRAINING))) as { train: Train })
})

it.each(['3', 'legacy'] as const)(
  'a Python that was killed in the middle of an epoch, with Keras %s',
  async (world) => {
    using scratch = new ScratchFolder()
    const folder = join(scratch.path, 'backup')
    await using first = await startPython(tensorflowOptions({ keras: world }))
    let epoch = 0
    const kill = {
      on_epoch_begin: (begun: number) => void (epoch = begun),
      on_train_batch_end(batch: number) {
        if (epoch === 3 && batch === 1) process.kill(first.pid!, 'SIGKILL')
      },
    }
    const error = await rejectionOf(train(first.keras, x, y, folder, kill))
    expect(error).toBeInstanceOf(PythonExitedError)
    expect(error.signal).toBe('SIGKILL')

    await using second = await startPython(tensorflowOptions({ keras: world }))
    const begun: number[] = []
    const [losses, weights] = await train(second.keras, x, y, folder, {
      on_epoch_begin: (each: number) => void begun.push(each),
    })
    expect(begun).toEqual([3, 4, 5])
    const [wholeLosses, wholeWeights] = await inPython(second, world)
    expect(losses).toEqual(wholeLosses.slice(3))
    expect(weights).toEqual(wholeWeights)
  },
)

it('a program that was killed, and its Python with it', async () => {
  using scratch = new ScratchFolder()
  const library = pathToFileURL(join(compilePackage(join(scratch.path, 'package')), 'index.js')).href
  const program = join(scratch.path, 'program.mjs')
  writeFileSync(
    program,
    `
      import { train } from ${JSON.stringify(TRAINING.href)}
      import { NDArray, startPython } from ${JSON.stringify(library)}
      const python = await startPython({ device: 'cpu', stdout: 'ignore', stderr: 'ignore' })
      const x = new NDArray(${JSON.stringify(x.toNested())}, undefined, 'float32')
      const y = new NDArray(${JSON.stringify(y.toNested())}, undefined, 'float32')
      // Says where it is and waits, until it is killed or told to go on.
      const waits = { on_epoch_begin: (epoch) => epoch === 3 && process.argv[2] === 'waits' && new Promise(() => console.log('3')) }
      console.log(JSON.stringify(await train(python.keras, x, y, ${JSON.stringify(join(scratch.path, 'backup'))}, waits)))
      await python.close()
    `,
  )
  const run = (...args: string[]): ReturnType<typeof spawn> =>
    spawn(process.execPath, [program, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    })
  const killed = run('waits')
  await new Promise((resolve) => killed.stdout!.once('data', resolve))
  killed.kill('SIGKILL')
  await new Promise((resolve) => killed.once('exit', resolve))

  const again = run()
  const [losses, weights] = JSON.parse(await text(again.stdout!)) as Numbers
  await using python = await startPython(tensorflowOptions())
  const [wholeLosses, wholeWeights] = await inPython(python, '3')
  expect(losses).toEqual(wholeLosses.slice(3))
  expect(weights).toEqual(wholeWeights)
})
