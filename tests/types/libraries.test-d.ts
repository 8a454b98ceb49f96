// What users of the libraries wrote, right and wrong, where the typings once said too little or too much.

import { dict, type keras, type NDArray, np, type Remote, startPython, tf, tuple, type tf as types } from 'tensorbridge'
import { expectTypeOf, test } from 'vitest'

test('tf.keras has the names of older versions that Keras 3 has no more', () => {
  expectTypeOf(tf.keras.layers.ThresholdedReLU(1)).toExtend<keras.layers.Layer | PromiseLike<keras.layers.Layer>>()
  expectTypeOf(tf.keras.losses.mse).toBeFunction()
  expectTypeOf(tf.losses.MSE).toBeFunction()
  expectTypeOf(tf.keras.preprocessing.text.Tokenizer).toBeFunction()
  expectTypeOf(tf.keras.backend.mean).toBeFunction()
  expectTypeOf(tf.keras.layers.Dense(3)).toEqualTypeOf(tf.compat.v1.keras.layers.Dense(3))
  expectTypeOf(tf.compat.v2.enable_v2_behavior()).toEqualTypeOf<Remote<null>>()
  // @ts-expect-error a misspelt name
  tf.keras.layers.Dens(3)
})

test("in the older world TensorFlow's names of Keras are those of tf_keras", async () => {
  const python = await startPython({ keras: 'legacy' })
  expectTypeOf(python.tf.losses).toEqualTypeOf(python.keras.losses)
  expectTypeOf(python.tf.optimizers).toEqualTypeOf(python.tf.keras.optimizers)
})

test('a class within a class has a constructor, and a name as a type', () => {
  const partition = tf.io.RaggedFeature.RowLengths('key')
  const named: types.io.RaggedFeature.RowLengths | PromiseLike<types.io.RaggedFeature.RowLengths> = partition
  expectTypeOf(named).not.toBeAny()
  // @ts-expect-error its key is missing
  tf.io.RaggedFeature.RowLengths()
})

test('a model takes no keyword that nothing knows', async () => {
  const { keras } = await startPython()
  const inputs = keras.Input([3])
  keras.Model({ inputs, outputs: inputs, name: 'm' })
  // @ts-expect-error it is outputs
  keras.Model({ inputs, output: inputs })
})

test("what NumPy's functions give for some arguments only is not said", async () => {
  expectTypeOf(np.mean([1, 2])).toEqualTypeOf<Remote>()
  expectTypeOf(np.argmax([1, 2])).toEqualTypeOf<Remote>()
  expectTypeOf(np.where([true], [1], [2])).toEqualTypeOf<Remote<NDArray>>()
  expectTypeOf(await np.where([true])).toEqualTypeOf<NDArray[]>()
})

test('a dtype of NumPy may have fields, and by keyword it is no plain object', () => {
  np.zeros([3], { dtype: [tuple('x', 'i4'), tuple('y', 'f4')] })
  np.zeros([3], { dtype: dict({ names: ['x'], formats: ['i4'] }) })
  // @ts-expect-error no dtype
  np.zeros([3], { dtype: 'float23' })
  // @ts-expect-error no keyword
  np.zeros([3], { dtyp: 'float32' })
  // @ts-expect-error no keyword
  np.pad([1], 1, { mod: 'constant' })
})

test('data sets come as pairs of arrays', async () => {
  const { keras } = await startPython()
  const [[x], [, labels]] = await keras.datasets.mnist.load_data()
  expectTypeOf(x).toEqualTypeOf<NDArray>()
  expectTypeOf(labels).toEqualTypeOf<NDArray>()
})

test("what Keras's operations give is a tensor, whatever their docs call it", async () => {
  const { keras } = await startPython()
  expectTypeOf(await keras.ops.amax([1, 2])).toEqualTypeOf<types.Tensor>()
  expectTypeOf(await keras.ops.where([true])).toEqualTypeOf<types.Tensor[]>()
  // @ts-expect-error one axis
  keras.ops.argmax([1, 2], { axis: [0, 1] })
})

test('the axis along which tensors are joined is a number', () => {
  tf.concat([[1], [2]], 0)
  tf.concat([[1], [2]], tf.constant(0))
  // @ts-expect-error a text
  tf.concat([[1], [2]], 'x')
})
