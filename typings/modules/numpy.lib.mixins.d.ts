// numpy.lib.mixins of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface NDArrayOperatorsMixin extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.lib.mixins.NDArrayOperatorsMixin': true }
}

export interface NDArrayOperatorsMixin$class extends py.PythonClass {
  new (): NDArrayOperatorsMixin
  (): py.Promised<NDArrayOperatorsMixin>
}

export interface $Module extends py.PythonModuleObject {
  readonly NDArrayOperatorsMixin: NDArrayOperatorsMixin$class
}
