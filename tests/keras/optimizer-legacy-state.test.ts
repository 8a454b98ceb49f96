// The Optimizer mirror in the legacy world, beyond single steps: what optimizers keep and how it is saved, hyperparameters,
// constraints, strategies, and what only the other world can do.

import { beforeAll, describe, expect, it } from 'vitest'
import { errors, item, len, type Remote, within } from '../../src/index.js'
import { rejectionOf, ScratchFolder, sharedPython, tensorflowOptions } from '../harness.js'
import { PROGRAMS, Programs, TWO_CPUS } from './optimizer-programs.js'

const shared = sharedPython({ ...tensorflowOptions(), keras: 'legacy' })
const programs = (): Programs => new Programs(shared.python)

beforeAll(async () => {
  await shared.python.exec(PROGRAMS)
  await shared.python.exec(TWO_CPUS)
})

// Not written inside a test: a function that sees the variable that keeps it is a circle through both languages, which no
// garbage collector can see.
function boundedBy(limit: number): (value: Remote) => Remote {
  return (value) => shared.python.tf.clip_by_value(value, -limit, limit)
}

describe('variable constraints', () => {
  it('are applied after the step, and refused for sparse gradients', async () => {
    const { tf } = shared.python
    const optimizer = new tf.keras.optimizers.legacy.SGD({ learning_rate: 0.5 })
    const mine = tf.Variable([0.5, -0.5], { constraint: boundedBy(0.25) })
    await optimizer.minimize(() => tf.reduce_sum(mine), [mine])
    expect(Array.from((await mine.numpy()).data)).toEqual([0, -0.25])
    const error = await rejectionOf(optimizer.minimize(() => tf.reduce_sum(tf.gather(mine, [0])), [mine]))
    expect(error).toBeInstanceOf(errors.RuntimeError)
    expect(error.message).toContain('Cannot use a constraint function on a sparse variable')
  })
})

describe('slots', () => {
  it('have names, and are variables', async () => {
    const { tf } = shared.python
    const optimizer = new tf.keras.optimizers.legacy.Adam()
    const [v, w] = programs().fresh()
    await optimizer.minimize(() => programs().dense(v, w), [v, w])
    expect(await optimizer.get_slot_names()).toEqual(['m', 'v'])
    expect((await optimizer.get_slot(w, 'm').numpy()).shape).toEqual([3, 2])
    optimizer.get_slot(v, 'm').assign(tf.zeros_like(v))
    expect(await optimizer.get_slot(v, 'm').numpy()).toEqual(await item(optimizer.weights, 1).numpy())
    expect(await rejectionOf(optimizer.get_slot(v, 'rms'))).toBeInstanceOf(errors.KeyError)
    optimizer.add_slot(v, 'mine', 'ones')
    expect(Array.from((await optimizer.get_slot(v, 'mine').numpy()).data)).toEqual([1, 1, 1])
    expect(await optimizer.get_slot_names()).toEqual(['m', 'v', 'mine'])
  })

  it('of the newer optimizers have the same names', async () => {
    const { keras } = shared.python
    const optimizer = new keras.optimizers.Adam({ amsgrad: true })
    const [v, w] = programs().fresh()
    await optimizer.minimize(() => programs().dense(v, w), [v, w])
    expect(await optimizer.get_slot_names()).toEqual(['m', 'v', 'vhat'])
    expect((await optimizer.get_slot(w, 'v').numpy()).shape).toEqual([3, 2])
    expect(await optimizer.weights).toHaveLength(await len(optimizer.variables))
  })
})

describe('hyperparameters', () => {
  it('are read, overwritten and assigned', async () => {
    const { tf } = shared.python
    const seen: number[] = []
    const actual = await programs().train(
      () => new tf.keras.optimizers.legacy.SGD({ learning_rate: 1, momentum: 0.5 }),
      {
        between: async (optimizer, number) => {
          if (number === 0) optimizer.learning_rate = 0.5
          if (number === 1) {
            optimizer.learning_rate.assign(0.25)
            optimizer.momentum = 0.75
            seen.push(await optimizer.lr.numpy(), await optimizer.momentum.numpy())
            optimizer.lr = 0.125
          }
          seen.push(await optimizer.learning_rate.numpy())
        },
      },
    )
    expect(seen).toEqual([0.5, 0.25, 0.75, 0.125, 0.125])
    shared.python.exec(`
def lower(optimizer, number):
    optimizer.learning_rate = [0.5, 0.125, 0.125][number]
    if number == 1:
        optimizer.momentum = 0.75
`)
    expect(actual).toEqual(
      await programs().inPython('train(lambda: keras.optimizers.legacy.SGD(1.0, momentum=0.5), between=lower)'),
    )
  })

  it('may be tensors, variables, functions and schedules', async () => {
    const { tf } = shared.python
    const { SGD } = tf.keras.optimizers.legacy
    const train = (learning_rate: unknown): Promise<unknown> => programs().train(() => SGD({ learning_rate }))
    const inPython = (rate: string): PromiseLike<unknown> =>
      programs().inPython(`train(lambda: keras.optimizers.legacy.SGD(${rate}))`)
    expect(await train(tf.constant(0.25))).toEqual(await inPython('tf.constant(0.25)'))
    expect(await train(tf.Variable(0.25))).toEqual(await inPython('tf.Variable(0.25)'))
    const rates = [0.5, 0.25, 1]
    let calls = 0
    shared.python.exec('rates = iter([0.5, 0.25, 1.0])')
    expect(await train(() => rates[calls++ % 3])).toEqual(await inPython('lambda: next(rates)'))
    expect(calls).toBe(3)
    const decay = tf.keras.optimizers.schedules.ExponentialDecay(0.5, { decay_steps: 2, decay_rate: 0.5 })
    expect(await train(decay)).toEqual(await inPython('keras.optimizers.schedules.ExponentialDecay(0.5, 2, 0.5)'))
  })
})

describe('tf.distribute', () => {
  it.each(['legacy.SGD', 'SGD'])('%s sums the gradients of the replicas', async (path) => {
    const { keras, tf } = shared.python
    const kind = path === 'SGD' ? keras.optimizers.SGD : keras.optimizers.legacy.SGD
    const strategy = tf.distribute.MirroredStrategy(['/cpu:0', '/cpu:1'])
    const [v, optimizer] = (await within(strategy.scope(), () => [
      tf.Variable([1, 2]),
      kind({ learning_rate: 0.5 }),
    ])) as [Remote, Remote]
    const step = tf.function(() => {
      // Each replica has a batch of two; four are the global batch.
      const loss = (): Remote => tf.divide(tf.reduce_sum(tf.multiply(v, tf.ones([2, 2]))), 4)
      strategy.run(() => optimizer.minimize(loss, [v]))
    })
    await step()
    expect(Array.from((await v.numpy()).data)).toEqual([0.5, 1.5])
  })

  it('refuses apply_gradients outside the replicas', async () => {
    const { tf } = shared.python
    const strategy = tf.distribute.MirroredStrategy(['/cpu:0', '/cpu:1'])
    const error = await rejectionOf(
      within(strategy.scope(), async () => {
        const v = tf.Variable([1, 2])
        await tf.keras.optimizers.legacy.SGD().apply_gradients([[tf.constant([1, 1]), v]])
      }),
    )
    expect(error).toBeInstanceOf(errors.RuntimeError)
  })

  it('averages with SUM_OVER_BATCH_SIZE and sums with SUM in fit', async () => {
    const { keras, tf } = shared.python
    shared.python.exec(`
def fitted(keras, reduction):
    strategy = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
    with strategy.scope():
        model = keras.Sequential([keras.layers.Dense(1, kernel_initializer="ones")])
        model.compile(keras.optimizers.legacy.SGD(0.01), loss=keras.losses.MeanSquaredError(reduction=reduction))
    data = tf.constant([[1.0], [2.0], [3.0], [4.0]])
    model.fit(data, data + 1.0, batch_size=4, epochs=2, shuffle=False, verbose=0)
    return model.get_weights()
`)
    for (const reduction of ['SUM_OVER_BATCH_SIZE', 'SUM']) {
      const strategy = tf.distribute.MirroredStrategy(['/cpu:0', '/cpu:1'])
      const loss = keras.losses.MeanSquaredError({ reduction: keras.losses.Reduction[reduction] })
      const model = (await within(strategy.scope(), () => {
        const made = keras.Sequential([keras.layers.Dense(1, { kernel_initializer: 'ones' })])
        made.compile({ optimizer: keras.optimizers.legacy.SGD(0.01), loss })
        return made
      })) as Remote
      const data = tf.constant([[1], [2], [3], [4]])
      await model.fit(data, tf.add(data, 1), { batch_size: 4, epochs: 2, shuffle: false, verbose: 0 })
      expect(await model.get_weights()).toEqual(
        await programs().inPython('fitted(keras, reduction)', { reduction: keras.losses.Reduction[reduction] }),
      )
    }
  })
})

describe('two flows', () => {
  it('share an optimizer: a call of one is never interleaved with a call of the other', async () => {
    const { tf } = shared.python
    const optimizer = new tf.keras.optimizers.legacy.Adam()
    const [v, w] = programs().fresh()
    const log: string[] = []
    const flow = async (name: string): Promise<void> => {
      for (let step = 0; step < 5; step++) {
        await optimizer.minimize(async () => {
          log.push(`${name} begins`)
          const loss = programs().dense(v, w)
          await loss.numpy()
          log.push(`${name} ends`)
          return loss
        }, [v, w])
      }
    }
    await Promise.all([flow('a'), flow('b')])
    expect(log).toHaveLength(20)
    for (let i = 0; i < log.length; i += 2) expect(log[i + 1]).toBe(log[i]?.replace('begins', 'ends'))
    expect(await programs().outcome(optimizer, [v, w])).toEqual(
      await programs().inPython('train(lambda: keras.optimizers.legacy.Adam(), count=10)'),
    )
  })
})

describe('checkpoints', () => {
  it('hold iterations and slots, and training goes on from them', async () => {
    using folder = new ScratchFolder()
    const { tf } = shared.python
    const begin = (): { v: Remote; w: Remote; optimizer: Remote; checkpoint: Remote } => {
      const [v, w] = programs().fresh()
      const optimizer = new tf.keras.optimizers.legacy.Adam({ learning_rate: 0.1 })
      return { v, w, optimizer, checkpoint: tf.train.Checkpoint({ v, w, optimizer }) }
    }
    const step = ({ v, w, optimizer }: ReturnType<typeof begin>): Remote =>
      optimizer.minimize(() => programs().dense(v, w), [v, w])
    const first = begin()
    await step(first)
    await step(first)
    const path: string = await first.checkpoint.save(`${folder.path}/step`)
    const second = begin()
    const status = await second.checkpoint.restore(path)
    // Slots are made, and restored, at the first step.
    await step(second)
    await status.assert_consumed()
    expect(await second.optimizer.iterations.numpy()).toBe(3)
    // The restored optimizer made its variables in another order.
    const { v, w, optimizer } = second
    const slots = ['m', 'v'].flatMap((name) => [v, w].map((variable) => optimizer.get_slot(variable, name).numpy()))
    const expected = await programs().inPython('train(lambda: keras.optimizers.legacy.Adam(0.1))')
    expect(await Promise.all([v.numpy(), w.numpy()])).toEqual(expected.variables)
    expect(await Promise.all(slots)).toEqual(expected.weights.slice(1))
  })
})

describe('the other world', () => {
  it('an optimizer of Keras 3 in a model of tf_keras is an error with both names and the fix', async () => {
    const { keras, python } = { keras: shared.python.keras, python: shared.python }
    const model = keras.Sequential([keras.layers.Dense(1)])
    const optimizer = python.import('keras').optimizers.Adam()
    const error = await rejectionOf(model.compile({ optimizer, loss: 'mse' }))
    expect(error).toBeInstanceOf(errors.ValueError)
    expect(error.message).toContain('The optimizer is of Keras 3 and the model of tf_keras (legacy)')
    expect(error.message).toContain("'3' or 'legacy'")
  })
})
