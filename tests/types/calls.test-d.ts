// How Python callables are called: by position, by keyword in a trailing object, and mixed; what the compiler refuses of it.

import { dict, float, int, keras, type Remote, tf, tuple, type keras as types } from 'tensorbridge'
import { expectTypeOf, test } from 'vitest'

const { layers } = keras
const weights = tf.ones([2, 2])

test('a call takes positions, keywords, or positions and then keywords', () => {
  expectTypeOf(layers.Dense(10)).toExtend<types.layers.Dense>()
  expectTypeOf(new layers.Dense(10)).toExtend<types.layers.Dense>()
  layers.Dense({ units: 10, activation: 'relu' })
  layers.Dense(10, 'relu')
  layers.Dense(10, 'relu', false)
  layers.Dense(10, 'relu', false, 'zeros', 'zeros', null, null, null, null, null, 4, 8)
  layers.Dense(10, 'relu', { use_bias: false })
  layers.Conv2D(32, 3, { strides: [2, 2], padding: 'same' })
  tf.random.uniform([2], 0, 10, 'int32')
  tf.matmul(weights, weights, { transpose_b: true })
  tf.einsum('ij,jk->ik', weights, weights, { optimize: 'greedy' })
})

test('a misspelt keyword is refused, in every form', () => {
  // @ts-expect-error -- activation
  layers.Dense(10, { activaton: 'relu' })
  // @ts-expect-error -- activation
  layers.Dense({ units: 10, activaton: 'relu' })
  // @ts-expect-error -- activation
  void new layers.Dense(10, { activaton: 'relu' })
  // @ts-expect-error -- learning_rate
  keras.optimizers.Adam({ learningRate: 0.1 })
  // @ts-expect-error -- stddev
  tf.random.normal([2], { std: 1 })
  // @ts-expect-error -- from_logits
  keras.losses.SparseCategoricalCrossentropy({ from_logit: true })
  // @ts-expect-error -- num_classes
  keras.utils.to_categorical([1], { classes: 3 })
  // @ts-expect-error -- none_is_leaf, behind any number of arguments
  keras.tree.map_structure((x: Remote) => x, [1], [2], { none_is_a_leaf: true })
})

test('a literal that Python would not know is refused', () => {
  // @ts-expect-error -- relu
  layers.Dense(10, { activation: 'rleu' })
  // @ts-expect-error -- relu
  layers.Dense(10, 'rleu')
  // @ts-expect-error -- same
  layers.Conv2D(32, 3, { padding: 'sam' })
  // @ts-expect-error -- channels_last
  layers.Conv2D(32, 3, { data_format: 'channel_last' })
  // @ts-expect-error -- he_normal
  layers.Dense(10, { kernel_initializer: 'he' })
  // @ts-expect-error -- sum
  keras.losses.MeanSquaredError({ reduction: 'summ' })
  // @ts-expect-error -- min
  keras.callbacks.EarlyStopping({ mode: 'minn' })
  // A name that the program has registered is known to Python alone.
  layers.Dense(10, { activation: 'mine>swish' })
})

test('what a parameter must have, and has no place for, is refused', () => {
  // @ts-expect-error -- units
  layers.Dense()
  // @ts-expect-error -- units
  layers.Dense({ activation: 'relu' })
  // @ts-expect-error -- kernel_size
  layers.Conv2D(32)
  // @ts-expect-error -- given by position and again by keyword
  layers.Dense(10, { units: 10 })
  // @ts-expect-error -- too many
  tf.cast(weights, 'int32', 'name', 4)
  // @ts-expect-error -- only one list of layers
  keras.Sequential(layers.Dense(1), layers.Dense(1))
  // @ts-expect-error -- the second factor
  tf.matmul(weights)
  // @ts-expect-error -- axis
  tf.concat([weights, weights])
})

test('what a parameter does not take is refused', () => {
  // @ts-expect-error -- a number
  layers.Dense('10')
  // @ts-expect-error -- a number
  layers.Dense(null)
  // @ts-expect-error -- a boolean
  layers.Dense(10, { use_bias: 'yes' })
  // @ts-expect-error -- a number, a schedule or a function
  keras.optimizers.Adam({ learning_rate: 'fast' })
  // @ts-expect-error -- a path
  keras.models.load_model(3)
  // @ts-expect-error -- layers
  keras.Sequential(['dense'])
  // @ts-expect-error -- a layer
  layers.Bidirectional(3)
  // @ts-expect-error -- a function
  tf.data.Dataset.range(3).map(3)
})

test('names that Python does not have are refused', () => {
  // @ts-expect-error -- Dense
  layers.Dens(10)
  // @ts-expect-error -- layers
  keras.layer.Dense(10)
  // @ts-expect-error -- softmax
  tf.nn.sofmax(weights)
  // @ts-expect-error -- summary
  keras.Sequential().sumary()
  // @ts-expect-error -- shape
  expectTypeOf(weights.shap).toBeAny()
  // @ts-expect-error -- clipnorm
  keras.optimizers.Adam().clip_norm = 1
})

test('where Keras takes a name, an object, a class or a function, so does the type', () => {
  layers.Dense(10, { activation: keras.activations.relu })
  layers.Dense(10, { activation: tf.nn.relu })
  layers.Dense(10, { activation: (x: Remote) => tf.nn.relu(x) })
  layers.Dense(10, { activation: layers.LeakyReLU() })
  layers.Dense(10, { kernel_initializer: keras.initializers.HeNormal({ seed: 1 }) })
  layers.Dense(10, { kernel_initializer: keras.initializers.HeNormal })
  layers.Dense(10, { kernel_regularizer: keras.regularizers.L2(0.01), kernel_constraint: 'non_neg' })
  layers.Dense(10, { kernel_initializer: { class_name: 'HeNormal', config: {} } })
  layers.Dense(10, { dtype: 'float16' })
  layers.Dense(10, { dtype: keras.DTypePolicy('mixed_float16') })
  keras.optimizers.Adam({ learning_rate: keras.optimizers.schedules.ExponentialDecay(0.1, 100, 0.9) })
  keras.optimizers.Adam({ learning_rate: () => 0.1 })
})

test('null is None, and an undefined keyword is left out', () => {
  layers.Dense(10, { activation: null, use_bias: undefined })
  // @ts-expect-error -- Keras does not take None for it
  layers.Dense(10, { use_bias: null })
})

test('markers say what a value is to be in Python', () => {
  layers.Dense(int(10))
  keras.optimizers.SGD(float(1))
  layers.Conv2D(32, tuple(3, 3))
  keras.Sequential().fit(tf.data.Dataset.from_tensor_slices(dict({ a: [1], b: [2] })))
  // @ts-expect-error -- a number
  float('1')
  // @ts-expect-error -- a number
  int('1')
})

test('a trailing plain object is keywords, also where the parameter takes a dict', () => {
  const config = { units: 3 }
  layers.Dense.from_config(dict(config))
  layers.Dense.from_config(new Map(Object.entries(config)))
  layers.Dense.from_config({ config })
  // @ts-expect-error -- keywords that it does not have
  layers.Dense.from_config({ units: 3 })
  // @ts-expect-error -- keywords that it does not have
  tf.data.Dataset.from_tensor_slices({ a: [1] })
  // Where keywords follow, it is a dict.
  keras.Model.from_config(config, { custom_objects: null })
})

test('a class gives objects of its own from a configuration', () => {
  expectTypeOf(layers.Dense.from_config(dict({ units: 3 }))).resolves.toEqualTypeOf<types.layers.Dense>()
})
