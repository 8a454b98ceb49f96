// What the tests of the optimizers share: the same small training programs in TypeScript and in Python, and tables of
// optimizers. Both programs run in one process on one CPU, with the same kernels in the same order: the numbers are
// equal to the last bit.

import { expect, it } from 'vitest'
import { float, type PythonError, type Remote } from '../../src/index.js'
import type { UntypedPython } from '../harness.js'

/** An optimizer to be tested: its name below `keras.optimizers`, and its arguments. */
export interface Row {
  readonly path: string
  readonly options?: Readonly<Record<string, unknown>>
  /** It trains variables of Keras only, not those of TensorFlow. */
  readonly kerasVariables?: boolean
  /** The class of the optimizer that it wraps. */
  readonly around?: string
}

/** What a program ends with; or the class of what was raised. */
export interface Outcome {
  readonly variables?: unknown[]
  /** What the optimizer keeps. */
  readonly weights?: unknown[]
  readonly iterations?: number
  readonly raised?: string
}

/** A title for the row of a table. */
export function titleOf({ path, options = {}, around }: Row): string {
  const text = Object.entries(options).map(([name, value]) => `${name}: ${String(value)}`)
  return `${path}${around ? ` around ${around}` : ''}${text.length ? ` { ${text.join(', ')} }` : ''}`
}

/** Makes two CPUs of the one, for MirroredStrategy; possible only before TensorFlow is used. */
export const TWO_CPUS = `
import tensorflow as tf
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
`

/** The programs in Python. */
export const PROGRAMS = `
import tensorflow as tf

START = ([1.0, -2.0, 3.0], [[0.5, -0.25], [0.75, -1.0], [0.1, 0.2]])

def fresh(make=tf.Variable):
    return [make(value) for value in START]

def dense(v, w):
    product = tf.matmul(tf.expand_dims(v, 0), w)
    return tf.add(tf.reduce_sum(tf.multiply(3.0, tf.square(v))), tf.reduce_sum(tf.square(product)))

def sparse(v, w):
    return tf.reduce_sum(tf.square(tf.gather(w, [0, 2, 2])))

def outcome(optimizer, variables):
    kept = optimizer.variables
    kept = kept() if callable(kept) else kept
    return {
        "variables": [x.numpy() for x in variables],
        "weights": [x.numpy() for x in kept],
        "iterations": int(optimizer.iterations.numpy()),
    }

def native(variable):
    # A tape knows TensorFlow's variables only.
    return variable.value if type(variable).__module__.startswith("keras.") else variable

def step(optimizer, loss, variables, process=None):
    """One step with a tape and apply_gradients, which every world has."""
    with tf.GradientTape() as tape:
        value = loss()
        for scaling in ("scale_loss", "get_scaled_loss"):
            if hasattr(optimizer, scaling):
                value = getattr(optimizer, scaling)(value)
    gradients = tape.gradient(value, [native(x) for x in variables])
    if hasattr(optimizer, "get_unscaled_gradients"):
        gradients = optimizer.get_unscaled_gradients(gradients)
    if process is not None:
        gradients = [process(g) for g in gradients]
    optimizer.apply_gradients(list(zip(gradients, variables)))

def train(make, loss=dense, second_only=False, count=3, variable=tf.Variable, between=None, process=None):
    v, w = fresh(variable)
    variables = [w] if second_only else [v, w]
    try:
        optimizer = make()
        for number in range(count):
            step(optimizer, lambda: loss(v, w), variables, process)
            if between is not None:
                between(optimizer, number)
    except Exception as error:
        return {"raised": type(error).__name__}
    return outcome(optimizer, [v, w])
`

/** A model in Python that is trained with a given optimizer. */
export const IN_MODEL = `
def small_model(keras, optimizer):
    model = keras.Sequential([keras.Input([2]), keras.layers.Dense(3, "tanh", kernel_initializer=keras.initializers.Constant(0.25)), keras.layers.Dense(1, kernel_initializer="ones")])
    model.compile(optimizer=optimizer, loss="mse")
    return model

def data():
    x = tf.reshape(tf.range(16.0), [8, 2]) / 16.0
    return x, tf.reduce_sum(x, 1, keepdims=True)

def losses(model, epochs):
    x, y = data()
    return model.fit(x, y, batch_size=4, epochs=epochs, shuffle=False, verbose=0).history["loss"]
`

/** The same programs in TypeScript. */
export class Programs {
  readonly python: UntypedPython

  constructor(python: UntypedPython) {
    this.python = python
  }

  fresh(make: Remote = this.python.tf.Variable): readonly [Remote, Remote] {
    const start = [
      [1, -2, 3],
      [
        [0.5, -0.25],
        [0.75, -1],
        [0.1, 0.2],
      ],
    ]
    return start.map((value) => make(value)) as unknown as [Remote, Remote]
  }

  dense = (v: Remote, w: Remote): Remote => {
    const { tf } = this.python
    const product = tf.matmul(tf.expand_dims(v, 0), w)
    return tf.add(tf.reduce_sum(tf.multiply(float(3), tf.square(v))), tf.reduce_sum(tf.square(product)))
  }

  sparse = (_v: Remote, w: Remote): Remote => {
    const { tf } = this.python
    return tf.reduce_sum(tf.square(tf.gather(w, [0, 2, 2])))
  }

  async outcome(optimizer: Remote, variables: readonly Remote[]): Promise<Outcome> {
    const values = variables.map((variable) => variable.numpy())
    return {
      variables: await Promise.all(values),
      weights: await optimizer.get_weights(),
      iterations: await optimizer.iterations.numpy(),
    }
  }

  /** Steps of `minimize`; `between` is called after each. */
  async train(
    make: () => Remote,
    {
      loss = this.dense,
      secondOnly = false,
      count = 3,
      variable = this.python.tf.Variable,
      between = () => {},
    }: {
      loss?: (v: Remote, w: Remote) => Remote
      secondOnly?: boolean
      count?: number
      variable?: Remote
      between?: (optimizer: Remote, number: number) => unknown
    } = {},
  ): Promise<Outcome> {
    const [v, w] = this.fresh(variable)
    const variables = secondOnly ? [w] : [v, w]
    const optimizer = make()
    for (let number = 0; number < count; number++) {
      await optimizer.minimize(() => loss(v, w), variables)
      await between(optimizer, number)
    }
    return this.outcome(optimizer, [v, w])
  }

  /** The value of a Python expression that uses the programs. */
  inPython(expression: string, locals: Readonly<Record<string, unknown>> = {}): PromiseLike<any> {
    return this.python.eval(expression, { keras: this.python.keras, ...locals })
  }
}

/** A row for each optimizer: dense gradients, then sparse ones; what Python refuses is refused in the same way. */
export function testRows(programs: () => Programs, rows: readonly Row[]): void {
  it.each(rows.map((row) => [titleOf(row), row] as const))('%s trains as in Python', async (_, row) => {
    const { python } = programs()
    const { keras } = python
    const find = (path: string): Remote => path.split('.').reduce((owner, name) => owner[name], keras.optimizers)
    const kind = row.path.startsWith('mixed_precision.') ? keras.mixed_precision.LossScaleOptimizer : find(row.path)
    const inner = row.around === undefined ? null : find(row.around)
    const variable = row.kerasVariables ? keras.Variable : python.tf.Variable
    const make = (): Remote => (inner ? kind(inner(), row.options ?? {}) : kind(row.options ?? {}))
    for (const loss of ['dense', 'sparse'] as const) {
      const secondOnly = loss === 'sparse'
      const expected = await programs().inPython(
        `train(lambda: kind(*([inner()] if inner else []), **options), ${loss}, second_only, variable=variable)`,
        { kind, inner, options: row.options ?? {}, second_only: secondOnly, variable },
      )
      const actual = await programs()
        .train(make, { loss: programs()[loss], secondOnly, variable })
        .catch((error: unknown) => ({ raised: (error as PythonError).type }))
      expect(actual).toEqual(expected)
      if (loss === 'dense') expect(expected.raised, 'Python itself').toBeUndefined()
    }
  })
}
