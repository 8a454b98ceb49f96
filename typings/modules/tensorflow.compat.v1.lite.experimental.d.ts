// tensorflow.compat.v1.lite.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_lite_experimental_authoring from './tensorflow.compat.v1.lite.experimental.authoring.js'
import type * as tensorflow_lite_experimental from './tensorflow.lite.experimental.js'

export interface convert_op_hints_to_stubs$ {
  session?: py.RemoteArgument | undefined
  graph_def?: py.RemoteArgument | undefined
  write_callback?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Analyzer: tensorflow_lite_experimental.Analyzer$class
  readonly OpResolverType: tensorflow_lite_experimental.OpResolverType$class
  readonly QuantizationDebugOptions: tensorflow_lite_experimental.QuantizationDebugOptions$class
  readonly QuantizationDebugger: tensorflow_lite_experimental.QuantizationDebugger$class
  readonly authoring: tensorflow_compat_v1_lite_experimental_authoring.$Module
  convert_op_hints_to_stubs(session: py.Positional, graph_def: py.Positional, write_callback: py.Positional): py.Remote
  convert_op_hints_to_stubs(session: py.Positional, graph_def: py.Positional, keywords?: py.Rest<convert_op_hints_to_stubs$, 'session' | 'graph_def'>): py.Remote
  convert_op_hints_to_stubs(session: py.Positional, keywords?: py.Rest<convert_op_hints_to_stubs$, 'session'>): py.Remote
  convert_op_hints_to_stubs(keywords?: convert_op_hints_to_stubs$): py.Remote
  convert_op_hints_to_stubs_dyn: py.RemoteFunction
  readonly load_delegate: tensorflow_lite_experimental.$Module["load_delegate"]
  load_delegate_dyn: py.RemoteFunction
}
