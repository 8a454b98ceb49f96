// What calls and attributes give: promises of objects, handles, data; numbers, arrays and both forms of every member.

import {
  handle,
  isinstance,
  item,
  keras,
  len,
  NDArray,
  newaxis,
  np,
  type PythonObjectContainer,
  python,
  type Remote,
  repr,
  slice,
  tf,
  type tf as tfTypes,
  typeOf,
  type keras as types,
} from 'tensorbridge'
import { expectTypeOf, test } from 'vitest'

const tensor = tf.constant([[1, 2]])
const optimizer = keras.optimizers.Adam()
const model = keras.Sequential([keras.layers.Dense(1)])

test('a call gives a promise that is used as the object; awaited it is a handle, which is no promise', async () => {
  expectTypeOf(tf.add(tensor, 1)).toExtend<tfTypes.Tensor>()
  expectTypeOf(tf.add(tensor, 1)).toExtend<PromiseLike<tfTypes.Tensor>>()
  const settled = await tf.add(tensor, 1)
  expectTypeOf(settled).toEqualTypeOf<tfTypes.Tensor>()
  expectTypeOf(settled).not.toExtend<PromiseLike<unknown>>()
  expectTypeOf(await model).toEqualTypeOf<types.Sequential>()
  expectTypeOf(handle(tensor)).resolves.toEqualTypeOf<tfTypes.Tensor>()
  // Both are taken where the object is.
  tf.square(settled)
  tf.square(tensor)
})

test('plain data is what await gives', async () => {
  expectTypeOf(await tensor.shape).toEqualTypeOf<(number | null)[]>()
  expectTypeOf(await tensor.ndim).toEqualTypeOf<number>()
  expectTypeOf(await tensor.device).toEqualTypeOf<string>()
  expectTypeOf(await tensor.dtype).toEqualTypeOf<tfTypes.DType>()
  expectTypeOf(await model.count_params()).toEqualTypeOf<number>()
  expectTypeOf(await model.to_json()).toEqualTypeOf<string>()
  expectTypeOf(await model.trainable).toEqualTypeOf<boolean>()
  expectTypeOf(await model.summary()).toEqualTypeOf<null>()
  expectTypeOf(await model.get_weights()).toEqualTypeOf<NDArray[]>()
  expectTypeOf(await np.zeros([2])).toEqualTypeOf<NDArray>()
  expectTypeOf(await keras.layers.Dense.__name__).toEqualTypeOf<string>()
  // @ts-expect-error -- a number
  expectTypeOf<string>(await model.count_params())
  // @ts-expect-error -- the shape is not there yet
  expectTypeOf<(number | null)[]>(tensor.shape)
})

test('lists are used as they are, or awaited for an array', async () => {
  expectTypeOf(await model.trainable_variables).toEqualTypeOf<types.Variable[]>()
  expectTypeOf(await model.layers[0]!.name).toEqualTypeOf<string>()
  for await (const layer of model.layers) expectTypeOf(layer).toEqualTypeOf<types.layers.Layer>()
  for await (const row of tensor) expectTypeOf(row).toEqualTypeOf<tfTypes.Tensor>()
})

test('a settled handle is narrowed by instanceof', async () => {
  const layer: PythonObjectContainer = await model.layers[0]!
  if (layer instanceof keras.layers.Dense) expectTypeOf(layer).toExtend<types.layers.Dense>()
})

test('every member is there untyped as well', async () => {
  expectTypeOf(optimizer.iterations).toExtend<types.Variable>()
  expectTypeOf(optimizer.iterations_dyn).toBeAny()
  expectTypeOf(optimizer.minimize_dyn).returns.toEqualTypeOf<Remote>()
  expectTypeOf(keras.optimizers.Adam.NewDyn({ anything: 1 })).toEqualTypeOf<Remote>()
  expectTypeOf(optimizer.PythonObject).toEqualTypeOf<Remote>()
  expectTypeOf((await optimizer).PythonObject.whatever.that.is(1)).toBeAny()
  expectTypeOf(tf.add_dyn(1, 'x')).toEqualTypeOf<Remote>()
  // @ts-expect-error -- iterations_dyn
  expectTypeOf(optimizer.iteration_dyn).toBeAny()
})

test('members are assigned as Python lets them', async () => {
  optimizer.clipnorm = 1
  optimizer.clipnorm = null
  optimizer.iterations = 5
  optimizer.iterations = 5n
  optimizer.iterations_dyn = 'anything'
  optimizer.learning_rate = 0.1
  expectTypeOf(await optimizer.clipnorm).toEqualTypeOf<number | null>()
  model.trainable = false
  // @ts-expect-error -- a number
  optimizer.clipnorm = '1'
  // @ts-expect-error -- a number
  optimizer.iterations = 'many'
  // @ts-expect-error -- cannot be assigned
  optimizer.weights = []
  // @ts-expect-error -- a boolean
  model.trainable = 'no'
  // @ts-expect-error -- a tensor does not change
  tensor[0] = 1
})

test('numbers, bigints, typed arrays and nested arrays are data for tensors', () => {
  tf.constant(1)
  tf.constant(5n, { dtype: 'int64' })
  tf.constant(true)
  tf.constant('text')
  tf.constant([
    [1, 2n],
    [3, 4],
  ])
  tf.constant(Float32Array.of(1, 2))
  tf.constant(BigInt64Array.of(1n))
  tf.constant(new NDArray([1, 2], [2], 'float16'))
  tf.Variable([1, 2], { dtype: tf.float32, trainable: false })
  np.array([[1, 2]], { dtype: 'float32' })
  tf.add(tensor, Uint8Array.of(1, 2))
  keras.layers.Dense(3n)
  // @ts-expect-error -- no tensor can be made of an optimizer
  tf.add(tensor, optimizer)
  // @ts-expect-error -- nor of a model
  tf.square(model)
  // @ts-expect-error -- neither data nor a shape
  void new NDArray('a')
  // @ts-expect-error -- JavaScript's operators do not reach Python
  expectTypeOf(tensor + tensor).toBeAny()
})

test('the functions for what is no attribute give plain values', async () => {
  expectTypeOf(await len(tensor)).toEqualTypeOf<number>()
  expectTypeOf(await repr(tensor)).toEqualTypeOf<string>()
  expectTypeOf(await typeOf(tensor)).toEqualTypeOf<string>()
  expectTypeOf(await isinstance(tensor, tf.Tensor)).toEqualTypeOf<boolean>()
  expectTypeOf(item(tensor, slice(0, 1), newaxis)).toEqualTypeOf<Remote>()
  expectTypeOf(tensor[0]![1]).toExtend<tfTypes.Tensor | undefined>()
})

test('what nothing is known of is a Remote, and takes anything', () => {
  const unknown = keras.layers.Dense(1).get_config()
  expectTypeOf(unknown).toBeAny()
  const loaded: Remote = keras.saving.load_model_dyn('a.keras')
  loaded.any.attribute(1, { of: 'any' })
})

test('memory that is allocated has the typed array of its dtype', () => {
  expectTypeOf(python.allocate([2, 3]).data).toEqualTypeOf<Float32Array>()
  expectTypeOf(python.allocate([2, 3], 'int64').data).toEqualTypeOf<BigInt64Array>()
  expectTypeOf(python.allocate([2, 3])).toExtend<NDArray>()
  np.sum(python.allocate([2, 3]))
  // @ts-expect-error text has no typed array
  python.allocate([2], 'str')
})
