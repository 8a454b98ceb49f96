// tensorflow.compat.v1.manip of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'

export interface reshape$ {
  tensor: py.TensorLike
  shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly batch_to_space_nd: tensorflow_compat_v1.$Module["batch_to_space_nd"]
  batch_to_space_nd_dyn: py.RemoteFunction
  readonly gather_nd: tensorflow_compat_v1.$Module["gather_nd"]
  gather_nd_dyn: py.RemoteFunction
  reshape(tensor: py.TensorLike, shape: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  reshape(tensor: py.TensorLike, shape: py.TensorLike, keywords?: py.Rest<reshape$, 'tensor' | 'shape'>): py.Promised<tensorflow.Tensor>
  reshape(tensor: py.TensorLike, keywords: py.Rest<reshape$, 'tensor'>): py.Promised<tensorflow.Tensor>
  reshape(keywords: reshape$): py.Promised<tensorflow.Tensor>
  reshape_dyn: py.RemoteFunction
  readonly reverse: tensorflow.$Module["reverse"]
  reverse_dyn: py.RemoteFunction
  readonly roll: tensorflow.$Module["roll"]
  roll_dyn: py.RemoteFunction
  readonly scatter_nd: tensorflow.$Module["scatter_nd"]
  scatter_nd_dyn: py.RemoteFunction
  readonly space_to_batch_nd: tensorflow.$Module["space_to_batch_nd"]
  space_to_batch_nd_dyn: py.RemoteFunction
  readonly tile: tensorflow.$Module["tile"]
  tile_dyn: py.RemoteFunction
}
