// recorded(fn) where TensorFlow builds graphs of it, calls it by itself, differentiates through it, or saves it: each beside
// the same program in Python, compared without tolerance; and no callback is sent.

import { join } from 'node:path'
import { describe, it } from 'vitest'
import { type Remote, recorded, tuple, within } from '../../src/index.js'
import { ScratchFolder } from '../harness.js'
import { type Libraries, sideBySide, withoutCallbacks } from './side-by-side.js'

/** `f` in Python and in TypeScript, and what both programs do with it. */
const cases: [what: string, inPython: string, inTypeScript: (libraries: Libraries) => unknown, use: string][] = [
  [
    'tf.function traces for each signature',
    'lambda x: tf.add(tf.square(x), 1)',
    ({ tf }) =>
      (x: Remote) =>
        tf.add(tf.square(x), 1),
    '[g(tf.constant([1.5, 2])), g(tf.constant([[3.0]])), g.experimental_get_tracing_count()] if (g := tf.function(f)) else 0',
  ],
  [
    'XLA compiles',
    'lambda x: tf.add(tf.square(x), 1)',
    ({ tf }) =>
      (x: Remote) =>
        tf.add(tf.square(x), 1),
    'tf.function(f, jit_compile=True)(tf.constant([1.5, 2]))',
  ],
  [
    'has branches of TensorFlow, eager and traced',
    'lambda x: tf.cond(tf.greater(x, 0), lambda: tf.multiply(x, 2), lambda: tf.negative(x))',
    ({ tf }) =>
      (x: Remote) =>
        tf.cond(
          tf.greater(x, 0),
          () => tf.multiply(x, 2),
          () => tf.negative(x),
        ),
    '[f(tf.constant(3.0)), f(tf.constant(-3.0)), tf.function(f)(tf.constant(-3.0))]',
  ],
  [
    'has a loop of TensorFlow',
    'lambda x: tf.while_loop(lambda i, s: tf.less(i, 5), lambda i, s: [tf.add(i, 1), tf.add(s, x)], [0, x])',
    ({ tf }) =>
      (x: Remote) =>
        tf.while_loop(
          (i: Remote, _sum: Remote) => tf.less(i, 5),
          (i: Remote, sum: Remote) => [tf.add(i, 1), tf.add(sum, x)],
          [0, x],
        ),
    '[f(tf.constant(1.5)), tf.function(f)(tf.constant(2.5))]',
  ],
  [
    'is mapped, scanned and vectorized',
    'lambda a, x: tf.add(a, x)',
    ({ tf }) =>
      (a: Remote, x: Remote) =>
        tf.add(a, x),
    '[tf.scan(f, tf.constant([1.0, 2, 3])), tf.vectorized_map(lambda t: f(t, t), tf.constant([1.0, 2]))]',
  ],
  [
    'has a gradient of its own',
    'lambda x: (tf.square(x), lambda up: tf.multiply(up, 100))',
    ({ tf }) =>
      (x: Remote) =>
        tuple(tf.square(x), (up: Remote) => tf.multiply(up, 100)),
    'gradient(tf.custom_gradient(f))',
  ],
  [
    'has a tape of its own, inside another',
    'lambda x: inner_gradient(x)',
    ({ tf }) =>
      (x: Remote) =>
        within(tf.GradientTape(), (tape: any) => {
          tape.watch(x)
          return tape.gradient(tf.pow(x, tf.constant(3)), x)
        }),
    '[gradient(f), gradient(tf.function(f))]',
  ],
  [
    'runs on threads, for tf.py_function and in a strategy',
    'lambda x: tf.add(tf.square(x), 1)',
    ({ tf }) =>
      (x: Remote) =>
        tf.add(tf.square(x), 1),
    '[in_threads(f), tf.py_function(f, [tf.constant([2.0])], tf.float32), ' +
      "tf.distribute.MirroredStrategy(['CPU:0']).run(f, args=(tf.constant(3.0),))]",
  ],
  [
    'filters and reduces a dataset',
    'lambda x, y: tf.add(x, y)',
    ({ tf }) =>
      (x: Remote, y: Remote) =>
        tf.add(x, y),
    'tf.data.Dataset.range(5).filter(lambda x: f(x, x) > 2).reduce(tf.constant(0, tf.int64), f)',
  ],
  [
    'is saved with a module and loaded again',
    'lambda x: tf.add(tf.square(x), 1)',
    ({ tf }) =>
      (x: Remote) =>
        tf.add(tf.square(x), 1),
    'saved(f)(tf.constant([4.0, 5]))',
  ],
]

describe('a recorded function that', () => {
  const { shared, expectSame } = sideBySide('3')

  it.each(cases)('%s', async (_, inPython, inTypeScript, use) => {
    using scratch = new ScratchFolder()
    await expectSame(
      `
import threading
def gradient(f):
    x = tf.Variable([3.0])
    with tf.GradientTape() as tape:
        y = f(x)
    return tape.gradient(y, x)
def inner_gradient(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.pow(x, 3.0)
    return tape.gradient(y, x)
def in_threads(f):
    results = {}
    def run(i): results[i] = f(tf.constant(float(i)))
    threads = [threading.Thread(target=run, args=(i,)) for i in range(8)]
    for each in threads: each.start()
    for each in threads: each.join()
    return [results[i] for i in range(8)]
def saved(f):
    module = tf.Module()
    module.f = tf.function(f, input_signature=[tf.TensorSpec([None], tf.float32)])
    tf.saved_model.save(module, ${JSON.stringify(join(scratch.path, 'module'))})
    return tf.saved_model.load(${JSON.stringify(join(scratch.path, 'module'))}).f
def use(f):
    return ${use}
def program():
    return use(${inPython})
`,
      (libraries) =>
        withoutCallbacks(async () => {
          const result = libraries.python.eval('use')(recorded(inTypeScript(libraries) as () => unknown))
          await shared.python.sync()
          return result
        }),
    )
  })
})
