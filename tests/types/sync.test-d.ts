// The synchronous face as an editor sees it: values where the other face has promises, and the same refusals.

import {
  abortable,
  connectPython,
  curvesSvg,
  deadline,
  interruptible,
  item,
  keras,
  type keras as kerasTypes,
  len,
  type NDArray,
  np,
  type ProgressEvent,
  type Python,
  progress,
  python,
  readHistory,
  startPython,
  tf,
  type tf as tfTypes,
  within,
} from 'tensorbridge/sync'
import { expectTypeOf, test } from 'vitest'

const { layers } = keras

test('what a call gives is there: numbers, arrays, handles', () => {
  expectTypeOf(np.pi).toEqualTypeOf<number>()
  expectTypeOf(tf.__version__).toEqualTypeOf<string>()
  expectTypeOf(layers.Dense(10)).toEqualTypeOf<kerasTypes.layers.Dense>()
  expectTypeOf(new layers.Dense(10)).toEqualTypeOf<kerasTypes.layers.Dense>()
  expectTypeOf(tf.add(1, 2)).toEqualTypeOf<tfTypes.Tensor>()
  expectTypeOf(tf.ones([2]).shape).toEqualTypeOf<(number | null)[]>()
  expectTypeOf(tf.ones([2])).not.toHaveProperty('then')
  expectTypeOf(python.eval<number>('1')).toEqualTypeOf<number>()
  expectTypeOf(len([1])).toEqualTypeOf<number>()
  expectTypeOf(item(tf.ones([2]), 0)).toBeAny()
})

test('lists are arrays, and what Python iterates TypeScript does', () => {
  const model = keras.Sequential([keras.Input([4]), layers.Dense(1)])
  expectTypeOf(model.layers).toEqualTypeOf<kerasTypes.layers.Layer[]>()
  for (const layer of model.layers) expectTypeOf(layer.name).toEqualTypeOf<string>()
  for (const row of tf.ones([2, 2])) expectTypeOf(row).toEqualTypeOf<tfTypes.Tensor>()
  // @ts-expect-error -- there is nothing to wait for
  expectTypeOf(model.layers.then)
})

test('a training, its callbacks and its history', () => {
  const model = keras.Sequential([keras.Input([4]), layers.Dense(1)])
  model.compile({ optimizer: keras.optimizers.Adam({ learning_rate: 0.01 }), loss: 'mse' })
  const history = model.fit([[1, 2, 3, 4]], [1], {
    epochs: 2,
    callbacks: [
      {
        on_epoch_end(epoch, logs) {
          expectTypeOf(epoch).toEqualTypeOf<number>()
          console.log(logs['loss'])
        },
      },
    ],
  })
  expectTypeOf(history.history).toHaveProperty('loss').toEqualTypeOf<number[]>()
  expectTypeOf(model.predict([[1, 2, 3, 4]])).toEqualTypeOf<NDArray>()
})

test('within gives what its body returns', () => {
  const w = tf.Variable(2)
  const gradient = within(tf.GradientTape(), (tape) => {
    expectTypeOf(tape).toEqualTypeOf<tfTypes.GradientTape>()
    return tape.gradient(tf.square(w), w)
  })
  expectTypeOf(gradient).toEqualTypeOf<tfTypes.Tensor>()
  expectTypeOf(within(w, () => 1)).toEqualTypeOf<number>()
})

test('classes extend Python’s', () => {
  class Double extends layers.Layer {
    override call(x: tfTypes.Tensor): tfTypes.Tensor {
      return tf.multiply(x, 2)
    }
  }
  expectTypeOf(new Double().name).toEqualTypeOf<string>()
})

test('worlds, and what is misspelt', () => {
  expectTypeOf(startPython()).toEqualTypeOf<Python>()
  expectTypeOf(startPython({ keras: 'legacy' })).toEqualTypeOf<Python<'legacy'>>()
  expectTypeOf(startPython({ keras: 'legacy' }).keras).toHaveProperty('optimizers')
  // @ts-expect-error -- activation
  layers.Dense(10, { activaton: 'relu' })
  // @ts-expect-error -- a literal that Python would not know
  layers.Dense(10, 'rleu')
  // @ts-expect-error -- a number
  const text: string = np.pi
  void text
})

test('what stops a call gives what its function gives', () => {
  expectTypeOf(deadline(1000, () => len([1]))).toEqualTypeOf<number>()
  expectTypeOf(abortable(AbortSignal.timeout(1000), () => tf.ones([2]))).toEqualTypeOf<tfTypes.Tensor>()
  expectTypeOf(interruptible(() => 'text', { killAfterMs: 100 })).toEqualTypeOf<string>()
  // @ts-expect-error -- it is killAfterMs
  deadline(1000, () => 1, { killAfter: 100 })
})

test('progress is iterated, or told to a function', () => {
  const model = keras.Sequential([keras.Input([4]), layers.Dense(1)])
  const fit = () => model.fit([[1, 2, 3, 4]], [1])
  const followed = progress(fit, { intervalMs: 0 })
  for (const event of followed) {
    expectTypeOf(event).toEqualTypeOf<ProgressEvent>()
    if (event.type === 'epochEnd') expectTypeOf(event.epoch).toEqualTypeOf<number>()
  }
  expectTypeOf(followed.result).toEqualTypeOf<ReturnType<typeof fit>>()
  const told = progress(fit, (event) => expectTypeOf(event).toEqualTypeOf<ProgressEvent>())
  expectTypeOf(told).toEqualTypeOf<ReturnType<typeof fit>>()
  expectTypeOf(readHistory(told).epoch).toEqualTypeOf<readonly number[]>()
  expectTypeOf(curvesSvg(told)).toEqualTypeOf<string>()
})

test('files and workers elsewhere', () => {
  expectTypeOf(python.files.get('model.keras')).toEqualTypeOf<Uint8Array>()
  expectTypeOf(python.files.get('there', 'here')).toEqualTypeOf<void>()
  expectTypeOf(connectPython('tcp://trainer:7700', { key: 'app.key', grace: 60 })).toEqualTypeOf<Python>()
})
