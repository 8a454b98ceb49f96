// The Optimizer mirror on Keras 3, beyond single steps: what optimizers keep and how it is saved, hyperparameters,
// constraints, strategies, and what only the other world can do.

import { beforeAll, describe, expect, it } from 'vitest'
import { errors, item, type Remote, within } from '../../src/index.js'
import { rejectionOf, ScratchFolder, sharedPython, tensorflowOptions } from '../harness.js'
import { PROGRAMS, Programs, TWO_CPUS } from './optimizer-programs.js'

const shared = sharedPython(tensorflowOptions())
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
  it('are applied after the step, one written in TypeScript too', async () => {
    const { keras, tf } = shared.python
    const mine = tf.Variable([0.5, -0.5], { constraint: boundedBy(0.25) })
    const optimizer = new keras.optimizers.SGD({ learning_rate: 0.5 })
    await optimizer.minimize(() => tf.reduce_sum(mine), [mine])
    expect(Array.from((await mine.numpy()).data)).toEqual([0, -0.25])
  })

  it('of a layer hold in fit', async () => {
    const { keras, np } = shared.python
    const model = keras.Sequential([
      keras.layers.Dense(2, { kernel_initializer: 'ones', kernel_constraint: keras.constraints.UnitNorm() }),
    ])
    model.compile({ optimizer: keras.optimizers.SGD(0.1), loss: 'mse' })
    await model.fit(np.array([[1, 2]]), np.array([[0, 1]]), { verbose: 0 })
    const [kernel] = await model.get_weights()
    const [a, , c] = kernel.data
    expect(a * a + c * c).toBeCloseTo(1, 6)
  })
})

describe('slots', () => {
  it.each([
    ['SGD', { momentum: 0.9 }, ['momentum']],
    ['RMSprop', { momentum: 0.5, centered: true }, ['rms', 'momentum', 'mg']],
    ['Adam', { amsgrad: true }, ['m', 'v', 'vhat']],
    ['AdamW', {}, ['m', 'v']],
    ['Nadam', {}, ['m', 'v']],
    ['Adamax', {}, ['m', 'v']],
    ['Adagrad', {}, ['accumulator']],
    ['Adadelta', {}, ['accum_grad', 'accum_var']],
    ['Ftrl', {}, ['accumulator', 'linear']],
    ['SGD', {}, []],
  ])('of %s %o have the names of OptimizerV2', async (path, options, names) => {
    const { keras } = shared.python
    const optimizer = keras.optimizers[path](options)
    const [v, w] = programs().fresh()
    await optimizer.minimize(() => programs().dense(v, w), [v, w])
    expect(new Set(await optimizer.get_slot_names())).toEqual(new Set(names))
    for (const name of names) {
      const slot = await optimizer.get_slot(w, name).numpy()
      expect(slot.shape).toEqual([3, 2])
    }
  })

  it('are the variables of the optimizer themselves', async () => {
    const { keras, tf } = shared.python
    const optimizer = new keras.optimizers.Adam()
    const [v, w] = programs().fresh()
    const step = (): Remote => optimizer.minimize(() => programs().dense(v, w), [v, w])
    await step()
    expect(await optimizer.get_slot(v, 'm').numpy()).toEqual(await item(optimizer.weights, 2).numpy())
    expect(await optimizer.get_slot(v, 'momentums').numpy()).toEqual(await item(optimizer.weights, 2).numpy())
    optimizer.get_slot(v, 'm').assign(tf.zeros_like(v))
    expect(Array.from((await optimizer.get_slot(v, 'm').numpy()).data)).toEqual([0, 0, 0])
    const error = await rejectionOf(optimizer.get_slot(v, 'rms'))
    expect(error).toBeInstanceOf(errors.KeyError)
    expect(error.message).toContain("Adam has no slot 'rms'. It has: m, v")
  })

  it('are found for variables of a Keras model', async () => {
    const { keras, tf } = shared.python
    const model = keras.Sequential([keras.Input([2]), keras.layers.Dense(1, { kernel_initializer: 'ones' })])
    const optimizer = new keras.optimizers.SGD({ learning_rate: 0.5, momentum: 0.5 })
    await optimizer.minimize(() => tf.reduce_sum(model(tf.constant([[1, 2]]))), model.trainable_weights)
    const kernel = item(model.trainable_weights, 0)
    expect(Array.from((await optimizer.get_slot(kernel, 'momentum').numpy()).data)).toEqual([-0.5, -1])
    expect(Array.from((await optimizer.get_slot(kernel.value, 'momentum').numpy()).data)).toEqual([-0.5, -1])
  })
})

describe('hyperparameters', () => {
  it('are read, overwritten and assigned', async () => {
    const { keras } = shared.python
    const seen: number[] = []
    const actual = await programs().train(() => new keras.optimizers.SGD({ learning_rate: 1, momentum: 0 }), {
      between: async (optimizer, number) => {
        if (number === 0) optimizer.learning_rate = 0.5
        if (number === 1) {
          optimizer.learning_rate.assign(0.25)
          seen.push(await optimizer.lr.numpy())
          optimizer.lr = 0.125
        }
        seen.push(await optimizer.learning_rate.numpy())
      },
    })
    expect(seen).toEqual([0.5, 0.25, 0.125, 0.125])
    shared.python.exec(`
def lower(optimizer, number):
    optimizer.learning_rate = [0.5, 0.125, 0.125][number]
`)
    expect(actual).toEqual(
      await programs().inPython('train(lambda: keras.optimizers.SGD(1.0, momentum=0.0), between=lower)'),
    )
  })

  it('may be a TypeScript function, which is called at each step', async () => {
    const { keras } = shared.python
    const rates = [0.5, 0.25, 1]
    let calls = 0
    const actual = await programs().train(() => new keras.optimizers.SGD({ learning_rate: () => rates[calls++] }))
    expect(calls).toBe(3)
    shared.python.exec('rates = iter([0.5, 0.25, 1.0])')
    const expected = await programs().inPython('train(lambda: keras.optimizers.SGD(lambda: next(rates)))')
    expect(actual).toEqual(expected)
  })

  it('may be a schedule', async () => {
    const { keras } = shared.python
    const decay = (): Remote => keras.optimizers.schedules.ExponentialDecay(0.5, { decay_steps: 2, decay_rate: 0.5 })
    expect(await programs().train(() => new keras.optimizers.Adam({ learning_rate: decay() }))).toEqual(
      await programs().inPython(
        'train(lambda: keras.optimizers.Adam(keras.optimizers.schedules.ExponentialDecay(0.5, 2, 0.5)))',
      ),
    )
  })

  it('that is a tensor is refused by Keras 3, with the way that works', async () => {
    const { keras, tf } = shared.python
    const error = await rejectionOf(keras.optimizers.SGD({ learning_rate: tf.constant(0.5) }))
    expect(error).toBeInstanceOf(errors.ValueError)
    expect(error.message).toContain('() => rate')
    expect(error.message).toContain("keras: 'legacy'")
  })
})

describe('tf.distribute', () => {
  it('sums the gradients of the replicas; divided by the global batch size they are averaged', async () => {
    const { keras, tf } = shared.python
    const strategy = tf.distribute.MirroredStrategy(['/cpu:0', '/cpu:1'])
    const made = await within(strategy.scope(), () => [
      tf.Variable([1, 2]),
      new keras.optimizers.SGD({ learning_rate: 0.5 }),
    ])
    const [v, optimizer] = made as [Remote, Remote]
    let runs = 0
    const step = tf.function(() => {
      strategy.run(() => {
        runs++
        // Each replica has a batch of two; four are the global batch.
        const loss = (): Remote => tf.divide(tf.reduce_sum(tf.multiply(v, tf.ones([2, 2]))), 4)
        return optimizer.minimize(loss, [v])
      })
    })
    await step()
    expect(Array.from((await v.numpy()).data)).toEqual([0.5, 1.5])
    expect(runs).toBeGreaterThanOrEqual(2)
    shared.python.exec(`
def distributed(keras):
    strategy = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
    with strategy.scope():
        v = tf.Variable([1.0, 2.0])
        optimizer = keras.optimizers.SGD(0.5)
    def replica():
        step(optimizer, lambda: tf.divide(tf.reduce_sum(tf.multiply(v, tf.ones([2, 2]))), 4), [v])
    tf.function(lambda: strategy.run(replica))()
    return v.numpy()
`)
    expect(await v.numpy()).toEqual(await programs().inPython('distributed(keras)'))
  })

  it('runs TypeScript of replicas eagerly, on the threads of the replicas', async () => {
    const { keras, tf } = shared.python
    const strategy = tf.distribute.MirroredStrategy(['/cpu:0', '/cpu:1'])
    const [v, optimizer] = (await within(strategy.scope(), () => [
      tf.Variable([1, 2]),
      new keras.optimizers.SGD({ learning_rate: 0.5 }),
    ])) as [Remote, Remote]
    const replicas: number[] = []
    await strategy.run(async () => {
      replicas.push(await tf.distribute.get_replica_context().replica_id_in_sync_group.numpy())
      await optimizer.minimize(() => tf.divide(tf.reduce_sum(v), 2), [v])
    })
    expect(new Set(replicas)).toEqual(new Set([0, 1]))
    expect(Array.from((await v.numpy()).data)).toEqual([0.5, 1.5])
  })

  it('trains a model with fit as Python does', async () => {
    const { keras, tf } = shared.python
    const fit = async (optimizer: Remote): Promise<unknown> => {
      const strategy = tf.distribute.MirroredStrategy(['/cpu:0', '/cpu:1'])
      const model = (await within(strategy.scope(), () => {
        const made = keras.Sequential([keras.layers.Dense(1, { kernel_initializer: 'ones' })])
        made.compile({ optimizer, loss: 'mse' })
        return made
      })) as Remote
      const data = [[1], [2], [3], [4]]
      await model.fit(tf.constant(data), tf.constant(data), { batch_size: 4, epochs: 2, shuffle: false, verbose: 0 })
      return model.get_weights()
    }
    shared.python.exec(`
def fitted(keras):
    strategy = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
    with strategy.scope():
        model = keras.Sequential([keras.layers.Dense(1, kernel_initializer="ones")])
        model.compile(optimizer="sgd", loss="mse")
    data = tf.constant([[1.0], [2.0], [3.0], [4.0]])
    model.fit(data, data, batch_size=4, epochs=2, shuffle=False, verbose=0)
    return model.get_weights()
`)
    expect(await fit('sgd' as unknown as Remote)).toEqual(await programs().inPython('fitted(keras)'))
  })
})

describe('two flows', () => {
  it('share an optimizer: a call of one is never interleaved with a call of the other', async () => {
    const { keras } = shared.python
    const optimizer = new keras.optimizers.Adam()
    const [v, w] = programs().fresh()
    optimizer.build([v, w])
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
    expect(await optimizer.iterations.numpy()).toBe(10)
    expect(await programs().outcome(optimizer, [v, w])).toEqual(
      await programs().inPython('train(lambda: keras.optimizers.Adam(), count=10)'),
    )
  })
})

describe('checkpoints', () => {
  it('hold iterations and slots, and training goes on from them', async () => {
    using folder = new ScratchFolder()
    const { keras, tf } = shared.python
    const begin = (): { v: Remote; w: Remote; optimizer: Remote; checkpoint: Remote } => {
      const [v, w] = programs().fresh()
      const optimizer = new keras.optimizers.Adam({ learning_rate: 0.1 })
      return { v, w, optimizer, checkpoint: tf.train.Checkpoint({ v, w, optimizer }) }
    }
    const step = ({ v, w, optimizer }: ReturnType<typeof begin>): Remote =>
      optimizer.minimize(() => programs().dense(v, w), [v, w])
    const first = begin()
    await step(first)
    await step(first)
    const path: string = await first.checkpoint.save(`${folder.path}/step`)
    const second = begin()
    second.optimizer.build([second.v, second.w])
    await second.checkpoint.restore(path).assert_existing_objects_matched()
    expect(await second.optimizer.iterations.numpy()).toBe(2)
    expect(await second.optimizer.get_weights()).toEqual(await first.optimizer.get_weights())
    await step(second)
    expect(await programs().outcome(second.optimizer, [second.v, second.w])).toEqual(
      await programs().inPython('train(lambda: keras.optimizers.Adam(0.1))'),
    )
  })

  it('are not changed by iterations that were set', async () => {
    using folder = new ScratchFolder()
    const { keras, tf } = shared.python
    const optimizer = new keras.optimizers.SGD()
    optimizer.iterations = tf.Variable(5, { dtype: 'int64' })
    const names = await tf.train.list_variables(await tf.train.Checkpoint({ optimizer }).save(`${folder.path}/step`))
    expect(names.map(([name]: [string]) => name).filter((name: string) => name.startsWith('optimizer/iter'))).toEqual(
      [],
    )
  })
})

describe('what Keras 3 cannot do', () => {
  it.each(['add_slot', 'get_updates', 'get_gradients'])('%s names the legacy world', async (name) => {
    const { keras } = shared.python
    const error = await rejectionOf(new keras.optimizers.SGD()[name]())
    expect(error).toBeInstanceOf(errors.AttributeError)
    expect(error.message).toBe(
      `SGD of Keras 3 has no \`${name}\`: only OptimizerV2 has. ` +
        "Start Python with { keras: 'legacy' } and use tf.keras.optimizers.legacy.",
    )
  })

  it('an optimizer of tf_keras in a model of Keras 3 is an error with both names and the fix', async () => {
    const { keras, python } = { keras: shared.python.keras, python: shared.python }
    const model = keras.Sequential([keras.layers.Dense(1)])
    const optimizer = python.import('tf_keras').optimizers.legacy.Adam()
    const error = await rejectionOf(model.compile({ optimizer, loss: 'mse' }))
    expect(error).toBeInstanceOf(errors.ValueError)
    expect(error.message).toContain('The optimizer is of tf_keras (legacy) and the model of Keras 3')
    expect(error.message).toContain("'3' or 'legacy'")
  })
})
