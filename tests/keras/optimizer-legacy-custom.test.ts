// Optimizers and schedules written in TypeScript, in the legacy world: LostTech's hooks, with and without the underscore,
// give the same numbers as the same class written in Python, also in a model that is trained, saved and loaded again.

import { beforeAll, describe, expect, it } from 'vitest'
import { float, item, len, type Remote } from '../../src/index.js'
import { rejectionOf, ScratchFolder, sharedPython, tensorflowOptions } from '../harness.js'
import { IN_MODEL, PROGRAMS, Programs } from './optimizer-programs.js'

const shared = sharedPython({ ...tensorflowOptions(), keras: 'legacy' }, { makesClasses: true })
const programs = (): Programs => new Programs(shared.python)

beforeAll(async () => {
  await shared.python.exec(PROGRAMS)
  await shared.python.exec(IN_MODEL)
  await shared.python.exec(`
def heavy(keras):
    class PythonHeavy(keras.optimizers.legacy.Optimizer):
        def __init__(self, learning_rate=0.1, momentum=0.5, **options):
            super().__init__(**{"name": "heavy", **options})
            self._set_hyper("learning_rate", learning_rate)
            self._set_hyper("momentum", momentum)
        def _create_slots(self, var_list):
            for x in var_list:
                self.add_slot(x, "velocity")
        def _resource_apply_dense(self, grad, var, apply_state=None):
            velocity = self.get_slot(var, "velocity")
            velocity.assign(velocity * self._get_hyper("momentum", var.dtype) - grad * self._get_hyper("learning_rate", var.dtype))
            return var.assign_add(velocity)
        def _resource_apply_sparse(self, grad, var, indices, apply_state=None):
            return self._resource_scatter_add(var, indices, -grad * self._get_hyper("learning_rate", var.dtype))
        def get_config(self):
            return {
                **super().get_config(),
                "learning_rate": self._serialize_hyperparameter("learning_rate"),
                "momentum": self._serialize_hyperparameter("momentum"),
            }
    return PythonHeavy
`)
})

type HeavyClass = new (rate?: number, momentum?: number, options?: object) => Remote

/** SGD with a decaying velocity, with the names of TensorFlow. */
function makeHeavy(): HeavyClass {
  const { tf } = shared.python
  class Heavy extends tf.keras.optimizers.legacy.Optimizer {
    constructor(learning_rate = 0.1, momentum = 0.5, options = {}) {
      super({ name: 'heavy', ...options })
      this._set_hyper('learning_rate', learning_rate)
      this._set_hyper('momentum', momentum)
    }

    _create_slots(variables: Remote[]): void {
      for (const variable of variables) this.add_slot(variable, 'velocity')
    }

    _resource_apply_dense(gradient: Remote, variable: Remote): Remote {
      const velocity = this.get_slot(variable, 'velocity')
      const kept = tf.multiply(velocity, this._get_hyper('momentum', variable.dtype))
      velocity.assign(tf.subtract(kept, tf.multiply(gradient, this._get_hyper('learning_rate', variable.dtype))))
      return variable.assign_add(velocity)
    }

    _resource_apply_sparse(gradient: Remote, variable: Remote, indices: Remote): Remote {
      const change = tf.multiply(tf.negative(gradient), this._get_hyper('learning_rate', variable.dtype))
      return this._resource_scatter_add(variable, indices, change)
    }

    async get_config(): Promise<object> {
      return {
        ...(await super.get_config()),
        learning_rate: this._serialize_hyperparameter('learning_rate'),
        momentum: this._serialize_hyperparameter('momentum'),
      }
    }
  }
  return Heavy as unknown as HeavyClass
}

/** The same with LostTech's names. */
function makeRenamed(): HeavyClass {
  const { tf } = shared.python
  class Renamed extends tf.keras.optimizers.legacy.Optimizer {
    constructor(learning_rate = 0.1, momentum = 0.5, options = {}) {
      super({ name: 'renamed', ...options })
      this._set_hyper('learning_rate', learning_rate)
      this._set_hyper('momentum', momentum)
    }

    create_slots(variables: Remote[]): void {
      for (const variable of variables) this.add_slot(variable, 'velocity')
    }

    resource_apply_dense(gradient: Remote, variable: Remote): Remote {
      const velocity = this.get_slot(variable, 'velocity')
      const kept = tf.multiply(velocity, this._get_hyper('momentum', variable.dtype))
      velocity.assign(tf.subtract(kept, tf.multiply(gradient, this._get_hyper('learning_rate', variable.dtype))))
      return variable.assign_add(velocity)
    }

    resource_apply_sparse(gradient: Remote, variable: Remote, indices: Remote): Remote {
      const change = tf.multiply(tf.negative(gradient), this._get_hyper('learning_rate', variable.dtype))
      return this._resource_scatter_add(variable, indices, change)
    }

    async get_config(): Promise<object> {
      return { ...(await super.get_config()), momentum: this._serialize_hyperparameter('momentum') }
    }
  }
  return Renamed as unknown as HeavyClass
}

describe.each([
  ["TensorFlow's names", makeHeavy],
  ["LostTech's names", makeRenamed],
])('an optimizer written in TypeScript with %s', (_, make) => {
  it('makes the dense and sparse steps that the same class makes in Python', async () => {
    const Mine = make()
    for (const loss of ['dense', 'sparse'] as const) {
      const secondOnly = loss === 'sparse'
      const actual = await programs().train(() => new Mine(0.05, 0.5), { loss: programs()[loss], secondOnly })
      const expected = await programs().inPython(
        `train(lambda: heavy(keras)(0.05, 0.5), ${loss}, ${secondOnly ? 'True' : 'False'})`,
      )
      expect(expected.iterations).toBe(3)
      expect(actual).toEqual(expected)
    }
  })

  it('runs in tf.function, where its TypeScript runs only while it is traced', async () => {
    const { tf } = shared.python
    const optimizer = new (make())(0.05, 0.5)
    const [v, w] = programs().fresh()
    let runs = 0
    const step = tf.function(() => {
      runs++
      optimizer.minimize(() => programs().dense(v, w), [v, w])
    })
    await step()
    const traced = runs
    await step()
    await step()
    expect(runs).toBe(traced)
    const { variables } = await programs().outcome(optimizer, [v, w])
    const eager = await programs().inPython('train(lambda: heavy(keras)(0.05, 0.5))')
    const first = Array.from(variables?.[0] ? (variables[0] as { data: Float32Array }).data : [])
    first.forEach((value, i) => expect(value).toBeCloseTo(eager.variables[0].data[i], 5))
  })

  it('has slots and hyperparameters as others have', async () => {
    const { tf } = shared.python
    const optimizer = new (make())(0.05, 0.5)
    const [v, w] = programs().fresh()
    await optimizer.minimize(() => programs().dense(v, w), [v, w])
    expect(await optimizer.get_slot_names()).toEqual(['velocity'])
    expect((await optimizer.get_slot(w, 'velocity').numpy()).shape).toEqual([3, 2])
    expect(await optimizer.weights).toHaveLength(3)
    optimizer.momentum = 0.25
    expect(await optimizer.momentum.numpy()).toBe(0.25)
    expect((await optimizer.get_slot(v, 'velocity')) instanceof tf.Variable).toBe(true)
    expect(await shared.python.eval('optimizer.get_config()', { optimizer })).toMatchObject({ momentum: 0.25 })
  })
})

describe('a model with an optimizer written in TypeScript', () => {
  it('is trained, saved, loaded, and goes on from the same loss', async () => {
    using folder = new ScratchFolder()
    const { keras } = shared.python
    const Heavy = makeHeavy()
    const python = programs()
    const model: Remote = await python.inPython('small_model(keras, optimizer)', { optimizer: new Heavy(0.1, 0.5) })
    const first: number[] = await python.inPython('losses(model, 3)', { model })
    const path = `${folder.path}/heavy.h5`
    model.save(path)
    const then: number[] = await python.inPython('losses(model, 2)', { model })
    const loaded = await keras.models.load_model(path)
    expect((await loaded.optimizer) instanceof Heavy).toBe(true)
    expect(await loaded.optimizer.momentum.numpy()).toBe(0.5)
    expect(await loaded.optimizer.iterations.numpy()).toBe(6)
    expect(await python.inPython('losses(model, 2)', { model: loaded })).toEqual(then)
    expect([...first, ...then]).toEqual(await python.inPython('losses(small_model(keras, heavy(keras)(0.1, 0.5)), 5)'))
  })

  it.each([
    ['.keras', {}],
    ['', { save_format: 'tf' }],
  ])('is loaded with its class and hyperparameters from the format %o %o', async (ending, options) => {
    using folder = new ScratchFolder()
    const { keras } = shared.python
    const Heavy = makeHeavy()
    const model = await programs().inPython('small_model(keras, optimizer)', { optimizer: new Heavy(0.1, 0.25) })
    await programs().inPython('losses(model, 1)', { model })
    await model.save(`${folder.path}/model${ending}`, options)
    const loaded = await keras.models.load_model(`${folder.path}/model${ending}`)
    expect((await loaded.optimizer) instanceof Heavy).toBe(true)
    expect(await loaded.optimizer.momentum.numpy()).toBe(0.25)
    // tf_keras does not bring back the state of such an optimizer from these formats, in Python neither.
    expect(await len(loaded.optimizer.weights)).toBe(0)
  })
})

describe('an optimizer of the newer kind', () => {
  it('is written with build and update_step', async () => {
    const { keras, tf } = shared.python
    class Newer extends keras.optimizers.Optimizer {
      constructor(learning_rate = 0.1) {
        super('newer')
        this._learning_rate = this._build_learning_rate(learning_rate)
      }
      build(variables: Remote[]): void {
        super.build(variables)
        this.seen = variables.map((variable) => this.add_variable_from_reference(variable, 'seen'))
      }
      update_step(gradient: Remote, variable: Remote): void {
        const seen = item(this.seen, item(this._index_dict, this._var_key(variable)))
        seen.assign_add(tf.square(gradient))
        variable.assign_sub(tf.multiply(gradient, tf.cast(this.learning_rate, variable.dtype)))
      }
    }
    shared.python.exec(`
def newer(keras):
    class PythonNewer(keras.optimizers.Optimizer):
        def __init__(self, learning_rate=0.1):
            super().__init__("newer")
            self._learning_rate = self._build_learning_rate(learning_rate)
        def build(self, variables):
            super().build(variables)
            self.seen = [self.add_variable_from_reference(x, "seen") for x in variables]
        def update_step(self, gradient, variable):
            seen = self.seen[self._index_dict[self._var_key(variable)]]
            seen.assign_add(tf.square(gradient))
            variable.assign_sub(gradient * tf.cast(self.learning_rate, variable.dtype))
    return PythonNewer
`)
    const actual = await programs().train(() => new Newer(0.05) as unknown as Remote)
    expect(actual).toEqual(await programs().inPython('train(lambda: newer(keras)(0.05))'))
    expect(actual.iterations).toBe(3)
  })
})

describe('a schedule written in TypeScript', () => {
  it('is asked at each step', async () => {
    const { tf } = shared.python
    class Inverse extends tf.keras.optimizers.schedules.LearningRateSchedule {
      first: number
      constructor(first = 0.5) {
        super()
        this.first = first
      }
      __call__(step: Remote): Remote {
        return tf.divide(this.first, tf.add(float(1), tf.cast(step, 'float32')))
      }
      get_config(): object {
        return { first: this.first }
      }
    }
    shared.python.exec(`
def inverse(keras):
    class PythonInverse(keras.optimizers.schedules.LearningRateSchedule):
        def __call__(self, step):
            return tf.divide(0.5, tf.add(1.0, tf.cast(step, "float32")))
    return PythonInverse()
`)
    const { SGD } = tf.keras.optimizers.legacy
    expect(await programs().train(() => new SGD({ learning_rate: new Inverse(0.5) }))).toEqual(
      await programs().inPython('train(lambda: keras.optimizers.legacy.SGD(inverse(keras)))'),
    )
  })
})

describe('an optimizer with the hooks of OptimizerV2 on the newer base of tf_keras', () => {
  it('is told which base has them', async () => {
    const { tf } = shared.python
    class Older extends tf.keras.optimizers.Optimizer {
      constructor() {
        super('older')
      }
      resource_apply_dense(gradient: Remote, variable: Remote): Remote {
        return variable.assign_sub(gradient)
      }
    }
    expect((await rejectionOf((new Older() as unknown as Remote)._set_hyper('rate', 1))).message).toBe(
      'Older of the newer optimizers of tf_keras has no `_set_hyper`: only OptimizerV2 has. ' +
        'Use tf.keras.optimizers.legacy.',
    )
  })
})
