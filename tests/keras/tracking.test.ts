// What Keras tracks of TypeScript classes that extend Model and Layer: layers in fields, lists, tuples, dicts and nested
// ones, assigned early and late, replaced and deleted; against the same classes in Python.

import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dict, NDArray, type Remote, setattr, tuple } from '../../src/index.js'
import { sharedPython, tensorflowOptions } from '../harness.js'

const PYTHON = `
import tensorflow as tf

def classes(keras):
    layers = keras.layers

    class Inner(layers.Layer):
        def __init__(self):
            super().__init__()
            self.dense = layers.Dense(2)
            self.own = None
        def build(self, shape):
            self.own = self.add_weight(name="own", shape=(2,), initializer="ones", trainable=True)
        def call(self, x):
            return self.dense(x) * self.own

    class Net(keras.Model):
        def __init__(self):
            super().__init__()
            self.plain = 5
            self.first = layers.Dense(4)
            self.listed = [layers.Dense(3), layers.Dense(3)]
            self.paired = (layers.Dense(2), layers.Dense(2))
            self.named = {"a": layers.Dense(2), "b": Inner()}
            self.nested = [[layers.Dense(2)], {"x": Inner()}]
            self.norm = layers.BatchNormalization()
            self.late = layers.Dense(1)
        def call(self, x, training=None):
            x = self.first(x)
            for layer in [*self.listed[:2], *self.paired, self.named["a"], self.named["b"]]:
                x = layer(x)
            x = self.nested[1]["x"](self.nested[0][0](x))
            return self.late(self.norm(x, training=training))

    class Block(layers.Layer):
        def __init__(self):
            super().__init__()
            self.inner = Inner()
            self.several = [layers.Dense(2), Inner()]
        def call(self, x):
            for layer in [self.inner, *self.several]:
                x = layer(x)
            return x

    class Outer(keras.Model):
        def __init__(self):
            super().__init__()
            self.block = Block()
            self.net = Net()
        def call(self, x, training=None):
            return self.net(self.block(x), training=training)

    return {"Inner": Inner, "Net": Net, "Block": Block, "Outer": Outer}

def tracked(layer):
    def counts(each):
        return [type(each).__name__, len(each.trainable_variables), len(each.non_trainable_variables)]
    return {
        "layers": [counts(each) for each in layer.layers] if hasattr(layer, "layers") else None,
        "all": [counts(each) for each in layer._flatten_layers(include_self=False)],
        "trainable": [list(each.shape) for each in layer.trainable_variables],
        "non_trainable": [list(each.shape) for each in layer.non_trainable_variables],
        "weights": len(layer.weights),
    }

def fitted(model, x, y):
    model.compile(optimizer="sgd", loss="mse")
    model.fit(x, y, epochs=2, batch_size=8, shuffle=False, verbose=0)
    return model.get_weights()
`

const x = new NDArray(
  Float32Array.from({ length: 32 }, (_, i) => (i % 7) / 7),
  [16, 2],
)
const y = new NDArray(
  Float32Array.from({ length: 16 }, (_, i) => (i % 3) / 3),
  [16, 1],
)

describe.each(['3', 'legacy'] as const)('Keras %s tracks', (world) => {
  const shared = sharedPython({ ...tensorflowOptions(), keras: world }, { makesClasses: true })
  let keras: Remote
  let layers: Remote
  let tf: Remote

  beforeAll(() => shared.python.exec(PYTHON))
  beforeEach(() => {
    ;({ keras, tf } = shared.python)
    layers = keras.layers
  })

  /** The classes of `classes` in Python. */
  function classes() {
    class Inner extends (layers.Layer as Remote) {
      dense = layers.Dense(2)
      own: Remote | null = null
      build() {
        this.own = this.add_weight({ name: 'own', shape: tuple(2), initializer: 'ones', trainable: true })
      }
      override call(inputs: Remote) {
        return tf.multiply(this.dense(inputs), this.own)
      }
    }

    class Net extends (keras.Model as Remote) {
      plain = 5
      first = layers.Dense(4)
      listed = [layers.Dense(3), layers.Dense(3)] as unknown as Remote
      paired = tuple(layers.Dense(2), layers.Dense(2)) as unknown as Remote
      named = { a: layers.Dense(2), b: new Inner() } as unknown as Remote
      nested = [[layers.Dense(2)], dict({ x: new Inner() })] as unknown as Remote
      norm = layers.BatchNormalization()
      constructor() {
        super()
        this.late = layers.Dense(1)
      }
      override call(inputs: Remote, training = false) {
        let value = this.first(inputs)
        const { listed, paired, named, nested } = this
        for (const layer of [listed[0], listed[1], paired[0], paired[1]]) value = layer(value)
        value = named.get('b')(named.get('a')(value))
        value = nested[1].get('x')(nested[0][0](value))
        return this.late(this.norm(value, { training }))
      }
    }

    class Block extends (layers.Layer as Remote) {
      inner = new Inner() as Remote
      several = [layers.Dense(2), new Inner()] as unknown as Remote
      override call(inputs: Remote) {
        return this.several[1](this.several[0](this.inner(inputs)))
      }
    }

    class Outer extends (keras.Model as Remote) {
      block = new Block() as Remote
      net = new Net() as Remote
      override call(inputs: Remote, training = false) {
        return this.net(this.block(inputs), { training })
      }
    }

    return { Inner, Net, Block, Outer }
  }

  type Name = 'Inner' | 'Net' | 'Block' | 'Outer'

  /** An object of the class in TypeScript and one of the class in Python, of the same seed. */
  function pair(name: Name): [mine: Remote, theirs: Remote] {
    keras.utils.set_random_seed(3)
    const mine = new (classes()[name] as unknown as new () => Remote)()
    keras.utils.set_random_seed(3)
    return [mine, shared.python.eval(`classes(keras)[name]()`, { keras, name })]
  }

  const tracked = (layer: Remote): PromiseLike<any> => shared.python.eval('tracked(layer)', { layer })

  async function expectSame(mine: Remote, theirs: Remote): Promise<any> {
    const found = await tracked(mine)
    expect(found).toEqual(await tracked(theirs))
    return found
  }

  it.each(['Inner', 'Net', 'Block', 'Outer'] as const)('what %s has, before and after it is built', async (name) => {
    const [mine, theirs] = pair(name)
    const before = await expectSame(mine, theirs)
    expect(before.trainable).toEqual([])
    expect(before.all.length).toBeGreaterThan(0)
    for (const layer of [mine, theirs]) await layer(x)
    const after = await expectSame(mine, theirs)
    expect(after.trainable.length).toBeGreaterThan(0)
  })

  it('layers in fields, lists, tuples, dicts and nested ones as layers of the model', async () => {
    const [mine, theirs] = pair('Net')
    for (const layer of [mine, theirs]) await layer(x)
    const { layers: found, trainable, non_trainable: others, weights } = await expectSame(mine, theirs)
    // 1 field, 2 in a list, 2 in a tuple, 2 in a dict, 2 in nested ones, 2 fields more; a Dense has 2 variables, an Inner 3.
    expect(found.map(([name]: [string]) => name).toSorted()).toEqual(
      [...Array.from({ length: 8 }, () => 'Dense'), 'Inner', 'Inner', 'BatchNormalization'].toSorted(),
    )
    expect(trainable).toHaveLength(8 * 2 + 2 * 3 + 2)
    expect(others.length).toBe(2)
    expect(weights).toBe(trainable.length + others.length)
    expect(await mine.plain).toBe(5)
  })

  it('what is assigned, replaced, deleted and appended later', async () => {
    const [mine, theirs] = pair('Net')
    const both = (change: (model: Remote) => void): void => [mine, theirs].forEach(change)
    const original = (await expectSame(mine, theirs)).layers.length
    both((model) => {
      model.added = layers.Dense(7)
    })
    expect((await expectSame(mine, theirs)).layers).toHaveLength(original + 1)
    both((model) => {
      model.added = layers.Dense(8)
    })
    await expectSame(mine, theirs)
    both((model) => {
      delete model.added
    })
    const left = (await expectSame(mine, theirs)).layers.length
    both((model) => {
      model.listed.append(layers.Dense(9))
    })
    expect((await expectSame(mine, theirs)).layers).toHaveLength(left + 1)
    both((model) => {
      model.named.update(dict({ c: layers.Dense(10) }))
    })
    expect((await expectSame(mine, theirs)).layers).toHaveLength(left + 2)
    both((model) => {
      model(x)
    })
    await expectSame(mine, theirs)
  })

  it('nothing more in a model that is built, where Keras says so', async () => {
    const [mine, theirs] = pair('Net')
    const outcomes: string[] = []
    for (const model of [mine, theirs]) {
      await model(x)
      setattr(model, 'added', layers.Dense(7))
      outcomes.push(
        await shared.python.sync().then(
          () => 'taken',
          (error: unknown) => String(error),
        ),
      )
    }
    expect(outcomes[0]).toBe(outcomes[1])
    expect(outcomes[0]).toMatch(world === '3' ? /^ValueError: You cannot add new elements of state/ : /^taken$/)
    await expectSame(mine, theirs)
  })

  it('what is not to be trained', async () => {
    const [mine, theirs] = pair('Outer')
    for (const model of [mine, theirs]) await model(x)
    const all = (await expectSame(mine, theirs)).trainable.length
    for (const model of [mine, theirs]) model.block.trainable = false
    const some = (await expectSame(mine, theirs)).trainable.length
    expect(some).toBe(all - (3 + 2 + 3))
    for (const model of [mine, theirs]) model.trainable = false
    expect((await expectSame(mine, theirs)).trainable).toEqual([])
    for (const model of [mine, theirs]) model.trainable = true
    expect((await expectSame(mine, theirs)).trainable).toHaveLength(all)
  })

  it('what fit trains, with the numbers of Python', async () => {
    const [mine, theirs] = pair('Outer')
    const fitted = async (model: Remote): Promise<unknown> => {
      keras.utils.set_random_seed(4)
      return await shared.python.eval('fitted(model, x, y)', { model, x, y })
    }
    expect(await fitted(mine)).toEqual(await fitted(theirs))
  })
})
