// A training loop written in TypeScript with a tape, and a minimize whose loss is a TypeScript function, against Python.

import { readFileSync } from 'node:fs'
import {
  type Python,
  type Remote,
  recorded,
  startPython,
  type tf as tensors,
  type keras as types,
  within,
} from 'tensorbridge'
import { pythonFile } from './raw-echo.js'
import { type Benchmark, figure, ratio } from './rows.js'
import { pairs, timed } from './statistics.js'

const BATCH = 128
// V8 compiles what runs often, and takes some thousand steps to; until then TypeScript's part of a step takes two to three
// times as long (the rows of the first steps). A training is longer than that, so it is measured afterwards.
const WARM_UP_MS = 8000

export const customLoop: Benchmark = {
  name: 'loop',
  title: 'Eager training steps with a tape (784-128-10, batches of 128), and minimize',
  async run(bench) {
    await using python = await startPython()
    python.exec(readFileSync(pythonFile('custom_loop.py'), 'utf8'))
    const main = python.import('__main__')
    const { keras, tf } = python
    const model = main.make_classifier()
    const batch = main.make_batch(BATCH)
    const [x, y] = [batch[0], batch[1]]
    const loss = keras.losses.SparseCategoricalCrossentropy({ from_logits: true })
    const optimizer = keras.optimizers.SGD(0.01)
    const steps = bench.runs(50, 20)
    const tracedSteps = 10 * steps
    const pythonStep = main.make_step(model, optimizer, loss, x, y)
    const ours = async (): Promise<number> =>
      (await timed(() => loop(python, { model, optimizer, loss, x, y }, steps))) / steps
    const ahead = async (): Promise<number> =>
      (await timed(() => loop(python, { model, optimizer, loss, x, y }, steps, 8))) / steps
    const theirs = (): Promise<number> => main.eager_loop(model, optimizer, loss, x, y, steps)

    const variable = tf.Variable([1, 2])
    const descent = keras.optimizers.SGD(0.01)
    const three = tf.constant(3)
    const lossInTypeScript = (): unknown => tf.reduce_sum(tf.square(tf.subtract(variable, three)))
    const given = (): Promise<number> => main.minimize_by(lossInTypeScript, descent, variable, steps)
    const lossInPython = recorded(lossInTypeScript)
    const givenRecorded = (): Promise<number> => main.minimize_by(lossInPython, descent, variable, steps)
    const plain = (): Promise<number> => main.minimize_steps(descent, variable, steps)
    const parts = { model, optimizer, loss, x, y }
    const step = tf.function(() => trainStep(python, parts))
    // The recorded function itself, to be called from TypeScript: a message for each step.
    const recordedStep: Remote = python.eval('step', { step: recorded(() => trainStep(python, parts)) })
    const kept = async (): Promise<number> => (await timed(() => repeat(recordedStep, steps))) / steps
    const traced = async (): Promise<number> => (await timed(() => repeat(step, tracedSteps))) / tracedSteps
    const tracedThere = (): Promise<number> => main.traced_loop(pythonStep, tracedSteps)
    await theirs()
    const count = bench.runs(15, 4)
    const first = await pairs(bench.runs(2, 1), ours, theirs)
    await plain()
    const firstMinimized = await pairs(bench.runs(2, 1), given, plain)
    for (const run of [ours, given]) await warmUp(run, bench.runs(WARM_UP_MS, 200))
    for (const run of [ahead, givenRecorded, kept, traced, tracedThere]) await warmUp(run, 0)
    const loops = await pairs(count, ours, theirs)
    const loopsAhead = await pairs(count, ahead, theirs)
    const minimized = await pairs(count, given, plain)
    const minimizedRecorded = await pairs(count, givenRecorded, plain)
    const recordedLoops = await pairs(count, kept, theirs)
    const tracedLoops = await pairs(count, traced, tracedThere)
    return [
      ratio('loop in TypeScript ÷ Python', loops, {
        goal: { most: 1.1 },
        headline: ['an eager training loop, each step awaited', 'Python'],
      }),
      ratio('the same, where only every eighth step is awaited', loopsAhead),
      ratio('the first 100 steps of such a loop ÷ Python', first),
      figure('loop in TypeScript', 'ms/step', loops.first),
      figure('loop in Python', 'ms/step', loops.second),
      ratio('step of minimize, its loss of three operations in TypeScript ÷ in Python', minimized, {
        goal: { most: 1.25 },
        headline: ['`minimize` with a TypeScript loss', 'Python'],
      }),
      ratio('the first 100 steps of such a minimize ÷ Python', firstMinimized),
      figure('step with the loss in TypeScript', 'ms/step', minimized.first),
      figure('step with the loss in Python', 'ms/step', minimized.second),
      ratio('step of minimize, its loss recorded ÷ in Python', minimizedRecorded, {
        goal: { most: 1.05 },
        headline: ['the same loss `recorded`', 'Python'],
      }),
      ratio('loop of a recorded step, called from TypeScript ÷ Python', recordedLoops, {
        goal: { most: 1.05 },
        headline: ['an eager training step `recorded`', 'Python'],
      }),
      figure('recorded step called from TypeScript', 'ms/step', recordedLoops.first),
      ratio('loop under tf.function, traced from TypeScript ÷ from Python', tracedLoops, {
        goal: { most: 1.02 },
        headline: ['a step traced by `tf.function`', 'Python'],
      }),
      figure('traced loop called from TypeScript', 'ms/step', tracedLoops.first),
      figure('traced loop in Python', 'ms/step', tracedLoops.second),
    ]
  },
}

/** Twice at least. */
async function warmUp(run: () => Promise<unknown>, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds
  await run()
  do await run()
  while (performance.now() < end)
}

/** What a training loop needs. */
export interface Parts {
  readonly model: types.Model
  readonly optimizer: types.optimizers.Optimizer
  readonly loss: types.losses.Loss
  readonly x: Remote
  readonly y: Remote
}

/** Calls a traced step without waiting, then for the last one. */
async function repeat(step: () => Remote, steps: number): Promise<void> {
  for (let i = 1; i < steps; i++) step()
  await step().numpy()
}

/** One step; the loss of the step. */
function trainStep({ tf, builtins }: Python, { model, optimizer, loss, x, y }: Parts): Promise<unknown> {
  return within(tf.GradientTape(), (tape) => {
    const value = loss(y, model(x, { training: true }))
    const variables = model.trainable_variables
    optimizer.apply_gradients(builtins.zip(tape.gradient(value, variables), variables))
    return value
  })
}

/** Steps in eager mode; awaits every `pace`-th one. */
export async function loop(
  { tf, builtins }: Python,
  { model, optimizer, loss, x, y }: Parts,
  steps: number,
  pace = 1,
): Promise<void> {
  let value: unknown = null
  const variables = model.trainable_variables
  for (let i = 0; i < steps; i++) {
    const step = within(tf.GradientTape(), (tape) => {
      const result = loss(y, model(x, { training: true }))
      value = result
      const gradients = tape.gradient(result, variables)
      optimizer.apply_gradients(builtins.zip(gradients, variables))
    })
    if (i % pace === pace - 1) await step
  }
  await (value as tensors.Tensor).numpy()
}
