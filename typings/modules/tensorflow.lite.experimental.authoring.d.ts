// tensorflow.lite.experimental.authoring of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface compatible$ {
  target?: py.RemoteArgument | undefined
  converter_target_spec?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  compatible(target: py.Positional, converter_target_spec: py.Positional, keywords?: py.Rest<compatible$, 'target' | 'converter_target_spec'>): py.Remote
  compatible(target: py.Positional, keywords?: py.Rest<compatible$, 'target'>): py.Remote
  compatible(keywords?: compatible$): py.Remote
  compatible_dyn: py.RemoteFunction
}
