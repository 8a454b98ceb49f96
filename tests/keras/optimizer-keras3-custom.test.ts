// Optimizers and schedules written in TypeScript, on Keras 3: the same numbers as the same classes written in Python, also
// in a model that is trained, saved and loaded again.

import { beforeAll, describe, expect, it } from 'vitest'
import { float, item, NDArray, type Remote } from '../../src/index.js'
import { rejectionOf, ScratchFolder, sharedPython, tensorflowOptions } from '../harness.js'
import { IN_MODEL, PROGRAMS, Programs } from './optimizer-programs.js'

const shared = sharedPython(tensorflowOptions(), { makesClasses: true })
const programs = (): Programs => new Programs(shared.python)

beforeAll(async () => {
  await shared.python.exec(PROGRAMS)
  await shared.python.exec(IN_MODEL)
})

describe('a schedule written in TypeScript', () => {
  it('is asked at each step', async () => {
    const { keras, tf } = shared.python
    class Inverse extends keras.optimizers.schedules.LearningRateSchedule {
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
    class Inverse(keras.optimizers.schedules.LearningRateSchedule):
        def __call__(self, step):
            return tf.divide(0.5, tf.add(1.0, tf.cast(step, "float32")))
    return Inverse()
`)
    const mine = await programs().train(() => new keras.optimizers.SGD({ learning_rate: new Inverse(0.5) }))
    expect(mine).toEqual(await programs().inPython('train(lambda: keras.optimizers.SGD(inverse(keras)))'))
  })
})

describe('an optimizer written in TypeScript', () => {
  /** SGD with a decaying velocity, as a TypeScript class. */
  function makeHeavy(): new (rate?: number, momentum?: number, options?: object) => Remote {
    const { keras } = shared.python
    const { ops } = keras
    class Heavy extends keras.optimizers.Optimizer {
      constructor(learning_rate = 0.1, momentum = 0.5, options = {}) {
        super({ learning_rate, name: 'heavy', ...options })
        this.momentum = momentum
      }

      build(variables: Remote[]): void {
        super.build(variables)
        this.velocities = variables.map((variable) => this.add_variable_from_reference(variable, 'velocity'))
      }

      update_step(gradient: Remote, variable: Remote, learning_rate: Remote): void {
        const velocity = item(this.velocities, this._get_variable_index(variable))
        this.assign(
          velocity,
          ops.subtract(ops.multiply(velocity, this.momentum), ops.multiply(gradient, learning_rate)),
        )
        this.assign_add(variable, velocity)
      }

      async get_config(): Promise<object> {
        return { ...(await super.get_config()), momentum: this.momentum }
      }
    }
    return Heavy as unknown as ReturnType<typeof makeHeavy>
  }

  const IN_PYTHON = `
def heavy(keras):
    ops = keras.ops
    class PythonHeavy(keras.optimizers.Optimizer):
        def __init__(self, learning_rate=0.1, momentum=0.5, **options):
            super().__init__(learning_rate, **{"name": "heavy", **options})
            self.momentum = momentum
        def build(self, variables):
            super().build(variables)
            self.velocities = [self.add_variable_from_reference(x, "velocity") for x in variables]
        def update_step(self, gradient, variable, learning_rate):
            velocity = self.velocities[self._get_variable_index(variable)]
            self.assign(velocity, ops.subtract(ops.multiply(velocity, self.momentum), ops.multiply(gradient, learning_rate)))
            self.assign_add(variable, velocity)
        def get_config(self):
            return {**super().get_config(), "momentum": self.momentum}
    return PythonHeavy
`

  it('makes the steps that the same class makes in Python', async () => {
    shared.python.exec(IN_PYTHON)
    const Heavy = makeHeavy()
    expect(await programs().train(() => new Heavy(0.05, 0.5))).toEqual(
      await programs().inPython('train(lambda: heavy(keras)(0.05, 0.5))'),
    )
    expect(await programs().train(() => new Heavy(0.05, 0.5, { clipnorm: 0.5 }))).toEqual(
      await programs().inPython('train(lambda: heavy(keras)(0.05, 0.5, clipnorm=0.5))'),
    )
  })

  it('takes a whole number for the learning rate, also when Python makes it again from its config', async () => {
    const Heavy = makeHeavy()
    const optimizer = new Heavy(1, 0.5)
    expect(await optimizer.learning_rate.numpy()).toBe(1)
    const again = await shared.python.eval('type(o).from_config(o.get_config())', { o: optimizer })
    expect(again instanceof Heavy).toBe(true)
    expect(await again.learning_rate.numpy()).toBe(1)
  })

  it('trains a model with fit, is saved and loaded, and goes on from the same loss', async () => {
    using folder = new ScratchFolder()
    const { keras } = shared.python
    shared.python.exec(IN_PYTHON)
    const Heavy = makeHeavy()
    const python = programs()
    const model: Remote = await python.inPython('small_model(keras, optimizer)', { optimizer: new Heavy(0.1, 0.5) })
    const first: number[] = await python.inPython('losses(model, 3)', { model })
    model.save(`${folder.path}/heavy.keras`)
    const then: number[] = await python.inPython('losses(model, 2)', { model })
    const loaded = await keras.models.load_model(`${folder.path}/heavy.keras`)
    expect(loaded.optimizer.PythonObject).toBeDefined()
    expect((await loaded.optimizer) instanceof Heavy).toBe(true)
    expect(await loaded.optimizer.momentum).toBe(0.5)
    expect(await loaded.optimizer.iterations.numpy()).toBe(6)
    expect(await python.inPython('losses(model, 2)', { model: loaded })).toEqual(then)
    expect([...first, ...then]).toEqual(await python.inPython('losses(small_model(keras, heavy(keras)(0.1, 0.5)), 5)'))
  })

  it('has slots, weights and hyperparameters as others have', async () => {
    const Heavy = makeHeavy()
    const optimizer = new Heavy(0.1, 0.5)
    const [v, w] = programs().fresh()
    await optimizer.minimize(() => programs().dense(v, w), [v, w])
    expect(await optimizer.get_slot_names()).toEqual(['velocities'])
    expect((await optimizer.get_slot(w, 'velocities').numpy()).shape).toEqual([3, 2])
    expect(await optimizer.weights).toHaveLength(4)
    optimizer.learning_rate = 0.25
    expect(await optimizer.learning_rate.numpy()).toBe(0.25)
    // As Python sees it.
    expect(await shared.python.eval('optimizer.get_config()', { optimizer })).toMatchObject({
      learning_rate: 0.25,
      momentum: 0.5,
    })
  })

  it('that lacks update_step is told so, and one with the hooks of OptimizerV2 which world has them', async () => {
    const { keras, tf } = shared.python
    class Stepless extends keras.optimizers.Optimizer {
      constructor() {
        super({ learning_rate: 0.1, name: 'stepless' })
      }
    }
    class Older extends Stepless {
      resource_apply_dense(gradient: Remote, variable: Remote): Remote {
        return variable.assign_sub(gradient)
      }
    }
    const v = tf.Variable([1, 2])
    const step = async (optimizer: Remote) => rejectionOf(optimizer.minimize(() => tf.reduce_sum(tf.square(v)), [v]))
    const missing = 'has no `update_step`: its base asks it to change one variable by its gradient.'
    const world = "Start Python with { keras: 'legacy' } and use tf.keras.optimizers.legacy."
    const inStep = await step(new Stepless() as unknown as Remote)
    expect([inStep.name, inStep.message]).toEqual(['NotImplementedError', `Stepless ${missing}`])
    expect((await step(new Older() as unknown as Remote)).message).toBe(
      `Older ${missing} \`resource_apply_dense\` is a hook of OptimizerV2 only. ${world}`,
    )
    const inFit = await rejectionOf(
      programs()
        .inPython('small_model(keras, optimizer)', { optimizer: new Older() as unknown as Remote })
        .then((model: Remote) =>
          model.fit(new NDArray(new Float32Array(16), [8, 2]), new Float32Array(8), { verbose: 0 }),
        ),
    )
    expect(inFit.message).toContain('`resource_apply_dense` is a hook of OptimizerV2 only.')
    expect((await rejectionOf((new Older() as unknown as Remote)._set_hyper('rate', 1))).message).toBe(
      `Older of Keras 3 has no \`_set_hyper\`: only OptimizerV2 has. ${world}`,
    )
  })
})
