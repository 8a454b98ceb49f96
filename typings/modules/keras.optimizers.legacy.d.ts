// keras.optimizers.legacy of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface SGD extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.optimizers.legacy.SGD': true }
}

export interface SGD$new {
  [keyword: string]: any
}

export interface SGD$class extends py.PythonClass {
  new (...args: py.Positional[]): SGD
  (...args: py.Positional[]): py.Promised<SGD>
  new (...args: [...args: py.Positional[], keywords: SGD$new]): SGD
  (...args: [...args: py.Positional[], keywords: SGD$new]): py.Promised<SGD>
  new (keywords?: SGD$new): SGD
  (keywords?: SGD$new): py.Promised<SGD>
}

export interface $Module extends py.PythonModuleObject {
  readonly Adagrad: SGD$class
  readonly Adam: SGD$class
  readonly Ftrl: SGD$class
  readonly Optimizer: SGD$class
  readonly RMSprop: SGD$class
  readonly SGD: SGD$class
}
