// tensorflow.autograph.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface Feature$all_but {
  exclude: py.RemoteArgument
}

export interface Feature extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.autograph.experimental.Feature': true }
  get ALL(): py.Promised<Feature>
  set ALL(value: py.Of<'tensorflow.autograph.experimental.Feature'>)
  ALL_dyn: any
  get ASSERT_STATEMENTS(): py.Promised<Feature>
  set ASSERT_STATEMENTS(value: py.Of<'tensorflow.autograph.experimental.Feature'>)
  ASSERT_STATEMENTS_dyn: any
  get AUTO_CONTROL_DEPS(): py.Promised<Feature>
  set AUTO_CONTROL_DEPS(value: py.Of<'tensorflow.autograph.experimental.Feature'>)
  AUTO_CONTROL_DEPS_dyn: any
  get BUILTIN_FUNCTIONS(): py.Promised<Feature>
  set BUILTIN_FUNCTIONS(value: py.Of<'tensorflow.autograph.experimental.Feature'>)
  BUILTIN_FUNCTIONS_dyn: any
  get EQUALITY_OPERATORS(): py.Promised<Feature>
  set EQUALITY_OPERATORS(value: py.Of<'tensorflow.autograph.experimental.Feature'>)
  EQUALITY_OPERATORS_dyn: any
  get LISTS(): py.Promised<Feature>
  set LISTS(value: py.Of<'tensorflow.autograph.experimental.Feature'>)
  LISTS_dyn: any
  get NAME_SCOPES(): py.Promised<Feature>
  set NAME_SCOPES(value: py.Of<'tensorflow.autograph.experimental.Feature'>)
  NAME_SCOPES_dyn: any
}

export interface Feature$new {
  value: py.RemoteArgument
}

export interface Feature$class extends py.PythonClass {
  new (value: py.Positional): Feature
  (value: py.Positional): py.Promised<Feature>
  new (keywords: Feature$new): Feature
  (keywords: Feature$new): py.Promised<Feature>
  readonly ALL: py.Promised<Feature>
  readonly ASSERT_STATEMENTS: py.Promised<Feature>
  readonly AUTO_CONTROL_DEPS: py.Promised<Feature>
  readonly BUILTIN_FUNCTIONS: py.Promised<Feature>
  readonly EQUALITY_OPERATORS: py.Promised<Feature>
  readonly LISTS: py.Promised<Feature>
  readonly NAME_SCOPES: py.Promised<Feature>
  all(): py.Remote
  all_dyn: py.RemoteFunction
  all_but(exclude: py.Positional): py.Remote
  all_but(keywords: Feature$all_but): py.Remote
  all_but_dyn: py.RemoteFunction
}

export interface do_not_convert$ {
  func?: py.Callable | null | undefined
}

export interface set_loop_options$ {
  parallel_iterations?: py.RemoteArgument | undefined
  swap_memory?: py.Bool | undefined
  maximum_iterations?: py.RemoteArgument | undefined
  shape_invariants?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Feature: Feature$class
  do_not_convert(func: py.Callable | null): py.Remote
  do_not_convert(keywords?: do_not_convert$): py.Remote
  do_not_convert_dyn: py.RemoteFunction
  set_loop_options(parallel_iterations: py.Positional, swap_memory: py.Bool, maximum_iterations: py.Positional, shape_invariants: py.Positional): py.Remote
  set_loop_options(parallel_iterations: py.Positional, swap_memory: py.Bool, maximum_iterations: py.Positional, keywords?: py.Rest<set_loop_options$, 'parallel_iterations' | 'swap_memory' | 'maximum_iterations'>): py.Remote
  set_loop_options(parallel_iterations: py.Positional, swap_memory: py.Bool, keywords?: py.Rest<set_loop_options$, 'parallel_iterations' | 'swap_memory'>): py.Remote
  set_loop_options(parallel_iterations: py.Positional, keywords?: py.Rest<set_loop_options$, 'parallel_iterations'>): py.Remote
  set_loop_options(keywords?: set_loop_options$): py.Remote
  set_loop_options_dyn: py.RemoteFunction
}
