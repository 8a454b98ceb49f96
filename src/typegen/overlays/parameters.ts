// What parameters of functions take where the docs' own examples give more than the texts say: tests/typings/shown.py found them.

import type { Overlays } from './overlay.js'

const TAKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'keras.layers.Hashing': { salt: 'int | list[int] | None' },
  'numpy.ma.MaskedArray': { mask: 'ArrayLike' },
  'numpy.ma.array': { mask: 'ArrayLike' },
  'numpy.piecewise': { funclist: 'list' },
  'numpy.ravel_multi_index': { mode: "Literal['raise', 'wrap', 'clip'] | tuple[str, ...]" },
  'numpy.seterrcall': { func: 'object' },
  'numpy.tensordot': { axes: 'int | ArrayLike' },
  'tensorflow.compat.v1.variable_scope': { name_or_scope: 'str | tensorflow.compat.v1.VariableScope | None' },
  // A scalar tensor, so that it is a number to most who write one.
  'tensorflow.concat': { axis: 'int' },
  'tensorflow.case': { pred_fn_pairs: 'list | dict' },
  'tensorflow.function': { input_signature: 'list | None' },
  'tensorflow.gradients': { unconnected_gradients: "tensorflow.UnconnectedGradients | Literal['none', 'zero']" },
  'tensorflow.ragged.map_flat_values': { op: 'Callable' },
  'tensorflow.linalg.diag': { k: 'TensorLike' },
  'tensorflow.linalg.diag_part': { k: 'TensorLike' },
  'tensorflow.linalg.set_diag': { k: 'TensorLike' },
  'tensorflow.random.stateless_uniform': { minval: 'TensorLike | None' },
  'tensorflow.xla.experimental.jit_scope': { compile_ops: 'bool | Callable' },
  'tf_keras.activations.get': { identifier: 'Callable | str | None' },
  'tf_keras.layers.AveragePooling3D': { pool_size: 'int | tuple[int, int, int]' },
  'tf_keras.layers.Hashing': { salt: 'int | list[int] | None' },
  'tf_keras.layers.MaxPooling3D': { pool_size: 'int | tuple[int, int, int]' },
}

export const parameterOverlays: Overlays = Object.fromEntries(
  Object.entries(TAKEN).map(([name, parameters]) => [name, { parameters }]),
)
