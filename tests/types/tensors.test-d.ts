// Tensors without annotations, tapes and contexts, tf.data, NumPy, and modules by name.

import {
  item,
  keras,
  type NDArray,
  np,
  python,
  type Remote,
  setItem,
  slice,
  tf,
  type tf as tfTypes,
  tuple,
  within,
} from 'tensorbridge'
import { expectTypeOf, test } from 'vitest'

const w = tf.Variable([1, 2])

test('a tape gives gradients in the structure of their sources', () => {
  const gradients = within(tf.GradientTape({ persistent: true }), (tape) => {
    expectTypeOf(tape).toEqualTypeOf<tfTypes.GradientTape>()
    tape.watch(w)
    const loss = tf.reduce_sum(tf.square(w))
    expectTypeOf(tape.gradient(loss, w)).toExtend<tfTypes.Tensor>()
    expectTypeOf(tape.gradient(loss, [w, w])).resolves.toEqualTypeOf<tfTypes.Tensor[]>()
    expectTypeOf(tape.gradient({ target: loss, sources: w })).toExtend<tfTypes.Tensor>()
    // @ts-expect-error -- gradient
    tape.gradent(loss, w)
    // @ts-expect-error -- the sources
    tape.gradient(loss)
    // @ts-expect-error -- output_gradients
    tape.gradient(loss, w, { output_gradient: 1 })
    return tape.gradient(loss, w)
  })
  expectTypeOf(gradients).resolves.toEqualTypeOf<tfTypes.Tensor>()
  // @ts-expect-error -- persistent
  tf.GradientTape({ persistant: true })
})

test('gradients are applied in pairs', () => {
  const optimizer = keras.optimizers.SGD(0.1)
  optimizer.apply_gradients([[tf.ones([2]), w]])
  optimizer.apply_gradients([tuple(tf.ones([2]), w)])
  optimizer.apply_gradients({ grads_and_vars: [[null, w]] })
  optimizer.apply_gradients(python.builtins['zip']([tf.ones([2])], [w]))
  // @ts-expect-error -- pairs
  optimizer.apply_gradients(3)
})

test('other contexts are entered as well', () => {
  expectTypeOf(within(tf.device('/CPU:0'), () => 1)).resolves.toEqualTypeOf<number>()
  expectTypeOf(within(tf.name_scope('a'), async () => await tf.ones([1]))).resolves.toEqualTypeOf<tfTypes.Tensor>()
  const built = within(tf.distribute.MirroredStrategy().scope(), () => keras.Sequential())
  expectTypeOf(built).resolves.not.toBeAny()
})

test('one axis is a number, several are a list; a dtype is a name or an object', () => {
  expectTypeOf(tf.squeeze(tf.ones([2, 1]), 1)).toExtend<tfTypes.Tensor>()
  tf.squeeze(tf.ones([1, 2, 1]), { axis: [0, 2] })
  tf.random.categorical(tf.ones([2, 3]), 1, { dtype: 'int32' })
  tf.random.categorical(tf.ones([2, 3]), 1, { dtype: tf.int32 })
  // @ts-expect-error -- an axis
  tf.squeeze(tf.ones([2, 1]), '1')
  // @ts-expect-error -- a dtype
  tf.random.categorical(tf.ones([2, 3]), 1, { dtype: 32 })
})

test('datasets are chained, and iterated', async () => {
  const numbers = tf.data.Dataset.from_tensor_slices([1, 2, 3])
  const chained = numbers
    .map((x) => tf.multiply(x, 2), { num_parallel_calls: tf.data.AUTOTUNE })
    .filter((x: Remote) => tf.greater(x, 2))
    .shuffle(10)
    .batch(2, { drop_remainder: true })
    .prefetch(tf.data.AUTOTUNE)
    .repeat(2)
    .take(1)
  expectTypeOf(chained).toExtend<tfTypes.data.Dataset>()
  expectTypeOf(await chained).toEqualTypeOf<tfTypes.data.Dataset>()
  tf.data.Dataset.zip(numbers, numbers)
  tf.data.Dataset.from_generator(() => [1, 2], { output_signature: tf.TensorSpec({ shape: [], dtype: tf.int32 }) })
  for await (const element of numbers) expectTypeOf(element).toBeAny()
  // @ts-expect-error -- batch
  numbers.bach(2)
  // @ts-expect-error -- how many
  numbers.batch()
  // @ts-expect-error -- a number
  numbers.batch('2')
  // @ts-expect-error -- drop_remainder
  numbers.batch(2, { drop_reminder: true })
  // @ts-expect-error -- num_parallel_calls
  numbers.map((x) => x, { num_parallel_call: 2 })
})

test('tensors are used without annotations', async () => {
  const t = tf.matmul(tf.ones([2, 2]), tf.cast(w, 'float32'))
  expectTypeOf(tf.add(t, 1)).toExtend<tfTypes.Tensor>()
  expectTypeOf(tf.concat([t, t], 0)).toExtend<tfTypes.Tensor>()
  expectTypeOf(await tf.transpose(t, { perm: [1, 0] }).shape).toEqualTypeOf<(number | null)[]>()
  expectTypeOf(await tf.split(t, 2)).toEqualTypeOf<tfTypes.Tensor[]>()
  expectTypeOf(w.assign_add([1, 1])).toExtend<tfTypes.Variable>()
  expectTypeOf(w.value()).toExtend<tfTypes.Tensor>()
  expectTypeOf(keras.ops.matmul(t, t)).toExtend<tfTypes.Tensor>()
  // @ts-expect-error -- value
  w.assign()
  // @ts-expect-error -- axis
  tf.reduce_mean(t, { axes: 0 })
})

test('arrays of NumPy', async () => {
  const array = np.zeros([2, 2])
  expectTypeOf(await array).toEqualTypeOf<NDArray>()
  expectTypeOf(await np.arange(3)).toEqualTypeOf<NDArray>()
  expectTypeOf(item(array, slice(0, 1))).toEqualTypeOf<Remote>()
  setItem(array, [0, 0], 1)
  np.concatenate([array, array], { axis: 1 })
  np.random.default_rng(1).normal({ size: [2, 3] })
  // @ts-expect-error -- zeros
  np.zeross([2])
  // @ts-expect-error -- dtype
  np.zeros([2], { dtyp: 'float32' })
})

test('modules are typed by their names, others as they are said to be', () => {
  expectTypeOf(python.import('keras.layers').Dense(3)).resolves.not.toBeAny()
  expectTypeOf(python.import('tensorflow').ones([1])).toExtend<tfTypes.Tensor>()
  expectTypeOf(python.import('numpy.linalg').norm).not.toBeAny()
  // @ts-expect-error -- Dense
  python.import('keras.layers').Dens(3)
  const json = python.import<{ dumps(x: unknown): Remote<string> }>('json')
  expectTypeOf(json.dumps({})).resolves.toEqualTypeOf<string>()
  // @ts-expect-error -- dumps
  json.dump({})
  expectTypeOf(python.import('sklearn.datasets')['load_digits']()).toBeAny()
  expectTypeOf(python.eval<number>('1 + k', { k: 1 })).resolves.toEqualTypeOf<number>()
  // @ts-expect-error -- a name
  python.import(3)
})
