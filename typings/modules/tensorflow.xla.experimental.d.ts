// tensorflow.xla.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface compile$ {
  computation: py.Callable
  inputs?: py.List<py.RemoteArgument> | null | undefined
}

export interface jit_scope$ {
  /** Default: `True` */
  compile_ops?: py.Bool | py.Callable | undefined
  /** Default: `False` */
  separate_compiled_gradients?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  compile(computation: py.Callable, inputs: py.List<py.RemoteArgument> | null): py.Remote
  compile(computation: py.Callable, keywords?: py.Rest<compile$, 'computation'>): py.Remote
  compile(keywords: compile$): py.Remote
  compile_dyn: py.RemoteFunction
  jit_scope(compile_ops: py.Bool | py.Callable, separate_compiled_gradients: py.Bool): py.Remote
  jit_scope(compile_ops: py.Bool | py.Callable, keywords?: py.Rest<jit_scope$, 'compile_ops'>): py.Remote
  jit_scope(keywords?: jit_scope$): py.Remote
  jit_scope_dyn: py.RemoteFunction
}
