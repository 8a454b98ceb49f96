// tensorflow.autodiff of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface ForwardAccumulator$__exit__ {
  typ: py.RemoteArgument
  value: py.RemoteArgument
  traceback: py.RemoteArgument
}

export interface ForwardAccumulator$jvp {
  primals: py.RemoteArgument
  unconnected_gradients?: py.Of<'tensorflow.UnconnectedGradients'> | undefined
}

export interface ForwardAccumulator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.autodiff.ForwardAccumulator': true }
  __enter__(): py.Remote
  __exit__(typ: py.Positional, value: py.Positional, traceback: py.Positional): py.Remote
  __exit__(typ: py.Positional, value: py.Positional, keywords: py.Rest<ForwardAccumulator$__exit__, 'typ' | 'value'>): py.Remote
  __exit__(typ: py.Positional, keywords: py.Rest<ForwardAccumulator$__exit__, 'typ'>): py.Remote
  __exit__(keywords: ForwardAccumulator$__exit__): py.Remote
  jvp(primals: py.Positional, unconnected_gradients: py.Of<'tensorflow.UnconnectedGradients'>): py.Remote
  jvp(primals: py.Positional, keywords?: py.Rest<ForwardAccumulator$jvp, 'primals'>): py.Remote
  jvp(keywords: ForwardAccumulator$jvp): py.Remote
  jvp_dyn: py.RemoteFunction
}

export interface ForwardAccumulator$new {
  primals: py.RemoteArgument
  tangents: py.RemoteArgument
}

export interface ForwardAccumulator$class extends py.PythonClass {
  new (primals: py.Positional, tangents: py.Positional): ForwardAccumulator
  (primals: py.Positional, tangents: py.Positional): py.Promised<ForwardAccumulator>
  new (primals: py.Positional, keywords: py.Rest<ForwardAccumulator$new, 'primals'>): ForwardAccumulator
  (primals: py.Positional, keywords: py.Rest<ForwardAccumulator$new, 'primals'>): py.Promised<ForwardAccumulator>
  new (keywords: ForwardAccumulator$new): ForwardAccumulator
  (keywords: ForwardAccumulator$new): py.Promised<ForwardAccumulator>
}

export interface $Module extends py.PythonModuleObject {
  readonly ForwardAccumulator: ForwardAccumulator$class
  readonly GradientTape: tensorflow.GradientTape$class
}
