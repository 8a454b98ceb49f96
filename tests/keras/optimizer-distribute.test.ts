// Training loops under tf.distribute, written in TypeScript: MirroredStrategy over two CPUs. Both replicas run in one
// process with the same kernels as in Python: the numbers are equal to the last bit.

import { beforeAll, describe, expect, it } from 'vitest'
import { isinstance, type Remote, tuple, within } from '../../src/index.js'
import { sharedPython, tensorflowOptions } from '../harness.js'
import { TWO_CPUS } from './optimizer-programs.js'

const PYTHON = `
import tensorflow as tf

def describe(strategy, optimizer, v, losses):
    kept = optimizer.variables
    kept = list(kept() if callable(kept) else kept)
    values = [variable.value if type(variable).__module__.startswith("keras.") else variable for variable in kept]
    return {
        "losses": losses,
        "v": [x.numpy() for x in strategy.experimental_local_results(v)],
        "kept": [[x.numpy() for x in strategy.experimental_local_results(value)] for value in values],
    }

def distributed(optimizer_of, reduction, traced, aggregate):
    strategy = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
    with strategy.scope():
        v = tf.Variable([1.0, 2.0])
        optimizer = optimizer_of()
        # Keras 3 cannot make its variables inside of strategy.run in a traced function.
        if hasattr(optimizer, "build"):
            optimizer.build([v])
    batches = strategy.experimental_distribute_values_from_function(
        lambda context: tf.multiply(tf.constant([[0.25, 0.5], [0.75, 1.0]]), float(context.replica_id_in_sync_group + 1))
    )

    def replica(x):
        with tf.GradientTape() as tape:
            losses = tf.reduce_sum(tf.square(tf.multiply(x, v)), 1)
            # Four are the global batch of the two replicas.
            loss = tf.nn.compute_average_loss(losses, global_batch_size=4) if reduction == "average" else tf.reduce_sum(losses)
        gradients = tape.gradient(loss, [v])
        if aggregate is not None:
            gradients = tf.distribute.get_replica_context().all_reduce("MEAN", gradients)
            optimizer.apply_gradients(zip(gradients, [v]), **aggregate)
        else:
            optimizer.apply_gradients(zip(gradients, [v]))
        return loss

    def step(x):
        return strategy.run(replica, args=(x,))

    if traced:
        step = tf.function(step)
    losses = [strategy.reduce("SUM", step(batches), axis=None).numpy() for _ in range(3)]
    return describe(strategy, optimizer, v, losses)
`

interface Row {
  /** The optimizer's name below `keras.optimizers`. */
  readonly path: string
  /** What says that the gradients have been reduced already. */
  readonly aggregated?: Readonly<Record<string, boolean>>
}

const ROWS: Readonly<Record<'3' | 'legacy', readonly Row[]>> = {
  3: [{ path: 'SGD' }, { path: 'Adam' }],
  legacy: [
    { path: 'legacy.SGD', aggregated: { experimental_aggregate_gradients: false } },
    { path: 'SGD', aggregated: { skip_gradients_aggregation: true } },
  ],
}

describe.each(['3', 'legacy'] as const)('two replicas of Keras %s', (world) => {
  const shared = sharedPython({ ...tensorflowOptions(), keras: world })

  beforeAll(async () => {
    await shared.python.exec(TWO_CPUS)
    await shared.python.exec(PYTHON)
  })

  const make = (path: string): Remote => {
    const kind = path.split('.').reduce((owner: Remote, name) => owner[name], shared.python.keras.optimizers)
    return kind({ learning_rate: 0.125, ...(path.endsWith('SGD') ? { momentum: 0.5 } : {}) })
  }

  /** The same as `distributed` in Python. */
  async function distributed(
    path: string,
    { reduction, traced, aggregated }: { reduction: string; traced: boolean; aggregated: Row['aggregated'] | null },
  ): Promise<{ result: unknown; runs: number; isMirrored: boolean }> {
    const { builtins, tf } = shared.python
    const strategy = tf.distribute.MirroredStrategy(['/cpu:0', '/cpu:1'])
    const [v, optimizer] = (await within(strategy.scope(), () => {
      const [variable, made] = [tf.Variable([1, 2]), make(path)]
      if (!path.startsWith('legacy.')) made.build([variable])
      return [variable, made]
    })) as [Remote, Remote]
    const batches = strategy.experimental_distribute_values_from_function(async (context: Remote) => {
      const data = [
        [0.25, 0.5],
        [0.75, 1],
      ]
      return tf.multiply(tf.constant(data), (await context.replica_id_in_sync_group) + 1)
    })
    let runs = 0
    const replica = (x: Remote): Promise<unknown> =>
      within(tf.GradientTape(), (tape) => {
        runs++
        const losses = tf.reduce_sum(tf.square(tf.multiply(x, v)), 1)
        const isAverage = reduction === 'average'
        const loss = isAverage ? tf.nn.compute_average_loss(losses, { global_batch_size: 4 }) : tf.reduce_sum(losses)
        let gradients = tape.gradient(loss, [v])
        if (aggregated) {
          gradients = tf.distribute.get_replica_context().all_reduce('MEAN', gradients)
          optimizer.apply_gradients(builtins.zip(gradients, [v]), aggregated)
        } else {
          optimizer.apply_gradients(builtins.zip(gradients, [v]))
        }
        return loss
      })
    const eager = (x: Remote): Remote => strategy.run(replica, { args: tuple(x) })
    const step = traced ? tf.function(eager) : eager
    const losses: unknown[] = []
    for (let i = 0; i < 3; i++) losses.push(await strategy.reduce('SUM', step(batches), { axis: null }).numpy())
    const result = await shared.python.eval('describe(strategy, optimizer, v, losses)', {
      strategy,
      optimizer,
      v,
      losses,
    })
    const isMirrored = await isinstance(v, tf.distribute.DistributedValues)
    return { result, runs, isMirrored }
  }

  const cases = ROWS[world].flatMap(({ path, aggregated }) =>
    [true, false].flatMap((traced) => [
      { path, traced, reduction: 'sum', aggregated: null },
      { path, traced, reduction: 'average', aggregated: null },
      ...(aggregated ? [{ path, traced, reduction: 'sum', aggregated }] : []),
    ]),
  )

  it.each(
    cases.map((row) => {
      const { path, reduction, traced, aggregated } = row
      const how = aggregated ? 'reduced by the program' : 'reduced by the optimizer'
      return [`${path}, ${reduction}, ${traced ? 'traced' : 'eager'}, ${how}`, row] as const
    }),
  )('%s, are trained as in Python', async (_, { path, ...how }) => {
    const { result, runs, isMirrored } = await distributed(path, how)
    const expected = (await shared.python.eval('distributed(make, reduction, traced, aggregate)', {
      make: () => make(path),
      reduction: how.reduction,
      traced: how.traced,
      aggregate: how.aggregated,
    })) as { losses: number[]; v: unknown[]; kept: unknown[][] }
    expect(result).toEqual(expected)
    expect(isMirrored).toBe(true)
    // Both replicas have a copy of the variable and of all that the optimizer keeps, and these are the same.
    for (const [first, second] of [expected.v, ...expected.kept.filter((copies) => copies.length > 1)]) {
      expect(first).toEqual(second)
    }
    expect(expected.v).toHaveLength(2)
    expect(expected.kept.some((copies) => copies.length === 2)).toBe(true)
    expect(expected.losses[0]).toBeGreaterThan(expected.losses[2] as number)
    // Each replica runs it at each step where it is not traced; traced, once or twice.
    if (how.traced) expect(runs).toBeLessThanOrEqual(4)
    else expect(runs).toBe(6)
  })

  it('have a sum that is the average times the size of the batch, with plain SGD', async () => {
    const { builtins, tf } = shared.python
    const after = async (reduction: 'sum' | 'average'): Promise<number[]> => {
      const strategy = tf.distribute.MirroredStrategy(['/cpu:0', '/cpu:1'])
      const { keras } = shared.python
      const kind = world === '3' ? keras.optimizers.SGD : keras.optimizers.legacy.SGD
      const [v, optimizer] = (await within(strategy.scope(), () => [tf.Variable([0, 0]), kind(1)])) as [Remote, Remote]
      const step = tf.function(() => {
        strategy.run(() =>
          within(tf.GradientTape(), (tape) => {
            const losses = tf.multiply(tf.ones([2]), tf.reduce_sum(v))
            const loss =
              reduction === 'sum' ? tf.reduce_sum(losses) : tf.nn.compute_average_loss(losses, { global_batch_size: 4 })
            optimizer.apply_gradients(builtins.zip(tape.gradient(loss, [v]), [v]))
          }),
        )
      })
      await step()
      return Array.from((await v.numpy()).data)
    }
    expect(await after('sum')).toEqual([-4, -4])
    expect(await after('average')).toEqual([-1, -1])
  })
})
