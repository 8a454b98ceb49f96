// Transfer learning beside the same program in Python: weights from disk, frozen layers, another head, fine-tuning; a
// network of keras.applications with weights that are in a file.

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NDArray, type Remote } from '../../src/index.js'
import { ScratchFolder } from '../harness.js'
import { fitted, plain, sideBySide } from './side-by-side.js'
import { x, y } from './training-programs.js'

describe.each(['3', 'legacy'] as const)('with Keras %s', (world) => {
  const { expectSame } = sideBySide(world)

  it('a trained base is loaded, frozen, given another head, and fine-tuned', async () => {
    using scratch = new ScratchFolder()
    await expectSame(
      `
def base_of():
    return keras.Sequential([keras.Input((2,)), layers.Dense(6, activation='relu'), layers.BatchNormalization()], name='base')

def program(x, y, folder):
    base = base_of()
    whole = keras.Sequential([base, layers.Dense(1)])
    whole.compile('adam', 'mse')
    fitted(whole, x, y)
    base.save_weights(folder + '/python.weights.h5')

    base = base_of()
    base.load_weights(folder + '/python.weights.h5')
    base.trainable = False
    before = weights_of(base)
    inputs = keras.Input((2,))
    model = keras.Model(inputs, layers.Dense(3, activation='softmax', name='head')(base(inputs, training=False)))
    model.compile('adam', 'sparse_categorical_crossentropy')
    first = fitted(model, x, np.arange(32) % 3)
    frozen = [len(model.trainable_weights), all((a == b).all() for a, b in zip(before, weights_of(base)))]
    base.trainable = True
    base.layers[-1].trainable = False
    model.compile(keras.optimizers.Adam(1e-4), 'sparse_categorical_crossentropy')
    return [first, frozen, fitted(model, x, np.arange(32) % 3), len(model.trainable_weights)]
`,
      async ({ keras, np }) => {
        const { layers } = keras
        const labels = np.mod(np.arange(32), 3)
        const file = join(scratch.path, 'typescript.weights.h5')
        const baseOf = (): Remote =>
          keras.Sequential([keras.Input([2]), layers.Dense(6, { activation: 'relu' }), layers.BatchNormalization()], {
            name: 'base',
          })
        const trained = baseOf()
        const whole = keras.Sequential([trained, layers.Dense(1)])
        whole.compile('adam', 'mse')
        await fitted(whole, x, y)
        trained.save_weights(file)

        const base = baseOf()
        base.load_weights(file)
        base.trainable = false
        const before = await plain(await base.get_weights())
        const inputs = keras.Input([2])
        const head = layers.Dense(3, { activation: 'softmax', name: 'head' })
        const model = keras.Model(inputs, head(base(inputs, { training: false })))
        model.compile('adam', 'sparse_categorical_crossentropy')
        const first = await fitted(model, x, labels)
        expect(await plain(await base.get_weights())).toEqual(before)
        const frozen = [((await model.trainable_weights) as unknown[]).length, true]
        base.trainable = true
        base.layers[-1].trainable = false
        model.compile(keras.optimizers.Adam(1e-4), 'sparse_categorical_crossentropy')
        return [first, frozen, await fitted(model, x, labels), ((await model.trainable_weights) as unknown[]).length]
      },
      x,
      y,
      scratch.path,
    )
  })
})

describe('keras.applications', () => {
  const { shared, expectSame } = sideBySide('3')

  it('a network has weights from a file, and gives features to another head', async () => {
    using scratch = new ScratchFolder()
    const file = join(scratch.path, 'base.weights.h5')
    const images = new NDArray(
      Float32Array.from({ length: 4 * 32 * 32 * 3 }, (_, i) => ((i * 11) % 256) / 1),
      [4, 32, 32, 3],
    )
    const { keras } = shared.python
    keras.utils.set_random_seed(1)
    const options = { input_shape: [32, 32, 3], alpha: 0.35, include_top: false, pooling: 'avg' }
    keras.applications.MobileNetV2({ ...options, weights: null }).save_weights(file)
    await expectSame(
      `
def program(images, file):
    base = keras.applications.MobileNetV2(input_shape=(32, 32, 3), alpha=0.35, include_top=False, pooling='avg', weights=file)
    base.trainable = False
    features = base(keras.applications.mobilenet_v2.preprocess_input(images), training=False)
    head = keras.Sequential([keras.Input((1280,)), layers.Dense(2, activation='softmax')])
    head.compile('sgd', 'sparse_categorical_crossentropy')
    return [features, fitted(head, features, np.array([0, 1, 1, 0]))]
`,
      async ({ keras: mine, tf }) => {
        const base = mine.applications.MobileNetV2({ ...options, weights: file })
        base.trainable = false
        const features = base(mine.applications.mobilenet_v2.preprocess_input(images), { training: false })
        const head = mine.Sequential([mine.Input([1280]), mine.layers.Dense(2, { activation: 'softmax' })])
        head.compile('sgd', 'sparse_categorical_crossentropy')
        return [features, await fitted(head, features, tf.constant([0, 1, 1, 0], { dtype: 'int32' }))]
      },
      images,
      file,
    )
  })
})
