// What whole programs of Keras's own galleries write, in the forms that Python's users know.

import { keras, np, type Remote, tf, type tf as tfTypes, type keras as types } from 'tensorbridge'
import { expectTypeOf, test } from 'vitest'

test('a model has a compile of its own, and one that has not is checked as ever', () => {
  class Gan extends keras.Model {
    override compile(options: { d_optimizer: types.optimizers.Optimizer; loss_fn: types.losses.Loss }) {
      super.compile({
        optimizer: options.d_optimizer,
        loss: (y: tfTypes.Tensor, p: tfTypes.Tensor) => tf.subtract(y, p),
      })
      // @ts-expect-error no keyword
      super.compile({ optimzer: 'adam' })
    }
  }
  new Gan().compile({ d_optimizer: keras.optimizers.Adam(), loss_fn: keras.losses.Huber() })
  // @ts-expect-error it is loss_fn
  new Gan().compile({ d_optimizer: keras.optimizers.Adam(), loss: 'mse' })

  class ByPosition extends keras.Model {
    override async compile(generator: 'adam', discriminator: 'accuracy', loss: 'mse', more = 1) {
      super.compile(generator, loss, { metrics: [discriminator], steps_per_execution: more })
    }
  }
  void new ByPosition().compile('adam', 'accuracy', 'mse')

  class Plain extends keras.Model {}
  for (const model of [new Plain(), keras.Sequential()]) {
    model.compile({ optimizer: 'adam', loss: { a: 'mse' }, metrics: ['accuracy'] })
    model.compile('adam', 'mse')
    model.compile('adam', 'mse', { run_eagerly: true })
    model.compile('adam', { loss: 'mse' })
    // The parameters of a function that is written there are typed.
    model.compile({ loss: (y, p) => tf.subtract(y, p) })
    // @ts-expect-error no keyword
    model.compile({ optimzer: 'adam' })
    // @ts-expect-error no optimizer
    model.compile({ optimizer: 3 })
    // @ts-expect-error no loss
    model.compile('adam', 3)
    // @ts-expect-error no keyword
    model.compile('adam', 'mse', { metric: ['accuracy'] })
    expectTypeOf(model.compile()).toEqualTypeOf<Remote<null>>()
  }
})

test('text is standardized and split by functions', () => {
  keras.layers.TextVectorization({ standardize: (text: tfTypes.Tensor) => tf.strings.lower(text) })
  keras.layers.TextVectorization({ standardize: 'lower', split: (text: tfTypes.Tensor) => tf.strings.split(text, ',') })
  keras.layers.TextVectorization({ standardize: null, split: null })
  // @ts-expect-error no such way
  keras.layers.TextVectorization({ standardize: 'lowr' })
})

test('a field that is declared as a variable, or as nothing certain, takes what add_weight gives', () => {
  class Scale extends keras.layers.Layer {
    declare factor: types.Variable
    declare offset: Remote
    override build() {
      this.factor = this.add_weight({ shape: [1], initializer: 'ones' })
      this.offset = this.add_weight({ shape: [1], initializer: 'zeros' })
      const other = this.add_weight({ shape: [] })
      expectTypeOf(other).toExtend<types.Variable>()
      expectTypeOf(other).not.toBeAny()
      // @ts-expect-error a variable is no number
      const wrong: number = this.add_weight({ shape: [] })
      void wrong
    }
  }
  class Count extends keras.metrics.Metric {
    declare total: types.Variable
    constructor() {
      super({ name: 'count' })
      this.total = this.add_weight({ name: 'total', initializer: 'zeros' })
    }
  }
  class Momentum extends keras.optimizers.Optimizer {
    declare moments: types.Variable[]
    override build(variables: types.Variable[]) {
      this.moments = variables.map((variable) => this.add_variable_from_reference(variable, 'moment'))
      this.add_optimizer_variables(variables, 'velocity')
    }
  }
  void [Scale, Count, Momentum]
})

test('losses and metrics that are called give tensors', () => {
  const losses: tfTypes.Tensor[] = []
  losses.push(keras.losses.Huber()([1], [2]), keras.metrics.MeanSquaredError()([1], [2]))
  expectTypeOf(keras.losses.MeanSquaredError()([1], [2])).not.toBeAny()
})

test('a variable of a functional model is assigned what operations give', () => {
  const inputs = keras.Input([32, 32, 3])
  let x = keras.layers.Conv2D(8, 3)(inputs)
  const before = x
  x = keras.ops.add(x, keras.ops.relu(before))
  x = tf.nn.relu(x)
  x = keras.layers.Flatten()(x)
  const model = keras.Model(inputs, keras.layers.Dense(2)(x))
  let y = keras.applications.mobilenet_v2.preprocess_input(inputs)
  y = model(y)
  keras.Model(inputs, y)
  expectTypeOf(keras.applications.vgg16.preprocess_input(new Float32Array(3))).toEqualTypeOf<Remote>()
  // What computes with data has tensors, which are no symbolic ones.
  expectTypeOf(model(tf.ones([1, 32, 32, 3]))).toExtend<tfTypes.Tensor>()
  expectTypeOf(model([tf.ones([1])])).toExtend<tfTypes.Tensor>()
  expectTypeOf(model({ a: tf.ones([1]) })).toExtend<tfTypes.Tensor>()
  expectTypeOf(model(new Float32Array(3))).toExtend<tfTypes.Tensor>()
  expectTypeOf(model(inputs)).toExtend<types.KerasTensor>()
  expectTypeOf(model([inputs, inputs])).toExtend<types.KerasTensor>()
  expectTypeOf(model(inputs)).not.toExtend<tfTypes.Tensor>()
  expectTypeOf(x[0]!).toExtend<types.KerasTensor>()
  // @ts-expect-error of symbolic tensors only
  tf.ones([1]).reshape([1, 1])
})

test('a layer of several outputs gives as many as the program says', async () => {
  const inputs = keras.Input([null, 5])
  const lstm = keras.layers.LSTM(16, { return_state: true })
  const [sequence, h, c] = await lstm<[types.KerasTensor, types.KerasTensor, types.KerasTensor]>(inputs)
  keras.Model(inputs, [sequence, h, c])
  const model = keras.Sequential()
  const [actions, value] = await model<[tfTypes.Tensor, tfTypes.Tensor]>(tf.ones([1, 4]))
  expectTypeOf(tf.add(actions, value)).toExtend<tfTypes.Tensor>()
  const { a, b } = await model<{ a: tfTypes.Tensor; b: tfTypes.Tensor }>({ x: tf.ones([1, 4]) }, { training: true })
  expectTypeOf(tf.add(a, b)).toExtend<tfTypes.Tensor>()
  class Two extends keras.layers.Layer {
    override call(inputs: tfTypes.Tensor) {
      return [inputs, inputs] as const
    }
  }
  const [one, other] = await new Two()<[tfTypes.Tensor, tfTypes.Tensor]>(tf.ones([2]))
  void [one, other]
})

test('machine limits of floats are numbers', async () => {
  expectTypeOf(await np.finfo(np.float32).eps).toEqualTypeOf<number>()
  expectTypeOf(await np.finfo('float32').max).toEqualTypeOf<number>()
})

test('a class is registered by a decorator', () => {
  @keras.saving.register_keras_serializable({ package: 'mine' })
  class Scale extends keras.layers.Layer {
    units = 3
  }
  expectTypeOf(new Scale().units).toEqualTypeOf<number>()
  keras.saving.register_keras_serializable('mine', 'Scale')(Scale)
  keras.utils.register_keras_serializable()((x: tfTypes.Tensor) => x)
  // @ts-expect-error it is package
  keras.saving.register_keras_serializable({ packag: 'mine' })
})
