// LossScaleOptimizer of both worlds where gradients are infinite or not a number: the step is skipped, the scale halved.

import { beforeAll, describe, expect, it } from 'vitest'
import { type NDArray, type Remote, within } from '../../src/index.js'
import { sharedPython, tensorflowOptions } from '../harness.js'

const PYTHON = `
import tensorflow as tf

def state(optimizer, v):
    is_keras_3 = hasattr(optimizer, "dynamic_scale")
    scale = optimizer.dynamic_scale if is_keras_3 else optimizer.loss_scale
    counter = optimizer.step_counter if is_keras_3 else optimizer.dynamic_counter
    inner = optimizer.inner_optimizer
    return [v.numpy(), float(scale), int(counter), int(inner.iterations)]

def scaled_steps(optimizer_of, factors, traced):
    optimizer = optimizer_of()
    v = tf.Variable([1.0, -2.0])

    def step(factor):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(tf.multiply(tf.square(v), factor))
            scaled = optimizer.scale_loss(loss) if hasattr(optimizer, "scale_loss") else optimizer.get_scaled_loss(loss)
        gradients = tape.gradient(scaled, [v])
        if hasattr(optimizer, "get_unscaled_gradients"):
            gradients = optimizer.get_unscaled_gradients(gradients)
        optimizer.apply_gradients(zip(gradients, [v]))

    if traced:
        step = tf.function(step)
    states = []
    for factor in factors:
        step(tf.constant(float(factor)))
        states.append(state(optimizer, v))
    return states
`

const BAD = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN] as const
// Two good steps let the scale grow; a bad one halves it and begins to count anew.
const FACTORS = [1, BAD[0], 1, 1, 0.5, BAD[2], BAD[1], 1, 1, 1]

type State = readonly [v: NDArray, scale: number, counter: number, iterations: number]

describe.each(['3', 'legacy'] as const)('loss scaling of Keras %s', (world) => {
  const shared = sharedPython({ ...tensorflowOptions(), keras: world })
  const inners = world === '3' ? ['SGD', 'Adam'] : ['legacy.SGD', 'legacy.Adam', 'SGD']

  beforeAll(() => shared.python.exec(PYTHON))

  const make = (inner: string): Remote => {
    const { keras } = shared.python
    const kind = inner.split('.').reduce((owner: Remote, name) => owner[name], keras.optimizers)
    const options = { initial_scale: 1024, dynamic_growth_steps: 2 }
    return world === '3'
      ? keras.optimizers.LossScaleOptimizer(kind(0.125), options)
      : keras.mixed_precision.LossScaleOptimizer(kind(0.125), options)
  }

  const stateOf = (optimizer: Remote, v: Remote): PromiseLike<State> =>
    shared.python.eval('state(optimizer, v)', { optimizer, v })

  function step(optimizer: Remote, v: Remote): (factor: Remote) => Promise<unknown> {
    const { builtins, tf } = shared.python
    return async (factor) => {
      const gradients = (await within(tf.GradientTape(), (tape) => {
        const loss = tf.reduce_sum(tf.multiply(tf.square(v), factor))
        const scaled = world === '3' ? optimizer.scale_loss(loss) : optimizer.get_scaled_loss(loss)
        return tape.gradient(scaled, [v])
      })) as unknown
      const unscaled = world === '3' ? gradients : optimizer.get_unscaled_gradients(gradients)
      optimizer.apply_gradients(builtins.zip(unscaled, [v]))
    }
  }

  const cases = inners.flatMap((inner) => [[inner, 'eagerly'] as const, [inner, 'in tf.function'] as const])

  it.each(cases)('around %s, %s, skips the steps that Python skips, with the same scale', async (inner, how) => {
    const { tf } = shared.python
    const [optimizer, v] = [make(inner), tf.Variable([1, -2])]
    const own = step(optimizer, v)
    const run = how === 'eagerly' ? own : tf.function(own)
    const states: State[] = []
    for (const factor of FACTORS) {
      await run(tf.constant(factor))
      states.push(await stateOf(optimizer, v))
    }
    expect(states).toEqual(
      await shared.python.eval('scaled_steps(make, factors, traced)', {
        make: () => make(inner),
        factors: FACTORS,
        traced: how !== 'eagerly',
      }),
    )
    for (const [i, factor] of FACTORS.entries()) {
      const [before, after] = [states[i - 1], states[i] as State]
      if (!before) continue
      if (Number.isFinite(factor)) {
        expect(after[0], `step ${i}`).not.toEqual(before[0])
        expect(after[3], `step ${i}`).toBe(before[3] + 1)
      } else {
        expect(after[0], `step ${i}`).toEqual(before[0])
        expect([after[1], after[2]], `step ${i}`).toEqual([before[1] / 2, 0])
        // tf_keras counts the steps that it skips.
        expect(after[3], `step ${i}`).toBe(before[3] + (world === '3' ? 0 : 1))
      }
    }
    const isGrowing = states.some(([, scale], i) => i > 0 && scale === 2 * (states[i - 1] as State)[1])
    expect(isGrowing).toBe(true)
  })

  it('skips them in minimize as well, whose loss is TypeScript', async () => {
    const { tf } = shared.python
    const [optimizer, v] = [make(inners[0] as string), tf.Variable([1, -2])]
    let factor = 1
    const states: State[] = []
    for (factor of FACTORS) {
      const loss = (): Remote => tf.reduce_sum(tf.multiply(tf.square(v), tf.constant(factor)))
      await optimizer.minimize(loss, [v])
      states.push(await stateOf(optimizer, v))
    }
    expect(states).toEqual(
      await shared.python.eval('scaled_steps(make, factors, False)', {
        make: () => make(inners[0] as string),
        factors: FACTORS,
      }),
    )
  })
})
