// Classes and a function that saved models have: a module as a program would keep it, used by several processes
// (saving-classes.test.ts).

/** The classes for a Python, and a function that builds and compiles a model of them. */
export function define({ keras, tf }) {
  class Scaled extends keras.layers.Layer {
    constructor(units, { scale = 1, ...options } = {}) {
      super(options)
      this.units = units
      this.scale = scale
    }
    build(shape) {
      this.w = this.add_weight({ name: 'w', shape: [shape.at(-1), this.units], initializer: 'ones', trainable: true })
    }
    call(inputs) {
      return tf.multiply(tf.matmul(inputs, this.w), this.scale)
    }
    async get_config() {
      // oxlint-disable-next-line typescript/await-thenable -- fields are Python's attributes, and so promises
      return { ...(await super.get_config()), units: await this.units, scale: await this.scale }
    }
  }

  class Wave extends keras.layers.Layer {
    call(inputs) {
      return tf.sin(inputs)
    }
  }

  function halfSquare(wanted, given) {
    return tf.multiply(tf.reduce_mean(tf.square(tf.subtract(wanted, given)), -1), 0.5)
  }

  function build() {
    const inputs = keras.Input([2])
    const hidden = new Wave()(new Scaled(3, { scale: 2, name: 'scaled' })(inputs))
    const model = keras.Model(inputs, keras.layers.Dense(1)(hidden))
    model.compile({ optimizer: keras.optimizers.Adam(0.01), loss: halfSquare })
    return model
  }

  return { Scaled, Wave, halfSquare, build }
}
