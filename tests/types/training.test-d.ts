// Models: compiling, fitting, callbacks, what `history` has; functional models.

import {
  detached,
  keras,
  modelFromBytes,
  modelToBytes,
  NDArray,
  type Remote,
  tf,
  type tf as tfTypes,
  tuple,
  type keras as types,
} from 'tensorbridge'
import { expectTypeOf, test } from 'vitest'

const model = keras.Sequential([keras.layers.Dense(1)])
const x = new NDArray([[1, 2]])
const y = Float32Array.of(1)

test('a Sequential is added layers and inputs', () => {
  const built = keras.Sequential()
  built.add(keras.Input([4]))
  built.add(keras.layers.Input({ shape: [4] }))
  built.add(keras.layers.Dense(1), { rebuild: false })
  // @ts-expect-error -- a name is no layer
  built.add('dense')
  // @ts-expect-error -- nor is a loss
  built.add(keras.losses.Huber())
})

test('compile takes names, objects, functions, and one for each output', () => {
  model.compile({ optimizer: 'adam', loss: 'mse', metrics: ['accuracy'] })
  model.compile('adam', 'mse')
  model.compile('adam', { loss: keras.losses.Huber() })
  model.compile({ optimizer: keras.optimizers.Adam(1e-3), loss: keras.losses.mean_squared_error })
  model.compile({ loss: (truth: Remote, guess: Remote) => tf.reduce_mean(tf.square(tf.subtract(truth, guess))) })
  model.compile({ loss: { a: 'mse', b: keras.losses.Huber() }, loss_weights: { a: 1 }, metrics: { a: ['mae'] } })
  model.compile({ loss: ['mse', 'mae'], loss_weights: [1, 0.5], metrics: [['mae'], keras.metrics.Mean()] })
  // @ts-expect-error -- optimizer
  model.compile({ optimiser: 'adam' })
  // @ts-expect-error -- adam
  model.compile({ optimizer: 'adamm' })
  // @ts-expect-error -- mse
  model.compile({ loss: 'msee' })
  // @ts-expect-error -- accuracy
  model.compile({ metrics: ['acuracy'] })
  // @ts-expect-error -- a list
  model.compile({ metrics: 'accuracy' })
  // @ts-expect-error -- a loss is no optimizer
  model.compile({ optimizer: keras.losses.Huber() })
  // @ts-expect-error -- a module is none either
  model.compile({ optimizer: keras.optimizers })
})

test('fit takes arrays, tensors, datasets and generators', () => {
  async function* batches() {
    yield [x, y]
  }
  model.fit(x, y)
  model.fit([[1, 2]], [1], { epochs: 3, batch_size: 2, verbose: 0 })
  model.fit({ x, y, epochs: 3 })
  model.fit([x, x], y)
  model.fit({ left: x, right: x }, y, { epochs: 1 })
  model.fit(tf.zeros([2, 2]), tf.zeros([2]))
  model.fit(tf.data.Dataset.from_tensor_slices(tuple(x, y)).batch(2), { epochs: 2 })
  model.fit(batches(), { steps_per_epoch: 1 })
  model.fit(batches, { steps_per_epoch: 1 })
  model.fit(x, y, { validation_data: [x, y], class_weight: new Map([[0, 1]]) })
  // @ts-expect-error -- epochs
  model.fit(x, y, { epoch: 3 })
  // @ts-expect-error -- epochs, without targets
  model.fit(tf.data.Dataset.range(3), { epoch: 3 })
  // @ts-expect-error -- a number
  model.fit(x, y, { epochs: '3' })
  // @ts-expect-error -- keywords are an object
  model.fit(x, y, 5)
  // @ts-expect-error -- auto, or a number
  model.fit(x, y, { verbose: 'loud' })
  // @ts-expect-error -- keywords, and none that fit has: a dict of inputs needs dict(…) here
  model.predict({ left: x, right: x })
})

test('what fit gives is a History, whose losses await brings', async () => {
  const history = model.fit(x, y)
  expectTypeOf(history).toExtend<types.callbacks.History>()
  expectTypeOf(await history).toEqualTypeOf<types.callbacks.History>()
  expectTypeOf((await history.history).loss).toEqualTypeOf<number[]>()
  expectTypeOf((await history.history)['val_accuracy']).toEqualTypeOf<number[] | undefined>()
  expectTypeOf(await history.epoch).toEqualTypeOf<number[]>()
  // @ts-expect-error -- a list of numbers
  expectTypeOf<string>((await history.history).loss)
})

test('evaluate and predict say what they give, as far as it is known', async () => {
  expectTypeOf(await model.predict(x)).toEqualTypeOf<NDArray>()
  expectTypeOf(await model.predict<NDArray[]>(x, { verbose: 0 })).toEqualTypeOf<NDArray[]>()
  expectTypeOf((await model.evaluate(x, y, { return_dict: true })).loss).toEqualTypeOf<number>()
  expectTypeOf(await model.evaluate<[number, number]>(x, y)).toEqualTypeOf<[number, number]>()
  // @ts-expect-error -- an array
  expectTypeOf<number>(await model.predict(x))
  // @ts-expect-error -- what to predict from
  model.predict()
})

test('callbacks are objects of hooks that need no annotations, or objects of Keras', () => {
  model.fit(x, y, {
    callbacks: [
      {
        on_epoch_end(epoch, logs) {
          expectTypeOf(epoch).toEqualTypeOf<number>()
          expectTypeOf(logs['loss']).toBeAny()
        },
        async on_train_batch_end(batch) {
          expectTypeOf(batch).toEqualTypeOf<number>()
        },
      },
      keras.callbacks.EarlyStopping({ patience: 2 }),
      { on_train_batch_end: detached((batch: number) => void batch) },
    ],
  })
  model.fit(x, y, { callbacks: keras.callbacks.History() })
  model.fit(x, y, { callbacks: { on_epoch_end: (epoch) => expectTypeOf(epoch).toEqualTypeOf<number>() } })
  // @ts-expect-error -- on_epoch_end
  model.fit(x, y, { callbacks: [{ on_epoch_ends() {} }] })
  // @ts-expect-error -- the number of the epoch
  model.fit(x, y, { callbacks: [{ on_epoch_end: (epoch: string) => epoch }] })
  // @ts-expect-error -- a layer is no callback
  model.fit(x, y, { callbacks: [keras.layers.Dense(1)] })
})

test('preprocessing layers, which cast what they get, are called as the others', () => {
  const { Normalization, RandomRotation, Rescaling } = keras.layers
  expectTypeOf(Rescaling(2, -1)(keras.Input([3]))).toExtend<types.KerasTensor>()
  expectTypeOf(Normalization()(tf.ones([2]))).toExtend<tfTypes.Tensor>()
  expectTypeOf(RandomRotation(0.1)(x, { training: true })).toExtend<tfTypes.Tensor>()
  keras.Model(keras.Input([3]), keras.layers.Dense(1)(Rescaling(2)(keras.Input([3]))))
})

test('a functional model is made of symbolic tensors', () => {
  const inputs = keras.Input({ shape: [4] })
  expectTypeOf(inputs).toExtend<types.KerasTensor>()
  const hidden = keras.layers.Dense(3)(inputs)
  expectTypeOf(hidden).toExtend<types.KerasTensor>()
  const joined = keras.layers.Concatenate()([hidden, inputs])
  expectTypeOf(keras.Model(inputs, keras.layers.Dense(1)(joined))).toExtend<types.Model>()
  keras.Model({ inputs: [inputs], outputs: [hidden, joined], name: 'two' })
  keras.Model({ inputs: { a: inputs }, outputs: { b: hidden } })
  keras.Model(inputs, tf.add(hidden, 1))
  // @ts-expect-error -- symbolic tensors
  keras.Model(3, 4)
  // @ts-expect-error -- symbolic tensors
  keras.Model('a', 'b')
})

test('a model and a layer called on data give a tensor', () => {
  expectTypeOf(model(x)).toExtend<tfTypes.Tensor>()
  expectTypeOf(model(x, { training: true })).toExtend<tfTypes.Tensor>()
  expectTypeOf(keras.layers.Dense(1)(tf.ones([1, 2]))).toExtend<tfTypes.Tensor>()
})

test('a model is bytes, and what comes from bytes is a model', async () => {
  expectTypeOf(modelToBytes(model)).resolves.toEqualTypeOf<Uint8Array>()
  const loaded = modelFromBytes(keras, await modelToBytes(model), { custom_objects: { loss: () => 1 }, compile: false })
  expectTypeOf(loaded).toExtend<types.Model>()
  expectTypeOf(modelFromBytes({} as Remote, new Uint8Array())).toEqualTypeOf<Remote>()
  // @ts-expect-error -- options of load_model
  modelFromBytes(keras, new Uint8Array(), { compiled: false })
  // @ts-expect-error -- no array of numbers
  modelFromBytes(keras, [1, 2])
})
