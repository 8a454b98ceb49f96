// Preprocessing and augmentation by Keras's layers, and keras.utils, from TypeScript, in both worlds; each beside the same
// program in Python.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { NDArray, type Remote, slice, tuple } from '../../src/index.js'
import { ScratchFolder } from '../harness.js'
import { fitted, sideBySide } from './side-by-side.js'
import { x, y } from './training-programs.js'

const images = new NDArray(
  Float32Array.from({ length: 8 * 8 * 8 * 3 }, (_, i) => (i * 13) % 256),
  [8, 8, 8, 3],
)

describe.each(['3', 'legacy'] as const)('with Keras %s', (world) => {
  const { expectSame } = sideBySide(world)

  it('numbers are normalized, rescaled, cut into bins and crossed', async () => {
    await expectSame(
      `
def program(x, y):
    normalization = layers.Normalization()
    normalization.adapt(x)
    bins = layers.Discretization(num_bins=4, epsilon=0.01)
    bins.adapt(x)
    model = keras.Sequential([keras.Input((2,)), normalization, layers.Rescaling(0.5, offset=1.0), layers.Dense(1)])
    model.compile('sgd', 'mse')
    return [normalization(x), normalization.mean, bins(x), fitted(model, x, y),
            layers.CategoryEncoding(num_tokens=4, output_mode='multi_hot')(bins(x)),
            layers.HashedCrossing(num_bins=5)((tf.constant(['a', 'b']), tf.constant([1, 2])))]
`,
      async ({ keras, tf }) => {
        const { layers } = keras
        const normalization = layers.Normalization()
        normalization.adapt(x)
        const bins = layers.Discretization({ num_bins: 4, epsilon: 0.01 })
        bins.adapt(x)
        const model = keras.Sequential([
          keras.Input([2]),
          normalization,
          layers.Rescaling(0.5, { offset: 1 }),
          layers.Dense(1),
        ])
        model.compile('sgd', 'mse')
        return [
          normalization(x),
          normalization.mean,
          bins(x),
          await fitted(model, x, y),
          layers.CategoryEncoding({ num_tokens: 4, output_mode: 'multi_hot' })(bins(x)),
          layers.HashedCrossing({ num_bins: 5 })(
            tuple(tf.constant(['a', 'b']), tf.constant([1, 2], { dtype: 'int32' })),
          ),
        ]
      },
      x,
      y,
    )
  })

  it('text is vectorized, looked up and hashed', async () => {
    const texts = ['The cat sat.', 'The dog, the cat!', 'ünï codé']
    await expectSame(
      `
def program(texts):
    vectorize = layers.TextVectorization(ngrams=2, output_mode='tf_idf')
    vectorize.adapt(texts)
    plainly = layers.TextVectorization(standardize=lambda t: tf.strings.lower(t), split='character', output_sequence_length=5)
    plainly.adapt(texts)
    lookup = layers.StringLookup(num_oov_indices=2)
    lookup.adapt(['b', 'a', 'b'])
    back = layers.StringLookup(vocabulary=['b', 'a'], invert=True)
    numbers = layers.IntegerLookup(vocabulary=[10, 20], output_mode='one_hot')
    return [vectorize(texts), vectorize.get_vocabulary(), plainly(texts), lookup(tf.constant(['a', 'b', 'zz'])),
            back(tf.constant([1, 2, 0], tf.int64)), numbers(tf.constant([20, 5], tf.int64)),
            layers.Hashing(num_bins=7)(tf.constant(['a', 'b', 'c']))]
`,
      async ({ keras, tf }) => {
        const { layers } = keras
        const vectorize = layers.TextVectorization({ ngrams: 2, output_mode: 'tf_idf' })
        vectorize.adapt(texts)
        const options = {
          standardize: (t: Remote) => tf.strings.lower(t),
          split: 'character',
          output_sequence_length: 5,
        }
        const plainly = layers.TextVectorization(options)
        plainly.adapt(texts)
        const lookup = layers.StringLookup({ num_oov_indices: 2 })
        lookup.adapt(['b', 'a', 'b'])
        const back = layers.StringLookup({ vocabulary: ['b', 'a'], invert: true })
        const numbers = layers.IntegerLookup({ vocabulary: [10, 20], output_mode: 'one_hot' })
        return [
          vectorize(texts),
          await vectorize.get_vocabulary(),
          plainly(texts),
          lookup(tf.constant(['a', 'b', 'zz'])),
          back(tf.constant([1, 2, 0], tf.int64)),
          numbers(tf.constant([20, 5], tf.int64)),
          layers.Hashing({ num_bins: 7 })(tf.constant(['a', 'b', 'c'])),
        ]
      },
      texts,
    )
  })

  it('images are augmented at random, resized and convolved', async () => {
    await expectSame(
      `
def program(images):
    augment = keras.Sequential([
        layers.RandomFlip(seed=1), layers.RandomRotation(0.2, seed=2), layers.RandomZoom(0.3, seed=3),
        layers.RandomTranslation(0.2, 0.2, seed=4), layers.RandomContrast(0.5, seed=5), layers.RandomBrightness(0.2, seed=6),
    ])
    augmented = augment(images, training=True)
    model = keras.Sequential([
        keras.Input((8, 8, 3)), layers.Resizing(6, 6), layers.Rescaling(1 / 255.0), layers.CenterCrop(4, 4),
        layers.Conv2D(4, 3, padding='same', activation='relu'), layers.SeparableConv2D(4, 2), layers.MaxPooling2D(),
        layers.GlobalAveragePooling2D(), layers.Dropout(0.3, seed=7), layers.Dense(3, activation='softmax'),
    ])
    model.compile('adam', 'sparse_categorical_crossentropy', metrics=['accuracy'])
    return [augmented, augment(images, training=False), fitted(model, images, np.arange(8) % 3)]
`,
      async ({ keras, np }) => {
        const { layers } = keras
        const augment = keras.Sequential([
          layers.RandomFlip({ seed: 1 }),
          layers.RandomRotation(0.2, { seed: 2 }),
          layers.RandomZoom(0.3, { seed: 3 }),
          layers.RandomTranslation(0.2, 0.2, { seed: 4 }),
          layers.RandomContrast(0.5, { seed: 5 }),
          layers.RandomBrightness(0.2, { seed: 6 }),
        ])
        const augmented = augment(images, { training: true })
        const model = keras.Sequential([
          keras.Input([8, 8, 3]),
          layers.Resizing(6, 6),
          layers.Rescaling(1 / 255),
          layers.CenterCrop(4, 4),
          layers.Conv2D(4, 3, { padding: 'same', activation: 'relu' }),
          layers.SeparableConv2D(4, 2),
          layers.MaxPooling2D(),
          layers.GlobalAveragePooling2D(),
          layers.Dropout(0.3, { seed: 7 }),
          layers.Dense(3, { activation: 'softmax' }),
        ])
        model.compile('adam', 'sparse_categorical_crossentropy', { metrics: ['accuracy'] })
        return [augmented, augment(images, { training: false }), await fitted(model, images, np.mod(np.arange(8), 3))]
      },
      images,
    )
  })

  it('keras.utils make labels, sequences, datasets from folders, and what Keras calls a summary', async () => {
    using scratch = new ScratchFolder()
    for (const [kind, texts] of Object.entries({ good: ['fine', 'nice'], bad: ['awful'] })) {
      mkdirSync(join(scratch.path, kind))
      texts.forEach((text, i) => writeFileSync(join(scratch.path, kind, `${i}.txt`), text))
    }
    await expectSame(
      `
def program(x, folder):
    utils = keras.utils
    dataset = utils.text_dataset_from_directory(folder, batch_size=2, shuffle=False)
    series = utils.timeseries_dataset_from_array(np.arange(10.0), np.arange(10.0), sequence_length=3, sequence_stride=2, batch_size=2)
    lines = []
    keras.Sequential([keras.Input((2,)), layers.Dense(3)]).summary(print_fn=lambda line, **_: lines.append(line))
    return [utils.to_categorical([0, 2, 1]), utils.normalize(x), utils.pad_sequences([[1, 2, 3], [4]], maxlen=2, padding='post'),
            dataset.class_names, [[texts, labels] for texts, labels in dataset], [[a, b] for a, b in series],
            [len(part) for part in utils.split_dataset(x, left_size=0.75)], lines]
`,
      async ({ keras, np }) => {
        const { utils, layers } = keras as Record<string, Remote>
        const dataset = utils!.text_dataset_from_directory(scratch.path, { batch_size: 2, shuffle: false })
        const numbers = np.arange(10.5).__getitem__(slice(0, 10))
        const options = { sequence_length: 3, sequence_stride: 2, batch_size: 2 }
        const series = utils!.timeseries_dataset_from_array(numbers, numbers, options)
        const lines: string[] = []
        const model = keras.Sequential([keras.Input([2]), layers!.Dense(3)])
        await model.summary({ print_fn: (line: string) => void lines.push(line) })
        const batches = async (of: Remote): Promise<unknown[]> => {
          const all: unknown[] = []
          for await (const batch of of.as_numpy_iterator()) all.push(batch)
          return all
        }
        const parts = utils!.split_dataset(x, { left_size: 0.75 })
        return [
          utils!.to_categorical([0, 2, 1]),
          utils!.normalize(x),
          utils!.pad_sequences([[1, 2, 3], [4]], { maxlen: 2, padding: 'post' }),
          await dataset.class_names,
          await batches(dataset),
          await batches(series),
          [await parts[0].cardinality().numpy(), await parts[1].cardinality().numpy()],
          lines,
        ]
      },
      x,
      scratch.path,
    )
  })
})
