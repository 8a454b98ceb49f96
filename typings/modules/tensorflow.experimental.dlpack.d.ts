// tensorflow.experimental.dlpack of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface from_dlpack$ {
  dlcapsule: py.RemoteArgument
}

export interface to_dlpack$ {
  tf_tensor: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  from_dlpack(dlcapsule: py.Positional): py.Remote
  from_dlpack(keywords: from_dlpack$): py.Remote
  from_dlpack_dyn: py.RemoteFunction
  to_dlpack(tf_tensor: py.Positional): py.Remote
  to_dlpack(keywords: to_dlpack$): py.Remote
  to_dlpack_dyn: py.RemoteFunction
}
