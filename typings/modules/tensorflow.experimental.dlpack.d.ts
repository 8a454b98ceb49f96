// tensorflow.experimental.dlpack of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface from_dlpack$ {
  dlcapsule: py.RemoteArgument
}

export interface to_dlpack$ {
  tf_tensor: py.TensorLike
}

export interface $Module extends py.PythonModuleObject {
  from_dlpack(dlcapsule: py.Positional): py.Promised<tensorflow.Tensor>
  from_dlpack(keywords: from_dlpack$): py.Promised<tensorflow.Tensor>
  from_dlpack_dyn: py.RemoteFunction
  to_dlpack(tf_tensor: py.TensorLike): py.Remote
  to_dlpack(keywords: to_dlpack$): py.Remote
  to_dlpack_dyn: py.RemoteFunction
}
