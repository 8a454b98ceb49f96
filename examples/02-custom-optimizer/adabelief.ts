// AdaBelief, an optimizer that Keras does not have, as a TypeScript class.

import { item, type Python, type Remote } from 'tensorbridge'

/** The class for one Python. */
export function adaBelief({ keras }: Python) {
  const { add, cast, divide, multiply, power, sqrt, square, subtract } = keras.ops

  return class AdaBelief extends keras.optimizers.Optimizer {
    // What is assigned lives in Python, where it is saved with the optimizer; read here, it is a remote value.
    declare beta_1: any
    declare beta_2: any
    declare means: any
    declare spreads: any

    constructor(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, options = {}) {
      super({ learning_rate, name: 'adabelief', ...options })
      this.beta_1 = beta_1
      this.beta_2 = beta_2
    }

    override build(variables: Remote[]): void {
      super.build(variables)
      this.means = variables.map((variable) => this.add_variable_from_reference(variable, 'mean'))
      this.spreads = variables.map((variable) => this.add_variable_from_reference(variable, 'spread'))
    }

    override update_step(gradient: Remote, variable: Remote, learning_rate: Remote): void {
      const index = this._get_variable_index(variable)
      const [mean, spread] = [item(this.means, index), item(this.spreads, index)]
      const part = (beta: Remote) => subtract(1, power(beta, cast(add(this.iterations, 1), 'float32')))
      this.assign_add(mean, multiply(subtract(gradient, mean), subtract(1, this.beta_1)))
      this.assign_add(spread, multiply(subtract(square(subtract(gradient, mean)), spread), subtract(1, this.beta_2)))
      const step = divide(divide(mean, part(this.beta_1)), add(sqrt(divide(spread, part(this.beta_2))), 1e-7))
      this.assign_sub(variable, multiply(step, learning_rate))
    }

    override async get_config(): Promise<object> {
      return { ...(await super.get_config()), beta_1: this.beta_1, beta_2: this.beta_2 }
    }
  }
}
