// Classes of the program that extend classes of Python: overrides right and wrong, fields, and what takes their objects.

import {
  keras,
  np,
  python,
  type Remote,
  tf,
  type tf as tfTypes,
  tuple,
  type keras as types,
  within,
} from 'tensorbridge'
import { expectTypeOf, test } from 'vitest'

test('a layer overrides its hooks with parameters of its own', () => {
  class Scale extends keras.layers.Layer {
    declare factor: any
    units: number

    constructor(units: number, options: Record<string, unknown> = {}) {
      super({ name: 'scale', ...options })
      this.units = units
    }
    override build(shape: (number | null)[]): void {
      this.factor = this.add_weight({ shape: [shape[1] ?? null], initializer: 'ones', trainable: true })
      this.built = true
    }
    override call(inputs: tfTypes.Tensor, { training }: { training?: boolean } = {}) {
      return training ? tf.multiply(inputs, this.factor) : inputs
    }
    override compute_output_shape(shape: (number | null)[]) {
      return shape
    }
    override get_config() {
      return { units: this.units }
    }
  }
  class Pair extends keras.layers.Layer {
    override async call([left, right]: [tfTypes.Tensor, tfTypes.Tensor], training: boolean | null) {
      return training ? await tf.add(left, right) : left
    }
  }
  expectTypeOf(new Scale(3)).toExtend<types.layers.Layer>()
  expectTypeOf(new Scale(3).units).toEqualTypeOf<number>()
  expectTypeOf(new Scale(3)(tf.ones([2]))).toExtend<tfTypes.Tensor>()
  expectTypeOf(new Scale(3)(keras.Input([3]))).toExtend<types.KerasTensor>()
  keras.Sequential([new Scale(3), new Pair(), new Pair({ name: 'pair' })])
})

test('a layer that extends another one overrides the same hooks', () => {
  class Noisy extends keras.layers.Dense {
    constructor(units: number) {
      super(units, { activation: 'relu' })
    }
    override call(inputs: tfTypes.Tensor, training?: boolean) {
      const outputs = super.call(inputs)
      return training ? tf.add(outputs, tf.random.normal(tf.shape(outputs))) : outputs
    }
    override build(shape: number[]) {
      super.build(shape)
    }
  }
  expectTypeOf(new Noisy(3)).toExtend<types.layers.Dense>()
  expectTypeOf(new Noisy(3).units).not.toBeNever()
})

test('wrong subclasses are refused', () => {
  class Misspelt extends keras.layers.Layer {
    // @ts-expect-error -- call
    override cal(inputs: tfTypes.Tensor) {
      return inputs
    }
  }
  class Keyword extends keras.layers.Layer {
    constructor() {
      // @ts-expect-error -- name
      super({ nam: 'x' })
    }
    override call() {
      // @ts-expect-error -- add_weight
      this.add_weigth({ shape: [1] })
      // @ts-expect-error -- shape
      return this.add_weight({ shap: [1] })
    }
  }
  class Missing extends keras.layers.Dense {
    constructor() {
      // @ts-expect-error -- units
      super({ name: 'missing' })
    }
  }
  class Field extends keras.layers.Layer {
    // @ts-expect-error -- a boolean
    override trainable = 'no'
  }
  class Hook extends keras.callbacks.Callback {
    // @ts-expect-error -- the number of the epoch
    override on_epoch_end(epoch: string) {
      return epoch
    }
    // @ts-expect-error -- on_epoch_begin
    override on_epoch_begins(epoch: number) {
      return epoch
    }
  }
  // @ts-expect-error -- a callback is no layer
  keras.Sequential([new Hook()])
  // @ts-expect-error -- the class is no object of it
  keras.Sequential([Misspelt])
  // @ts-expect-error -- a layer is no callback
  keras.Sequential().fit([1], [1], { callbacks: [new Keyword()] })
  void [Missing, Field]
})

test('a model overrides its steps', () => {
  class Net extends keras.Model {
    declare dense: types.layers.Dense

    constructor() {
      super({ name: 'net' })
      this.dense = keras.layers.Dense(3)
    }
    override call(inputs: tfTypes.Tensor) {
      return this.dense(inputs)
    }
    override train_step([x, y]: [tfTypes.Tensor, tfTypes.Tensor]) {
      return within(tf.GradientTape(), async (tape) => {
        const loss = this.compute_loss({ x, y, y_pred: this(x, { training: true }) })
        const gradients = tape.gradient(loss, this.trainable_variables)
        this.optimizer.apply_gradients(python.builtins['zip'](gradients, this.trainable_variables))
        return { loss }
      })
    }
  }
  const net = new Net()
  net.compile({ optimizer: 'adam', loss: 'mse' })
  expectTypeOf(net.fit([1], [2])).toExtend<types.callbacks.History>()
  // @ts-expect-error -- Keras's own methods are checked as ever
  net.fit([1], [2], { epoch: 3 })
})

test('a model gives the metrics of its own steps', () => {
  class Net extends keras.Model {
    wrong = keras.metrics.Mean({ name: 'wrong' })

    override get metrics() {
      return [this.wrong]
    }
  }
  class Layers extends keras.Model {
    // @ts-expect-error -- metrics
    override get metrics() {
      return [keras.layers.Dense(1)]
    }
  }
  expectTypeOf(new Net().metrics[0]).not.toBeAny()
  expectTypeOf(keras.Sequential().metrics).resolves.toEqualTypeOf<types.metrics.Metric[]>()
  void Layers
})

test('an optimizer overrides its step', () => {
  class Momentum extends keras.optimizers.Optimizer {
    declare velocities: any

    constructor(learning_rate = 0.01, name = 'momentum') {
      super({ learning_rate, name })
    }
    override build(variables: types.Variable[]) {
      super.build(variables)
      this.velocities = variables.map((variable) => this.add_variable_from_reference(variable, 'velocity'))
    }
    override update_step(gradient: tfTypes.Tensor, variable: types.Variable, learning_rate: tfTypes.Tensor) {
      this.assign_sub(variable, tf.multiply(gradient, learning_rate))
    }
    override get_config() {
      return { ...super.get_config(), momentum: 0.9 }
    }
  }
  class Slow extends keras.optimizers.Adam {
    override update_step(gradient: Remote, variable: Remote, learning_rate: Remote) {
      super.update_step(gradient, variable, tf.divide(learning_rate, 2))
    }
  }
  keras.Sequential().compile({ optimizer: new Momentum(0.1) })
  keras.Sequential().compile({ optimizer: new Slow({ learning_rate: 0.1 }) })
  expectTypeOf(new Slow().iterations).toExtend<types.Variable>()
})

test('losses, metrics, callbacks, initializers and the like', () => {
  class Square extends keras.losses.Loss {
    constructor() {
      super({ name: 'square', reduction: 'sum' })
    }
    override call(truth: tfTypes.Tensor, guess: tfTypes.Tensor) {
      return tf.square(tf.subtract(truth, guess))
    }
  }
  class Count extends keras.metrics.Metric {
    declare total: any

    constructor() {
      super({ name: 'count' })
      this.total = this.add_weight({ name: 'total', initializer: 'zeros' })
    }
    override update_state(_truth: tfTypes.Tensor, _guess: tfTypes.Tensor, _weight?: tfTypes.Tensor) {
      this.total.assign_add(1)
    }
    override result() {
      return this.total
    }
    override reset_state() {
      this.total.assign(0)
    }
  }
  class Log extends keras.callbacks.Callback {
    losses: number[] = []

    override on_epoch_end(epoch: number, logs?: Record<string, number> | null) {
      this.losses.push(logs?.['loss'] ?? 0)
      if (epoch > 3) this.model.stop_training = true
    }
    override async on_train_begin() {
      await this.model.summary()
    }
  }
  class Patient extends keras.callbacks.EarlyStopping {
    constructor() {
      super({ patience: 3 })
    }
    override on_epoch_end(epoch: number, logs: any) {
      super.on_epoch_end(epoch, logs)
    }
  }
  class Ones extends keras.initializers.Initializer {
    __call__(shape: number[]) {
      return tf.ones(shape)
    }
    override get_config() {
      return {}
    }
  }
  class Halving extends keras.optimizers.schedules.LearningRateSchedule {
    __call__(step: tfTypes.Tensor) {
      return tf.pow(0.5, step)
    }
  }
  class Rows extends keras.utils.PyDataset {
    override __len__() {
      return 3
    }
    override __getitem__(index: number) {
      return tuple(np.zeros([1]), np.full([1], index))
    }
  }
  const model = keras.Sequential([keras.layers.Dense(1, { kernel_initializer: new Ones() })])
  model.compile({ optimizer: keras.optimizers.SGD({ learning_rate: new Halving() }), loss: new Square() })
  model.compile({ metrics: [new Count(), 'mae'] })
  model.fit(new Rows(), { epochs: 1, callbacks: [new Log(), new Patient()] })
  // @ts-expect-error -- an initializer is no loss
  model.compile({ optimizer: new Ones() })
})
